import { textKey } from "../../lexicon/text-key";
import { rearranged, type Piece } from "../../snapshot/rearranged";
import { linesOf, type LineCell, type SheetLine } from "../../snapshot/sheet-lines";
import type { SheetSnapshot, Span } from "../../snapshot/sheet-snapshot";
import type { PackTexts } from "../rows/pack-texts";
import { columnKind } from "./header-words";

/*
 * A table whose requirements stand beside each other, with their labels down one column: alone, or in blocks below each
 * other. Turned, it is the plain one.
 */

const LONGEST = 20;
/** One requirement beside its label is a card. */
const FEWEST = 2;
const LAST_COLUMN = 16_383;

/** The sheet with such blocks turned; undefined where there is none. */
export function turnedTable(snapshot: SheetSnapshot, texts: PackTexts): SheetSnapshot | undefined {
  const lines = linesOf(snapshot);
  const askedAt = lines.flatMap((line, at) => {
    const label = labelOf(line, texts);
    return label === undefined ? [] : [{ at, column: label.column }];
  });
  const [first] = askedAt;
  if (first === undefined || askedAt.some(({ column }) => column !== first.column)) return undefined;
  const blocks = askedAt.flatMap(({ at }) => blockAt(lines, at, first.column) ?? []);
  if (blocks.length < askedAt.length) return undefined;
  return rearranged(snapshot, pieces(snapshot, blocks, first.column));
}

/** The label of the requirements on this line, with at least two of them on its right. */
function labelOf({ cells }: SheetLine, texts: PackTexts): LineCell | undefined {
  const label = cells.find(({ text }) => text.length <= LONGEST && columnKind(text) === "requirement");
  if (label === undefined) return undefined;
  const asked = cells.filter(
    ({ text, column }) =>
      column > label.right && text.length >= LONGEST && texts.sameAs(textKey(text)).length > 0,
  );
  return asked.length >= FEWEST ? label : undefined;
}

/** The lines around the requirements that have a label in the same column: an answer must be among them. */
function blockAt(lines: readonly SheetLine[], at: number, column: number): Span | undefined {
  const label = (index: number): LineCell | undefined =>
    lines[index]?.cells.find((cell) => cell.column === column && cell.text.length <= LONGEST);
  const goesOn = (index: number, before: number): boolean => {
    const own = label(index);
    const kind = own && columnKind(own.text);
    const isNext = lines[index]?.row === (lines[before]?.row ?? 0) + (index > before ? 1 : -1);
    return (
      own !== undefined &&
      isNext &&
      kind !== "requirement" &&
      (kind !== undefined || (lines[index]?.cells.length ?? 0) > 1)
    );
  };
  let [first, last] = [at, at];
  while (goesOn(first - 1, first)) first -= 1;
  while (goesOn(last + 1, last)) last += 1;
  // Words right below, under the requirements alone, are of these: a line without a label.
  if (isUnlabelled(lines, last, column)) last += 1;
  const kinds = lines.slice(first, last + 1).map((_, index) => columnKind(label(first + index)?.text ?? ""));
  const [top, bottom] = [lines[first]?.row, lines[last]?.row];
  return kinds.includes("answer") && top !== undefined && bottom !== undefined
    ? { first: top, last: bottom }
    : undefined;
}

/** Whether the next line follows at once and has nothing in the column of labels nor before it. */
function isUnlabelled(lines: readonly SheetLine[], at: number, column: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  return next?.row === (line?.row ?? 0) + 1 && next.cells.every((cell) => cell.column > column);
}

function pieces(snapshot: SheetSnapshot, blocks: readonly Span[], column: number): readonly Piece[] {
  const found: Piece[] = [];
  let row = 0;
  let next = 0;
  const whole = (top: number, bottom: number): void => {
    if (bottom < top) return;
    found.push({ snapshot, area: { top, bottom, left: 0, right: LAST_COLUMN }, to: { row, column: 0 } });
    row += bottom - top + 1;
  };
  for (const { first, last } of blocks) {
    whole(next, first - 1);
    const inside = snapshot.cells.filter((cell) => cell.row >= first && cell.row <= last);
    const right = inside.reduce((most, cell) => Math.max(most, cell.column), column);
    const area = { top: first, bottom: last, left: column, right };
    found.push({ snapshot, area, to: { row, column: 0 }, turned: true });
    row += right - column + 1;
    next = last + 1;
  }
  whole(next, snapshot.cells.at(-1)?.row ?? 0);
  return found;
}
