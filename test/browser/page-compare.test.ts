import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { findBrowser } from "../excel-host/find-browser";
import { axeViolations } from "./axe-violations";
import { earlierAnswer } from "./earlier-answer";
import { pageOfTest } from "./page-of-test";
import { samplePath } from "./sample-model";

jest.setTimeout(120_000);

const DIST = join(__dirname, "../../dist");
const AS_OF = "2026-11-23";

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
  await page.locator(".settings-box > summary").click();
  await page.locator("#as-of").fill(AS_OF);
  await page.locator(".settings-box > summary").click();
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "", buffer });
const sample = (name: string): Buffer => readFileSync(samplePath(name));
const mixed = (name: string) => file(name, sample("02-mixed"));
const registered = (name: string) => file(name, sample("01-registered"));
const choose = (...files: readonly ReturnType<typeof file>[]) =>
  page.locator("#file").setInputFiles([...files]);
const earlier = (...files: readonly ReturnType<typeof file>[]) =>
  page.locator(".earlier-files").setInputFiles([...files]);
const box = (name: string) => page.locator(`.${name}-box`);
const openBox = (name: string) => box(name).locator("summary").first().click();
const group = (name: string) =>
  page.locator(".comparison h3").filter({ hasText: name }).locator("..").getByRole("listitem");

describe("a comparison with earlier answers on the page", () => {
  it("of one file says row by row what changed and why, by keyboard; it goes when nobody wants it any more", async () => {
    await open();
    expect(await box("earlier").isVisible()).toBe(false);
    await choose(mixed("再提出.xlsx"));
    await page.getByRole("heading", { name: /の判定結果/ }).waitFor();
    await box("earlier").locator("summary").press("Enter");
    const asked = page.waitForEvent("filechooser");
    await box("earlier").getByRole("button", { name: "前のファイルを選ぶ" }).press("Enter");
    await (await asked).setFiles([file("初回.xlsx", earlierAnswer())]);
    await page.getByRole("heading", { name: "「初回.xlsx」との比較" }).waitFor();
    expect(await group("悪化").allInnerTexts()).toEqual([
      expect.stringMatching(/1\.20[\s\S]*適合[\s\S]*要確認[\s\S]*原因：備考の変更/),
    ]);
    expect(await group("改善").allInnerTexts()).toEqual([
      expect.stringMatching(/1\.24[\s\S]*不適合[\s\S]*適合[\s\S]*原因：回答の変更/),
    ]);
    expect(await group("要件が変わった").count()).toBe(1);
    await box("earlier").getByRole("button", { name: "比べるのをやめる" }).press("Enter");
    await page.getByRole("heading", { name: /の判定結果/ }).waitFor();
    await page.locator(".comparison").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.closest(".earlier-box") !== null)).toBe(true);
  });

  it("of several pairs them by name, tells what is left over, and shows each by itself", async () => {
    await open();
    await choose(mixed("あ.xlsx"), registered("い.xlsx"));
    await page.getByText("2 件を判定しました。").waitFor();
    await openBox("earlier");
    await earlier(file("あ_判定済.xlsx", earlierAnswer()), file("う.xlsx", earlierAnswer()));
    const row = page.locator(".files tbody tr").filter({ hasText: "あ.xlsx" });
    await row.getByText("前の回答から：悪化 1行・改善 1行・要件が変わった 1行・変わらない 24行").waitFor();
    const said = box("earlier").getByRole("status");
    expect(await said.innerText()).toContain("1 件を前の回答と比べています。");
    expect(await said.innerText()).toContain("前の回答に同じ名前のファイルがないもの：い.xlsx");
    expect(await said.innerText()).toContain("今回の回答に同じ名前のファイルがないもの：う.xlsx");
    await row.getByRole("button").first().click();
    await page.getByRole("heading", { name: "「あ_判定済.xlsx」との比較" }).waitFor();
    await page.getByRole("button", { name: "一覧に戻る" }).click();
    await earlier(file("あ.xlsx", Buffer.from("表ではありません")));
    await row.getByText("前の回答「あ.xlsx」とは比べられません。").waitFor();
  });
});

