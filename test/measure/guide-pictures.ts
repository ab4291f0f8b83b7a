import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Frame, Page } from "playwright-core";
import { paneEn } from "../../src/words/en/pane";
import { paneJa } from "../../src/words/ja/pane";
import { sampleModel, samplePath } from "../browser/sample-model";
import { findBrowser } from "../excel-host/find-browser";
import { openPane, type OpenPane } from "../excel-host/open-pane";
import { picturesOfPdf, printedSample } from "./printed-sample";

/**
 * Takes the pictures of guide and README: the built pane in the emulated Excel, the offline page, and the printed sheet
 * (with LibreOffice and pdftoppm), of a sample, in both languages. Run after `npm run build`:
 * npm run guide-pictures [-- FOLDER]
 */
const folder = process.argv[2] ?? join(__dirname, "../../assets/guide/pictures");
const printedFolder = process.argv[2] ?? join(__dirname, "../../assets/pictures");
const offlinePage = join(__dirname, "../../dist/yoken-check.html");
const SAMPLE = "02-mixed";
/** The last of the pages that the sample is printed on. */
const REVIEW_PAGE = "4";
/** Sharp enough for print and for screens of today. */
const SCALE = 1.5;
const AS_OF = "2026-11-23";
const SHEET = "外部サービス要件";
const ANSWER = { row: 6, column: 4, text: "○" };
const LANGUAGES = [
  { locale: "ja-JP", language: "ja", words: paneJa },
  { locale: "en-US", language: "en", words: paneEn },
] as const;
type Language = (typeof LANGUAGES)[number];
type Place = Pick<Frame, "getByText" | "getByLabel" | "getByRole">;

/** The day is set, so that a picture is the same whenever it is taken; the settings are closed again. */
async function setDate(place: Place, { words }: Language): Promise<void> {
  const settings = place.getByText(words["settings-heading"]({}), { exact: true });
  await settings.click();
  await place.getByLabel(words["date-label"]({}), { exact: true }).fill(AS_OF);
  const back = place.getByRole("button", { name: words.back({}), exact: true });
  await ((await back.count()) > 0 ? back : settings).click();
}

/** The upper part of a window as high as what is worth showing. */
async function shoot(page: Page, name: string, height: number, { language }: Language): Promise<void> {
  const { width = 0 } = page.viewportSize() ?? {};
  const clip = { x: 0, y: 0, width, height };
  await page.screenshot({ path: join(folder, `${name}.${language}.png`), animations: "disabled", clip });
  console.log(`${name}.${language}.png`);
}

/** Judged: verdict and counts; then the rows; then the sentence that appears after an answer was changed. */
async function paneOf(browser: Browser, language: Language): Promise<void> {
  const { locale, words } = language;
  const pane = await openPane({
    browser,
    model: sampleModel(SAMPLE),
    locale,
    viewport: { width: 350, height: 740 },
    scale: SCALE,
  });
  const { frame, page } = pane;
  await setDate(frame, language);
  await frame.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
  await shoot(page, "pane-start", 560, language);
  await frame.getByRole("button", { name: words.judge({}), exact: true }).click();
  await frame.locator(".row").first().waitFor();
  await frame.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
  await shoot(page, "pane-result", 740, language);
  await frame.getByRole("button", { name: words["walk-rows"]({}) }).click();
  await frame.getByText(words.selected({ cell: "E15" })).waitFor();
  await frame
    .getByRole("heading", { name: words["rows-heading"]({}) })
    .evaluate((heading) => heading.scrollIntoView());
  // The window around the pane has moved with it.
  await page.evaluate("scrollTo(0, 0)");
  await shoot(page, "pane-rows", 700, language);
  await pagesOf(pane, language);
  await staleOf(pane, language);
  await pane.close();
}

/** The letter, and the columns to pick from; back at the result. */
async function pagesOf({ frame, page }: OpenPane, language: Language): Promise<void> {
  const { words } = language;
  const pages = [
    ["pane-letter", words["memo-heading"]({}), words["memo-copy"]({}), 590],
    ["pane-columns", words["columns-heading"]({}), words["columns-use"]({}), 664],
  ] as const;
  for (const [name, link, last, height] of pages) {
    await frame.getByRole("navigation").getByRole("button", { name: link, exact: true }).click();
    await frame.getByRole("button", { name: last, exact: true }).waitFor();
    await frame.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
    await shoot(page, name, height, language);
    await frame.getByRole("button", { name: words.back({}), exact: true }).click();
  }
}

async function staleOf(
  { frame, page, host, model, deliverEvents }: OpenPane,
  language: Language,
): Promise<void> {
  host.edit(model.sheet(SHEET), ANSWER.row, ANSWER.column, ANSWER.text);
  await deliverEvents();
  await frame.getByText(language.words.stale({})).waitFor();
  await frame.evaluate("scrollTo(0, 0)");
  await shoot(page, "pane-stale", 330, language);
}

async function offlineOf(browser: Browser, language: Language): Promise<void> {
  const context = await browser.newContext({
    locale: language.locale,
    viewport: { width: 760, height: 560 },
    deviceScaleFactor: SCALE,
    colorScheme: "light",
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(offlinePage).href);
  await setDate(page, language);
  await page.locator("#file").setInputFiles([samplePath(SAMPLE)]);
  await page.locator(".row").first().waitFor();
  await page.evaluate("scrollTo(0, 0)");
  await shoot(page, "offline", 520, language);
  await context.close();
}

/** The first page in colour and in grey, and the review sheet, which is printed last. */
function printedOf({ language }: Language): void {
  const pdf = printedSample(samplePath(SAMPLE), language);
  const one = (name: string, page: string, ...options: readonly string[]): void => {
    const pages = ["-f", page, "-l", page, "-singlefile", "-scale-to-y", "-1"];
    picturesOfPdf(pdf, join(printedFolder, `${name}.${language}`), [...pages, ...options]);
    console.log(`${name}.${language}.png`);
  };
  one("printed-in-colour", "1", "-scale-to-x", "1000");
  one("printed-in-grey", "1", "-scale-to-x", "1000", "-gray");
  one("review-sheet", REVIEW_PAGE, "-scale-to-x", "800");
}

async function run(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await findBrowser();
  for (const language of LANGUAGES) {
    await paneOf(browser, language);
    await offlineOf(browser, language);
  }
  await browser.close();
  // Last: it needs LibreOffice and says so, when the others have been taken.
  LANGUAGES.forEach(printedOf);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
