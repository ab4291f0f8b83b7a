import type { CellPlace } from "../../core/snapshot/grid";
import { addressLists } from "../write/cell-areas";
import type { SheetStep } from "../write/write-step";

/**
 * Steps that take looks off cells.
 * @param first our first column: the left border of its cells is the vendor's right one
 */
export function stepsBySide(
  cells: readonly CellPlace[],
  first: number,
  kind: "plain" | "bare",
): readonly SheetStep[] {
  const steps = (left: boolean, some: readonly CellPlace[]) =>
    // A border of a rectangle is that around it: each cell by itself.
    addressLists(some.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }))).map(
      (areas): SheetStep => ({ kind, areas, left }),
    );
  const isFirst = ({ column }: CellPlace): boolean => column === first;
  return [
    ...steps(false, cells.filter(isFirst)),
    ...steps(
      true,
      cells.filter((cell) => !isFirst(cell)),
    ),
  ];
}
