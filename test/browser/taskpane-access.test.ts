import { describe, expect, it } from "@jest/globals";
import { axeViolations } from "./axe-violations";
import { sampleModel } from "./sample-model";
import {
  SHEET,
  back,
  button,
  filter,
  judge,
  judgeButton,
  open,
  openPage,
  pane,
  row,
  setDate,
  withPane,
} from "./pane-of-test";

const focused = (): Promise<string> =>
  pane.frame.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

const link = (name: RegExp) => pane.frame.getByRole("navigation").getByRole("button", { name }).click();

/** Judges with staff columns, decides a row, judges again, and opens row and parts of it. */
async function showEverything(): Promise<void> {
  const { frame } = pane;
  await link(/^(設定|Settings)$/);
  await frame.getByLabel(/^(職員確認の列を加える|Add columns for staff decisions)$/).check();
  await back();
  await judgeButton().click();
  await frame.locator(".row").first().waitFor();
  const sheet = pane.model.sheet(SHEET);
  const words = Array.from({ length: 12 }, (_, column) => sheet.cell(5, column)?.text);
  pane.host.edit(
    sheet,
    6,
    words.findIndex((word) => word === "職員確認" || word === "Staff decision"),
    "不適合",
  );
  await pane.deliverEvents();
  await judgeButton().click();
  await frame.getByText(/^(職員確認を反映した総合判定|Verdict with the decisions of staff)$/).waitFor();
  await filter(/^(すべて|All)/);
  await row("1.8").locator("summary").first().click();
  for (const part of await row("1.8").locator(".more > summary").all()) await part.click();
}

/** Every page beside the result, with what can go wrong on it. */
const PAGES: readonly { readonly name: RegExp; readonly before?: () => Promise<void> }[] = [
  { name: /^(設定|Settings)$/, before: () => pane.frame.getByLabel(/^(判定日|Judgement date)$/).fill("") },
  {
    name: /^(列の指定|Columns)$/,
    async before() {
      await pane.frame.getByText(/^(ほかの列|Other columns)/).click();
      await pane.frame.getByRole("button", { name: /^(この列で判定する|Judge with these columns)$/ }).click();
      await pane.frame.getByText(/列を1つ以上選んでください|Pick at least one column/).waitFor();
    },
  },
  {
    name: /^(事業者への文面|Letter to the vendor)$/,
    before: () => pane.frame.getByRole("button", { name: /^(文面をコピー|Copy the text)$/ }).click(),
  },
  { name: /^(判定の前提|What was assumed)$/ },
  { name: /^(判定規則：|Rules: )/ },
];

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
    const start = ["判定する", "印刷用に整える", "消去する", "設定", "列の指定"];
    expect(await tabStops(start.length)).toEqual(start);
    await button("判定する").press("Enter");
    await pane.frame.getByText("を判定しました。").waitFor();
    expect(await focused()).toBe("再判定");
    const stops = await tabStops(24);
    const rows = stops.filter((name) => /1\.\d+/.test(name) && name.includes("要確認"));
    expect(rows.length).toBe(5);
    const at = (name: string) => stops.indexOf(name);
    expect(at("1行ずつ確かめる")).toBe(0);
    expect(at("事業者への文面")).toBe(1);
    // The counters are one stop; arrows go through them.
    expect(at(rows[0] ?? "")).toBe(3);
    expect(at("印刷用に整える")).toBeGreaterThan(at(rows.at(-1) ?? ""));
    await button("設定").press("Enter");
    expect(await focused()).toBe("設定");
    expect(await pane.frame.getByLabel("判定日").isVisible()).toBe(true);
    await pane.frame.getByRole("button", { name: "戻る" }).press("Enter");
    expect(await focused()).toBe("設定");
    await row("1.8").locator("summary").first().press("Enter");
    await button("次の行 1.14").press("Enter");
    expect(await focused()).toContain("1.14");
  });

  it("takes the new day for today when it stays open overnight", async () => {
    await open();
    await pane.page.clock.setFixedTime(new Date("2031-04-01T09:00:00"));
    await judge();
    await pane.frame.getByText("2031年4月1日").first().waitFor();
    await openPage("設定");
    expect(await pane.frame.getByLabel("判定日").inputValue()).toBe("2031-04-01");
  });

  it("refuses a date that is none, and keeps the last good one", async () => {
    await open();
    await setDate(pane.frame, "設定", "判定日");
    await openPage("設定");
    await pane.frame.getByLabel("判定日").fill("");
    await pane.frame.getByRole("alert").getByText("判定日が正しくありません").waitFor();
    await back();
    await judge();
    await pane.frame.getByText("2026年11月23日").first().waitFor();
  });

  it("changes its language, result and all, and remembers it", async () => {
    await open();
    await judge();
    await openPage("設定");
    await pane.frame.getByLabel("表示と書き込みの言語").selectOption("en");
    await pane.frame.getByRole("heading", { name: "Settings" }).waitFor();
    expect(await pane.frame.evaluate(() => document.activeElement?.id)).toBe("language");
    await back();
    await pane.frame.getByRole("heading", { name: "Results by row" }).waitFor();
    expect(await button("Judge again").isVisible()).toBe(true);
  });
});

