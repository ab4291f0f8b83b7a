import { describe, expect, it } from "@jest/globals";
import { PLAIN, ROWS, city, said, statusesIn } from "../vendor-of-layouts";

const CITYS = ["項番", "分類", "要件", "必須・任意"] as const;
const TICKS: Readonly<Record<string, string>> = { "○": "☑", "×": "☐" };

describe("a heading that says when to tick", () => {
  it.each(["対応する場合はチェック", "対応可能な場合は○を記入", "対応できる項目にチェック"])(
    "%s is the answer where no other column is",
    (heading) => {
      const rows = ROWS.map((row) => {
        const [mark, words] = said(row);
        return [...city(row), TICKS[mark] ?? mark, words];
      });
      expect(statusesIn({ rows: [[...CITYS, heading, "備考"], ...rows] })).toEqual(PLAIN);
    },
  );

  it("a box that is left empty and has no words beside it is no definite no", () => {
    const rows = ROWS.map((row) => [...city(row), ...(row.id === "1.25" ? ["☐", ""] : said(row))]);
    const found = statusesIn({ rows: [[...CITYS, "対応する場合はチェック", "備考"], ...rows] });
    expect(["review", "unanswered"]).toContain(found["1.25"]);
  });
});

describe("remarks left of the answer with next to nothing in them", () => {
  const grid = (text: string) => ({
    rows: [
      ["項番", "分類", "要件", "備考", "必須・任意", "回答", "理由"],
      ...ROWS.map((row) => {
        const [id = "", category = "", asked = "", must = ""] = city(row);
        return [id, category, asked, row.id === "1.10" ? text : "", must, ...said(row)];
      }),
    ],
  });

  it.each(["SLA等", "別紙参照", "SLAの写し"])("%s takes nothing", (text) => {
    expect(statusesIn(grid(text))).toEqual(PLAIN);
  });

  it.each(["米国リージョン", "対応しておりません", "×", "令和9年4月対応予定"])("%s is heard", (text) => {
    expect(statusesIn(grid(text))).toEqual({ ...PLAIN, "1.10": "review" });
  });
});
