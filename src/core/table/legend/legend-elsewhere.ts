import type { Legend, LegendMark } from "../../legend";
import { fold } from "../../lexicon/fold";
import { readMark } from "../../answer/read-mark";
import type { Pack } from "../../pack/pack-schema";
import { findLegend, merged } from "./find-legend";
import { findTable } from "../find-table";
import { usualMeaning } from "./legend-words";
import { foldedMark } from "./read-legend";
import { linesOf, type SheetLine } from "../../snapshot/sheet-lines";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";
import type { SheetTable } from "../sheet-table";
import { heard } from "../../lexicon/lexicon";

/** So many other sheets are looked at, and so much of each, whichever host reads them. */
export const MOST_OTHER_SHEETS = 12;
export const OTHER_ROWS = 300;
export const OTHER_COLUMNS = 52;

/** Do the answers hold marks that the sheet itself does not explain? Only then other sheets are worth a look. */
export function hasUnexplainedMarks({ rows, legend }: SheetTable): boolean {
  return rows.some(({ answer }) => {
    const { text } = fold(answer);
    const { kind, byLegend, word } = readMark(text, legend);
    return kind === "code" || (!byLegend && [...word].length === 1);
  });
}

/**
 * The sheet's own legend with what sheets of instructions say of marks that it does not name. A legend elsewhere may be
 * another form's: what it changes of a usual sense is for a person to say, what it leaves as usual is not told.
 *
 * @param others the workbook's other visible sheets, in its order
 * @param codes the codes that are answered and that the sheet itself does not explain
 */
export function withLegendsElsewhere(
  own: Legend | undefined,
  others: readonly SheetSnapshot[],
  pack: Pack,
  codes: ReadonlySet<string> = new Set(),
): Legend | undefined {
  const found = others.slice(0, MOST_OTHER_SHEETS).flatMap((sheet) => legendOf(sheet, pack, codes));
  const together = merged(found);
  if (together === undefined) return own;
  const named = new Set(own?.marks.map(({ mark }) => foldedMark(mark)));
  const added = together.marks
    .filter(({ mark }) => !named.has(foldedMark(mark)))
    .flatMap((pair) => changed(pair, pair.cell ?? together.cell));
  if (added.length === 0) return own;
  const turned = own === undefined ? together.turned === true : own.turned === true;
  return {
    cell: own?.cell ?? together.cell,
    marks: [...(own?.marks ?? []), ...added],
    ...(turned ? { turned } : {}),
  };
}

/** The codes (A, 3) among the answers that the sheet itself does not explain, each once. */
export function unexplainedCodes({ rows, legend }: SheetTable): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ answer }) => {
      const { kind, word } = readMark(fold(answer).text, legend);
      return kind === "code" ? [foldedMark(word)] : [];
    }),
  );
}

/** A sheet that is nothing but a list, with a title perhaps, and explains every code: the drop-downs take it from there. */
function listsCodes(legend: Legend, lines: readonly SheetLine[], codes: ReadonlySet<string>): boolean {
  const marks = new Set(legend.marks.map(({ mark }) => foldedMark(mark)));
  return codes.size > 0 && [...codes].every((code) => marks.has(code)) && lines.length <= marks.size + 2;
}

function legendOf(sheet: SheetSnapshot, pack: Pack, codes: ReadonlySet<string>): readonly Legend[] {
  const lines = within(linesOf(sheet));
  const legend = findLegend(lines);
  const isTold = legend?.marks.some(({ meaning, turned }) => meaning !== "human" || turned === true) === true;
  if (legend === undefined || !isTold) return [];
  // Nobody sees a hidden sheet: as the list of a drop-down it explains the codes that are chosen there.
  if (sheet.visibility !== "visible" && !listsCodes(legend, lines, codes)) return [];
  // A legend beside a table speaks of its answers.
  const table = findTable({ snapshot: sheet, pack });
  if (table.ok || table.fault.code !== "table-not-found") return [];
  const isForAnswers =
    listsCodes(legend, lines, codes) ||
    heard("legend-for-answers", sheet.name) ||
    lines.some((line) => line.cells.some(({ text }) => heard("legend-for-answers", text)));
  // ○：予定 ●：実績 is what a schedule says of its own marks.
  if (!isForAnswers && legend.turned !== true) return [];
  const at = (cell: string): string => `${sheet.name}!${cell}`;
  const marks = legend.marks.map((pair) => ({ ...pair, cell: at(pair.cell ?? legend.cell) }));
  return [{ ...legend, cell: at(legend.cell), marks }];
}

function within(lines: readonly SheetLine[]): readonly SheetLine[] {
  return lines
    .filter(({ row }) => row < OTHER_ROWS)
    .map((line) => ({ ...line, cells: line.cells.filter(({ column }) => column < OTHER_COLUMNS) }));
}

/** What a legend of another sheet changes: codes get their meaning, signs lose theirs. */
function changed(pair: LegendMark, cell: string): readonly LegendMark[] {
  const usual = usualMeaning(pair.mark);
  if (pair.meaning === usual || pair.meaning === "must-answer") return [];
  if (usual === undefined || pair.meaning === "partial") return [{ ...pair, cell }];
  return [{ ...pair, meaning: "human", turned: true, cell }];
}
