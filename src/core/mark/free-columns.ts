import { columnLetters, type CellRange } from "../snapshot/grid";
import type { SheetSnapshot, Span } from "../snapshot/sheet-snapshot";
import type { MarkNotice, Obstacle } from "./mark-words";

const SHEET_COLUMNS = 16_384;
/** Further away than this, result and requirement can't be read on one page. */
const NEAR = 40;

interface Blocked extends Span {
  readonly by: Obstacle;
}

export interface FreeColumnsRequest {
  readonly snapshot: SheetSnapshot;
  /** The table beside which the columns are wanted. */
  readonly table: CellRange;
  /** Every row that will be written, heading to foot. */
  readonly rows: Span;
  readonly count: number;
}

export interface FreeColumns {
  readonly left: number;
  readonly notices: readonly MarkNotice[];
}

/**
 * The first columns to the right of the table in which nothing stands in any of the rows. Rules and drop-downs that
 * cover whole columns are avoided too, but where they cover everything near, the columns under them are taken and the
 * notice says so. Undefined where the sheet has no free columns.
 */
export function freeColumns(request: FreeColumnsRequest): FreeColumns | undefined {
  const all = blockedColumns(request);
  const start = request.table.right + 1;
  const strict = sweep(all, start, request.count);
  if (strict !== undefined && strict.left - start <= NEAR) {
    return { left: strict.left, notices: movedNotices(start, strict) };
  }
  const hard = all.filter(({ by }) => by !== "validation" && by !== "format-rule");
  const loose = sweep(hard, start, request.count);
  if (loose === undefined) return undefined;
  const under: MarkNotice = { code: "columns-under-rules", values: { column: columnLetters(loose.left) } };
  return { left: loose.left, notices: [...movedNotices(start, loose), under] };
}

interface Swept {
  readonly left: number;
  readonly because: readonly Obstacle[];
}

/** Goes through the obstacles from left to right and jumps over each that overlaps the wanted columns. */
function sweep(blocked: readonly Blocked[], start: number, count: number): Swept | undefined {
  let left = start;
  const because = new Set<Obstacle>();
  for (const { first, last, by } of [...blocked].sort((a, b) => a.first - b.first)) {
    if (last < left || first > left + count - 1) continue;
    left = last + 1;
    because.add(by);
  }
  return left + count > SHEET_COLUMNS ? undefined : { left, because: [...because] };
}

function movedNotices(start: number, { left, because }: Swept): readonly MarkNotice[] {
  if (left === start) return [];
  const values = { beside: columnLetters(start), used: columnLetters(left), because };
  if (because.length === 1 && because[0] === "table" && left === start + 1) {
    return [{ code: "spacer-column", values: { column: columnLetters(start) } }];
  }
  return [{ code: "columns-moved", values }];
}

function blockedColumns({ snapshot, rows }: FreeColumnsRequest): readonly Blocked[] {
  const inRows = (range: CellRange) => range.top <= rows.last && range.bottom >= rows.first;
  const used = new Set<number>();
  for (const cell of snapshot.cells) {
    if (cell.row >= rows.first && cell.row <= rows.last) used.add(cell.column);
  }
  return [
    ...[...used].map((column): Blocked => ({ first: column, last: column, by: "cells" })),
    ...snapshot.merges
      .filter(inRows)
      .map((merge): Blocked => ({ first: merge.left, last: merge.right, by: "merge" })),
    ...snapshot.hiddenColumns.map(({ first, last }): Blocked => ({ first, last, by: "hidden" })),
    ...snapshot.occupied
      // A drawing in any row would be stretched by a wider column.
      .filter((range) => range.by === "drawing" || inRows(range))
      .map(({ left, right, by }): Blocked => ({
        first: left,
        // An Excel table swallows what is written right beside it: one column stays free.
        last: by === "table" ? right + 1 : right,
        by,
      })),
  ];
}
