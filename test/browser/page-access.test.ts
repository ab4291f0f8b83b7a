import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { findBrowser } from "../excel-host/find-browser";
import { FAULTY } from "../packs/own-packs";
import { axeViolations, COLOUR_RULES } from "./axe-violations";
import { earlierAnswer } from "./earlier-answer";
import { fileOf, pageOfTest, sampleFile, type FileOfTest, type PageOfTest } from "./page-of-test";
import { unfold } from "./unfold";

jest.setTimeout(300_000);

const WIDTHS = [1280, 400];
const COLOURS = [
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "light", forcedColors: "active" },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await findBrowser();
}, 600_000);
afterAll(() => browser.close());

let page: Page;
const choose = (...files: readonly FileOfTest[]) => page.locator("#file").setInputFiles([...files]);
const button = (name: string | RegExp) => page.getByRole("button", { name });
const row = (text: string) => page.locator(".files tbody tr").filter({ hasText: text });
const summary = (of: string) => page.locator(`${of} > summary`);
const emptyList = () => button("一覧を空にする").click();

/** Files wait at the door of the worker until they are let in, so that the page can be looked at while it works. */
function holdFiles(): void {
  const post = MessagePort.prototype.postMessage;
  let isHeld = false;
  const waiting: (() => void)[] = [];
  Object.assign(window, {
    hold: () => (isHeld = true),
    letIn: () => {
      isHeld = false;
      for (const send of waiting.splice(0)) send();
    },
  });
  MessagePort.prototype.postMessage = function (this: MessagePort, ...given: unknown[]) {
    const [question] = given as [{ readonly kind?: string; readonly request?: { readonly stem?: string } }];
    const send = () => Reflect.apply(post, this, given);
    if (isHeld && question.kind === "list" && question.request?.stem === "え") waiting.push(send);
    else send();
  };
}

interface State {
  readonly name: string;
  /** Leads there from the state before. */
  readonly reach: () => Promise<unknown>;
}

const BROKEN = fileOf("う.xlsx", "これは表ではありません");

const STATES: readonly State[] = [
  { name: "start", reach: () => page.locator(".choose").waitFor() },
  { name: "settings", reach: () => summary(".settings-box").click() },
  {
    name: "a pack with faults",
    async reach() {
      await summary(".settings-box").click();
      await summary(".packs-box").click();
      await page.locator(".pack-file").setInputFiles(fileOf("誤り.json", JSON.stringify(FAULTY)));
      await page.locator(".pack-faults").waitFor();
    },
  },
  {
    name: "a file that is no table",
    async reach() {
      await summary(".packs-box").click();
      await choose(BROKEN);
      await page.getByText("Excel ブック（.xlsx／.xlsm）ではありません。").waitFor();
    },
  },
  {
    name: "a list while it works",
    async reach() {
      await page.evaluate("hold()");
      await choose(
        sampleFile("あ.xlsx", "04-messy"),
        sampleFile("い.xlsx", "01-registered"),
        BROKEN,
        sampleFile("え.xlsx", "02-mixed"),
      );
      await page.getByText("4 件のうち 3 件を判定しました").waitFor();
    },
  },
  {
    name: "a list that is done",
    async reach() {
      await page.evaluate("letIn()");
      await page.getByText("3 件を判定しました。1 件は判定できませんでした。").waitFor();
    },
  },
  {
    name: "vendors row by row",
    async reach() {
      await summary(".overview-box").click();
      await page.locator(".matrix").waitFor();
    },
  },
  {
    name: "a row and its place in the table",
    async reach() {
      await summary(".overview-box").click();
      await row("あ.xlsx").getByRole("button").first().click();
      await page.locator("#row-1\\.7 summary").click();
      await page.locator(".sheet tr.sel").waitFor();
    },
  },
  {
    name: "an open file with everything unfolded: letter, columns, grounds",
    async reach() {
      await page.getByRole("radio", { name: /^すべて/ }).check({ force: true });
      await unfold(page.mainFrame());
      await button("この列で判定する").click();
    },
  },
  {
    name: "a mended file and the comparison with the former",
    async reach() {
      await emptyListFromFile();
      await choose(fileOf("え.xlsx", earlierAnswer()), sampleFile("い.xlsx", "01-registered"));
      await page.getByText("2 件を判定しました。").waitFor();
      await choose(sampleFile("え.xlsx", "02-mixed"));
      await button("入れ替えずに両方を残す").waitFor();
      await row("え.xlsx").getByRole("button").first().click();
      await page.locator(".comparison").waitFor();
      await summary(".comparison details").click();
    },
  },
  {
    name: "a list in which files were replaced",
    reach: () => button("一覧に戻る").click(),
  },
  {
    name: "what a vendor has to mend, and since the last time",
    async reach() {
      await emptyList();
      await page.getByLabel("提出する前に確かめる").check();
      for (const file of [fileOf("え.xlsx", earlierAnswer()), sampleFile("え.xlsx", "02-mixed")]) {
        await choose(file);
        await page.getByRole("heading", { name: "直すところ" }).waitFor();
      }
      await page.getByRole("heading", { name: "前に確かめたときから" }).waitFor();
    },
  },
];

async function emptyListFromFile(): Promise<void> {
  await button("一覧に戻る").click();
  await emptyList();
}

describe("every state of the page", () => {
  it("has nothing that axe-core objects to, nor scrolls sideways, at either width in any colours", async () => {
    const opened: PageOfTest = await pageOfTest(browser, { bypassCSP: true, reducedMotion: "reduce" });
    ({ page } = opened);
    await page.addInitScript(holdFiles);
    await page.reload();
    const faults: Record<string, readonly string[]> = {};
    for (const { name, reach } of STATES) {
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
      await page.setViewportSize({ width: 1280, height: 900 });
      await reach();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        const all = [...(await axeViolations(page.mainFrame())), ...(isWide ? ["scrolls sideways"] : [])];
        if (all.length > 0) faults[`${name}, ${width}`] = all;
        for (const colours of COLOURS) {
          await page.emulateMedia(colours);
          const own = await axeViolations(page.mainFrame(), COLOUR_RULES);
          if (own.length > 0) faults[`${name}, ${width}, ${JSON.stringify(colours)}`] = own;
        }
      }
    }
    expect(faults).toEqual({});
    expect(opened.said).toEqual([]);
    await page.context().close();
  });
});
