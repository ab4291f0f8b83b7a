import { describe, expect, it } from "@jest/globals";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import type { SheetModel } from "../excel-host/sheet-model";
import { SHEET, back, filter, judge, judgeButton, open, openPage, pane, row, withPane } from "./pane-of-test";

withPane();

const EDITS = 200;
const ANSWER = 4;
const FIRST = 6;
/** Of office.js: the kind of action that sets a property, and what every reading of a sheet asks for. */
const SET = 4;
const READING = "GetUsedRange";

interface Action {
  readonly ActionType: number;
  readonly Name?: string;
}

async function openLive(): Promise<void> {
  await open();
  await openPage("設定");
  await pane.frame.getByLabel("入力に合わせて結果を更新する").check();
  await back();
  await judge();
}

/** The sheet row of 1.27. */
const lastRow = (sheet: SheetModel): number =>
  Array.from({ length: 60 }, (_, at) => at).find((at) => sheet.cell(at, 0)?.text === "1.27") ?? 0;

interface Flight {
  /** How many readings have not been answered yet. */
  readonly now: () => number;
  readonly most: () => number;
  /** Whatever set something. */
  readonly writes: () => readonly string[];
  /** Answers what waits; what comes later waits again. */
  readonly letGo: () => void;
  /** Answers everything at once from here on. */
  readonly end: () => void;
}

/** Keeps the answers of Excel back, as a slow one does, and counts what is asked meanwhile. */
function answersHeld(): Flight {
  const { host, transport } = pane;
  const waiting: (() => void)[] = [];
  const writes: string[] = [];
  let [now, most, isHeld] = [0, 0, true];
  const serve = host.serve.bind(host);
  host.serve = (body) => {
    const { Actions } = JSON.parse(body) as { readonly Actions: readonly Action[] };
    writes.push(...Actions.filter(({ ActionType }) => ActionType === SET).map(({ Name = "" }) => Name));
    return serve(body);
  };
  const receive = transport.receive.bind(transport);
  transport.receive = async (text) => {
    if (!text.includes(READING)) return receive(text);
    now += 1;
    most = Math.max(most, now);
    if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
    const answers = await receive(text);
    now -= 1;
    return answers;
  };
  const letGo = (): void => waiting.splice(0).forEach((answer) => answer());
  return {
    now: () => now,
    most: () => most,
    writes: () => writes,
    letGo,
    end() {
      isHeld = false;
      letGo();
    },
  };
}

/** Asks the page for a sign of life until something has come about; the test's own limit ends it. */
async function until(isThere: () => boolean): Promise<void> {
  while (!isThere())
    await pane.frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

describe("results that follow what is typed", () => {
  it("are right after the last of many edits, without a write and without a second reading in flight", async () => {
    await openLive();
    const { host } = pane;
    const sheet = pane.model.sheet(SHEET);
    await filter(/^すべて/);
    await row("1.27").locator("summary").first().click();
    await row("1.27").getByText("を選択しています").waitFor();
    const untouched = JSON.stringify([pane.model.customXmlParts, [...pane.model.settings]]);
    const flight = answersHeld();
    for (let edit = 0; edit < EDITS; edit += 1) {
      host.edit(sheet, FIRST + (edit % 20), ANSWER, edit % 3 === 0 ? "×" : "○");
      if (edit % 50 !== 49) continue;
      await pane.deliverEvents();
      await until(() => flight.now() === 1);
      // While that reading is on its way more is typed, and the pane's own pause passes.
      host.edit(sheet, FIRST + 1, ANSWER, "○");
      await pane.deliverEvents();
      await pane.frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      expect(flight.now()).toBe(1);
      flight.letGo();
      await until(() => flight.now() === 0);
    }
    host.edit(sheet, lastRow(sheet), ANSWER, "最後に書いた回答です");
    const typed = sheetFingerprint(sheet);
    await pane.deliverEvents();
    flight.end();
    await row("1.27").getByText("最後に書いた回答です").first().waitFor();
    expect({ most: flight.most(), writes: flight.writes() }).toEqual({ most: 1, writes: [] });
    expect(sheetFingerprint(sheet)).toBe(typed);
    expect(JSON.stringify([pane.model.customXmlParts, [...pane.model.settings]])).toBe(untouched);
    await pane.frame.getByText("シートに書き込まれた判定の列は古いままです").waitFor();
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
