import { describe, expect, it } from "@jest/globals";
import { rowId } from "../../../src/core/ids";
import { isOwnSheet } from "../../../src/core/mark/own-marks";
import { planReviewSheet } from "../../../src/core/mark/plan-review-sheet";
import { shippedPack } from "../../../src/packs/index";
import { snapshotOf } from "../snapshot/snapshot-of";
import { judgedRow, judgementOf, markWordsInEnglish, sampleRequest } from "./mark-sample";

const pack = shippedPack("gaibu-service");
const ids = pack.rows.map(({ id }) => id);

function sheetOf(more: Parameters<typeof sampleRequest>[0] = {}) {
  const sheet = planReviewSheet(sampleRequest(more), pack);
  return { sheet, texts: sheet.cells.map(({ text }) => text) };
}

describe("the review sheet", () => {
  it("lists mandatory before optional, not met before in doubt before unanswered", () => {
    const judgement = judgementOf([
      judgedRow("1.1", "unanswered", { obligation: "optional" }),
      judgedRow("1.5", "unanswered"),
      judgedRow("1.7", "review"),
      judgedRow("1.8", "conforming"),
      judgedRow("1.10", "nonconforming"),
    ]);
    const { texts } = sheetOf({ judgement });
    expect(texts.filter((text) => ids.some((id) => id === text))).toEqual(["1.10", "1.7", "1.5", "1.1"]);
  });

  it("is one page of A4, upright, however many rows are open: what has no room is named", () => {
    const judgement = judgementOf(ids.map((id) => judgedRow(id, "unanswered", { reading: "blank" })));
    const { sheet, texts } = sheetOf({ judgement });
    expect(sheet.print).toMatchObject({ paper: "A4", orientation: "portrait" });
    expect(texts.some((text) => text.includes("ほかに"))).toBe(true);
    expect(texts.join("\n")).toContain("1.27");
  });

  it.each([
    ["Japanese", sampleRequest(), "総合判定：判定保留"],
    ["English", sampleRequest({ words: markWordsInEnglish }), "Verdict: Undecided"],
  ])("says the verdict and is known as ours by its signature (%s)", (_, request, verdict) => {
    const sheet = planReviewSheet(request, pack);
    const texts = sheet.cells.map(({ text }) => text);
    expect(texts.some((text) => text.includes(verdict))).toBe(true);
    expect(isOwnSheet(snapshotOf({ rows: texts.map((text) => [text]) }))).toBe(true);
  });

  it("says so where nothing needs a look", () => {
    const { texts } = sheetOf({ judgement: judgementOf([judgedRow("1.5", "conforming")]) });
    expect(texts).toContain("確かめる行はありません。");
    expect(texts).not.toContain(rowId("1.5"));
  });
});
