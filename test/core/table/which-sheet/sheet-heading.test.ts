import { describe, expect, it } from "@jest/globals";
import { sheetHeading } from "../../../../src/core/table/which-sheet/sheet-heading";
import { linesOf } from "../../../../src/core/snapshot/sheet-lines";
import { snapshotOf } from "../../snapshot/snapshot-of";

const headingOf = (...rows: readonly (readonly string[])[]) =>
  sheetHeading(linesOf(snapshotOf({ rows })), { top: 10, bottom: 20 });

describe("what a sheet says of itself", () => {
  it.each<[string, readonly string[], string | undefined]>([
    ["after its label in one cell", ["事業者名：株式会社みほん"], "株式会社みほん"],
    ["beside its label", ["会社名", "株式会社みほん"], "株式会社みほん"],
    ["beside a label with a colon", ["提案者名：", "株式会社みほん"], "株式会社みほん"],
    [
      "and not the next label of the cell",
      ["事業者名：株式会社みほん　　回答日：2026年11月2日"],
      "株式会社みほん",
    ],
    ["after another label in the cell", ["件名：申請サービス　事業者名：株式会社みほん"], "株式会社みほん"],
    ["with blanks in its label", ["事 業 者 名：株式会社 みほん"], "株式会社 みほん"],
    ["in English", ["Company name: Sample Ltd."], "Sample Ltd."],
    ["not where the form's circles are left", ["事業者名：○○株式会社"], undefined],
    ["not where it asks to be filled in", ["事業者名", "（事業者名を記入）"], undefined],
    ["not where a line is left to write on", ["事業者名：＿＿＿＿"], undefined],
    ["not in a sentence that only speaks of vendors", ["事業者は○を記入してください"], undefined],
    ["not where there is none", ["外部サービス要件"], undefined],
  ])("finds the vendor %s", (_, row, name) => {
    expect(headingOf(row).vendor?.name).toBe(name);
  });

  it("finds what is procured, and names the cells", () => {
    const heading = headingOf(["件名：申請サービスの調達"], ["会社名", "株式会社みほん"]);
    expect(heading).toEqual({
      subject: { name: "申請サービスの調達", cell: "A1" },
      vendor: { name: "株式会社みほん", cell: "B2" },
    });
  });
});
