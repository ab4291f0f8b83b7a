import type { SheetReading } from "./read-sheet";
import { linesOf } from "./span-lines";

/** The rows that Excel may fit to their contents: it fits none that holds merged cells, and would show a hidden one. */
export function fitting({ snapshot }: Pick<SheetReading, "snapshot">): (row: number) => boolean {
  const hidden = linesOf(snapshot.hiddenRows);
  const merged = linesOf(snapshot.merges.map(({ top, bottom }) => ({ first: top, last: bottom })));
  return (row) => !hidden.has(row) && !merged.has(row);
}
