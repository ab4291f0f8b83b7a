import { readFileSync, rmSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { wordsFor } from "../../src/words/words";
import { findBrowser } from "../excel-host/find-browser";
import { marksOfCommandLine, newMarks } from "./marks-of-command-line";
import { samplePath } from "./sample-model";

jest.setTimeout(60_000);

const PAGE = join(__dirname, "../../dist/yoken-check.html");
const ADDRESS = pathToFileURL(PAGE).href;
const AS_OF = "2026-11-23";
const words = wordsFor("ja");

let browser: Browser;
let folder: string;
let page: Page;
let console: string[];
let requests: string[];

beforeAll(async () => {
  browser = await findBrowser();
  folder = mkdtempSync(join(tmpdir(), "yoken-page-"));
}, 600_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function open(options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ locale: "ja-JP", ...options });
  page = await context.newPage();
  console = [];
  requests = [];
  page.on("console", (message) => console.push(message.text()));
  page.on("pageerror", (error) => console.push(error.message));
  context.on("request", (request) => requests.push(request.url()));
  await page.goto(ADDRESS);
}

const choose = (...files: readonly string[]) => page.locator("#file").setInputFiles([...files]);

afterEach(async () => {
  expect({ console, elsewhere: requests.filter((url) => !/^(file|blob):/.test(url)) }).toEqual({
    console: [],
    elsewhere: [],
  });
  await page.context().close();
});

describe("the offline page, opened as a file", () => {
  it.each([
    ["01-registered", "ja-JP"],
    ["02-mixed", "en-US"],
    ["04-messy", "ja-JP"],
  ] as const)("makes the same copy as the command line: %s, %s", async (sample, locale) => {
    await open({ locale });
    await page.getByText(/^(設定|Settings)$/).click();
    await page.locator("#as-of").fill(AS_OF);
    await choose(samplePath(sample));
    const save = page.getByRole("button", { name: /_判定済\.xlsx/ });
    const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
    expect(download.suggestedFilename()).toBe(`${sample}_判定済.xlsx`);
    const language = locale === "ja-JP" ? "ja" : "en";
    const expected = marksOfCommandLine({ file: samplePath(sample), asOf: AS_OF, language });
    const copy = readFileSync(await download.path());
    expect(newMarks(readFileSync(samplePath(sample)), copy)).toEqual(expected);
    expect(expected.size).toBeGreaterThan(54);
  });

  it("takes a file that is dropped on it", async () => {
    await open();
    const bytes = readFileSync(samplePath("02-mixed")).toString("base64");
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      data.items.add(new File([content], "回答.xlsx"));
      return data;
    }, bytes);
    await page.locator(".choose").dispatchEvent("drop", { dataTransfer: transfer });
    await page.getByRole("button", { name: "判定済みのコピーを保存（回答_判定済.xlsx）" }).waitFor();
  });

  it.each([
    ["回答.dat", "「回答.dat」は .xlsx ファイルではありません", "a,b"],
    ["回答.xls", words.workbookFault({ code: "not-a-workbook", values: {} }), "\u00d0\u00cf"],
    ["回答.csv", "シート「回答」に要件表が見つかりません", "a,b"],
    ["回答.xlsx", words.workbookFault({ code: "not-a-workbook", values: {} }), "これは表ではありません"],
    ["空.xlsx", words.workbookFault({ code: "not-a-workbook", values: {} }), ""],
  ])("says what is wrong with %s", async (name, sentence, content) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    await open();
    await choose(file);
    await page.getByRole("alert").getByText(sentence).waitFor();
    expect(await page.getByRole("button", { name: /保存/ }).count()).toBe(0);
  });

  it("judges anew when a setting changes", async () => {
    await open();
    await choose(samplePath("03-blank-template"));
    await page.getByText(/^(設定|Settings)$/).click();
    await page.getByLabel("必須の行が空欄のとき").selectOption("nonconforming");
    await page.locator(".verdict-nonconforming").waitFor();
  });

  it("can send nothing: its policy forbids every connection", async () => {
    await open();
    const sent = await page.evaluate(() =>
      fetch("https://example.com/").then(
        () => "sent",
        () => "refused",
      ),
    );
    expect(sent).toBe("refused");
    expect(console.splice(0).join()).toContain("Content Security Policy");
    expect(requests.splice(0).filter((url) => url.startsWith("https:"))).toEqual([]);
  });
});
