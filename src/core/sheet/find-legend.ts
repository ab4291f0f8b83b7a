import type { Legend } from "../answer/legend";
import { cellAddress } from "./grid";
import { asLegend, meaningOf, readLegendLine, type MarkPair } from "./read-legend";
import type { LineCell, SheetLine } from "./sheet-lines";

const LONE_MARK = /^["“「(（]?([○〇◯⭕◎●△▲▽×✕✖☓╳✗❌])[”"」)）]?\s*[:：=＝]?$/u;
const OBLIGATION = /^(?:は|…|:)*(?:必須|任意|推奨|重要|優先|最重要)/u;
const LONGEST = 600;

/**
 * The sheet's own key to its marks: in one cell, in cells below or beside each other, or in the header of the answer
 * column. Where two keys disagree on a mark, its meaning is for a person to say.
 */
export function findLegend(lines: readonly SheetLine[]): Legend | undefined {
  const found: Legend[] = [];
  let run: MarkPair[] = [];
  let runCell = "";
  let last = -2;
  const close = (): void => {
    const legend = asLegend(runCell, run);
    if (legend !== undefined) found.push(legend);
    run = [];
  };
  for (const line of lines) {
    if (line.row !== last + 1) close();
    last = line.row;
    const own = legendsIn(line);
    found.push(...own.whole);
    if (own.pieces.length === 0) close();
    else if (run.length === 0) runCell = own.cell;
    run.push(...own.pieces);
  }
  close();
  return merged(found);
}

interface LineLegends {
  /** Legends that one cell holds in full. */
  readonly whole: readonly Legend[];
  /** Single pairs, which make a legend together with the neighbouring lines'. */
  readonly pieces: readonly MarkPair[];
  readonly cell: string;
}

function legendsIn(line: SheetLine): LineLegends {
  const whole: Legend[] = [];
  const pieces: MarkPair[] = [];
  let first: LineCell | undefined;
  line.cells.forEach((cell, at) => {
    if (cell.text.length > LONGEST || isObligationKey(cell.text)) return;
    const lone = LONE_MARK.exec(cell.text.trim())?.[1];
    const beside = line.cells[at + 1];
    if (lone !== undefined && beside !== undefined && !LONE_MARK.test(beside.text.trim())) {
      const meaning = beside.text.replace(/^[:：=＝\s]+/u, "");
      if (!OBLIGATION.test(meaning)) pieces.push({ mark: lone, meaning: meaningOf(lone, meaning) });
      first ??= cell;
      return;
    }
    const { pairs, announced } = readLegendLine(cell.text);
    const legend = asLegend(cellAddress(cell), pairs);
    if (legend !== undefined) whole.push(legend);
    else if (pairs.length === 1 && announced) {
      pieces.push(...pairs);
      first ??= cell;
    }
  });
  return { whole, pieces, cell: first === undefined ? "" : cellAddress(first) };
}

/** A key to the obligation column (◎必須 ○任意) says nothing of answers. */
function isObligationKey(text: string): boolean {
  const meanings = [...text.normalize("NFKC").matchAll(/[○〇◯◎●△×][」"]?\s*[:=…]?\s*([^○〇◯◎●△×]+)/gu)].map(
    ([, words]) => words ?? "",
  );
  return meanings.length > 0 && meanings.every((words) => OBLIGATION.test(words));
}

function merged(legends: readonly Legend[]): Legend | undefined {
  const [first] = legends;
  if (first === undefined) return undefined;
  const marks = new Map<string, MarkPair>();
  for (const pair of legends.flatMap((legend) => legend.marks)) {
    const before = marks.get(pair.mark);
    const agrees = before === undefined || before.meaning === pair.meaning;
    marks.set(pair.mark, agrees ? pair : { mark: pair.mark, meaning: "human" });
  }
  return { cell: first.cell, marks: [...marks.values()] };
}
