import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { findBrowser } from "../excel-host/find-browser";
import { axeViolations } from "./axe-violations";
import { unfold } from "./unfold";
import { textsOfSample, workbookOfSheets, type NamedSheet } from "./workbook-of-sheets";

jest.setTimeout(60_000);

const ADDRESS = pathToFileURL(join(__dirname, "../../dist/yoken-check.html")).href;
const HEADER = 5;
const ANSWER = 4;

let browser: Browser;
let folder: string;
let page: Page;
let console: string[];

beforeAll(async () => {
  browser = await findBrowser();
  folder = mkdtempSync(join(tmpdir(), "yoken-choices-"));
}, 600_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  expect(console).toEqual([]);
  await page.context().close();
});

async function open(bytes: Uint8Array, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ locale: "ja-JP", ...options });
  page = await context.newPage();
  console = [];
  page.on("console", (message) => console.push(message.text()));
  page.on("pageerror", (error) => console.push(error.message));
  const file = join(folder, "回答.xlsx");
  writeFileSync(file, bytes);
  await page.goto(ADDRESS);
  await page.locator("#file").setInputFiles(file);
}

const button = (name: string | RegExp) => page.getByRole("button", { name });
const heading = (sheet: string) => page.getByRole("heading", { name: `「${sheet}」の判定結果` });
const sheets = () => page.getByLabel("判定するシート");
const offered = () => sheets().locator("option").allInnerTexts();

async function saved(): Promise<readonly string[]> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(/_判定済\.xlsx/).click()]);
  const read = readWorkbook(readFileSync(await download.path()));
  return read.ok ? read.value.sheets.map(({ name }) => name) : [];
}

const cover: NamedSheet = { name: "表紙", texts: { cells: [{ row: 0, column: 0, text: "送付状" }] } };
const mixed: NamedSheet = { name: "回答", texts: textsOfSample("02-mixed") };
const blank: NamedSheet = { name: "様式", texts: textsOfSample("03-blank-template") };

/** A table whose answer column no word tells. */
function untitled(name: string): NamedSheet {
  const cells = textsOfSample("02-mixed").cells.map((cell) =>
    cell.row === HEADER && cell.column >= ANSWER
      ? { ...cell, text: `${"ＸＹ"[cell.column - ANSWER]}欄` }
      : cell,
  );
  return { name, texts: { cells } };
}

describe("the sheet that is judged", () => {
  it("is shown among all sheets, with what they hold, and can be another one", async () => {
    await open(workbookOfSheets([cover, mixed, blank, { ...mixed, name: "控え", state: "hidden" }]));
    await heading("回答").waitFor();
    expect(await sheets().inputValue()).toBe("回答");
    expect(await offered()).toEqual([
      "回答（要件 27 行）",
      "様式（要件 27 行）",
      "控え（非表示、要件 27 行）",
      "表紙（要件表なし）",
    ]);
    await sheets().selectOption("様式");
    await heading("様式").waitFor();
    await page.getByText("設定", { exact: true }).click();
    await page.getByLabel("必須の行が空欄のとき").selectOption("nonconforming");
    await page.locator(".verdict-nonconforming").waitFor();
    await heading("様式").waitFor();
    await sheets().selectOption("表紙");
    await page.getByRole("alert").getByText("シート「表紙」に要件表が見つかりません").waitFor();
    await sheets().selectOption("回答");
    await heading("回答").waitFor();
  });

  it("is asked for where two have answers that differ, and nothing is chosen beforehand", async () => {
    const other = {
      ...mixed.texts,
      cells: mixed.texts.cells.map((cell) => (cell.text === "×" ? { ...cell, text: "○" } : cell)),
    };
    await open(workbookOfSheets([mixed, { name: "再回答", texts: other }, blank]));
    await page.getByRole("alert").getByText("複数のシート（回答、再回答）").waitFor();
    expect(await page.getByRole("alert").first().innerText()).not.toContain("--");
    expect(await offered()).toEqual(["（シートを選んでください）", "回答", "再回答", "様式"]);
    expect(await page.getByRole("heading", { name: /の判定結果/ }).count()).toBe(0);
    await sheets().selectOption("回答");
    await heading("回答").waitFor();
  });

  it("is asked for where the only table is an example, and the result then says so", async () => {
    await open(workbookOfSheets([{ ...mixed, name: "記入例" }]));
    await page.getByRole("alert").getByText("記入例（見本）と見られるため").waitFor();
    await sheets().selectOption("記入例");
    await heading("記入例").waitFor();
    await page.getByText("記入例の判定結果は、事業者の回答の判定結果ではありません。").waitFor();
  });

  it("is not asked for where there is only one", async () => {
    await open(workbookOfSheets([mixed]));
    await heading("回答").waitFor();
    expect(await sheets().count()).toBe(0);
  });
});

const answers = () => page.getByRole("group", { name: "回答の列" });

