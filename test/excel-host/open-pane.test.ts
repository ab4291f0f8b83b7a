import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { addRows } from "./fill-model";
import { findBrowser } from "./find-browser";
import { openPane, type PaneOptions } from "./open-pane";
import { openWindowsPane } from "./open-windows-pane";
import { WorkbookModel } from "./workbook-model";

/** A page as small as can be, to try the host out: it writes beside A1 what it reads there. */
const PAGE = `<!doctype html><html><head><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="page.js" defer></script></head><body><button disabled>写す</button><output></output></body></html>`;
const SCRIPT = `
const button = document.querySelector("button");
const output = document.querySelector("output");
Office.onReady(({ host, platform }) => {
  button.disabled = false;
  document.title = [host, platform, Office.context.displayLanguage, Office.context.document.mode].join(" ");
});
button.addEventListener("click", () => Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const cell = sheet.getRange("A1").load("text");
  sheet.onChanged.add(async (args) => { output.textContent += " " + args.address + " " + args.triggerSource; });
  await context.sync();
  sheet.getRange("B1").values = cell.text;
  await context.sync();
  output.textContent += "書きました";
}).catch((error) => { output.textContent = error.code; }));
`;

jest.setTimeout(60_000);

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await findBrowser();
  folder = mkdtempSync(join(tmpdir(), "pane-"));
  writeFileSync(join(folder, "page.html"), PAGE);
  writeFileSync(join(folder, "page.js"), SCRIPT);
}, 600_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const open = (model: WorkbookModel, more: Partial<PaneOptions> = {}) =>
  openPane({ browser, model, folder, page: "page.html", ...more });

describe("a page in the emulated Excel on the web", () => {
  it.each([
    ["same", "ja-JP"],
    ["same", "en-US"],
    ["foreign", "ja-JP"],
  ] as const)("starts the real office.js on the %s site in %s", async (site, locale) => {
    const model = new WorkbookModel();
    addRows(model, "表", [["値"]]);
    const pane = await open(model, { site, locale });
    await pane.frame.getByRole("button").click();
    await pane.frame.getByText("書きました").waitFor();
    expect(await pane.frame.title()).toBe(`Excel OfficeOnline ${locale} readWrite`);
    expect(model.sheet("表").cell(0, 1)?.text).toBe("値");
    await pane.frame.getByText("B1 ThisLocalAddin").waitFor();
    pane.host.edit(model.sheet("表"), 4, 4, "変更");
    await pane.deliverEvents();
    await pane.frame.getByText("E5 Unknown").waitFor();
    expect([pane.refused, pane.console, pane.host.complaints]).toEqual([[], [], []]);
    await pane.close();
  });

  it("tells of a read-only document and refuses to write", async () => {
    const model = new WorkbookModel();
    model.readOnly = true;
    addRows(model, "表", [["値"]]);
    const pane = await open(model);
    await pane.frame.getByRole("button").click();
    await pane.frame.getByText("AccessDenied").waitFor();
    expect(await pane.frame.title()).toBe("Excel OfficeOnline ja-JP readOnly");
    await pane.close();
  });

  it("gives the transport's errors to the client", async () => {
    const model = new WorkbookModel();
    addRows(model, "表", [["値"]]);
    const pane = await open(model);
    await pane.frame.locator("button:enabled").waitFor();
    pane.host.faultAt(0, { kind: "transport", error: 5103 });
    await pane.frame.getByRole("button").click();
    await pane.frame.getByText("RequestPayloadSizeLimitExceeded").waitFor();
    await pane.close();
  });

  it("lists what would have left the machine", async () => {
    const model = new WorkbookModel();
    addRows(model, "表", [["値"]]);
    const pane = await open(model);
    await pane.frame.evaluate(() => fetch("https://example.com/track").catch(() => undefined));
    expect(pane.refused).toEqual(["https://example.com/track"]);
    await pane.close();
  });
});

describe("a page in the emulated Excel on Windows", () => {
  it("reads and writes over window.external", async () => {
    const model = new WorkbookModel();
    addRows(model, "表", [["値"]]);
    const pane = await openWindowsPane({ browser, model, folder, page: "page.html" });
    await pane.page.getByRole("button").click();
    await pane.page.getByText("書きました").waitFor();
    expect(await pane.page.title()).toBe("Excel PC ja-JP readWrite");
    expect(model.sheet("表").cell(0, 1)?.text).toBe("値");
    expect([pane.refused, pane.console, pane.host.complaints]).toEqual([[], [], []]);
    await pane.close();
  });

  it("gives the transport's errors to the client", async () => {
    const model = new WorkbookModel();
    addRows(model, "表", [["値"]]);
    const pane = await openWindowsPane({ browser, model, folder, page: "page.html" });
    await pane.page.locator("button:enabled").waitFor();
    pane.host.faultAt(0, { kind: "transport", error: 7000 });
    await pane.page.getByRole("button").click();
    await pane.page.getByText("AccessDenied").waitFor();
    await pane.close();
  });
});
