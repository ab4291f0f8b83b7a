import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { packRows, unpackRows } from "../../../src/core/mark/packed-rows";
import type { RowText } from "../../../src/core/snapshot/before-image";

describe("rows with their fingerprints as one text", () => {
  it("are read again as they were", () => {
    const rows = fc
      .uniqueArray(fc.nat({ max: 1_048_575 }), { maxLength: 60 })
      .chain((places) =>
        fc.tuple(
          ...[...places]
            .sort((a, b) => a - b)
            .map((row) =>
              fc.oneof(fc.constantFrom(7, 2 ** 32 - 1), fc.nat()).map((print): RowText => [row, print]),
            ),
        ),
      );
    fc.assert(fc.property(rows, (list) => expect(unpackRows(packRows(list))).toEqual(list)));
  });

  it("take a few letters where they repeat", () => {
    const rows = Array.from({ length: 1_000 }, (_, row): RowText => [row + 5, 3_000_000_000 + (row % 7)]);
    expect(packRows(rows).length).toBeLessThan(3_100);
  });

  it.each(["*", "=0", "1,=5", "+", "1,,2", "あ"])("of another kind (%s) are none", (packed) => {
    expect(unpackRows(packed)).toEqual([]);
  });
});