describe("columns by hand", () => {
  it("help where no table is told, hold for their sheet while the file is open, and are given up", async () => {
    await open(workbookOfSheets([untitled("回答"), cover]));
    await page.getByRole("alert").getByText("見出しから回答と分かる列がありません").waitFor();
    expect(await page.getByRole("alert").first().innerText()).not.toContain("--");
    await button("列を自分で指定する").click();
    await answers().getByLabel("E列：Ｘ欄").check();
    await page.getByText("ほかの列（備考・番号・要件・必須／任意）").click();
    await page.getByRole("group", { name: "備考の列" }).getByLabel("F列：Ｙ欄").check();
    await button("この列で判定する").click();
    await heading("回答").waitFor();
    await page.getByText("シート「回答」には、次の列の指定を使っています。").waitFor();
    await page.getByText("設定", { exact: true }).click();
    await page.getByLabel("表示と書き込みの言語").selectOption("en");
    await page.getByRole("heading", { name: "Result for “回答”" }).waitFor();
    await page.getByLabel("Language of the pane and of what is written").selectOption("ja");
    await heading("回答").waitFor();
    await page.getByText("列の指定", { exact: true }).click();
    await button("列の指定をやめる").click();
    await page.getByRole("alert").getByText("見出しから回答と分かる列がありません").waitFor();
    await page.locator("#file").setInputFiles(join(folder, "回答.xlsx"));
    await page.getByRole("alert").getByText("見出しから回答と分かる列がありません").waitFor();
    expect(await answers().getByLabel("E列：Ｘ欄").isChecked()).toBe(false);
  });

  it("are offered with the choice of a sheet where no sheet has a table", async () => {
    await open(workbookOfSheets([cover, { ...cover, name: "別紙" }]));
    await page.getByRole("alert").getByText("どのシートにも要件表が見つかりません").waitFor();
    expect(await offered()).toEqual(["表紙", "別紙"]);
    await button("列を自分で指定する").click();
    await answers().getByLabel("A列：送付状").check();
    await button("この列で判定する").click();
    await page.getByRole("alert").getByText("シート「表紙」には列の指定が使われています").waitFor();
  });
});

describe("the list for the vendor", () => {
  it("is shown as text, and a sheet of the copy where it is wanted", async () => {
    await open(workbookOfSheets([mixed]));
    await button("事業者への文面").click();
    const letter = page.getByRole("textbox", { name: "指摘一覧の文面" });
    expect(await letter.inputValue()).toContain("何卒よろしくお願い申し上げます");
    await button("文面をコピー").click();
    await page.getByText("文面をコピーしました").waitFor();
    expect(await button("シートに作る").count()).toBe(0);
    expect(await saved()).toEqual(["回答"]);
    await page.getByLabel("コピーに指摘一覧のシートも入れる").check();
    expect(await saved()).toEqual(["回答", "指摘一覧"]);
  });

  it("is text alone where the structure is locked", async () => {
    await open(workbookOfSheets([mixed], true));
    await page.getByText("コピーに指摘一覧のシートは入れられません").waitFor();
    expect(await page.getByLabel("コピーに指摘一覧のシートも入れる").count()).toBe(0);
    expect(await saved()).toEqual(["回答"]);
  });

  it("takes another name where a sheet of the vendor's has its own", async () => {
    await open(workbookOfSheets([mixed, { ...cover, name: "指摘一覧" }]));
    await page.getByLabel("コピーに指摘一覧のシートも入れる").check();
    const names = await saved();
    expect(new Set(names).size).toBe(3);
  });
});

describe("staff decisions", () => {
  it("are read from the file and give a verdict of their own", async () => {
    await open(workbookOfSheets([mixed]));
    await page.getByText("設定", { exact: true }).click();
    await page.getByLabel("職員確認の列を加える").check();
    await heading("回答").waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), button(/_判定済\.xlsx/).click()]);
    const read = readWorkbook(readFileSync(await download.path()));
    const sheet = read.ok ? read.value.sheets[0] : undefined;
    const head = sheet?.cells.find(({ text }) => text === "職員確認");
    if (sheet === undefined || head === undefined) throw new Error("no staff columns");
    const decision = { row: head.row + 1, column: head.column, text: "照会中" };
    const cells = [
      ...sheet.cells.filter((cell) => cell.row !== decision.row || cell.column < head.column),
      decision,
    ];
    writeFileSync(
      join(folder, "確認済.xlsx"),
      workbookOfSheets([
        { name: "回答", texts: { cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) } },
      ]),
    );
    await page.locator("#file").setInputFiles(join(folder, "確認済.xlsx"));
    await page.getByText("職員確認を反映した総合判定").waitFor();
    await page.getByText("1件の職員確認を反映しています。").waitFor();
  });
});

describe("the offline page with everything unfolded", () => {
  it.each([
    ["light", "none"],
    ["dark", "none"],
    ["light", "active"],
  ] as const)(
    "has nothing that axe-core objects to: %s, forced colours %s",
    async (colorScheme, forcedColors) => {
      await open(workbookOfSheets([mixed, blank, cover]), { colorScheme, forcedColors, bypassCSP: true });
      await unfold(page.mainFrame());
      await button("この列で判定する").click();
      expect(await axeViolations(page.mainFrame())).toEqual([]);
    },
  );

  it.each(["ja-JP", "en-US"])("does not scroll sideways at 320 pixels: %s", async (locale) => {
    await open(workbookOfSheets([mixed, blank, cover]), { locale, viewport: { width: 320, height: 800 } });
    await unfold(page.mainFrame());
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });
});
