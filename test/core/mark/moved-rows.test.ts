import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { rowsNow, rowTexts } from "../../../src/core/mark/moved-rows";
import type { RowText } from "../../../src/core/snapshot/before-image";

/** Rows by their texts, "" for one without; and each by a name of its own. */
interface Line {
  readonly name: string;
  readonly text: string;
}

const TOP = 5;
const ownRows = (lines: readonly Line[], top: number) => ({
  top,
  bottom: top + lines.length - 1,
  texts: rowTexts(lines.map(({ text }, index) => ({ row: top + index, column: 6, text }))),
});

type Change = { readonly kind: "insert" | "delete" | "overwrite"; readonly at: number };

function spliced(
  lines: readonly Line[],
  at: number,
  without: number,
  ...added: readonly Line[]
): readonly Line[] {
  return [...lines.slice(0, at), ...added, ...lines.slice(at + without)];
}

/** The heading and the signature stay: by them our rows are found. */
function changed(lines: readonly Line[], changes: readonly Change[]): readonly Line[] {
  return changes.reduce<readonly Line[]>((now, { kind, at }, index) => {
    const place = 1 + (at % Math.max(1, now.length - 1));
    const line = now[place];
    if (kind === "insert") return spliced(now, place, 0, { name: `new ${String(index)}`, text: "" });
    if (line === undefined || place >= now.length - 1) return now;
    if (kind === "delete") return spliced(now, place, 1);
    return spliced(now, place, 1, { ...line, text: line.text === "" ? "" : `other ${String(index)}` });
  }, lines);
}

const texts = fc.array(fc.constantFrom("○ 適合", "× 不適合", "□ 未回答", ""), { maxLength: 12 });
const changes = fc.array(
  fc.record({
    kind: fc.constantFrom<Change["kind"]>("insert", "delete", "overwrite"),
    at: fc.nat({ max: 20 }),
  }),
  { maxLength: 4 },
);
const sheetOf = (said: readonly string[]): readonly Line[] =>
  ["判定", ...said, "要件チェック"].map((text, index) => ({ name: String(index), text }));

describe("rows that moved", () => {
  it("are inserted alone: each is known again that has a text", () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.nat({ max: 20 }), { maxLength: 4 }),
        fc.nat({ max: 9 }),
        (said, places, by) => {
          const lines = sheetOf(said);
          const now = changed(
            lines,
            places.map((at): Change => ({ kind: "insert", at })),
          );
          const rowNow = rowsNow(ownRows(lines, TOP), ownRows(now, TOP + by));
          const found = lines.flatMap(({ text }, index) => (text === "" ? [] : [rowNow(TOP + index)]));
          const wanted = lines
            .filter(({ text }) => text !== "")
            .map(({ name }) => TOP + by + now.findIndex((line) => line.name === name));
          expect(found).toEqual(wanted);
        },
      ),
    );
  });

  it("are never taken for a row with another text, whatever was inserted, deleted and written over", () => {
    fc.assert(
      fc.property(texts, changes, (said, list) => {
        const lines = sheetOf(said);
        const now = changed(lines, list);
        const rowNow = rowsNow(ownRows(lines, TOP), ownRows(now, TOP));
        const wrong = lines.filter(({ name, text }, index) => {
          const found = rowNow(TOP + index);
          if (text === "" || found === undefined) return false;
          const line = found === "gone" ? undefined : now[found - TOP];
          return line?.name !== (now.some((one) => one.name === name) ? name : undefined);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("are put in another order: each whose texts stand nowhere else is known again, and none is mistaken", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 2, maxLength: 12 }).chain((numbers) => {
          const said = numbers.map((number) => `○ 適合 ${String(number)}`);
          return fc.tuple(fc.constant(said), fc.shuffledSubarray(said, { minLength: said.length }));
        }),
        fc.nat({ max: 9 }),
        ([said, order], by) => {
          const [lines, now] = [sheetOf(said), sheetOf(order)];
          const rowNow = rowsNow(ownRows(lines, TOP), ownRows(now, TOP + by));
          const found = said.map((_, index) => rowNow(TOP + 1 + index));
          expect(found).toEqual(said.map((text) => TOP + by + 1 + order.indexOf(text)));
        },
      ),
    );
  });

  it.each<readonly [string, readonly RowText[], readonly RowText[], number, unknown]>([
    ["known to have moved as a whole, by an image without texts", [], [[8, 1]], 6, 9],
    [
      "the first of two alike, one of which is gone",
      [
        [5, 1],
        [6, 2],
        [7, 2],
        [8, 3],
      ],
      [
        [8, 1],
        [9, 2],
        [10, 3],
      ],
      6,
      undefined,
    ],
    [
      "deleted between two that are known",
      [
        [5, 1],
        [6, 2],
        [8, 3],
      ],
      [
        [8, 1],
        [9, 3],
      ],
      7,
      "gone",
    ],
  ])("%s", (_, then, now, row, wanted) => {
    const bottom = 8 + (now.length === 1 ? 3 : now.length - 1);
    expect(rowsNow({ top: 5, bottom: 8, texts: then }, { top: 8, bottom, texts: now })(row)).toEqual(wanted);
  });
});
