import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findBrowser } from "../excel-host/find-browser";
import { pageOfTest } from "./page-of-test";
import { samplePath } from "./sample-model";
import { textsOfSample, workbookOfSheets } from "./workbook-of-sheets";

jest.setTimeout(120_000);

const HOSTILE = `<img src=x onerror=alert(1)> </td><script>alert(2)</script> =cmd|'/c calc'!A1`;

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

async function choose(name: string, buffer: Uint8Array): Promise<void> {
  await page.locator("#file").setInputFiles([{ name, mimeType: "", buffer: Buffer.from(buffer) }]);
  await page.locator(".sheet tbody tr").first().waitFor();
}
const sample = (name: string): Buffer => readFileSync(samplePath(name));
const sheetRow = (number: number) => page.locator(`.sheet tr[data-row="${number}"]`);
const ground = (text: string) =>
  page
    .locator(".sheet td")
    .filter({ hasText: text })
    .first()
    .evaluate((node) => getComputedStyle(node).backgroundColor);

describe("the table beside the rows", () => {
  it("shows the vendor's grounds, merges and hidden rows as they are, and our columns", async () => {
    await open();
    await choose("回答.xlsx", sample("04-messy"));
    await page.getByText("I・J 列が加わります。 非表示の行：13").waitFor();
    await sheetRow(14).waitFor();
    expect(await sheetRow(13).count()).toBe(0);
    expect(await ground("要求事項")).toBe("rgb(217, 225, 242)");
    expect(await ground("？ 要確認")).toBe("rgb(255, 255, 128)");
    const merged = page.locator(".sheet td[rowspan]").filter({ hasText: "※クラウドサービスプロバイダー" });
    expect(await merged.first().getAttribute("rowspan")).toBe("3");
    const widths = await page
      .locator(".sheet col")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(widths[3]).toBeGreaterThan(2 * (widths[1] ?? 0));
  });

  it("leads to a row's result and back, by click", async () => {
    await open();
    await choose("回答.xlsx", sample("02-mixed"));
    await sheetRow(21).locator("td").nth(2).click();
    await page.locator("details.row[open]#row-1\\.14").waitFor();
    await page.locator(".sheet tr.sel[data-row='21'][aria-current='true']").waitFor();
    await page.locator("#row-1\\.18 summary").click();
    await page.locator(".sheet tr.sel[data-row='26']").waitFor();
    expect(await page.locator(".sheet tr.sel").count()).toBe(1);
  });

  it("leads there and back by the keyboard alone, with one stop for all rows", async () => {
    await open();
    await choose("回答.xlsx", sample("02-mixed"));
    await page.locator("#row-1\\.14 summary").press("Enter");
    await page.getByRole("button", { name: "表の 21 行目を見る" }).press("Enter");
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe("21");
    await page.keyboard.press("ArrowDown");
    // Row 22 is a band: it has no result of its own.
    expect(await focused()).toBe("23");
    await page.keyboard.press("End");
    expect(await focused()).toBe("35");
    expect(await page.locator(".sheet button[tabindex='0']").count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.locator("details.row[open]#row-1\\.27").waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest("details")?.id)).toBe("row-1.27");
  });

  it("leads a vendor from what is to be mended to its cell, and back", async () => {
    await open();
    await page.getByLabel("提出する前に確かめる").check();
    await choose("回答.xlsx", sample("02-mixed"));
    await page.getByRole("button", { name: "表の E35" }).click();
    await page.locator(".sheet tr.sel[data-row='35']").waitFor();
    await sheetRow(21).locator("td").nth(2).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("fix-1.14");
  });

  it("keeps what cells say as text", async () => {
    const { cells } = textsOfSample("02-mixed");
    const texts = {
      cells: cells.map((one) => (one.column === 5 && one.row > 6 ? { ...one, text: HOSTILE } : one)),
    };
    await open();
    await choose("回答.xlsx", workbookOfSheets([{ name: "<b>x&", texts }]));
    await page.locator(".sheet td").filter({ hasText: HOSTILE }).first().waitFor();
    expect(await page.locator(".sheet img, .sheet script, .sheet a, caption b").count()).toBe(0);
  });

  it("of 20,000 rows holds a part, goes on from it, and leaves the screen free", async () => {
    const { cells } = textsOfSample("02-mixed");
    const more = Array.from({ length: 20_000 }, (_, at) => ({ row: 60 + at, column: 2, text: `資料 ${at}` }));
    await open();
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: "longtask" });
    });
    await choose("回答.xlsx", workbookOfSheets([{ name: "回答", texts: { cells: [...cells, ...more] } }]));
    await sheetRow(120).waitFor({ timeout: 60_000 });
    expect(await page.locator(".sheet tbody tr").count()).toBe(120);
    await page.getByText("20060 行目までのうち、1〜120 行目を出しています。").waitFor();
    await page.getByRole("button", { name: "続きの行へ" }).click();
    await sheetRow(240).waitFor();
    expect(await page.locator(".sheet tbody tr").count()).toBe(120);
    // A row that is not among those shown is brought among them.
    await page.locator("#row-1\\.14 summary").click();
    await page.locator(".sheet tr.sel[data-row='21']").waitFor();
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
    process.stderr.write(`20,000 rows, table: tasks over 50 ms: ${JSON.stringify(tasks)}\n`);
  });
});