describe("all vendors row by row", () => {
  /** The list that the command line writes of the same files. */
  function listOfCommandLine(names: Readonly<Record<string, Buffer>>) {
    const folder = mkdtempSync(join(tmpdir(), "yoken-overview-"));
    mkdirSync(join(folder, "in"));
    for (const [name, bytes] of Object.entries(names)) writeFileSync(join(folder, "in", name), bytes);
    const out = join(folder, "out");
    const args = ["judge", join(folder, "in"), "--out", out, "--as-of", AS_OF, "--lang", "ja"];
    try {
      execFileSync(process.execPath, [join(DIST, "cli.js"), ...args], { stdio: "ignore" });
    } catch {
      // The exit status tells that not all conform.
    }
    const read = textsIn(readFileSync(join(out, "判定一覧.xlsx")));
    rmSync(folder, { recursive: true });
    return read;
  }
  function textsIn(bytes: Uint8Array): Readonly<Record<string, readonly string[]>> {
    const read = readWorkbook(bytes);
    if (!read.ok) throw new Error(read.fault.code);
    return Object.fromEntries(
      read.value.sheets.map(({ name, cells }) => [name, cells.map(({ text }) => text)]),
    );
  }

  it("stand in one table, differing rows first, and in a workbook as the command line writes it", async () => {
    await open();
    const files = {
      "あ.xlsx": sample("02-mixed"),
      "い.xlsx": sample("01-registered"),
      "う.xlsx": Buffer.from("?"),
    };
    await choose(...Object.entries(files).map(([name, bytes]) => file(name, bytes)));
    await page.getByText("2 件を判定しました。1 件は判定できませんでした。").waitFor();
    await openBox("overview");
    const table = page.getByRole("region", { name: "行と事業者の表" });
    await table.waitFor();
    const groups = await table.locator(".matrix-group").allInnerTexts();
    expect(groups[0]).toMatch(/^違いのある行（\d+行）/);
    expect(await table.locator("thead th[scope=col]").count()).toBe(3);
    expect(await table.getByRole("row").filter({ hasText: "1.20" }).innerText()).toMatch(
      /要確認[\s\S]*免除|免除[\s\S]*要確認/,
    );
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "一覧表を保存（判定一覧.xlsx）" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("判定一覧.xlsx");
    const own = textsIn(readFileSync(await download.path()));
    const other = listOfCommandLine(files);
    // The command line also writes a record, whose hash stands on the first sheet.
    expect(Object.keys(own)).toEqual(Object.keys(other));
    expect(own["行の比較"]).toEqual(other["行の比較"]);
    const [first = ""] = Object.keys(own);
    expect(own[first]).toEqual(other[first]?.filter((text) => !text.startsWith("判定記録の末尾の")));
  });

  it("keep up with what is put in and changed", async () => {
    await open();
    await choose(mixed("あ.xlsx"), registered("い.xlsx"));
    await page.getByText("2 件を判定しました。").waitFor();
    await openBox("overview");
    await page.getByText("2 件の回答を 27 行で比べています。").waitFor();
    await choose(registered("う.xlsx"));
    await page.getByText("3 件の回答を 27 行で比べています。").waitFor();
    await page.locator(".files tbody tr").filter({ hasText: "あ.xlsx" }).getByRole("button").first().click();
    await page.getByRole("heading", { name: /の判定結果/ }).waitFor();
    expect(await box("overview").isVisible()).toBe(false);
  });

  it.each([
    ["ja-JP", 320, "light"],
    ["ja-JP", 1280, "light"],
    ["en-US", 400, "dark"],
  ] as const)("have nothing wrong: %s, %i pixels, %s", async (locale, width, colorScheme) => {
    await open({ locale, colorScheme, viewport: { width, height: 900 } });
    await choose(mixed("あ.xlsx"), registered("い.xlsx"));
    await page.locator(".files tbody tr").nth(1).waitFor();
    await openBox("earlier");
    await earlier(file("あ.xlsx", earlierAnswer("株式会社べつのところ")), file("う.xlsx", earlierAnswer()));
    await page.locator(".files .place", { hasText: /前の回答から|Since the earlier/ }).waitFor();
    await openBox("overview");
    await page.locator(".matrix").waitFor();
    const faults = async () => [
      ...(await axeViolations(page.mainFrame())),
      ...((await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
        ? ["wide"]
        : []),
    ];
    expect(await faults()).toEqual([]);
    await page.locator(".files tbody tr").filter({ hasText: "あ.xlsx" }).getByRole("button").first().click();
    await page.locator(".comparison").waitFor();
    await page.locator(".comparison summary").click();
    expect(await faults()).toEqual([]);
  });
});
