import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { findBrowser } from "../excel-host/find-browser";
import { pageOfTest } from "./page-of-test";
import { samplePath } from "./sample-model";
import { textsOfSample, workbookOfSheets } from "./workbook-of-sheets";

jest.setTimeout(300_000);

const DIST = join(__dirname, "../../dist");
const AS_OF = "2026-11-23";
const HOSTILE = "<img src=x onerror=alert(1)>";

let browser: Browser;
let folder: string;
let page: Page;
let said: readonly string[];
beforeAll(async () => {
  browser = await findBrowser();
  folder = mkdtempSync(join(tmpdir(), "yoken-list-"));
}, 600_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  expect(said).toEqual([]);
  await page.context().close();
});

async function open(): Promise<void> {
  ({ page, said } = await pageOfTest(browser));
}

interface Payload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const payload = (name: string, buffer: Buffer): Payload => ({ name, mimeType: "", buffer });
/** The file on disk. */
function placed({ name, buffer }: Payload): string {
  const path = join(folder, name);
  writeFileSync(path, buffer);
  return path;
}
const sample = (name: string): Buffer => readFileSync(samplePath(name));
const broken = payload("40_ゆきどけ.xlsx", Buffer.from("これは表ではありません"));
const choose = (files: readonly Payload[]) => page.locator("#file").setInputFiles([...files]);
const button = (name: string | RegExp) => page.getByRole("button", { name });
const listRow = (text: string) => page.locator(".files tbody tr").filter({ hasText: text });

async function archive(name: string | RegExp): Promise<Record<string, Uint8Array>> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(name).click()]);
  return unzipSync(readFileSync(await download.path()));
}

describe("many files", () => {
  it("200 at once leave the screen free; a broken one is named first, the rest are done as by the command line", async () => {
    await open();
    await page.getByText("設定", { exact: true }).click();
    await page.locator("#as-of").fill(AS_OF);
    // playwright has put its own script into the page by now, which is a long task that is not ours.
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: "longtask" });
    });
    const samples = ["01-registered", "02-mixed", "03-blank-template", "04-messy"];
    const files = Array.from({ length: 199 }, (_, at) =>
      payload(`${at + 1}_回答.xlsx`, sample(samples[at % 4] ?? "")),
    );
    // By their places: playwright makes files of given bytes in the page itself, which is a long task of its own.
    await page.locator("#file").setInputFiles([...files, broken].map(placed));
    await page.getByText("199 件を判定しました。1 件は判定できませんでした。").waitFor({ timeout: 240_000 });
    const first = page.locator(".files tbody tr").first();
    expect(await first.innerText()).toMatch(
      /40_ゆきどけ\.xlsx[\s\S]*Excel ブック（\.xlsx／\.xlsm）ではありません。/,
    );
    await first.getByRole("button", { name: "入れ直す（40_ゆきどけ.xlsx）" }).waitFor();
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
    // How long they are is this machine's matter; that the page judges nothing by itself is not.
    process.stderr.write(`200 files: the page's tasks over 50 ms: ${JSON.stringify(tasks)}\n`);
    expect(page.workers()).toHaveLength(1);
    const copies = await archive("コピーをすべて保存（199 件）");
    expect(Object.keys(copies)).toHaveLength(199);
    expect(Buffer.from(copies["2_回答_判定済.xlsx"] ?? []).equals(copyOfCommandLine("02-mixed"))).toBe(true);
    expect(Buffer.from(copies["4_回答_判定済.xlsx"] ?? []).equals(copyOfCommandLine("04-messy"))).toBe(true);
  });

  it("are cancelled half-way: what is done stays, and the rest can be judged later", async () => {
    await open();
    await choose(Array.from({ length: 60 }, (_, at) => payload(`${at + 1}_回答.xlsx`, sample("02-mixed"))));
    await listRow("1_回答.xlsx").first().waitFor();
    await button("取り消す").click();
    await page.getByText(/取り消しました。残りの \d+ 件は判定していません。/).waitFor();
    const done = await page.locator(".files tbody tr").count();
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(60);
    expect(Object.keys(await archive(`コピーをすべて保存（${done} 件）`))).toHaveLength(done);
    await button("残りを判定する").click();
    await page.getByText("60 件を判定しました。").waitFor({ timeout: 240_000 });
  });

  it("of a folder: tables alone, our own outputs and other kinds passed over, folders kept in the names", async () => {
    const root = mkdtempSync(join(folder, "回答-"));
    mkdirSync(join(root, "A社"));
    mkdirSync(join(root, "B社"));
    writeFileSync(join(root, "A社/回答.xlsx"), sample("02-mixed"));
    writeFileSync(join(root, "A社/回答_判定済.xlsx"), copyOfCommandLine("02-mixed"));
    writeFileSync(join(root, "B社/回答.xlsx"), sample("01-registered"));
    writeFileSync(join(root, "B社/送付状.pdf"), "%PDF");
    await open();
    await page.locator("#folder").setInputFiles(root);
    await page.getByText("2 件を判定しました。").waitFor();
    await page.getByText("要件チェックが作ったファイル 1 件は判定していません。").waitFor();
    await page.getByText("表ではないファイル 1 件は読んでいません。").waitFor();
    expect(Object.keys(await archive(/^コピーをすべて保存/)).sort()).toEqual([
      "A社/回答_判定済.xlsx",
      "B社/回答_判定済.xlsx",
    ]);
    const letters = await archive("文面をすべて保存");
    expect(strFromU8(letters["A社/回答_指摘一覧.txt"] ?? new Uint8Array())).toContain(
      "何卒よろしくお願い申し上げます",
    );
  });

  it("are opened, judged anew and mended one by one, by the keyboard alone", async () => {
    await open();
    await choose([payload("1.xlsx", sample("02-mixed")), payload("2.xlsx", sample("01-registered")), broken]);
    await page.getByText("2 件を判定しました。1 件は判定できませんでした。").waitFor();
    await listRow("1.xlsx").getByRole("button").first().focus();
    await page.keyboard.press("Enter");
    await button("一覧に戻る").waitFor();
    await page.locator(".verdict-undecided").waitFor();
    await button("次のファイル").press("Enter");
    await page.locator(".verdict-conforming").waitFor();
    await button("一覧に戻る").press("Enter");
    expect(
      await listRow("2.xlsx")
        .getByRole("button")
        .first()
        .evaluate((node) => node === document.activeElement),
    ).toBe(true);
    const [dialog] = await Promise.all([
      page.waitForEvent("filechooser"),
      button("入れ直す（40_ゆきどけ.xlsx）").press("Enter"),
    ]);
    await dialog.setFiles(payload("40_ゆきどけ.xlsx", sample("01-registered")));
    await page.getByText("3 件を判定しました。").waitFor();
    await page.getByLabel("事業者名・ファイル名で探す").fill("ゆきどけ");
    expect(await page.locator(".files tbody tr:visible").count()).toBe(1);
  });
});

