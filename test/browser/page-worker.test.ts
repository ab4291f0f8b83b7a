import { readFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { shippedPack } from "../../src/packs/index";
import { findBrowser } from "../excel-host/find-browser";
import { longestByClock, longestByProcessor, tasksDuring } from "./main-thread";
import { buildWorkbook, textCell } from "../xlsx/build-workbook";

jest.setTimeout(300_000);

const PAGE = join(__dirname, "../../dist/yoken-check.html");
/** Milliseconds: longer tasks are felt. */
const LONGEST_TASK = 50;

let browser: Browser;
beforeAll(async () => {
  browser = await findBrowser();
}, 600_000);
afterAll(() => browser.close());

/** The table of the pack, and so many rows of other data on a second sheet. */
function workbookOf(rows: number): string {
  const lines = shippedPack("gaibu-service").rows.map(({ id, text, obligation }) => [
    id,
    text,
    obligation === "mandatory" ? "必須" : "任意",
    "○",
    "対応しています。",
  ]);
  const table = [["番号", "要件", "必須／任意", "回答", "備考"], ...lines];
  const data = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 10 }, (_unused, at) => `値${row * 10 + at}`),
  );
  const xml = (all: readonly (readonly string[])[]) =>
    all
      .map(
        (line, row) =>
          `<row>${line.map((text, at) => textCell(`${"ABCDEFGHIJ"[at] ?? "A"}${row + 1}`, text)).join("")}</row>`,
      )
      .join("");
  const file = join(mkdtempSync(join(tmpdir(), "yoken-page-")), "回答.xlsx");
  const sheets = [
    { name: "要件", rows: xml(table) },
    ...(rows === 0 ? [] : [{ name: "資料", rows: xml(data) }]),
  ];
  writeFileSync(file, buildWorkbook({ sheets }));
  return file;
}

async function opened(): Promise<{ readonly page: Page; readonly console: string[] }> {
  const context = await browser.newContext({ locale: "ja-JP" });
  const page = await context.newPage();
  const console: string[] = [];
  page.on("console", (message) => console.push(message.text()));
  page.on("pageerror", (error) => console.push(error.message));
  await page.goto(pathToFileURL(PAGE).href);
  return { page, console };
}

describe("the offline page's worker", () => {
  it("is allowed by its policy, which allows nothing else that it did not before", () => {
    const html = readFileSync(PAGE, "utf8");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(policy.replaceAll(/'sha256-[^']+'/g, "hash").split("; ")).toEqual([
      "default-src 'none'",
      "script-src hash",
      "worker-src blob:",
      "style-src hash",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it.each([
    ["30 rows", 0],
    ["20,000 rows", 20_000],
  ])("leaves the screen free while it judges: %s", async (_, rows) => {
    const { page, console } = await opened();
    // playwright puts its own script into the page when it first looks for something: a long task that is not ours.
    await page.locator("#file").count();
    const file = workbookOf(rows);
    const tasks = await tasksDuring(browser, async () => {
      await page.locator("#file").setInputFiles([file]);
      await page.getByText("を判定しました。").waitFor({ timeout: 200_000 });
    });
    expect(page.workers()).toHaveLength(1);
    // By the processor: the clock tells of whatever else this machine does.
    const [found, clock] = [longestByProcessor(tasks), longestByClock(tasks)];
    process.stderr.write(
      `${rows} rows: the longest of ${tasks.length} tasks ${found} ms (${clock} by the clock)\n`,
    );
    expect(tasks.length).toBeGreaterThan(0);
    expect(found).toBeLessThan(LONGEST_TASK);
    expect(console).toEqual([]);
    await page.context().close();
  });

  it("judges the file that was chosen last", async () => {
    const { page } = await opened();
    const [large, small] = [workbookOf(5_000), workbookOf(0)];
    await page.locator("#file").setInputFiles([large]);
    await page.locator("#file").setInputFiles([small]);
    await page.getByText("を判定しました。").waitFor();
    await page.getByRole("button", { name: /_判定済\.xlsx/ }).waitFor();
    await page.context().close();
  });

  it("is done without where a browser allows none", async () => {
    const context = await browser.newContext({ locale: "ja-JP" });
    await context.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
    const page = await context.newPage();
    await page.goto(pathToFileURL(PAGE).href);
    await page.locator("#file").setInputFiles([workbookOf(0)]);
    await page.getByText("を判定しました。").waitFor();
    expect(page.workers()).toEqual([]);
    await context.close();
  });
});
