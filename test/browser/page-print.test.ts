import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { findBrowser } from "../excel-host/find-browser";
import { fileOf, pageOfTest, sampleFile } from "./page-of-test";

jest.setTimeout(120_000);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await findBrowser();
}, 600_000);
afterAll(() => browser.close());
beforeEach(async () => {
  ({ page } = await pageOfTest(browser));
});
afterEach(() => page.context().close());

/** Which of these parts are on paper. */
async function onPaper(...parts: readonly string[]): Promise<readonly string[]> {
  await page.emulateMedia({ media: "print" });
  const seen: string[] = [];
  for (const part of parts) if (await page.locator(part).first().isVisible()) seen.push(part);
  await page.emulateMedia({ media: "screen" });
  return seen;
}

const PRESSED = [".choose", "#page button:not(.link)", ".filters", ".settings-box", ".table-view"];

describe("the printed page", () => {
  it("is the list as a table and, where it is open, the vendors row by row", async () => {
    await page
      .locator("#file")
      .setInputFiles([
        sampleFile("あ.xlsx", "02-mixed"),
        sampleFile("い.xlsx", "01-registered"),
        fileOf("う.xlsx", "?"),
      ]);
    await page.getByText("2 件を判定しました。1 件は判定できませんでした。").waitFor();
    expect(await onPaper("#list-heading", ".files .who", ".overview-box", ...PRESSED)).toEqual([
      "#list-heading",
      ".files .who",
    ]);
    await page.locator(".overview-box > summary").click();
    await page.locator(".matrix").waitFor();
    expect(await onPaper(".matrix", ...PRESSED)).toEqual([".matrix"]);
    // A4 without its margins: nothing is cut off, and the list stays a table.
    await page.setViewportSize({ width: 688, height: 1000 });
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688);
    expect(
      await page
        .locator(".files tr")
        .first()
        .evaluate((row) => getComputedStyle(row).display),
    ).toBe("table-row");
  });

  it("is one file's verdict and rows, each with its reason", async () => {
    await page.locator("#file").setInputFiles(sampleFile("あ.xlsx", "02-mixed"));
    await page.locator(".verdict-card").waitFor();
    expect(await onPaper(".verdict-card", "#row-1\\.8", ...PRESSED)).toEqual([".verdict-card", "#row-1\\.8"]);
    await page.emulateMedia({ media: "print" });
    const reason = await page
      .locator("#row-1\\.8 > summary")
      .evaluate((line) => getComputedStyle(line, "::after").content);
    expect(reason).toContain("有効期限");
  });

  it("is what a vendor has to mend", async () => {
    await page.getByLabel("提出する前に確かめる").check();
    await page.locator("#file").setInputFiles(sampleFile("あ.xlsx", "02-mixed"));
    await page.getByRole("heading", { name: "直すところ" }).waitFor();
    expect(await onPaper(".fix-group li", ...PRESSED)).toEqual([".fix-group li"]);
  });
});
