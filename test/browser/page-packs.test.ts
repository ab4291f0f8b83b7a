import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findBrowser } from "../excel-host/find-browser";
import { FAULTY, fileOf, OWN } from "../packs/own-packs";
import { axeViolations } from "./axe-violations";
import { pageOfTest } from "./page-of-test";
import { samplePath } from "./sample-model";

jest.setTimeout(120_000);

const MINATONO = "みなと野市 庁内業務クラウド要件（架空の市の見本） 1.0.0";
const HAMABE = "はまべ市 クラウド要件 2.0.0";

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

const answers = (name: string) => ({
  name: `${name.split("/").at(-1) ?? name}.xlsx`,
  mimeType: "",
  buffer: readFileSync(samplePath(name)),
});
const SECOND = answers("../second-city/minatono-answered");
const choose = (...files: readonly ReturnType<typeof answers>[]) =>
  page.locator("#file").setInputFiles([...files]);
const box = () => page.locator(".packs-box");
const openBox = () => box().locator("summary").first().click();
const radio = (name: string) =>
  box().getByRole("radio", { name: new RegExp(`^${name.replaceAll(/[.()（）]/g, ".")}`) });
const use = () => box().getByRole("button", { name: /^(この判定規則で判定する|Judge by these rules)$/ });
const basisBox = () =>
  page.locator("details.box", { has: page.locator("summary", { hasText: /^判定の前提$/ }) });
const basis = async (): Promise<string> => (await basisBox().textContent()) ?? "";

describe("the pack by which the page judges", () => {
  it("is the one whose table a file has: two cities in one list, each by its own", async () => {
    await open();
    await choose(answers("02-mixed"), SECOND);
    await page.getByText("2 件を判定しました。").waitFor();
    await page.getByRole("button", { name: "株式会社うみかぜシステム" }).click();
    await page.getByRole("heading", { name: /の判定結果/ }).waitFor();
    expect(await basis()).toMatch(/みなと野市.*minatono-cloud 1\.0\.0.*照合値 ?[0-9a-f]{12}/s);
    await openBox();
    await box().getByText(`今回は「${MINATONO}」を使いました。`).waitFor();
  });

  it("is one of a file, by keyboard alone; nothing is kept unless somebody asks, and then it is there again", async () => {
    await open();
    await choose(SECOND);
    await page.getByRole("heading", { name: /の判定結果/ }).waitFor();
    await box().locator("summary").first().press("Enter");
    const asked = page.waitForEvent("filechooser");
    await box().getByRole("button", { name: "判定規則のファイルを選ぶ（.json）" }).press("Enter");
    await (await asked).setFiles(fileOf("はまべ.json", OWN));
    await box().getByText(`「${HAMABE}」を読み込み、選びました。`).waitFor();
    await page.keyboard.press("Enter");
    // The result by the former pack stands until the new one is there.
    await basisBox().filter({ hasText: "hamabe-cloud 2.0.0" }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await openBox();
    await radio("表の文言から選ぶ").waitFor();
    expect(await box().getByRole("radio").count()).toBe(3);
    await box().locator(".pack-file").setInputFiles(fileOf("はまべ.json", OWN));
    await box().getByLabel(`「${HAMABE}」をこの端末に覚える`).check();
    await page.reload();
    await openBox();
    await radio(HAMABE).waitFor();
    await choose(SECOND);
    await page.getByRole("heading", { name: /の判定結果/ }).waitFor();
    expect(await basis()).toContain("hamabe-cloud 2.0.0");
    await box()
      .getByRole("button", { name: `「${HAMABE}」を外す` })
      .click();
    await radio(HAMABE).waitFor({ state: "detached" });
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it("is never a file with faults, dropped among the answers or picked: all are told, and nothing is taken", async () => {
    await open();
    const transfer = await page.evaluateHandle((text) => {
      const made = new DataTransfer();
      made.items.add(new File([text], "誤り.json", { type: "application/json" }));
      return made;
    }, JSON.stringify(FAULTY));
    await page.locator(".choose").dispatchEvent("drop", { dataTransfer: transfer });
    const alert = box().getByRole("alert");
    await alert.getByRole("heading", { name: "「誤り.json」は判定規則として使えません" }).waitFor();
    expect(await alert.getByRole("listitem").count()).toBe(5);
    expect(await box().getByRole("radio").count()).toBe(3);
  });

  it("chosen for another table judges none of its files, and the table's own does again", async () => {
    await open();
    await choose(answers("02-mixed"), SECOND);
    await page.getByText("2 件を判定しました。").waitFor();
    await openBox();
    await radio(MINATONO).check();
    await use().click();
    await page.getByText("1 件を判定しました。1 件は判定できませんでした。").waitFor();
    // The settings show the bands of the pack that was chosen.
    await page.getByText("設定", { exact: true }).click();
    expect(await page.locator("fieldset.scope").count()).toBe(1);
    await radio("表の文言から選ぶ").check();
    await use().click();
    await page.getByText("2 件を判定しました。").waitFor();
    expect(await page.locator("fieldset.scope").count()).toBe(2);
  });

  it.each([
    ["ja-JP", 320, "light"],
    ["ja-JP", 1280, "dark"],
    ["en-US", 400, "light"],
  ] as const)("has nothing wrong in any state: %s, %i pixels, %s", async (locale, width, colorScheme) => {
    await open({ locale, colorScheme, viewport: { width, height: 900 } });
    await openBox();
    await box().getByRole("radio").first().waitFor();
    expect(await axeViolations(page.mainFrame())).toEqual([]);
    for (const [name, value] of [
      ["誤り.json", FAULTY],
      ["はまべ.json", OWN],
    ] as const) {
      await box().locator(".pack-file").setInputFiles(fileOf(name, value));
      await box()
        .locator(name === "誤り.json" ? ".pack-faults" : ".own-packs")
        .waitFor();
      expect(await axeViolations(page.mainFrame())).toEqual([]);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(isWide).toBe(false);
    }
  });
});
