import { describe, expect, it } from "@jest/globals";
import { rowId } from "../../../src/core/ids";
import { memoItems, type MemoRequest } from "../../../src/core/mark/memo-items";
import { memoText } from "../../../src/core/mark/memo-text";
import { withoutOwnMarks } from "../../../src/core/mark/own-marks";
import { planMemo } from "../../../src/core/mark/plan-memo";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { shippedPack } from "../../../src/packs/index";
import { wordsFor } from "../../../src/words/words";
import { judgedRow, judgementOf, sampleJudgement, sampleSnapshot, sampleTable } from "./mark-sample";

const pack = shippedPack("gaibu-service");
const request = (more: Partial<MemoRequest> = {}): MemoRequest => ({
  judgement: sampleJudgement,
  table: sampleTable,
  pack,
  language: "ja",
  ...more,
});
const codes = (more: Partial<MemoRequest>) =>
  memoItems(request(more)).map((item) => [item.group, item.id, item.ask.code]);

describe("memoItems", () => {
  it("asks about rows in doubt, and about the optional row that settles them", () => {
    expect(codes({})).toEqual([
      ["review", "1.7", "ask-others"],
      ["optional", "1.1", "attach-registration"],
    ]);
  });

  it("puts what is not met first, then doubts, then blanks; what is settled is left out", () => {
    const judgement = judgementOf([
      judgedRow("1.1", "unanswered", { obligation: "optional", reading: "blank" }),
      judgedRow("1.5", "unanswered", { reading: "blank" }),
      judgedRow("1.7", "review", { reading: "expired" }),
      judgedRow("1.10", "nonconforming", { reading: "not_met" }),
      judgedRow("1.19", "exempt"),
      judgedRow("1.27", "optional-unmet", { obligation: "optional" }),
    ]);
    expect(codes({ judgement })).toEqual([
      ["nonconforming", "1.10", "ask-means"],
      ["review", "1.7", "ask-valid"],
      ["unanswered", "1.5", "attach-assurance"],
    ]);
  });

  it.each([
    ["altered", { code: "altered", values: { cell: "B7" } }, "ask-original"],
    ["twice in the sheet", { code: "duplicate", values: { cells: ["D7", "D9"] } }, "ask-which"],
    ["perhaps another row", { code: "uncertain-row", values: { cell: "A7" } }, "ask-as-sent"],
    ["struck through", { code: "struck-answer", values: { cell: "D7" } }, "ask-in-cell"],
    ["an error", { code: "error-value", values: { cell: "D7", error: "#REF!" } }, "ask-in-cell"],
    ["in symbols that nobody knows", { code: "unread-symbols", values: { cell: "D7" } }, "ask-in-cell"],
  ] as const)("asks about a row that is %s before what its answer says", (_, doubt, ask) => {
    const rows = sampleTable.rows.map((row) => (row.id === "1.7" ? { ...row, doubts: [doubt] } : row));
    const judgement = judgementOf([judgedRow("1.7", "review", { reading: "met" })]);
    expect(codes({ judgement, table: { ...sampleTable, rows } })).toEqual([["review", "1.7", ask]]);
  });

  it.each([
    ["accept", "ISO/IEC 27001:2022"],
    ["review", "ISO/IEC 27001:2022"],
    ["exact", "ISO/IEC 27001:2013"],
  ] as const)("under the policy %s asks for one edition only: %s", (successorEditions, standard) => {
    const judgement = judgementOf([judgedRow("1.7", "unanswered", { reading: "blank" })]);
    const policy = { ...DEFAULT_POLICY, successorEditions };
    expect(memoItems(request({ judgement, policy }))[0]?.ask).toMatchObject({
      values: { standards: [standard] },
    });
    const text = memoText(request({ judgement, policy }), wordsFor("ja").memo);
    expect(text).toContain(`認証（${standard}）の登録証`);
  });

  it("asks for a row that the sheet lacks, and names no cell for it", () => {
    const judgement = judgementOf([judgedRow("1.12", "unanswered", { reading: "blank" })]);
    expect(codes({ judgement })).toEqual([["unanswered", "1.12", "ask-row-back"]]);
    expect(memoItems(request({ judgement }))[0]?.cell).toBeUndefined();
  });

  it.each(["ja", "en"] as const)("has a request for every row of the shipped pack (%s)", (language) => {
    const rows = pack.rows.map((row) => judgedRow(row.id, "unanswered", { reading: "blank" }));
    const text = memoText(request({ judgement: judgementOf(rows), language }), wordsFor(language).memo);
    for (const row of pack.rows) expect(text).toContain(`\n${row.id} `);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe("memoText", () => {
  it("is a polite letter with cells and reasons", () => {
    const text = memoText(request(), wordsFor("ja").memo);
    expect(text).toContain("下記の2件について");
    expect(text.split("\n")[0]).toBe("ご回答者　御中");
    expect(text).toContain("■ 確認が必要（必須）");
    expect(text).toContain("1.7 ISO 27001 クラウド [回答欄 D7]");
    expect(text).toContain("1.1のご回答によっては、1.7～1.10のご回答は不要となります。");
  });

  it("says so where nothing has to be asked", () => {
    const judgement = judgementOf([judgedRow("1.5", "conforming")], { verdict: "conforming" });
    expect(memoText(request({ judgement }), wordsFor("ja").memo)).toContain(
      "必須の要件について、追加でお願いする事項はございません。",
    );
  });

  it("keeps a 3,000-character quote short and on one line", () => {
    const long = "長い備考\n".repeat(600);
    const reason = { about: "answer", finding: { code: "not-understood", values: { text: long } } } as const;
    const judgement = judgementOf([judgedRow("1.5", "review", { reasons: [reason] })]);
    const text = memoText(request({ judgement }), wordsFor("ja").memo);
    expect(text.length).toBeLessThan(1200);
    expect(text).toContain("「長い備考 長い備考");
  });
});

describe("planMemo", () => {
  const sheet = planMemo(request(), wordsFor("ja").memo);

  it("is a sheet of its own with headings on every page", () => {
    expect([sheet.sheet, sheet.target]).toEqual(["指摘一覧", "new-sheet"]);
    const heading = sheet.print?.titleRows?.first ?? -1;
    expect(sheet.cells.filter(({ row }) => row === heading).map(({ text }) => text)).toEqual([
      "区分",
      "項番",
      "要件",
      "回答欄",
      "確認結果",
      "お願い",
    ]);
  });

  it("is known as ours when the workbook comes back, so that it is not judged", () => {
    const back = { ...sampleSnapshot(), name: sheet.sheet, cells: sheet.cells };
    expect(withoutOwnMarks(back).cells).toEqual([]);
  });

  it("lists the same points as the text, and no two cells collide", () => {
    expect(
      sheet.cells.filter((cell) => cell.column === 1 && rowId(cell.text) !== "項番").map(({ text }) => text),
    ).toEqual(["1.7", "1.1"]);
    const places = sheet.cells.map(({ row, column }) => `${row}:${column}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
