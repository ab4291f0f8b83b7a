import { describe, expect, it } from "@jest/globals";
import type { SheetPlan } from "../../../src/core/mark/annotation-plan";
import type { MarkRequest } from "../../../src/core/mark/mark-request";
import { planMarks } from "../../../src/core/mark/plan-marks";
import { applyToSnapshot } from "./apply-to-snapshot";
import { markWordsInEnglish, sampleRequest } from "./mark-sample";

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
    expect(textAt(sheet, 6, 6)).toContain("1.1 が決まれば、免除条件1により免除される場合があります。");
    expect(textAt(sheet, 6, 6)).toContain("決め手となるセル：D4");
  });

  it("says beside a band what it does", () => {
    const sheet = planned();
    expect(textAt(sheet, 5, 5)).toBe("？ 免除未確定");
    expect(textAt(sheet, 5, 6)).toBe(
      "免除条件1はまだ決まりません。1.1 が決まれば、1.7～1.10 を免除するかどうかが決まります。",
    );
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