describe("the pane for everybody", () => {
  const LOOKS = [
    ["light", "none", "ja-JP", 320],
    ["light", "none", "ja-JP", 400],
    ["dark", "none", "ja-JP", 320],
    ["light", "active", "ja-JP", 400],
    ["light", "none", "en-US", 320],
    ["dark", "none", "en-US", 400],
  ] as const;

  /** What is wrong with what is shown: axe-core's findings, sideways scroll, and controls that are too small to be hit. */
  async function faults(): Promise<readonly unknown[]> {
    const small = await pane.frame.evaluate(() => {
      const controls = [
        ...document.querySelectorAll(
          "button, select, summary, textarea, input:not([type=radio], [type=checkbox]), .filter, .check",
        ),
      ];
      const seen = controls.filter((one) => (one as HTMLElement).offsetParent !== null);
      const low = seen.filter((one) => one.getBoundingClientRect().height < 43.5);
      const wide = document.documentElement.scrollWidth > window.innerWidth ? ["scrolls sideways"] : [];
      return [...low.map((one) => `low: ${one.textContent ?? ""}`), ...wide];
    });
    return [...(await axeViolations(pane.frame)), ...small];
  }

  it.each(LOOKS)(
    "has nothing wrong in any state: %s, forced colours %s, %s, %i pixels",
    async (colorScheme, forcedColors, locale, width) => {
      await open({ colorScheme, forcedColors, locale, viewport: { width, height: 800 } });
      expect(await faults()).toEqual([]);
      await showEverything();
      expect(await faults()).toEqual([]);
      for (const { name, before } of PAGES) {
        await link(name);
        await before?.();
        expect(await faults()).toEqual([]);
        await back();
      }
      await link(/^(消去する|Clear)$/);
      await pane.frame.getByRole("dialog").waitFor();
      expect(await faults()).toEqual([]);
      await pane.page.keyboard.press("Escape");
      pane.host.edit(pane.model.sheet(SHEET), 6, 4, "○");
      await pane.deliverEvents();
      await pane.frame.getByRole("button", { name: /^(もう一度判定する|Judge again now)$/ }).waitFor();
      expect(await faults()).toEqual([]);
      pane.model.activeId = pane.model.addSheet("表紙").id;
      await judgeButton().click();
      await pane.frame.getByRole("alert").getByRole("heading").waitFor();
      expect(await faults()).toEqual([]);
    },
  );

  it("wraps long names, long remarks and an address without a break", async () => {
    const { model } = await openLong();
    expect(model.sheets.length).toBe(1);
    await judge();
    await filter(/^すべて/);
    await row("1.1").locator("summary").first().click();
    expect(await faults()).toEqual([]);
    await button("続きを表示").click();
    await row("1.1").getByText("このように長い備考の最後です。").waitFor();
    expect(await faults()).toEqual([]);
  });

  async function openLong() {
    const model = sampleModel("02-mixed");
    const sheet = model.sheet(SHEET);
    const put = (at: number, column: number, text: string) =>
      Object.assign(sheet.ensure(at, column), { value: text, text });
    put(
      6,
      5,
      `${"https://example.jp/".padEnd(160, "a")}${"備考が続きます。".repeat(18)}このように長い備考の最後です。`,
    );
    for (let at = 0; at < 5; at += 1)
      for (let column = 0; column < 6; column += 1)
        if (sheet.cell(at, column)?.text.includes("やまなみ") === true)
          put(at, column, `事業者名：株式会社${"ながいなまえの".repeat(5)}ソリューションズ`);
    await open({ model, viewport: { width: 320, height: 800 } });
    return { model };
  }
});
