import { describe, expect, it } from "@jest/globals";
import { axeViolations } from "./axe-violations";
import { SHEET, button, judge, open, pane, setDate, withPane } from "./pane-of-test";

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
