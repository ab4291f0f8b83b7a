import { describe, expect, it } from "@jest/globals";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import { SHEET, back, filter, judge, judgeButton, open, openPage, pane, row, withPane } from "./pane-of-test";

withPane();

const EDITS = 200;
const ANSWER = 4;
const FIRST = 6;

async function openLive(): Promise<void> {
  await open();
  await openPage("設定");
  await pane.frame.getByLabel("入力に合わせて結果を更新する").check();
  await back();
  await judge();
}

describe("results that follow what is typed", () => {
  it("are right after the last of many edits, without a write and without two readings at once", async () => {
    await openLive();
    const { host } = pane;
    const sheet = pane.model.sheet(SHEET);
    let inFlight = 0;
    let most = 0;
    const serve = host.serve.bind(host);
    host.serve = (body) => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      const answer = serve(body);
      setImmediate(() => (inFlight -= 1));
      return answer;
    };
    host.resetCounts();
    for (let edit = 0; edit < EDITS; edit += 1) {
      host.edit(sheet, FIRST + (edit % 20), ANSWER, edit % 3 === 0 ? "×" : "○");
      if (edit % 10 === 9) await pane.deliverEvents();
    }
    const typed = sheetFingerprint(sheet);
    host.edit(sheet, FIRST + 27, ANSWER, "×");
    host.edit(sheet, FIRST + 27, ANSWER, "○");
    await pane.deliverEvents();
    await pane.frame.getByText("シートに書き込まれた判定の列は古いままです").waitFor();
    expect(sheetFingerprint(sheet)).toBe(typed);
    expect(most).toBeLessThanOrEqual(1);
    await filter(/^すべて/);
    const live = await pane.frame.locator(".row > summary").allInnerTexts();
    // What is judged of the same cells by the button says the same.
    await judgeButton().click();
    await pane.frame.getByText("を判定しました。").waitFor();
    await filter(/^すべて/);
    expect(await pane.frame.locator(".row > summary").allInnerTexts()).toEqual(live);
  });

  it("leave the open row, the focus and the sheet alone", async () => {
    await openLive();
    await filter(/^すべて/);
    const summary = row("1.14").locator("summary").first();
    await summary.click();
    await row("1.14").getByText("を選択しています").waitFor();
    const sheet = pane.model.sheet(SHEET);
    pane.model.selection = { sheetId: sheet.id, range: { top: 0, left: 0, bottom: 0, right: 0 } };
    pane.host.edit(sheet, FIRST, ANSWER, "×");
    const typed = sheetFingerprint(sheet);
    await pane.deliverEvents();
    await pane.frame.getByText("シートに書き込まれた判定の列は古いままです").waitFor();
    expect(await row("1.14").evaluate((one) => (one as HTMLDetailsElement).open)).toBe(true);
    expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(sheetFingerprint(sheet)).toBe(typed);
    expect(pane.model.selection?.range.top).toBe(0);
  });

  it("are not asked for unless somebody wants them", async () => {
    await open();
    await judge();
    pane.host.resetCounts();
    pane.host.edit(pane.model.sheet(SHEET), FIRST, ANSWER, "×");
    await pane.deliverEvents();
    await pane.frame.getByText("下は変更前の結果です。").waitFor();
    expect(pane.host.ownBatches()).toEqual([]);
  });
});
