import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { freeColumns } from "../../../src/core/mark/free-columns";
import type { OccupiedRange, SheetSnapshot } from "../../../src/core/snapshot/sheet-snapshot";
import { rangeOf, snapshotOf } from "../snapshot/snapshot-of";

const TABLE = rangeOf("A3:E8");
const ROWS = { first: 2, last: 20 };
const EMPTY = snapshotOf({ rows: [] });
const LAST_COLUMN = 16_383;

const cellAt = (address: string, text = "x"): SheetSnapshot["cells"][number] => {
  const { top: row, left: column } = rangeOf(address);
  return { row, column, text };
};
const taken = (by: OccupiedRange["by"], address: string): Partial<SheetSnapshot> => ({
  occupied: [{ ...rangeOf(address), by }],
});
const pick = (more: Partial<SheetSnapshot>, count = 2) =>
  freeColumns({ snapshot: { ...EMPTY, ...more }, table: TABLE, rows: ROWS, count });

describe("freeColumns", () => {
  it.each<[string, Partial<SheetSnapshot>, number, readonly string[]]>([
    ["the neighbours where they are free", {}, 5, []],
    ["the neighbours although something stands above our rows", { cells: [cellAt("F1")] }, 5, []],
    ["the neighbours although something stands below our rows", { cells: [cellAt("F22")] }, 5, []],
    ["beyond a used cell", { cells: [cellAt("F5")] }, 6, ["columns-moved"]],
    ["beyond a used cell in the second column", { cells: [cellAt("G5")] }, 7, ["columns-moved"]],
    ["beyond a cell beside the foot block", { cells: [cellAt("F20")] }, 6, ["columns-moved"]],
    ["beyond a merge that only begins in our rows", { merges: [rangeOf("F8:H9")] }, 8, ["columns-moved"]],
    ["beyond a hidden column", { hiddenColumns: [{ first: 5, last: 6 }] }, 7, ["columns-moved"]],
    ["beyond a table of its own", taken("table", "G4:H9"), 9, ["columns-moved"]],
    ["one column away where the table is an Excel table", taken("table", "A3:E8"), 6, ["spacer-column"]],
    ["beyond an array formula", taken("array", "F3:F8"), 6, ["columns-moved"]],
    ["beyond a formula that shows nothing", taken("content", "F5"), 6, ["columns-moved"]],
    ["beyond a pivot table", taken("pivot", "F3:I8"), 9, ["columns-moved"]],
    ["beyond a drawing in any row", taken("drawing", "F40:G44"), 7, ["columns-moved"]],
    ["beyond a drop-down", taken("validation", "F1:F1048576"), 6, ["columns-moved"]],
    [
      "under rules that cover the whole sheet",
      taken("format-rule", "A1:XFD1048576"),
      5,
      ["columns-under-rules"],
    ],
  ])("takes %s", (_, more, left, codes) => {
    const free = pick(more);
    expect(free?.left).toBe(left);
    expect(free?.notices.map((notice) => notice.code)).toEqual(codes);
  });

  it("has no answer where every column is hidden or taken", () => {
    expect(pick({ hiddenColumns: [{ first: 5, last: LAST_COLUMN }] })).toBeUndefined();
    expect(pick({ hiddenColumns: [{ first: 6, last: LAST_COLUMN }] })).toBeUndefined();
  });

  it("never takes a column in which something stands, on any sheet", () => {
    const place = fc.record({
      row: fc.integer({ min: 0, max: 30 }),
      column: fc.integer({ min: 0, max: 25 }),
    });
    const range = fc
      .tuple(place, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
      .map(([{ row, column }, down, right]) => ({
        top: row,
        left: column,
        bottom: row + down,
        right: column + right,
      }));
    const by = fc.constantFrom("table", "array", "drawing", "pivot", "content" as const);
    const occupied = fc.tuple(range, by).map(([area, why]): OccupiedRange => ({ ...area, by: why }));
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 20 }),
        fc.array(range, { maxLength: 5 }),
        fc.array(occupied, { maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (cells, merges, areas, count) => {
          const free = pick(
            { cells: cells.map((at) => ({ ...at, text: "x" })), merges, occupied: areas },
            count,
          );
          if (free === undefined) throw new Error("A sheet of 16,384 columns has free ones here.");
          const right = free.left + count - 1;
          const hits = [
            ...cells.map((at) => ({ top: at.row, bottom: at.row, left: at.column, right: at.column })),
            ...merges,
            ...areas,
          ].filter(
            (area) =>
              area.left <= right &&
              area.right >= free.left &&
              area.top <= ROWS.last &&
              area.bottom >= ROWS.first,
          );
          expect(hits).toEqual([]);
          expect(free.left).toBeGreaterThan(TABLE.right);
        },
      ),
    );
  });
});
