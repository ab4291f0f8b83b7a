import type { CheckedSheet } from "../core/check-workbook";
import type { RowJudgement } from "../core/judge/judgement";
import { displayWidth } from "../core/mark/display-width";
import { rowNote } from "../core/mark/row-note";
import { STATUS_MARKS } from "../core/mark/status-marks";
import { cellAddress } from "../core/snapshot/grid";
import type { CliWords } from "../words/cli-words";

const SHORTEST_REASON = 30;

/**
 * The rows of a judged sheet as lines of text: sign and word, number, answer cell, reasons. Long reasons go on below
 * themselves. A band stands as a line of its own before the first row that it covers.
 * @param width of the terminal in half-width characters
 */
export function resultTable(input: {
  readonly checked: CheckedSheet;
  readonly words: CliWords;
  readonly width: number;
}): readonly string[] {
  const { checked, words, width } = input;
  const { judgement, table } = checked;
  const marks = judgement.rows.map(
    (row) => `${STATUS_MARKS[row.status].sign} ${words.mark.status[row.status]}`,
  );
  const places = new Map(
    table.rows.map((row) => [
      row.id,
      row.answerCells[0] === undefined ? "" : cellAddress(row.answerCells[0]),
    ]),
  );
  const markWidth = Math.max(...marks.map(displayWidth));
  // A cell of another sheet has its name before it.
  const placeWidth = 2 + Math.max(4, ...[...places.values()].map(displayWidth));
  const before = markWidth + 2 + 6 + placeWidth;
  const lines = judgement.rows.flatMap((row, index) => {
    const head = `${pad(marks[index] ?? "", markWidth)}  ${pad(row.id, 6)}${pad(places.get(row.id) ?? "-", placeWidth)}`;
    const reasons = wrap(rowNote(row, table, words.mark), Math.max(SHORTEST_REASON, width - before));
    return [head + (reasons[0] ?? ""), ...reasons.slice(1).map((reason) => " ".repeat(before) + reason)];
  });
  const counts = judgement.rows.reduce(
    (map, row) => map.set(row.status, (map.get(row.status) ?? 0) + 1),
    new Map(),
  );
  const summary = [...counts].map(
    ([status, count]) => `${words.mark.status[status as RowJudgement["status"]]} ${count}`,
  );
  const verdict = words.mark.verdict[judgement.verdict];
  return [...lines, "", words.cli({ code: "verdict-line", values: { verdict, counts: summary } })];
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const character of text.replace(/\s+/g, " ")) {
    const size = displayWidth(character);
    if (used + size > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += character;
    used += size;
  }
  return [...lines, line];
}
