import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { heightRuns, heightsByRow, type RowHeight } from "../../../src/core/mark/height-runs";

const heights: fc.Arbitrary<readonly RowHeight[]> = fc.uniqueArray(
  fc.record({ row: fc.nat({ max: 60 }), points: fc.constantFrom(null, 18.75, 30) }),
  { selector: ({ row }) => row, maxLength: 60 },
);
const inOrder = (known: ReadonlyMap<number, number | null>): readonly (readonly [number, number | null])[] =>
  [...known].sort(([a], [b]) => a - b);

describe("heights in runs", () => {
  it("say of every row what was said of it", () => {
    fc.assert(
      fc.property(heights, (list) => {
        const known = new Map(list.map(({ row, points }) => [row, points]));
        expect(inOrder(heightsByRow(heightRuns(list)))).toEqual(inOrder(known));
      }),
    );
  });

  it("are no more than changes of height", () => {
    fc.assert(
      fc.property(heights, (list) => {
        const runs = heightRuns(list);
        const touching = runs.filter((run, index) => {
          const next = runs[index + 1];
          return next !== undefined && (run.last ?? run.row) === next.row - 1 && run.points === next.points;
        });
        expect(touching).toEqual([]);
      }),
    );
  });

  it("name a single row by itself", () => {
    expect(heightRuns([{ row: 7, points: null }])).toEqual([{ row: 7, points: null }]);
    expect(
      heightRuns([
        { row: 8, points: 30 },
        { row: 7, points: 30 },
        { row: 9, points: null },
      ]),
    ).toEqual([
      { row: 7, last: 8, points: 30 },
      { row: 9, points: null },
    ]);
  });
});
