import { describe, expect, it } from "@jest/globals";
import type { SheetModel } from "../excel-host/sheet-model";
import { SAMPLE, SHEET, back, button, judge, judgeButton, open, pane, withPane } from "./pane-of-test";
import { sampleModel } from "./sample-model";
import type { WorkbookModel } from "../excel-host/workbook-model";

withPane();

const KEY = "yoken-check.columns";
const HEADER = 5;
const ANSWER = 4;
const field = (name: string) => pane.frame.getByLabel(name, { exact: true });
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
    await field("回答の列").fill("ｅ");
    await field("備考の列").fill("F");
    await field("備考の列").press("Enter");
    await pane.frame.getByText("を判定しました。").waitFor();
    await pane.frame.getByText("列の指定をこのブックに覚えさせました").waitFor();
    expect(model.settings.get(KEY)).toBe(JSON.stringify([{ sheet: SHEET, columns: "answer=E,remarks=F" }]));
    await open({ model });
    await judge();
    await pane.frame.getByText("指定された列を使って判定しました").waitFor();
    await fields().click();
    await pane.frame.getByText(`シート「${SHEET}」には、次の列の指定を使っています。`).waitFor();
    expect(await field("回答の列").inputValue()).toBe("E");
    await button("列の指定をやめる").click();
    await pane.frame.getByText("列の指定をやめました").waitFor();
    await fields().click();
    expect(await field("回答の列").inputValue()).toBe("");
    await back();
    expect([...model.settings]).toEqual([]);
    await judgeButton().click();
    await pane.frame.getByRole("alert").getByText("見出しから回答と分かる列がありません").waitFor();
  });

  it("are refused with a sentence at once, and marked", async () => {
    await open();
    await fields().click();
    await field("番号の列").fill("A B");
    await field("回答の列").fill("=1");
    await button("この列で判定する").click();
    await pane.frame.getByText("「番号の列」に指定できるのは1列だけです。").waitFor();
    await pane.frame.getByText("「=1」は列名ではありません").waitFor();
    expect(await field("回答の列").getAttribute("aria-invalid")).toBe("true");
    expect(await field("備考の列").getAttribute("aria-invalid")).toBe("false");
    expect(pane.host.ownBatches()).toEqual([]);
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
    expect(await field("回答の列").inputValue()).toBe("E");
  });

  it("show what was read, and hold until the pane is closed where the workbook can't keep them", async () => {
    const model = untitled();
    model.readOnly = true;
    await open({ model });
    await fields().click();
    await field("回答の列").fill("E");
    await button("この列で判定する").click();
    await pane.frame.getByText("ブックに覚えさせられませんでした").waitFor();
    await fields().click();
    await pane.frame.getByText("今回の判定では E 列").waitFor();
    await pane.frame.getByText("今回の判定では C 列").waitFor();
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
