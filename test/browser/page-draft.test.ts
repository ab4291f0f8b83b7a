import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { snapshotOf } from "../core/snapshot/snapshot-of";
import { findBrowser } from "../excel-host/find-browser";
import { axeViolations } from "./axe-violations";
import { FOREIGN, FOREIGN_NAME } from "./foreign-table";
import { fileOf, pageOfTest } from "./page-of-test";
import { workbookOfSheets } from "./workbook-of-sheets";

jest.setTimeout(120_000);

let browser: Browser;
let page: Page;
let said: readonly string[];

beforeAll(async () => {
  browser = await findBrowser();
}, 600_000);
afterAll(() => browser.close());
afterEach(async () => {
  expect(said).toEqual([]);
  await page.context().close();
});

async function open(options: BrowserContextOptions = {}): Promise<void> {
  ({ page, said } = await pageOfTest(browser, options));
}

/** The table alone, or with a shorter one on a sheet behind it. */
const table = (hasOther = false) =>
  fileOf(
    "しおさい町.xlsx",
    workbookOfSheets([
      { name: FOREIGN_NAME, texts: snapshotOf(FOREIGN) },
      ...(hasOther
        ? [{ name: "機能", texts: snapshotOf({ ...FOREIGN, rows: FOREIGN.rows.slice(0, 3) }) }]
        : []),
    ]),
  );
const heading = (text: RegExp) => page.getByRole("heading", { level: 3, name: text });
const button = (name: RegExp) => page.getByRole("button", { name });
const right = () => button(/^(この判定でよい|This is right)$/);

/** Answers each rule, and waits for the next. */
async function checkAll(rules: number): Promise<void> {
  for (let at = 1; at <= rules; at += 1) {
    await heading(new RegExp(`^${at}[／/]${rules}`)).waitFor();
    await right().click();
  }
  await heading(/^(すべて決めました|Everything is decided)$/).waitFor();
}

describe("rules for another city's table, in the page", () => {
  it("are made from a file that can't be judged, checked, saved, and judge it at once", async () => {
    await open();
    await page.locator("#file").setInputFiles(table());
    await button(/^この表の判定規則を作る$/).click();
    await checkAll(5);
    const saved = page.waitForEvent("download");
    await button(/^ファイルに保存する/).click();
    const pack = JSON.parse(readFileSync(await (await saved).path(), "utf8")) as { readonly rows: unknown[] };
    expect(pack.rows).toHaveLength(5);
    expect(JSON.stringify(pack)).not.toContain("review");
    await button(/^この判定規則で判定する$/)
      .last()
      .click();
    await page.getByRole("heading", { name: /の判定結果/ }).waitFor();
    await page.locator('[id="row-4"]').getByText("不適合", { exact: true }).waitFor();
  });

  it("are made by keyboard from a file that is put in for them alone, which is then judged", async () => {
    await open();
    await page.locator(".packs-box summary").first().press("Enter");
    const asked = page.waitForEvent("filechooser");
    await button(/^要件表のファイルから作る/).press("Enter");
    await (await asked).setFiles(table());
    for (let at = 1; at <= 5; at += 1) {
      await heading(new RegExp(`^${at}／5`)).waitFor();
      await right().press("Enter");
    }
    await heading(/^すべて決めました$/).waitFor();
    await button(/^この判定規則で判定する$/)
      .last()
      .press("Enter");
    await page.getByRole("heading", { name: /の判定結果/ }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it("can be dropped, name the other sheets of the file, and are drafted from those as well", async () => {
    await open();
    await page.locator(".packs-box summary").first().click();
    const { name, buffer } = table(true);
    const transfer = await page.evaluateHandle(
      ([text, file]) => {
        const made = new DataTransfer();
        made.items.add(new File([Uint8Array.from(atob(text), (one) => one.charCodeAt(0))], file));
        return made;
      },
      [buffer.toString("base64"), name] as const,
    );
    await page.locator(".draft-zone").dispatchEvent("drop", { dataTransfer: transfer });
    await heading(/^1／5/).waitFor();
    await button(/^シート「機能」の表（2 行）から作り直す$/).click();
    await heading(/^1／2/).waitFor();
    await button(new RegExp(`^シート「${FOREIGN_NAME}」の表（5 行）から作り直す$`)).click();
    await heading(/^1／5/).waitFor();
  });

  it("say why there are none: of a file without a table, and of one that is no workbook", async () => {
    await open();
    await page.locator(".packs-box summary").first().click();
    const field = page.locator(".draft-file");
    const alert = page.locator(".draft-zone").getByRole("alert");
    await field.setInputFiles(fileOf("議事録.csv", "日時,場所\n4月1日,第一会議室\n"));
    await alert.getByText("要件の列がある表が見つかりません").waitFor();
    await field.setInputFiles(fileOf("要件.xlsx", "これはブックではありません"));
    await alert.getByText("要件の列がある表が見つかりません").waitFor({ state: "detached" });
    await alert.getByRole("heading", { name: "判定規則の案を作れません" }).waitFor();
    expect(await axeViolations(page.mainFrame())).toEqual([]);
  });

  it.each([
    ["ja-JP", 320, "light", "none"],
    ["ja-JP", 1280, "dark", "none"],
    ["en-US", 400, "light", "none"],
    ["ja-JP", 400, "light", "active"],
  ] as const)(
    "have nothing wrong in any state: %s, %i pixels, %s, forced colours %s",
    async (locale, width, colorScheme, forcedColors) => {
      await open({ locale, colorScheme, forcedColors, viewport: { width, height: 900 } });
      const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
      await page.locator("#file").setInputFiles(table());
      await button(/^(この表の判定規則を作る|Make rules for this table)$/).click();
      await heading(/^1[／/]5/).waitFor();
      for (const summary of await page.locator(".draft summary").all()) await summary.click();
      expect(await axeViolations(page.mainFrame())).toEqual([]);
      expect(await fits()).toBe(true);
      await checkAll(5);
      expect(await axeViolations(page.mainFrame())).toEqual([]);
      expect(await fits()).toBe(true);
    },
  );
});
