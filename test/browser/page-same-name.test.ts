import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { findBrowser } from "../excel-host/find-browser";
import { earlierAnswer } from "./earlier-answer";
import { fileOf, pageOfTest, sampleFile, type FileOfTest, type PageOfTest } from "./page-of-test";

jest.setTimeout(120_000);

let browser: Browser;
let opened: PageOfTest;
beforeAll(async () => {
  browser = await findBrowser();
}, 600_000);
afterAll(() => browser.close());
afterEach(async () => {
  expect(opened.said).toEqual([]);
  await opened.page.context().close();
});

async function open(): Promise<void> {
  opened = await pageOfTest(browser);
}
const choose = (...files: readonly FileOfTest[]) => opened.page.locator("#file").setInputFiles([...files]);
const judged = (count: number) => opened.page.getByText(`${count} 件を判定しました。`).waitFor();
const rows = () => opened.page.locator(".files tbody tr");
const row = (text: string) => rows().filter({ hasText: text });
const button = (name: string) => opened.page.getByRole("button", { name });
const former = (name: string, vendor?: string) => fileOf(name, earlierAnswer(vendor));
const REPLACED = "同じ名前のファイル 1 件（回答.xlsx）を、あとから入れたものに入れ替えました。";

describe("a file of the same name that is put into a list again", () => {
  it("takes the former's place, and says what has changed since", async () => {
    await open();
    await choose(former("回答.xlsx"), sampleFile("ほか.xlsx", "01-registered"));
    await judged(2);
    await choose(sampleFile("回答.xlsx", "02-mixed"));
    await opened.page.getByText(REPLACED).waitFor();
    await row("回答.xlsx").getByText("前の回答から：悪化 1行・改善 1行・要件が変わった 1行").waitFor();
    expect(await rows().count()).toBe(2);
    await row("回答.xlsx").getByRole("button").first().click();
    await opened.page.getByRole("heading", { name: "「回答.xlsx」との比較" }).waitFor();
  });

  it("shows a vendor what is settled since the last check, of this file and of no other", async () => {
    await open();
    await opened.page.getByLabel("提出する前に確かめる").check();
    await choose(former("回答.xlsx"), sampleFile("ほか.xlsx", "03-blank-template"));
    await judged(2);
    await row("回答.xlsx").getByRole("button").first().click();
    await opened.page.getByRole("heading", { name: "直すところ" }).waitFor();
    await button("一覧に戻る").click();
    await choose(sampleFile("回答.xlsx", "02-mixed"));
    await opened.page.getByText(REPLACED).waitFor();
    await row("回答.xlsx").getByRole("button").first().click();
    const since = opened.page.getByRole("status").filter({ hasText: "前に確かめたときから" });
    await since.getByText(/1\.24/).waitFor();
    await button("次のファイル")
      .or(button("前のファイル"))
      .and(opened.page.locator(":enabled"))
      .first()
      .click();
    await opened.page.getByText("ほか.xlsx").last().waitFor();
    await opened.page.getByRole("heading", { name: "直すところ" }).waitFor();
    expect(await since.count()).toBe(0);
  });

  it("stands beside the former where somebody wants both", async () => {
    await open();
    await choose(former("回答.xlsx"), sampleFile("ほか.xlsx", "01-registered"));
    await judged(2);
    await choose(sampleFile("回答.xlsx", "02-mixed"));
    await button("入れ替えずに両方を残す").click();
    await judged(3);
    expect(await row("回答.xlsx").count()).toBe(2);
    expect(await opened.page.getByText("前の回答から").count()).toBe(0);
    expect(await opened.page.getByText(REPLACED).count()).toBe(0);
    // Of two nobody knows which one a third is meant for.
    await choose(sampleFile("回答.xlsx", "04-messy"));
    await judged(4);
  });

  it("is another vendor's where the sheets name two: both stay", async () => {
    await open();
    await choose(former("回答.xlsx", "株式会社べつのところ"), sampleFile("ほか.xlsx", "01-registered"));
    await judged(2);
    await choose(sampleFile("回答.xlsx", "02-mixed"));
    await judged(3);
    expect(await row("回答.xlsx").count()).toBe(2);
    expect(await opened.page.getByText(REPLACED).count()).toBe(0);
  });

  it("is another file where it lay in another folder", async () => {
    const root = mkdtempSync(join(tmpdir(), "yoken-same-name-"));
    for (const [folder, sample] of [
      ["A社", "02-mixed"],
      ["B社", "01-registered"],
    ] as const) {
      mkdirSync(join(root, folder));
      writeFileSync(join(root, folder, "回答.xlsx"), sampleFile("", sample).buffer);
    }
    await open();
    await opened.page.locator("#folder").setInputFiles(join(root, "A社"));
    await opened.page.getByRole("heading", { name: /の判定結果/ }).waitFor();
    await choose(sampleFile("1.xlsx", "02-mixed"), sampleFile("2.xlsx", "02-mixed"));
    await judged(2);
    await opened.page.locator("#folder").setInputFiles(join(root, "A社"));
    await judged(3);
    await opened.page.locator("#folder").setInputFiles(join(root, "B社"));
    await judged(4);
    await opened.page.locator("#folder").setInputFiles(join(root, "B社"));
    await opened.page.getByText(REPLACED).waitFor();
    expect(await rows().count()).toBe(4);
    rmSync(root, { recursive: true });
  });

  it("does not compare itself with what could not be judged", async () => {
    await open();
    await choose(fileOf("回答.xlsx", "表ではありません"), sampleFile("ほか.xlsx", "01-registered"));
    await opened.page.getByText("1 件を判定しました。1 件は判定できませんでした。").waitFor();
    await choose(sampleFile("回答.xlsx", "02-mixed"));
    await judged(2);
    expect(await rows().count()).toBe(2);
    expect(await opened.page.getByText(/前の回答(から|「)/).count()).toBe(0);
  });
});
