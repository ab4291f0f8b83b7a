import { describe, expect, it } from "@jest/globals";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import { marksInModel } from "./marks-in-model";
import { SAMPLE, SHEET, back, button, judge, open, pane, withPane } from "./pane-of-test";
import { sampleModel } from "./sample-model";

withPane();

const MEMO = "指摘一覧";
const LETTER = "事業者への文面";
const openLetter = () => pane.frame.getByRole("navigation").getByRole("button", { name: LETTER }).click();
const names = () => pane.model.sheets.map(({ name }) => name);
const text = () => pane.frame.getByRole("textbox", { name: "指摘一覧の文面" });

/** What the keyboard pastes into a field of another page: the clipboard as everybody else sees it. */
async function pasted(): Promise<string> {
  const other = await pane.page.context().newPage();
  await other.setContent("<textarea></textarea>");
  await other.locator("textarea").press("Control+V");
  const value = await other.locator("textarea").inputValue();
  await other.close();
  return value;
}

describe("the list for the vendor", () => {
  it("is shown as text, which goes to the clipboard", async () => {
    await open();
    expect(await button(LETTER).isVisible()).toBe(false);
    await judge();
    await openLetter();
    const letter = await text().inputValue();
    expect(letter).toContain("何卒よろしくお願い申し上げます");
    expect(letter).toContain("1.18");
    expect(await text().getAttribute("readonly")).toBe("");
    await button("文面をコピー").click();
    await pane.frame.getByText("文面をコピーしました").waitFor();
    expect(await pasted()).toBe(letter);
    await back();
    expect(await text().count()).toBe(0);
  });

  it("is selected for the keyboard where the frame may not copy", async () => {
    await open({ site: "foreign" });
    await judge();
    await openLetter();
    await pane.frame.evaluate("document.execCommand = () => false");
    await button("文面をコピー").click();
    await pane.frame.getByRole("status").getByText("Ctrl+C キー").waitFor();
    const selected = await text().evaluate((area) => {
      const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement;
      return [document.activeElement === area, selectionStart, value.length - (selectionEnd ?? 0)];
    });
    expect(selected).toEqual([true, 0, 0]);
  });

  it("becomes a sheet of the workbook, which 消去 takes away with the marks", async () => {
    await open();
    const untouched = sheetFingerprint(pane.model.sheet(SHEET));
    await judge();
    await openLetter();
    await button("シートに作る").click();
    await pane.frame.getByText(`指摘一覧をシート「${MEMO}」に作りました`).waitFor();
    const texts = [...marksInModel(pane.model.sheet(MEMO)).values()].map((mark) => mark.text);
    expect(texts).toContain("1.18");
    expect(pane.model.activeId).toBe(pane.model.sheet(SHEET).id);
    await button("消去する").click();
    await pane.frame.getByText("元の状態に戻しました").waitFor();
    expect(names()).not.toContain(MEMO);
    expect(sheetFingerprint(pane.model.sheet(SHEET))).toBe(untouched);
  });

  it("is asked for before 消去 takes it away, where people have written on it", async () => {
    await open();
    await judge();
    await openLetter();
    await button("シートに作る").click();
    await pane.frame.getByText(`指摘一覧をシート「${MEMO}」に作りました`).waitFor();
    pane.host.edit(pane.model.sheet(MEMO), 9, 6, "6/3 電話で確認");
    await button("消去する").click();
    const dialog = pane.frame.getByRole("dialog", { name: "削除されるシートに書き込みがあります" });
    await dialog.getByText(`シート「${MEMO}」に、1件の書き込みがあります（G10）`).waitFor();
    await button("消去しない").click();
    expect(names()).toContain(MEMO);
    expect([...marksInModel(pane.model.sheet(SHEET)).values()].map(({ text }) => text)).toContain("判定");
    await button("消去する").click();
    await button("それでも消去する").click();
    await pane.frame.getByText("元の状態に戻しました").waitFor();
    expect(names()).not.toContain(MEMO);
  });

  it("is not made of a result that is out of date", async () => {
    await open();
    await judge();
    pane.host.edit(pane.model.sheet(SHEET), 6, 4, "登録を取り消されました");
    await openLetter();
    await button("シートに作る").click();
    await pane.frame.getByRole("alert").getByText("指摘一覧を作りませんでした").waitFor();
    await button("もう一度判定する").waitFor();
    expect(names()).not.toContain(MEMO);
  });

  it.each([
    ["ブックの構成が保護されている", () => (pane.model.structureLocked = true)],
    ["という名前のシートが既にあります", () => pane.model.addSheet(MEMO)],
    ["要件チェックの不具合", () => pane.frame.evaluate("Excel.run = () => { throw new TypeError('x') }")],
  ])("says why it can't be made: %s", async (sentence, hinder) => {
    await open({ model: sampleModel(SAMPLE) });
    await judge();
    const before = marksInModel(pane.model.sheet(SHEET));
    await hinder();
    await openLetter();
    await button("シートに作る").click();
    await pane.frame.getByRole("alert").getByText(sentence).first().waitFor();
    expect(marksInModel(pane.model.sheet(SHEET))).toEqual(before);
    await openLetter();
    expect(await text().inputValue()).toContain("1.18");
  });
});
