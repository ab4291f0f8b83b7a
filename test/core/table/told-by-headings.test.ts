import { describe, expect, it } from "@jest/globals";
import { city, HEADS, PLAIN, PLAIN_GRID, ROWS, said, statusesIn } from "./vendor-of-layouts";

/** The statuses of the plain table with one more column, in which only these rows have something. */
const withColumn = (heading: string, texts: Readonly<Record<string, string>>) =>
  statusesIn({
    rows: [
      [...HEADS, heading],
      ...ROWS.map((row) => [
        ...city(row),
        ...(row.id === "1.6" ? ["○", "ISO/IEC 27001:2022"] : said(row)),
        texts[row.id] ?? "",
      ]),
    ],
  });

describe("a bare day", () => {
  it.each(["取得日", "登録年月日", "認証日", "有効期間開始日", "取得時期"])(
    "under %s that is yet to come is no certificate",
    (heading) => {
      expect(withColumn(heading, { "1.6": "2027/4/1" })).toEqual({ ...PLAIN, "1.6": "review" });
      expect(withColumn(heading, { "1.6": "2025/4/1" })).toEqual(PLAIN);
    },
  );

  it("under 有効期限 is the last one", () => {
    expect(withColumn("有効期限", { "1.6": "2027/4/1" })).toEqual(PLAIN);
    expect(withColumn("有効期限", { "1.6": "2025/4/1" })).toEqual({ ...PLAIN, "1.6": "review" });
  });
});

describe("a title over the whole table", () => {
  it.each(["参考：他市への回答", "再委託先の回答", "株式会社みなと（再委託先）回答分", "前回回答"])(
    "%s: whose answers these are is for a person",
    (title) => {
      const statuses = Object.values(statusesIn({ rows: [[title], [], ...PLAIN_GRID.rows] }));
      expect(new Set(statuses).has("conforming")).toBe(false);
      expect(new Set(statuses).has("nonconforming")).toBe(false);
    },
  );

  it.each([
    "外部サービス要件 回答書",
    "再委託先：なし",
    "他市での実績は別紙のとおりです。",
    "参考資料は別添です。",
  ])("%s turns none", (title) => {
    expect(statusesIn({ rows: [[title], [], ...PLAIN_GRID.rows] })).toEqual(PLAIN);
  });
});

describe("a line for remarks below each requirement", () => {
  it("with a mark in the column of answers leaves two answers", () => {
    const rows = ROWS.flatMap((row) => {
      const [mark, words] = said(row);
      return [
        [...city(row), mark],
        ["", "備考", words, "", row.id === "1.22" ? "×" : ""],
      ];
    });
    expect(statusesIn({ rows: [HEADS.slice(0, 5), ...rows] })["1.22"]).toBe("review");
  });
});
