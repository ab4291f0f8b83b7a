import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findTable } from "../../../src/core/table/find-table";
import type { SheetTable } from "../../../src/core/table/sheet-table";
import { textKey } from "../../../src/core/lexicon/text-key";
import { shippedPack } from "../../../src/packs";
import { plainRows } from "./plain-sheet";
import { snapshotOf, type GridSheet } from "../snapshot/snapshot-of";
import { statusesOf } from "./statuses-of";

const pack = shippedPack("gaibu-service");

function tableOf(grid: GridSheet): SheetTable {
  const result = findTable({ snapshot: snapshotOf(grid), pack });
  if (!result.ok) throw new Error(result.fault.code);
  return result.table;
}

const said = (table: SheetTable): ReadonlyMap<string, string> =>
  new Map(table.rows.map(({ id, answer, remarks, doubts }) => [id, `${answer}|${remarks}|${doubts.length}`]));

const answers = fc
  .array(fc.constantFrom("○", "×", "△", "", "未取得", "いいえ", "別紙参照"), { minLength: 27, maxLength: 27 })
  .map((words) => Object.fromEntries(pack.rows.map((row, at) => [row.id, words[at] ?? ""])));
const titles = fc.array(
  fc.constantFrom(
    [],
    ["外部サービス要件"],
    ["会社名", "株式会社サンプル"],
    ["", "提出日", "令和8年11月20日"],
    ["1.外部サービス要件"],
  ),
  { maxLength: 6 },
);
const runs = { numRuns: 40 };
const ALL_YES = Object.fromEntries(pack.rows.map(({ id }) => [id, "○"]));
const ONLY_BAND_2 = { ...ALL_YES, "1.1": "×", "1.2": "×", "1.4": "×" };

const isInOrder = (rows: readonly (readonly string[])[]): boolean => {
  const stand = rows.flatMap(([id]) => pack.rows.findIndex((row) => row.id === id));
  const own = stand.filter((at) => at >= 0);
  return own.every((at, index) => index === 0 || at > (own[index - 1] ?? 0));
};

