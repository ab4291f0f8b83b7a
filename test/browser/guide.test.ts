import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { findBrowser } from "../excel-host/find-browser";
import { axeViolations } from "./axe-violations";

jest.setTimeout(60_000);

const folder = join(__dirname, "../../dist/guide");
const names = [
  "use",
  "round",
  "packs",
  "install",
  "support",
  "use-en",
  "round-en",
  "packs-en",
  "install-en",
  "support-en",
].map((name) => `${name}.html`);
let browser: Browser;

beforeAll(async () => {
  browser = await findBrowser();
}, 600_000);
afterAll(() => browser.close());

describe("the built guide, opened as a file", () => {
  it("is these pages and nothing else", () => {
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
  });

  it.each(names)(
    "shows itself without help, to everybody, in light and dark and on a narrow screen: %s",
    async (name) => {
      for (const colorScheme of ["light", "dark"] as const) {
        const context = await browser.newContext({ colorScheme, viewport: { width: 400, height: 800 } });
        const page = await context.newPage();
        const told: string[] = [];
        page.on("console", (message) => told.push(message.text()));
        page.on("request", (request) => {
          if (!/^(data:|file:.*\/dist\/guide\/)/.test(request.url())) told.push(request.url());
        });
        await page.goto(pathToFileURL(join(folder, name)).href);
        const seen = "[...document.images].filter((one) => one.naturalWidth === 0).map((one) => one.alt)";
        const tooWide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        expect([told, await page.evaluate(seen), await page.evaluate(tooWide)]).toEqual([[], [], 0]);
        // All pages have one style: what dark makes of it shows on one of them.
        const isLookedAt = colorScheme === "light" || name === "support.html";
        expect(isLookedAt ? await axeViolations(page.mainFrame()) : []).toEqual([]);
        await context.close();
      }
    },
  );
});
