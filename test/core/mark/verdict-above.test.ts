import { describe, expect, it } from "@jest/globals";
import { findOwnMarks, withoutOwnMarks } from "../../../src/core/mark/own-marks";
import { planMarks } from "../../../src/core/mark/plan-marks";
import type { SheetSnapshot } from "../../../src/core/snapshot/sheet-snapshot";
import { rangeOf, snapshotOf } from "../snapshot/snapshot-of";
import { applyToSnapshot } from "./apply-to-snapshot";
import { markWordsInEnglish, SAMPLE_ROWS, sampleRequest, sampleSnapshot } from "./mark-sample";

const LONG_TITLE = "この表は、外部サービスの利用に当たり事業者に求める要件の一覧です。".repeat(3);
const withTitle = (title: readonly string[]): SheetSnapshot =>
  sampleSnapshot(SAMPLE_ROWS.map((row, index) => (index === 1 ? title : row)));

function planned(snapshot: SheetSnapshot) {
  const [sheet] = planMarks(sampleRequest({ snapshot, options: { print: "A4" } })).plan.sheets;
  return {
    above: sheet?.cells.filter((cell) => cell.row === 1).map((cell) => cell.text),
    header: sheet?.print?.header,
  };
}

describe("the verdict above our headings", () => {
  it("stands there where the cells are free, and then not in the page header", () => {
    const { above, header } = planned(sampleSnapshot());
    expect(above).toEqual(["総合判定：\n判定保留", "必須の1.7が決まっていません。"]);
    expect(header).toBeUndefined();
  });

  it.each<[string, SheetSnapshot]>([
    ["a text stands there", withTitle(["", "", "", "", "", "", "記入日"])],
    ["a merge lies over it", { ...sampleSnapshot(), merges: [rangeOf("A2:J2")] }],
    ["a picture lies over it", { ...sampleSnapshot(), occupied: [{ ...rangeOf("G1:G2"), by: "content" }] }],
    ["a long title runs into it", withTitle([LONG_TITLE])],
    ["its row is hidden", { ...sampleSnapshot(), hiddenRows: [{ first: 1, last: 1 }] }],
  ])("goes to the page header where %s", (_, snapshot) => {
    const { above, header } = planned(snapshot);
    expect(above).toEqual([]);
    expect(header).toBe("総合判定：判定保留  必須の1.7が決まっていません。");
    expect([...(header ?? "")].length).toBeLessThanOrEqual(255);
  });

  it.each([
    ["Japanese", sampleRequest()],
    ["English", sampleRequest({ words: markWordsInEnglish })],
  ])("is known again as ours (%s), with and without the record of our texts", (_, request) => {
    const annotated = applyToSnapshot(request.snapshot, planMarks(request).plan);
    const recordless = { ...annotated };
    delete (recordless as { ownTexts?: unknown }).ownTexts;
    for (const snapshot of [annotated, recordless]) {
      expect(findOwnMarks(snapshot)?.ranges).toEqual([planMarks(request).columns]);
      expect(withoutOwnMarks(snapshot).cells).toEqual(request.snapshot.cells);
    }
  });

  it("is not taken for ours where a city's own 総合判定 stands above", () => {
    const request = sampleRequest({ snapshot: withTitle(["", "", "", "", "", "総合判定", ""]) });
    const annotated = applyToSnapshot(request.snapshot, planMarks(request).plan);
    expect(withoutOwnMarks(annotated).cells).toEqual(request.snapshot.cells);
  });

  it("needs our columns below it", () => {
    const rows = [["総合判定：不適合"], ["判定"], ["○"]];
    expect(findOwnMarks(snapshotOf({ rows }))).toBeUndefined();
  });
});
