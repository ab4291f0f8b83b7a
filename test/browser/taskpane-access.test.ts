import { describe, expect, it } from "@jest/globals";
import { axeViolations } from "./axe-violations";
import { SHEET, button, judge, open, pane, setDate, withPane } from "./pane-of-test";

const focused = (): Promise<string> =>
  pane.frame.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** Judges with staff columns, decides a row, judges again, and unfolds everything that the pane has. */
async function showEverything(): Promise<void> {
  const { frame } = pane;
  const judgeAgain = () => frame.getByRole("button", { name: /^(判定する|Judge)$/ }).click();
  await frame.getByText(/^(設定|Settings)$/).click();
  await frame.getByLabel(/^(職員確認の列を加える|Add columns for staff decisions)$/).check();
  await judgeAgain();
  await frame.getByRole("list", { name: /^(内訳|Counts)$/ }).waitFor();
  const sheet = pane.model.sheet(SHEET);
  const words = Array.from({ length: 12 }, (_, column) => sheet.cell(5, column)?.text);
  pane.host.edit(
    sheet,
    6,
    words.findIndex((word) => word === "職員確認" || word === "Staff decision"),
    "不適合",
  );
  await judgeAgain();
  await frame.getByText(/^(職員確認を反映した判定|With the decisions of staff)$/).waitFor();
  await frame.getByLabel(/^(すべての行|All rows)/).check();
  await frame.getByRole("button", { name: /^(文面を表示|Show the text)$/ }).click();
  await frame.getByRole("button", { name: /^(文面をコピー|Copy the text)$/ }).click();
  await frame
    .getByText(/^(判定の前提|What was assumed)$/)
    .first()
    .click();
  await frame.getByText(/^(列の指定|Columns)$/).click();
  await frame.getByLabel(/^(回答の列|Columns of answers)$/).fill("?");
  await frame.getByRole("button", { name: /^(この列で判定する|Judge with these columns)$/ }).click();
  await frame.getByText(/「\?」は列名ではありません|is no column/).waitFor();
}

/** Where the focus goes with each press of the Tab key. */
async function tabStops(presses: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await pane.page.keyboard.press("Tab");
    names.push(await focused());
  }
  return names;
}

withPane();

describe("the pane in other hands", () => {
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
    expect(stops.indexOf("文面を表示")).toBeGreaterThan(stops.indexOf("シートに作る"));
    expect(stops.indexOf("設定")).toBeGreaterThan(stops.indexOf("判定の前提"));
    expect(stops.indexOf("列の指定")).toBeGreaterThan(stops.indexOf("設定"));
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
      await showEverything();
      pane.host.edit(pane.model.sheet(SHEET), 6, 4, "○");
      await pane.deliverEvents();
      await pane.frame.getByRole("button", { name: /^(判定し直す|Judge again)$/ }).waitFor();
      expect(await axeViolations(pane.frame)).toEqual([]);
    },
  );

  it.each(["ja-JP", "en-US"] as const)("does not scroll sideways at 320 pixels: %s", async (locale) => {
    await open({ locale, viewport: { width: 320, height: 800 } });
    await showEverything();
    const widths = await pane.frame.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });
});
