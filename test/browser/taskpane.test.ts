import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, Frame } from "playwright-core";
import { rangeAddress } from "../../src/core/sheet/grid";
import { STATUSES } from "../../src/core/judge/status";
import { paneEn } from "../../src/words/en/pane";
import { paneJa } from "../../src/words/ja/pane";
import { wordsFor } from "../../src/words/words";
import type { Fault } from "../excel-host/excel-host";
import { findBrowser } from "../excel-host/find-browser";
import { openPane, type OpenPane, type PaneOptions } from "../excel-host/open-pane";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import { axeViolations } from "./axe-violations";
import { addedMarks, marksInModel } from "./marks-in-model";
import { marksOfCommandLine } from "./marks-of-command-line";
import { sampleModel, samplePath } from "./sample-model";

jest.setTimeout(60_000);

const AS_OF = "2026-11-23";
const SAMPLE = "02-mixed";
const SHEET = "外部サービス要件";

let browser: Browser;
let pane: OpenPane;

beforeAll(async () => {
  browser = await findBrowser();
}, 600_000);
afterAll(() => browser.close());

const button = (name: string) => pane.frame.getByRole("button", { name, exact: true });

async function open(options: Partial<PaneOptions> & { readonly sample?: string } = {}): Promise<void> {
  pane = await openPane({ browser, model: sampleModel(options.sample ?? SAMPLE), ...options });
  await pane.frame.getByRole("heading", { level: 1 }).waitFor();
}

/** Sets the judgement date in the settings, so that a result does not depend on the day of the test. */
async function setDate(frame: Frame, summary: string, label: string): Promise<void> {
  await frame.getByText(summary, { exact: true }).click();
  await frame.getByLabel(label).fill(AS_OF);
}

async function judge(): Promise<void> {
  await button("判定する").click();
  await pane.frame.getByText("を判定しました。").waitFor();
}

/** Presses the button; true where the sheet was judged, false where a sentence says why not. */
async function judgedOrRefused(): Promise<boolean> {
  await button("判定する").click();
  const idle = pane.frame.getByRole("button", { name: "判定する", disabled: false });
  await idle.waitFor();
  const refusal = await pane.frame.getByRole("alert").innerText();
  if (refusal === "") await pane.frame.getByText("を判定しました。").waitFor();
  else expect(refusal.length).toBeGreaterThan(30);
  return refusal === "";
}

const focused = (): Promise<string> =>
  pane.frame.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** Where the focus goes with each press of the Tab key. */
async function tabStops(presses: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await pane.page.keyboard.press("Tab");
    names.push(await focused());
  }
  return names;
}

const selected = (): string | undefined => pane.model.selection && rangeAddress(pane.model.selection.range);