describe("laws of finding the table", () => {
  it("a shifted table with titles above and notes below says the same", () => {
    fc.assert(
      fc.property(answers, titles, fc.nat(40), fc.nat(40), (words, above, rows, columns) => {
        const plain = plainRows(pack, words);
        const moved = tableOf({
          rows: [...above.map((cells) => [...cells]), ...plain, [], ["※注意事項"]],
          shift: { rows, columns },
        });
        const still = tableOf({ rows: plain });
        expect(said(moved)).toEqual(said(still));
        expect(statusesOf(moved)).toEqual(statusesOf(still));
      }),
      runs,
    );
  });

  it("hidden rows and columns say the same", () => {
    fc.assert(
      fc.property(
        answers,
        fc.array(fc.integer({ min: 1, max: 31 })),
        fc.subarray(["A", "B", "D", "F"]),
        (words, hiddenRows, hiddenColumns) => {
          const plain = plainRows(pack, words);
          const hidden = tableOf({ rows: plain, hiddenRows, hiddenColumns });
          expect(said(hidden)).toEqual(said(tableOf({ rows: plain })));
        },
      ),
      runs,
    );
  });

  it("an answer split over two columns says the same", () => {
    fc.assert(
      fc.property(answers, answers, (marks, texts) => {
        const whole = Object.fromEntries(
          pack.rows.map(({ id }) => [
            id,
            [marks[id] ?? "", texts[id] ?? ""].filter((word) => word !== "").join("\n"),
          ]),
        );
        const split = plainRows(pack, marks).map((cells, at) => {
          if (cells.length < 6 || cells[4] === undefined) return cells;
          const own = at === 0 ? "内容" : (texts[cells[0] ?? ""] ?? "");
          return [...cells.slice(0, 4), at === 0 ? "対応可否" : cells[4], own, cells[5] ?? ""];
        });
        const still = tableOf({ rows: plainRows(pack, whole) });
        const apart = tableOf({ rows: split });
        expect(said(apart)).toEqual(said(still));
        expect(statusesOf(apart)).toEqual(statusesOf(still));
      }),
      runs,
    );
  });

  it("no order of rows, and no row left out or doubled, makes a status conforming or exempt that was not", () => {
    const body = fc.shuffledSubarray(
      Array.from({ length: 31 }, (_, at) => at),
      { minLength: 24 },
    );
    fc.assert(
      fc.property(answers, body, fc.nat(29), (words, order, twice) => {
        const [header = [], ...rows] = plainRows(pack, words);
        const bent = [
          header,
          ...order.flatMap((at) => (rows[at] === undefined ? [] : [rows[at]])),
          rows[twice] ?? [],
        ];
        const result = findTable({ snapshot: snapshotOf({ rows: bent }), pack });
        if (!result.ok) return;
        const still = statusesOf(tableOf({ rows: [header, ...rows] }));
        for (const [id, status] of statusesOf(result.table)) {
          if (status === "conforming")
            expect(["conforming", "exempt", "not-applicable"]).toContain(still.get(id));
          if (status === "exempt") expect(still.get(id)).toBe("exempt");
        }
      }),
      { numRuns: 60 },
    );
  });

  it("no requirement row put elsewhere makes a status conforming or exempt that was not", () => {
    const words = fc
      .array(fc.constantFrom("○", "○", "×", ""), { minLength: 27, maxLength: 27 })
      .map((marks) => Object.fromEntries(pack.rows.map((row, at) => [row.id, marks[at] ?? ""])));
    fc.assert(
      fc.property(words, fc.nat(26), fc.nat(30), (marks, which, to) => {
        const rows = plainRows(pack, marks);
        const from = rows.findIndex((cells) => cells[0] === pack.rows[which]?.id);
        const [moved = []] = rows.splice(from, 1);
        rows.splice(to + 1, 0, moved);
        const still = statusesOf(tableOf({ rows: plainRows(pack, marks) }));
        for (const [id, status] of statusesOf(tableOf({ rows }))) {
          // A yes above the band is the row's own; a row that the band waived had no obstacle either. Nor had 1.2 with its
          // own ○, which is not asked where 1.1 stands above it and is held.
          const same =
            marks[id] === "○" ? ["conforming", "exempt", "not-applicable"] : ["conforming", "exempt"];
          if (status === "conforming") expect(same).toContain(still.get(id));
          // A row on the other side of the band's sentence, with all rows in order: the band stands one row higher, and its
          // place decides (design.md, scope of the bands).
          const isCrossed = id === pack.rows[which]?.id && isInOrder(rows);
          if (status === "exempt" && !isCrossed) expect(still.get(id)).toBe("exempt");
        }
      }),
      {
        numRuns: 80,
        examples: [
          [ALL_YES, 0, 1],
          [ONLY_BAND_2, 13, 16],
          [ONLY_BAND_2, 13, 17],
          [ONLY_BAND_2, 13, 30],
        ],
      },
    );
  });

  it("any cells end in a table or a fault", () => {
    const cell = fc.oneof(
      fc.constantFrom("", "項番", "要件", "回答", "備考", "必須", "○", "1.1", "1.10", "以下の要件は不要"),
      fc.constantFrom(...pack.rows.map((row) => row.text)),
      fc.string({ unit: "grapheme", maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 40 }), (rows) => {
        const result = findTable({ snapshot: snapshotOf({ rows }), pack });
        expect(typeof result.ok).toBe("boolean");
      }),
      { numRuns: 80 },
    );
  });

  it("taking layout out of a text twice is taking it out once", () => {
    const piece = fc.constantFrom(
      "ISO/IEC 27001：2013",
      "サーバー",
      "ー",
      "及び",
      "取り扱い",
      "1.10",
      "・",
      "\n",
      "できる",
      "等",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const once = textKey(pieces.join(""));
        expect(textKey(once)).toBe(once);
      }),
    );
  });
});
