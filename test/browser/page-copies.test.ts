import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { shippedPack } from "../../src/packs/index";
import { findBrowser } from "../excel-host/find-browser";
import { samplePath } from "./sample-model";

jest.setTimeout(60_000);

const DIST = join(__dirname, "../../dist");
const AS_OF = "2026-11-23";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await findBrowser();
  folder = mkdtempSync(join(tmpdir(), "yoken-copies-"));
}, 600_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A table as text: its copy is a new workbook. */
function textTable(): string {
  const lines = shippedPack("gaibu-service").rows.map(({ id, text }) => `${id},"${text}",○,対応しています。`);
  const file = join(folder, "回答.csv");
  writeFileSync(file, ["番号,要件,回答,備考", ...lines].join("\r\n"));
  return file;
}

/** Exit status 1 says that the sheet does not conform. */
function copyOfCommandLine(file: string, ...options: readonly string[]): Buffer {
  const out = mkdtempSync(join(folder, "out-"));
  const args = ["judge", file, "--out", out, "--as-of", AS_OF, "--json", ...options];
  try {
    execFileSync(process.execPath, [join(DIST, "cli.js"), ...args], { stdio: "ignore" });
  } catch (error) {
    expect((error as { readonly status: unknown }).status).toBe(1);
  }
  const name = (file.split(/[\\/]/).pop() ?? "").replace(/(?:\.xlsx|\.csv)$/, "_判定済.xlsx");
  return readFileSync(join(out, name));
}

async function opened(locale: string): Promise<Page> {
  const page = await (await browser.newContext({ locale })).newPage();
  await page.goto(pathToFileURL(join(DIST, "yoken-check.html")).href);
  await page.getByText(/^(設定|Settings)$/).click();
  await page.locator("#as-of").fill(AS_OF);
  return page;
}

async function saved(page: Page): Promise<Buffer> {
  const save = page.getByRole("button", { name: /_判定済\.xlsx/ });
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  return readFileSync(await download.path());
}

describe("a copy that the page saves", () => {
  it.each([
    ["01-registered", "ja-JP"],
    ["02-mixed", "en-US"],
    ["03-blank-template", "ja-JP"],
    ["04-messy", "ja-JP"],
  ] as const)("has the bytes of the command line's: %s, %s", async (sample, locale) => {
    const page = await opened(locale);
    await page.locator("#file").setInputFiles(samplePath(sample));
    const ours = await saved(page);
    expect(ours.equals(copyOfCommandLine(samplePath(sample), "--lang", locale.slice(0, 2)))).toBe(true);
    await page.context().close();
  });

  it("has them with staff columns, of a text table, and with the list for the vendor", async () => {
    const page = await opened("ja-JP");
    const file = textTable();
    await page.getByLabel("職員確認の列を加える").check();
    await page.locator("#file").setInputFiles(file);
    expect((await saved(page)).equals(copyOfCommandLine(file, "--staff"))).toBe(true);
    await page.getByLabel("コピーに指摘一覧のシートも入れる").check();
    expect((await saved(page)).equals(copyOfCommandLine(file, "--staff", "--memo"))).toBe(true);
    await page.context().close();
  });
});
