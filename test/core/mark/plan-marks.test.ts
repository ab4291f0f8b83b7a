import { describe, expect, it } from "@jest/globals";
import type { SheetPlan } from "../../../src/core/mark/annotation-plan";
import type { MarkRequest } from "../../../src/core/mark/mark-request";
import { planMarks } from "../../../src/core/mark/plan-marks";
import { withoutOwnMarks } from "../../../src/core/mark/own-marks";
import { applyToSnapshot } from "./apply-to-snapshot";
import {
  judgedRow,
  judgementOf,
  markWordsInEnglish,
  SAMPLE_ROWS,
  sampleRequest,
  sampleSnapshot,
  sampleTable,
} from "./mark-sample";

function planned(more: Partial<MarkRequest> = {}): SheetPlan {
  const [sheet] = planMarks(sampleRequest(more)).plan.sheets;
  if (sheet === undefined) throw new Error("The plan has no sheet.");
  return sheet;
}

const textAt = (sheet: SheetPlan, row: number, column: number): string | undefined =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column)?.text;

describe("planMarks", () => {
  it("writes heading, sign, word and reason beside each row", () => {
    const sheet = planned();
    expect([textAt(sheet, 2, 5), textAt(sheet, 2, 6)]).toEqual(["判定", "判定理由・免除注記"]);
    expect(textAt(sheet, 3, 5)).toBe("□ 未回答");
    expect(textAt(sheet, 6, 5)).toBe("？ 要確認");
    expect(textAt(sheet, 6, 6)).toContain("1.1が決まれば、免除の場合があります。");
    expect(textAt(sheet, 6, 6)).toContain("確かめるセル：D4");
  });

  it("says under the table where the sheet calls itself an example", () => {
    const texts = (sample: Partial<MarkRequest>) =>
      planned(sample)
        .cells.map(({ text }) => text)
        .join("\n");
    const said = "このシートは「記入例」とあり、記入例（見本）と見られます。";
    expect(texts({ sample: { text: "記入例" } })).toContain(said);
    expect(texts({})).not.toContain("見本");
  });

  it("loses no result where two rows share a sheet row, and carries a look on over a row of several", () => {
    const spans: Readonly<Record<string, { first: number; last: number }>> = {
      "1.1": { first: 3, last: 4 },
      "1.7": { first: 7, last: 7 },
    };
    const rows = sampleTable.rows.map((row) => ({ ...row, rows: spans[row.id] ?? row.rows }));
    const sheet = planned({ table: { ...sampleTable, rows } });
    expect([textAt(sheet, 3, 5), textAt(sheet, 4, 5)]).toEqual(["□ 未回答", "○ 適合"]);
    expect(textAt(sheet, 7, 5)).toBe("？ 要確認\n○ 適合");
    const tall = sampleTable.rows.map((row) =>
      row.id === "1.10" ? { ...row, rows: { first: 7, last: 8 } } : row,
    );
    const range = { ...sampleTable.range, bottom: 8 };
    const carried = planned({ table: { ...sampleTable, range, rows: tall } });
    const looks = carried.cells.filter((cell) => cell.column === 5 && (cell.row === 7 || cell.row === 8));
    expect(looks.map((cell) => [cell.text, cell.look.fill])).toEqual([
      ["○ 適合", "#BFE4FF"],
      ["", "#BFE4FF"],
    ]);
  });

  it("puts its block below a band that stands under the table, and no band above the headings", () => {
    const [band] = sampleTable.bands;
    if (band === undefined) throw new Error("The sample has a band.");
    const at = (row: number) => ({ ...sampleTable, bands: [{ ...band, place: { row, column: 0 } }] });
    const below = planned({ table: at(9) });
    expect(textAt(below, 9, 5)).toBe("？ 免除未確定");
    expect(textAt(below, 11, 5)).toContain("総合判定：\n判定保留");
    const above = planned({ table: at(0) });
    expect(textAt(above, 0, 5)).toBeUndefined();
  });

  it("puts its block below requirements of others in the same list", () => {
    const sheet = planned({ table: { ...sampleTable, lastRow: 30 } });
    expect(textAt(sheet, 32, 5)).toContain("総合判定：\n判定保留");
  });

  it("says where it stands when the neighbours are taken, and writes nothing without free columns", () => {
    const snapshot = sampleSnapshot();
    const taken = { ...snapshot, merges: [{ top: 5, left: 5, bottom: 6, right: 8 }] };
    const moved = planMarks(sampleRequest({ snapshot: taken }));
    expect(moved.columns?.left).toBe(9);
    expect(moved.notices.map(({ code }) => code)).toEqual(["columns-moved"]);
    const full = planMarks(
      sampleRequest({ snapshot: { ...snapshot, hiddenColumns: [{ first: 5, last: 16_383 }] } }),
    );
    expect(full).toMatchObject({ plan: { sheets: [] }, columns: undefined });
    expect(full.notices.map(({ code }) => code)).toEqual(["no-free-columns"]);
  });

  it("leaves hidden rows hidden and gives every other row the height of its tallest cell, the vendor's included", () => {
    const long = "理由。".repeat(200);
    const words = { ...markWordsInEnglish, reason: () => long };
    const reasons = [{ about: "judgement", code: "row-missing", values: {} } as const];
    const judgement = judgementOf(["1.5", "1.7", "1.10"].map((id) => judgedRow(id, "review", { reasons })));
    const rows = SAMPLE_ROWS.map((row, index) =>
      index === 7 ? [...row.slice(0, 4), "長い備考\n".repeat(60)] : row,
    );
    const snapshot = { ...sampleSnapshot(rows), hiddenRows: [{ first: 4, last: 4 }] };
    const heights = planned({ snapshot, judgement, words }).rowHeights.filter(({ row }) => row <= 7);
    expect(heights.map(({ row }) => row)).toEqual([1, 2, 5, 6, 7]);
    const pointsOf = (wanted: number) => heights.find(({ row }) => row === wanted)?.points;
    expect(pointsOf(6)).toBeGreaterThan(80);
    // Sixty lines of the vendor's are more than a row can be high.
    expect(pointsOf(7)).toBe(409);
  });

  it("says beside a band what it does", () => {
    const sheet = planned();
    expect(textAt(sheet, 5, 5)).toBe("？ 免除未確定");
    expect(textAt(sheet, 5, 6)).toBe("1.1が決まれば、免除が決まります。");
  });

  it.each([
    ["in Japanese", sampleRequest()],
    ["in English", sampleRequest({ words: markWordsInEnglish })],
    ["with print set-up", sampleRequest({ options: { print: "A4" } })],
    ["with staff columns", sampleRequest({ options: { staff: true } })],
  ])("plans the same for a sheet that is annotated already, %s", (_, request) => {
    const first = planMarks(request);
    const annotated = applyToSnapshot(request.snapshot, first.plan);
    const again = planMarks({ ...request, snapshot: annotated });
    const twice = applyToSnapshot(annotated, again.plan);
    expect(again.columns).toEqual(first.columns);
    expect(twice).toEqual(annotated);
  });
});

describe("a result sheet, where the vendor's own can't be written", () => {
  const [sheet] = planMarks(sampleRequest({ options: { target: "result-sheet" } })).plan.sheets;

  it("has every row with its answer, result and reason, and the block below", () => {
    expect(sheet?.target).toBe("new-sheet");
    const row = sheet?.cells.filter((cell) => cell.row === 5).map((cell) => cell.text);
    expect(row?.slice(0, 1)).toEqual(["1.7"]);
    expect(row?.slice(2, 6)).toEqual(["必須", "D7", "× / 取得していません", "？ 要確認"]);
    const [label, told] = (sheet?.cells ?? []).slice(-3).map((cell) => cell.text);
    expect(label).toContain("総合判定：\n判定保留");
    expect(told).toContain("必須の1.7が決まっていません。");
  });

  it("is known as ours when the workbook comes back, so that it is not judged", () => {
    const cells = (sheet?.cells ?? []).filter((cell) => cell.text !== "");
    const back = { ...sampleSnapshot(), name: "判定結果", cells };
    expect(withoutOwnMarks(back).cells).toEqual([]);
  });
});