describe("before sending", () => {
  it("what is to be mended comes in the order in which it can be, and what has changed since the last time", async () => {
    await open();
    await page.getByLabel("提出する前に確かめる").check();
    await button("見本で試す").click();
    await page.getByRole("heading", { name: "直すところ" }).waitFor();
    const groups = await page.locator(".fix-group h3").allInnerTexts();
    expect(groups.map((text) => text.replace(/^\S\s*/, ""))).toEqual([
      "空欄の行（1行）",
      "回答どうしが食い違う行（2行）",
      "根拠や説明が足りない行（9行）",
    ]);
    expect(await page.locator(".row-list:visible").count()).toBe(0);
    const sheet = textsOfSample("02-mixed");
    await choose([payload("回答.xlsx", Buffer.from(workbookOfSheets([{ name: "回答", texts: sheet }])))]);
    await page.getByRole("heading", { name: "「回答」の判定結果" }).waitFor();
    expect(await page.getByText("前に確かめたときから").count()).toBe(0);
    const mended = sheet.cells.map((cell) => (cell.text === "未回答" ? { ...cell, text: "○" } : cell));
    const [dialog] = await Promise.all([
      page.waitForEvent("filechooser"),
      button("直したファイルをもう一度確かめる").click(),
    ]);
    const again = Buffer.from(workbookOfSheets([{ name: "回答", texts: { cells: mended } }]));
    await dialog.setFiles(payload("回答.xlsx", again));
    await page.getByRole("heading", { name: "前に確かめたときから" }).waitFor();
  });
});

describe("settings", () => {
  it("are kept only when somebody asks for it", async () => {
    await open();
    const kept = () => page.evaluate(() => Object.keys(localStorage).length);
    await page.getByText("設定", { exact: true }).click();
    await page.getByLabel("必須の行が空欄のとき").selectOption("nonconforming");
    expect(await kept()).toBe(0);
    await page.getByLabel(/^設定をこの端末に覚える/).check();
    expect(await kept()).toBe(1);
    await page.reload();
    await page.getByText("設定", { exact: true }).click();
    expect(await page.getByLabel("必須の行が空欄のとき").inputValue()).toBe("nonconforming");
    await page.getByLabel(/^設定をこの端末に覚える/).uncheck();
    expect(await kept()).toBe(0);
  });
});

describe("what files say of themselves", () => {
  it("stays text: names of files and sheets, and cells", async () => {
    const texts = textsOfSample("02-mixed");
    const cells = texts.cells.map((cell) =>
      cell.column === 5 && cell.row > 6 ? { ...cell, text: HOSTILE } : cell,
    );
    const book = Buffer.from(workbookOfSheets([{ name: "<b>x&", texts: { cells } }]));
    await open();
    await choose([payload(`${HOSTILE}.xlsx`, book), payload(`<b>y</b>.xlsx`, Buffer.from(HOSTILE))]);
    await page.getByText("1 件を判定しました。1 件は判定できませんでした。").waitFor();
    await listRow(HOSTILE).getByRole("button").first().click();
    await page.locator(".verdict-card").waitFor();
    await page.getByText(HOSTILE).first().waitFor({ state: "attached" });
    expect(await page.locator("#page img, #page b:has-text('x')").count()).toBe(0);
  });
});

const known = new Map<string, Buffer>();

/** The copy that the command line makes of a sample. */
function copyOfCommandLine(name: string): Buffer {
  const made = known.get(name) ?? judgedByCommandLine(name);
  known.set(name, made);
  return made;
}

function judgedByCommandLine(name: string): Buffer {
  const out = mkdtempSync(join(folder, "out-"));
  try {
    execFileSync(
      process.execPath,
      [join(DIST, "cli.js"), "judge", samplePath(name), "--out", out, "--as-of", AS_OF],
      {
        stdio: "ignore",
      },
    );
  } catch (error) {
    // Exit status 1 says that the sheet does not conform.
    expect((error as { readonly status: unknown }).status).toBe(1);
  }
  return readFileSync(join(out, `${name}_判定済.xlsx`));
}
