import { describe, expect, it } from "@jest/globals";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import type { SheetModel } from "../excel-host/sheet-model";
import { SAMPLE, SHEET, back, button, judge, judgeButton, open, pane, withPane } from "./pane-of-test";
import { sampleModel } from "./sample-model";
import type { WorkbookModel } from "../excel-host/workbook-model";

withPane();

const KEY = "yoken-check.columns";
const HEADER = 5;
const ANSWER = 4;
/** The cards of one kind, of which several can be picked. */
const cards = (kind: string) => pane.frame.getByRole("group", { name: kind, exact: true });
const card = (kind: string, column: string) => cards(kind).getByLabel(column);
const others = () => pane.frame.getByText("ほかの列（備考・番号・要件・必須／任意）").click();
const fields = () => button("列の指定");

function retitle(sheet: SheetModel, column: number, text: string): void {
  Object.assign(sheet.ensure(HEADER, column), { value: text, text });
}

/** The sample with an answer column that no word tells. */
function untitled(): WorkbookModel {
  const model = sampleModel(SAMPLE);
  retitle(model.sheet(SHEET), ANSWER, "Ｘ欄");
  retitle(model.sheet(SHEET), ANSWER + 1, "Ｙ欄");
  return model;
}

describe("columns by hand", () => {
  it("are asked for where the answers are not found, kept in the workbook, and forgotten", async () => {
    const model = untitled();
    await open({ model });
    await judgeButton().click();
    await pane.frame.getByRole("alert").getByText("見出しから回答と分かる列がありません").waitFor();
    expect(await pane.frame.getByRole("alert").first().innerText()).not.toContain("--");
    await button("列を自分で指定する").click();
    expect(await pane.frame.evaluate(() => document.activeElement?.textContent)).toBe("列の指定");
    // By the sheet's own headings, and what stands below them.
    expect(await cards("回答の列").locator("label b").allInnerTexts()).toEqual([
      "A列：番号",
      "B列：区分",
      "C列：要件",
      "D列：必須／任意",
      "E列：Ｘ欄",
      "F列：Ｙ欄",
    ]);
    expect(await cards("回答の列").locator("label", { hasText: "E列" }).innerText()).toContain("例：×、△");
    await card("回答の列", "E列：Ｘ欄").check();
    await others();
    await card("備考の列", "F列：Ｙ欄").check();
    await card("備考の列", "F列：Ｙ欄").press("Enter");
    await pane.frame.getByText("を判定しました。").waitFor();
    await pane.frame.getByText("列の指定をこのブックに覚えさせました").waitFor();
    expect(model.settings.get(KEY)).toBe(JSON.stringify([{ sheet: SHEET, columns: "answer=E,remarks=F" }]));
    await open({ model });
    await judge();
    await pane.frame.getByText("指定された列を使って判定しました").waitFor();
    await fields().click();
    await pane.frame.getByText(`シート「${SHEET}」には、次の列の指定を使っています。`).waitFor();
    expect(await card("回答の列", "E列：Ｘ欄").isChecked()).toBe(true);
    expect(await card("備考の列", "F列：Ｙ欄").isChecked()).toBe(true);
    await button("列の指定をやめる").click();
    await pane.frame.getByText("列の指定をやめました").waitFor();
    await fields().click();
    expect(await card("回答の列", "E列：Ｘ欄").isChecked()).toBe(false);
    await back();
    expect([...model.settings]).toEqual([]);
    await judgeButton().click();
    await pane.frame.getByRole("alert").getByText("見出しから回答と分かる列がありません").waitFor();
  });

  it("are refused with a sentence at once, and nothing is written", async () => {
    await open();
    await fields().click();
    await button("この列で判定する").click();
    await pane.frame.getByText("列を1つ以上選んでください。").waitFor();
    await card("回答の列", "E列：回答").check();
    await others();
    await pane.frame.getByLabel("番号の列").selectOption("E列：回答");
    const before = sheetFingerprint(pane.model.sheet(SHEET));
    pane.host.resetCounts();
    await button("この列で判定する").click();
    await pane.frame.getByText("「E列：回答」が2か所で選ばれています。").waitFor();
    expect(pane.host.ownBatches()).toEqual([]);
    expect(sheetFingerprint(pane.model.sheet(SHEET))).toBe(before);
  });

  it("that do not fit are said to be in force", async () => {
    const model = sampleModel(SAMPLE);
    model.activeId = model.addSheet("メモ").id;
    Object.assign(model.sheet("メモ").ensure(0, 0), { value: "題", text: "題" });
    model.settings.set(KEY, JSON.stringify([{ sheet: "メモ", columns: "answer=E" }]));
    await open({ model });
    await judgeButton().click();
    const alert = pane.frame.getByRole("alert").first();
    await alert.getByText("シート「メモ」には列の指定が使われています").waitFor();
    await fields().click();
    // The sheet has no such column; it is shown all the same, so that it can be given up.
    expect(await card("回答の列", "E列（見出しなし）").isChecked()).toBe(true);
  });

  it("show what was read, and hold until the pane is closed where the workbook can't keep them", async () => {
    const model = untitled();
    model.readOnly = true;
    await open({ model });
    await fields().click();
    await card("回答の列", "E列：Ｘ欄").check();
    await button("この列で判定する").click();
    await pane.frame.getByText("ブックに覚えさせられませんでした").waitFor();
    await fields().click();
    await pane.frame.getByText("今回の判定では E列：Ｘ欄").waitFor();
    await others();
    await pane.frame.getByText("今回の判定では C列：要件").waitFor();
    await back();
    await judgeButton().click();
    await pane.frame.getByText("結果はこのウィンドウにだけ表示しています。").waitFor();
    await pane.frame.getByRole("heading", { name: "行ごとの結果" }).waitFor();
  });
});

describe("a sheet without the table", () => {
  it("names the sheet that has it", async () => {
    const model = sampleModel(SAMPLE);
    model.activeId = model.addSheet("表紙").id;
    await open({ model });
    await judgeButton().click();
    await pane.frame
      .getByRole("alert")
      .getByText(`要件表はシート「${SHEET}」にあるようです。`)
      .first()
      .waitFor();
  });
});
