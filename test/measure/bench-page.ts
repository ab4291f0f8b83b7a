/**
 * How soon the built page can be pressed, and the longest task of its screen while many files are judged, in
 * milliseconds: `npm run bench-page -- ROUNDS` prints one line of JSON for each opening, then one for 200 files. Of each
 * the time by the clock and by the processor: on a busy machine the former tells of the others as well. "floor" is what an
 * empty page takes in the same browser.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { longestByClock, longestByProcessor, tasksDuring, type Task } from "../browser/main-thread";
import { samplePath } from "../browser/sample-model";
import { findBrowser } from "../excel-host/find-browser";

const PAGE = join(__dirname, "../../dist/yoken-check.html");
const FILES = 200;
const SAMPLES = ["01-registered", "02-mixed", "03-blank-template", "04-messy"];

interface Start {
  readonly shown: number;
  readonly interactive: number;
}

/** From the browser's own measurements: the first paint, and the end of the last task over 50 ms. */
async function startOf(browser: Browser, address: string): Promise<Start> {
  const context = await browser.newContext({ locale: "ja-JP" });
  const page = await context.newPage();
  await page.goto(address);
  const start = await page.evaluate(async () => {
    const ends = await new Promise<readonly number[]>((resolve) => {
      const found: number[] = [];
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) found.push(startTime + duration);
      }).observe({ type: "longtask", buffered: true });
      setTimeout(() => resolve(found), 300);
    });
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const shown = paint?.startTime ?? performance.timing.domInteractive - performance.timing.navigationStart;
    return { shown, interactive: Math.max(shown, ...ends) };
  });
  await context.close();
  return start;
}

/** The tasks of the page's main thread while files are judged. */
async function tasksOf(browser: Browser, files: readonly string[]): Promise<readonly Task[]> {
  const page = await (await browser.newContext({ locale: "ja-JP" })).newPage();
  await page.goto(pathToFileURL(PAGE).href);
  // playwright's own script comes into the page with the first question.
  await page.locator("#file").count();
  const tasks = await tasksDuring(browser, () => judged(page, files));
  await page.context().close();
  return tasks;
}

async function judged(page: Page, files: readonly string[]): Promise<void> {
  await page.locator("#file").setInputFiles([...files]);
  await page.getByText(`${files.length - 1} 件を判定しました。1 件は判定できませんでした。`).waitFor({
    timeout: 600_000,
  });
}

async function run(): Promise<void> {
  const browser = await findBrowser();
  const folder = mkdtempSync(join(tmpdir(), "yoken-bench-"));
  const empty = join(folder, "empty.html");
  writeFileSync(empty, "<!doctype html><title>-</title><p>-</p>");
  for (let round = 0; round < Number(process.argv[2] ?? 3); round += 1) {
    const floor = await startOf(browser, pathToFileURL(empty).href);
    console.log(
      JSON.stringify({ ...(await startOf(browser, pathToFileURL(PAGE).href)), floor: floor.shown }),
    );
  }
  const files = Array.from({ length: FILES }, (_, at) => {
    const file = join(folder, `${at + 1}.xlsx`);
    if (at === 0) writeFileSync(file, "-");
    else copyFileSync(samplePath(SAMPLES[at % SAMPLES.length] ?? ""), file);
    return file;
  });
  const tasks = await tasksOf(browser, files);
  console.log(
    JSON.stringify({
      files: FILES,
      longestByProcessor: longestByProcessor(tasks),
      longestByClock: longestByClock(tasks),
    }),
  );
  rmSync(folder, { recursive: true });
  await browser.close();
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
