import { cellAddress } from "../../snapshot/grid";
import { isSampleTitle, roleByName } from "./sample-words";
import type { SheetSnapshot, SnapshotCell } from "../../snapshot/sheet-snapshot";
import type { SheetTable } from "../sheet-table";
import { heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

/** By what a sheet calls itself an example of how to fill in the table. */
export interface SampleSign {
  /** The sheet's name or the heading. */
  readonly text: string;
  /** Where the heading stands, in A1; undefined where it is the sheet's name. */
  readonly cell?: string;
}

/** So many lines above the table are looked at. */
const MOST_LINES = 30;

/**
 * Whether a sheet is an example, by its name or by a heading over its table. A heading is about what stands right beneath
 * it: over a small example of its own above the table it says nothing about the table.
 */
export function sampleSign(
  snapshot: SheetSnapshot,
  table: Pick<SheetTable, "headerRows">,
): SampleSign | undefined {
  if (roleByName(snapshot.name) === "sample") return { text: snapshot.name };
  const above = linesAbove(snapshot.cells, table.headerRows.first);
  for (const line of above) {
    if (line.some(({ text }) => heard("sample-group", oneWidth(text).trim()))) continue;
    const title = line.find((cell, at) => isTitle(cell, at === line.length - 1));
    if (title !== undefined) return { text: title.text, cell: cellAddress(title) };
    if (line.some(({ text }) => heard("sample-mark", text.trim())) && line.length > 2) return undefined;
  }
  return undefined;
}

/** The lines above a row, the nearest first. */
function linesAbove(cells: readonly SnapshotCell[], row: number): readonly (readonly SnapshotCell[])[] {
  const lines = new Map<number, SnapshotCell[]>();
  for (const cell of cells) {
    if (cell.row >= row || cell.row < row - MOST_LINES || cell.struck === true) continue;
    const line = lines.get(cell.row);
    if (line === undefined) lines.set(cell.row, [cell]);
    else line.push(cell);
  }
  return [...lines.values()].reverse();
}

/** Before other cells of its line, 「記入例」 may be a label: it is a title in brackets, alone or at the right end. */
function isTitle({ text }: SnapshotCell, isLast: boolean): boolean {
  return (isLast || /[(（【[［〔「『]/u.test(text)) && isSampleTitle(text);
}
