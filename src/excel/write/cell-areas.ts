import { type CellPlace, type CellRange, rangeAddress } from "../../core/snapshot/grid";

/** getRanges takes addresses of at most 8,192 characters. */
const ADDRESS_LIMIT = 8_000;
const LAST_COLUMN = 16_383;

/** The fewest rectangles we can easily make of single cells: runs down each column, joined where neighbours are alike. */
export function rectanglesOf(places: readonly CellPlace[]): readonly CellRange[] {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const open = new Map<string, CellRange>();
  const done: CellRange[] = [];
  for (const run of columnRuns(sorted)) {
    const key = `${run.top}:${run.bottom}`;
    const left = open.get(key);
    if (left && left.right === run.left - 1) open.set(key, { ...left, right: run.right });
    else {
      if (left) done.push(left);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function columnRuns(sorted: readonly CellPlace[]): readonly CellRange[] {
  const runs: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.left === column && last.bottom >= row - 1)
      runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Address lists for getRanges, each below its limit. */
export function addressLists(ranges: readonly CellRange[]): readonly string[] {
  return packed(ranges.map(rangeAddress));
}

/** Address lists with the rectangles that each of them names. */
export function listsOf(
  ranges: readonly CellRange[],
): readonly { readonly areas: string; readonly ranges: readonly CellRange[] }[] {
  let done = 0;
  return addressLists(ranges).map((areas) => {
    const listed = ranges.slice(done, done + areas.split(",").length);
    done += listed.length;
    return { areas, ranges: listed };
  });
}

/** Address lists of whole rows ("5:5,7:9"). */
export function rowAddressLists(rows: readonly number[]): readonly string[] {
  const runs = columnRuns([...new Set(rows)].sort((a, b) => a - b).map((row) => ({ row, column: 0 })));
  return packed(runs.map((run) => `${run.top + 1}:${run.bottom + 1}`));
}

/** The address of a whole column ("G:G"). */
export function columnAddress(column: number): string {
  const cell = rangeAddress({ top: 0, left: Math.min(column, LAST_COLUMN), bottom: 0, right: column });
  const letters = cell.slice(0, -1);
  return `${letters}:${letters}`;
}

function packed(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < ADDRESS_LIMIT)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
