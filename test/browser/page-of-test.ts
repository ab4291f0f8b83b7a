import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { samplePath } from "./sample-model";

const PAGE = join(__dirname, "../../dist/yoken-check.html");

export interface PageOfTest {
  readonly page: Page;
  /** What it said on the console, asked in dialogs, or requested from elsewhere. */
  readonly said: readonly string[];
}

/** The built page as a person opens it from a folder. */
export async function pageOfTest(browser: Browser, options: BrowserContextOptions = {}): Promise<PageOfTest> {
  const context = await browser.newContext({ locale: "ja-JP", ...options });
  const page = await context.newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("dialog", (dialog) => said.push(dialog.message()));
  context.on("request", (request) => {
    if (!/^(file|blob):/.test(request.url())) said.push(request.url());
  });
  await page.goto(pathToFileURL(PAGE).href);
  return { page, said };
}

export interface FileOfTest {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const fileOf = (name: string, content: Uint8Array | string): FileOfTest => ({
  name,
  mimeType: "",
  buffer: Buffer.from(content),
});

export const sampleFile = (name: string, sample: string): FileOfTest =>
  fileOf(name, readFileSync(samplePath(sample)));
