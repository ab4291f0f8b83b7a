import { describe, expect, it } from "@jest/globals";
import { findOwnMarks, withoutOwnMarks } from "../../../src/core/mark/own-marks";
import { planMarks } from "../../../src/core/mark/plan-marks";
import type { MarkRequest } from "../../../src/core/mark/mark-request";
import { signatureText } from "../../../src/core/mark/sheet-vocabulary";
import type { SheetSnapshot } from "../../../src/core/snapshot/sheet-snapshot";
import { applyToSnapshot } from "./apply-to-snapshot";
import { markWordsInEnglish, sampleRequest, sampleSnapshot, sampleTable } from "./mark-sample";

/** Of the row that A4 across leaves between usual margins and repeated headings. */
const LOWEST_PAGE = 400;
const FOOT = 9;

function planned(more: Partial<MarkRequest> = {}) {
  const [sheet] = planMarks(sampleRequest(more)).plan.sheets;
  const foot = sheet?.cells.filter(({ row }) => row === FOOT).map(({ text }) => text) ?? [];
  return { sheet, foot, points: sheet?.rowHeights.find(({ row }) => row === FOOT)?.points ?? 0 };
}

const manyRepairs = {
  ...sampleTable,
  repairs: Array.from({ length: 60 }, (_, index) => ({
    code: "row-number-typed" as const,
    values: { found: "1.1", id: sampleTable.rows[0]?.id ?? sampleTable.rows[1]?.id ?? ("" as never) },
    cell: `A${index + 1}`,
  })),
};

describe("the block under the table", () => {
  it.each([
    ["in Japanese", {}],
    ["in English", { words: markWordsInEnglish }],
    ["with an example's warning", { sample: { text: "記入例" } }],
    ["with sixty repairs", { table: manyRepairs }],
    ["with staff columns", { options: { staff: true } }],
  ] satisfies readonly (readonly [string, Partial<MarkRequest>])[])(
    "is one row, no higher than any page, %s",
    (_, more) => {
      const { sheet, foot, points } = planned(more);
      expect(Math.max(...(sheet?.cells ?? []).map(({ row }) => row))).toBe(FOOT);
      expect(points).toBeGreaterThan(0);
      expect(points).toBeLessThanOrEqual(LOWEST_PAGE);
      expect(foot[1]?.endsWith(signatureText({ id: "gaibu-service", version: "1.0.0" }))).toBe(true);
    },
  );

  it("has verdict and counts, the way out, signs, scope, assumptions, pack, check value and date", () => {
    const { foot } = planned();
    expect(foot[0]).toBe(
      "総合判定：\n判定保留\n\n○ 適合 2\n？ 要確認 1\n□ 未回答 1\n\n判定基準日\n2026/11/23\n\n照合値\n0123456789ab",
    );
    for (const part of [
      "必須の1.7が決まっていません。",
      "1.7が確認できれば、適合です。",
      "印の意味：○ 満たす、？ 人が確かめる、□ 空欄。",
      "免除条件1：1.7～1.10（シートの位置による）",
      "必須の空欄は未回答とする。",
      "最終の判断は職員が行ってください。",
    ])
      expect(foot[1]).toContain(part);
  });

  it("names of very many repairs the first, and how many more there are", () => {
    const { foot } = planned({ table: manyRepairs });
    expect(foot[1]).toContain("A1 row-number-typed");
    expect(foot[1]).toMatch(/ほか\d+件の読み替え・変更は、作業ウィンドウにあります。/);
  });
});

/** As version 1.0 wrote it: a row for each matter, the signature in a row of its own. */
const FORMER = [
  ["総合判定", "判定保留\n必須の1.7が決まっていません。"],
  ["印の意味", "○ 適合 2 行　要件を満たしています。\n？ 要確認 1 行　人による確認が必要です。"],
  ["免除の範囲", "免除条件1：1.7～1.10（シートの位置による）"],
  ["判定の前提", "後継の版（ISO 27001:2013 に対する :2022 など）の認証を認める。"],
  ["ルールパック", "外部サービス要件（gaibu-service 1.0.0、照合値 0123456789abcdef）"],
  ["判定基準日", "2026年11月23日"],
  ["ご注意", "文面からの機械的な判定です。最終の判断は職員が行ってください。"],
  ["", signatureText({ id: "gaibu-service", version: "1.0.0" })],
] as const;

function withFormerFoot(isKept: (column: number) => boolean = () => true): SheetSnapshot {
  const request = sampleRequest();
  const { ownTexts, ...annotated } = applyToSnapshot(request.snapshot, planMarks(request).plan);
  expect(ownTexts).toBeDefined();
  const former = FORMER.flatMap((texts, index) =>
    texts.map((text, column) => ({ row: FOOT + index, column: 5 + column, text })),
  );
  const cells = [...annotated.cells.filter(({ row }) => row < FOOT), ...former];
  return { ...annotated, cells: cells.filter(({ text, column }) => text !== "" && isKept(column)) };
}

describe("a block of an earlier version, a row for each matter", () => {
  it("is known as ours and goes as a whole", () => {
    const sheet = withFormerFoot();
    const bottom = FOOT + FORMER.length - 1;
    expect(findOwnMarks(sheet)?.ranges).toEqual([{ top: 1, left: 5, bottom, right: 6 }]);
    expect(withoutOwnMarks(sheet).cells).toEqual(sampleSnapshot().cells);
  });

  it("is known by its labels where someone emptied the reasons", () => {
    const sheet = withFormerFoot((column) => column !== 6);
    expect(withoutOwnMarks(sheet).cells).toEqual(sampleSnapshot().cells);
  });
});

describe("a block of which someone took a part", () => {
  const request = sampleRequest();
  const whole = applyToSnapshot(request.snapshot, planMarks(request).plan);
  const without = (isGone: (cell: SheetSnapshot["cells"][number]) => boolean): SheetSnapshot => ({
    ...whole,
    cells: whole.cells.filter((cell) => !isGone(cell)),
  });

  it.each([
    ["the sentences", without(({ row, column }) => row === FOOT && column === 6)],
    ["verdict and counts", without(({ row, column }) => row === FOOT && column === 5)],
    ["the column of reasons", without(({ column }) => column === 6)],
  ])("is ours without %s", (_, sheet) => {
    expect(withoutOwnMarks(sheet).cells).toEqual(sampleSnapshot().cells);
  });
});