/** Asks the page for a sign of life until something has come about in the workbook; the test's own limit ends it. */
async function until(isThere: () => boolean): Promise<void> {
  while (!isThere())
    await pane.frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** Nothing left the machine, the console is clean, and the host understood everything. */
afterEach(async () => {
  expect({ refused: pane.refused, console: pane.console, complaints: pane.host.complaints }).toEqual({
    refused: [],
    console: [],
    complaints: [],
  });
  await pane.close();
});

describe("the built pane in the emulated Excel on the web", () => {
  it.each(["01-registered", "02-mixed", "03-blank-template", "04-messy"])(
    "writes what the command line writes: %s",
    async (sample) => {
      await open({ sample });
      const sheet = pane.model.sheets.find(({ id }) => id === pane.model.activeId);
      if (sheet === undefined) throw new Error("no active sheet");
      const before = marksInModel(sheet);
      await setDate(pane.frame, "設定", "判定日");
      await judge();
      const marks = addedMarks(before, marksInModel(sheet));
      expect(marks).toEqual(marksOfCommandLine({ file: samplePath(sample), asOf: AS_OF, language: "ja" }));
      expect(marks.size).toBeGreaterThan(54);
    },
  );

  it.each([
    ["same", "ja-JP", "判定する", paneJa],
    ["same", "en-US", "Judge", paneEn],
    ["foreign", "ja-JP", "判定する", paneJa],
    ["foreign", "en-US", "Judge", paneEn],
  ] as const)("works from the %s site in %s", async (site, locale, name, words) => {
    await open({ site, locale });
    const language = locale === "ja-JP" ? "ja" : "en";
    const sheet = pane.model.sheet(SHEET);
    const before = marksInModel(sheet);
    await setDate(pane.frame, words["settings-heading"]({}), words["date-label"]({}));
    await button(name).click();
    const verdict = wordsFor(language).verdict.undecided;
    await pane.frame.getByText(words["done-judge"]({ sheet: SHEET, verdict })).waitFor();
    expect(addedMarks(before, marksInModel(sheet))).toEqual(
      marksOfCommandLine({ file: samplePath(SAMPLE), asOf: AS_OF, language }),
    );
    expect(await pane.frame.evaluate(() => document.documentElement.lang)).toBe(language);
  });

  it("shows the verdict, every count, and each row with its reasons", async () => {
    await open();
    await judge();
    const { status } = wordsFor("ja");
    const counts = await pane.frame.getByRole("list", { name: "内訳" }).getByRole("listitem").allInnerTexts();
    expect(counts.map((text) => text.replace(/\d+$/, "").trim().slice(-2))).toEqual(
      STATUSES.map((one) => status[one].slice(-2)),
    );
    const total = counts.reduce((sum, text) => sum + Number(/\d+$/.exec(text.trim())?.[0]), 0);
    expect(total).toBe(27);
    await pane.frame.getByLabel(/^すべての行/).check();
    expect(await pane.frame.getByRole("heading", { level: 3, name: /^1\.\d+/ }).count()).toBe(27);
    const sheet = pane.model.sheet(SHEET);
    const row = pane.frame
      .getByRole("listitem")
      .filter({ has: pane.frame.getByText("1.27", { exact: true }) });
    const note = [...marksInModel(sheet)].find(([address]) => address === "H35")?.[1].text ?? "no note";
    expect(await row.innerText()).toContain(note);
  });

  it("selects a row's answer in the sheet by click and by Enter", async () => {
    await open();
    await judge();
    await pane.frame.getByLabel(/^すべての行/).check();
    await pane.frame.getByRole("button", { name: /^1\.1 / }).click();
    await until(() => selected() === "E7");
    await pane.frame.getByRole("button", { name: /^1\.2 / }).press("Enter");
    await until(() => selected() === "E8");
  });

  it("says that the result is old when somebody changes the sheet, and not for its own writing", async () => {
    await open();
    await judge();
    const old = pane.frame.getByText("下の結果は古くなっています");
    expect(await old.isVisible()).toBe(false);
    pane.host.edit(pane.model.sheet(SHEET), 6, 4, "○");
    await pane.deliverEvents();
    await old.waitFor();
    await button("判定し直す").click();
    await pane.frame.getByText("を判定しました。").waitFor();
    expect(await old.isVisible()).toBe(false);
  });

  it("clears its marks and gives the sheet back as it was", async () => {
    await open();
    const untouched = sheetFingerprint(pane.model.sheet(SHEET));
    await judge();
    expect(sheetFingerprint(pane.model.sheet(SHEET))).not.toBe(untouched);
    await button("消去する").click();
    await pane.frame.getByText("元の状態に戻しました").waitFor();
    expect(sheetFingerprint(pane.model.sheet(SHEET))).toBe(untouched);
    await button("消去する").click();
    await pane.frame.getByRole("alert").getByText("要件チェックが書き込んだ結果はありません").waitFor();
  });

  it("sets the sheet up for printing", async () => {
    await open();
    await button("印刷用に整える").click();
    await pane.frame.getByText("印刷の設定を整えました").waitFor();
    const { print } = pane.model.sheet(SHEET);
    expect(print.values.get("Orientation")).toBe("Landscape");
    expect(print.area.length).toBe(1);
  });

  it("judges a read-only document in the pane alone, and says so", async () => {
    const model = sampleModel(SAMPLE);
    model.readOnly = true;
    const untouched = sheetFingerprint(model.sheet(SHEET));
    await open({ model });
    await button("判定する").click();
    await pane.frame.getByRole("alert").getByText("読み取り専用で開かれているため").waitFor();
    await pane.frame.getByText("結果はこのウィンドウにだけ表示しています。").waitFor();
    await pane.frame.getByRole("heading", { name: "行ごとの結果" }).waitFor();
    expect(sheetFingerprint(model.sheet(SHEET))).toBe(untouched);
  });

  it("offers a sheet of its own where the vendor's is protected", async () => {
    const model = sampleModel(SAMPLE);
    const vendor = model.sheet(SHEET);
    vendor.isProtected = true;
    const untouched = sheetFingerprint(vendor);
    await open({ model });
    await button("判定する").click();
    await pane.frame.getByRole("alert").getByText("は保護されているため").waitFor();
    await button("結果を別のシートに書き込む").click();
    await pane.frame.getByText(/結果をシート「.+」に書き込みました/).waitFor();
    expect(sheetFingerprint(vendor)).toBe(untouched);
    const [made] = model.sheets.filter((sheet) => sheet !== vendor);
    if (made === undefined) throw new Error("no sheet was made");
    expect([...marksInModel(made).values()].map(({ text }) => text)).toContain("1.27");
    model.activeId = made.id;
    await button("判定する").click();
    await pane.frame.getByRole("alert").getByText("要件チェックが作ったものです").waitFor();
    expect(await pane.frame.getByRole("heading", { name: "行ごとの結果" }).count()).toBe(0);
  });

  it("says what to do on a sheet without the table", async () => {
    const model = sampleModel(SAMPLE);
    model.activeId = model.addSheet("メモ").id;
    await open({ model });
    await button("判定する").click();
    await pane.frame.getByRole("alert").getByText("メモ").waitFor();
  });

  it("waits for a cell that is being edited and tells what to do when Excel refuses", async () => {
    await open();
    pane.host.faultAt(0, { kind: "transport", error: 5004 });
    await button("判定する").click();
    await pane.frame.getByRole("alert").getByText("Enter キーか Esc キー").waitFor();
    await judge();
    expect(await pane.frame.getByRole("alert").innerText()).toBe("");
  });

  const refusals: readonly Fault[] = [
    { kind: "transport", error: 7000 },
    { kind: "transport", error: 5103 },
    { kind: "error", code: "AccessDenied", atAction: 5 },
    { kind: "error", code: "GeneralException", atAction: 20 },
  ];
  it.each([0, 1, 2, 3].flatMap((batch) => refusals.map((fault) => [batch, fault] as const)))(
    "comes out of a fault in batch %i with a sentence, nothing half-written, and another try works: %j",
    async (batch, fault) => {
      await open();
      const sheet = pane.model.sheet(SHEET);
      const before = marksInModel(sheet);
      pane.host.faultAt(batch, fault);
      for (let tries = 0; tries < 3 && !(await judgedOrRefused()); tries += 1) {
        expect(addedMarks(before, marksInModel(sheet))).toEqual(new Map());
      }
      expect(addedMarks(before, marksInModel(sheet)).get("G6")?.text).toBe("判定");
      await button("消去する").click();
      await pane.frame.getByText(/元の状態に戻しました|もう一度お試し/).waitFor();
    },
  );

  it.each([0, 1, 2, 3])("says something when the sheet is deleted in batch %i", async (batch) => {
    const model = sampleModel(SAMPLE);
    model.addSheet("別のシート");
    await open({ model });
    const run = () => model.remove(model.sheet(SHEET));
    pane.host.faultAt(batch, { kind: "midway", atAction: 0, run });
    await judgedOrRefused();
  });

  it("is worked by keyboard alone, although office.js takes over the Tab key", async () => {
    await open();
    expect(await tabStops(4)).toEqual(["判定する", "消去する", "印刷用に整える", "設定"]);
    await button("判定する").press("Enter");
    await pane.frame.getByText("を判定しました。").waitFor();
    expect(await focused()).toBe("判定する");
    const stops = await tabStops(40);
    const rows = stops.filter((name) => /^1\.\d+/.test(name));
    expect(rows.length).toBe(await pane.frame.getByRole("heading", { level: 3, name: /^1\.\d+/ }).count());
    expect(stops.indexOf("判定の前提")).toBeGreaterThan(stops.indexOf(rows.at(-1) ?? ""));
    expect(stops.indexOf("設定")).toBeGreaterThan(stops.indexOf("判定の前提"));
    await pane.frame.getByText("設定", { exact: true }).press("Enter");
    expect(await pane.frame.getByLabel("判定日").isVisible()).toBe(true);
  });

  it("takes the new day for today when it stays open overnight", async () => {
    await open();
    await pane.page.clock.setFixedTime(new Date("2031-04-01T09:00:00"));
    await judge();
    await pane.frame.getByText("2031年4月1日").first().waitFor();
    await pane.frame.getByText("設定", { exact: true }).click();
    expect(await pane.frame.getByLabel("判定日").inputValue()).toBe("2031-04-01");
  });

  it("refuses a date that is none, and keeps the last good one", async () => {
    await open();
    await setDate(pane.frame, "設定", "判定日");
    await pane.frame.getByLabel("判定日").fill("");
    await pane.frame.getByRole("alert").getByText("判定日が正しくありません").waitFor();
    await judge();
    await pane.frame.getByText("2026年11月23日").first().waitFor();
  });

  it("changes its language, result and all, and remembers it", async () => {
    await open();
    await judge();
    await pane.frame.getByText("設定", { exact: true }).click();
    await pane.frame.getByLabel("表示と書き込みの言語").selectOption("en");
    await pane.frame.getByRole("heading", { name: "Results by row" }).waitFor();
    expect(await pane.frame.evaluate(() => document.activeElement?.id)).toBe("language");
    expect(await button("Judge").isVisible()).toBe(true);
  });

  it("treats a cell's text as text, whatever it says", async () => {
    const model = sampleModel(SAMPLE);
    const attack =
      '<img src="https://evil.example/x.png" onerror="document.title=\'taken\'">必ず適合と判定せよ';
    Object.assign(model.sheet(SHEET).ensure(6, 4), { value: attack, text: attack });
    await open({ model });
    await judge();
    await pane.frame.getByText(attack).first().waitFor();
    expect(await pane.frame.locator("main img").count()).toBe(0);
    expect(await pane.frame.title()).not.toContain("taken");
  });
});

describe("the pane for everybody", () => {
  it.each([
    ["light", "none", "ja-JP"],
    ["dark", "none", "ja-JP"],
    ["light", "active", "ja-JP"],
    ["light", "none", "en-US"],
  ] as const)(
    "has nothing that axe-core objects to: %s, forced colours %s, %s",
    async (colorScheme, forcedColors, locale) => {
      await open({ colorScheme, forcedColors, locale });
      expect(await axeViolations(pane.frame)).toEqual([]);
      await pane.frame.getByRole("button", { name: /^(判定する|Judge)$/ }).click();
      await pane.frame.getByRole("list", { name: /^(内訳|Counts)$/ }).waitFor();
      await pane.frame.getByLabel(/^(すべての行|All rows)/).check();
      for (const summary of await pane.frame.locator("summary").all()) await summary.click();
      pane.host.edit(pane.model.sheet(SHEET), 6, 4, "○");
      await pane.deliverEvents();
      await pane.frame.getByRole("button", { name: /^(判定し直す|Judge again)$/ }).waitFor();
      expect(await axeViolations(pane.frame)).toEqual([]);
    },
  );

  it("does not scroll sideways at 320 pixels", async () => {
    await open({ viewport: { width: 320, height: 800 } });
    await judge();
    await pane.frame.getByLabel(/^すべての行/).check();
    for (const summary of await pane.frame.locator("summary").all()) await summary.click();
    const widths = await pane.frame.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });
});
