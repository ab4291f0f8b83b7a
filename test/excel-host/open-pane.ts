import type { Browser, Frame, Page } from "playwright-core";
import { ExcelHost } from "./excel-host";
import { pinnedMembers } from "./route-b";
import { HOST_ORIGIN, listenToConsole, servePages } from "./serve-pages";
import { WebTransport } from "./web-transport";
import type { WorkbookModel } from "./workbook-model";

const SAME_SITE = "https://addin.officeapps.live.com";
const FOREIGN_SITE = "https://yoken.city.example";

export interface PaneOptions {
  readonly browser: Browser;
  readonly model: WorkbookModel;
  /** The build folder. Default: dist of the project. */
  readonly folder?: string;
  /** The page in it. Default: taskpane.html. */
  readonly page?: string;
  readonly locale?: "ja-JP" | "en-US";
  /** Where the add-in is served from: the same site as the host, or another (where storage is blocked). */
  readonly site?: "same" | "foreign";
  readonly excelApi?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Pixels of a picture for each pixel of the page. Default: 1. */
  readonly scale?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  /** What this browser remembers of an earlier pane. */
  readonly store?: Readonly<Record<string, string>>;
}

/** A page of the add-in, open in the emulated Excel on the web. */
export interface OpenPane {
  /** The whole window (host page with the pane in a frame). */
  readonly page: Page;
  /** The pane itself: look for things in here. */
  readonly frame: Frame;
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  readonly transport: WebTransport;
  /** Requests that would have left the machine: must stay empty. */
  readonly refused: readonly string[];
  /** Warnings, errors and uncaught exceptions of the page: must stay empty. */
  readonly console: readonly string[];
  /** What office.js itself writes to the console (on a foreign site it complains about blocked storage). */
  readonly officeConsole: readonly string[];
  /** Sends events of the model (after host.edit) to the page. */
  readonly deliverEvents: () => Promise<void>;
  /** Presses a function command of the ribbon. */
  readonly press: (functionName: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

let opened = 0;

/**
 * Opens a built page, unmodified, in the emulated Excel on the web: real office.js, real messages, no network. Every
 * address is answered from disk; whatever else is asked for is refused and listed.
 */
export async function openPane(options: PaneOptions): Promise<OpenPane> {
  const { browser, model, locale = "ja-JP", site = "same" } = options;
  opened += 1;
  const conversationId = `conversation-${process.pid}-${opened}`;
  const host = new ExcelHost({
    model,
    members: pinnedMembers(),
    ...(options.excelApi === undefined ? {} : { excelApi: options.excelApi }),
  });
  const transport = new WebTransport(host, { locale, conversationId, readOnly: model.readOnly });
  const context = await browser.newContext({
    locale,
    viewport: options.viewport ?? { width: 350, height: 800 },
    deviceScaleFactor: options.scale ?? 1,
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
  });
  const { store } = options;
  if (store !== undefined)
    await context.addInitScript((entries) => {
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
    }, store);
  const refused: string[] = [];
  const paneUrl = `${site === "same" ? SAME_SITE : FOREIGN_SITE}/yoken/${options.page ?? "taskpane.html"}`;
  await servePages(context, {
    folder: options.folder,
    paneUrl,
    hostPage: hostPage(conversationId, paneUrl, locale),
    refused,
  });
  const page = await context.newPage();
  const messages = listenToConsole(page);
  await page.exposeBinding("toHost", async (_source, text: string) => {
    for (const answer of await transport.receive(text)) await post(page, answer);
  });
  await page.goto(`${HOST_ORIGIN}/host.html`);
  const frame = page.frames().find((one) => one.url() === paneUrl || one.name().includes(conversationId));
  if (!frame) throw new Error("the pane's frame is not there");
  await frame.waitForLoadState();
  const postAll = async (texts: readonly string[]) => {
    for (const text of texts) await post(page, text);
  };
  return {
    page,
    frame,
    model,
    host,
    transport,
    refused,
    console: messages.own,
    officeConsole: messages.office,
    deliverEvents: () => postAll(transport.events()),
    press: (functionName) => postAll(transport.invokeCommand(functionName, functionName)),
    close: () => context.close(),
  };
}

/** Hands a message of the host to the pane. */
async function post(page: Page, text: string): Promise<void> {
  await page.evaluate((message) => {
    document.querySelector("iframe")?.contentWindow?.postMessage(message, "*");
  }, text);
}

function hostPage(conversationId: string, paneUrl: string, locale: string): string {
  const name = JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Excel$Web$16.01$${locale}$${conversationId}$$$0`,
    xdmInfo: `${conversationId}|addin-1|${encodeURIComponent(`${HOST_ORIGIN}/host.html`)}`,
    serializerVersion: 1,
    flights: "[]",
  });
  return `<!doctype html><html><head><meta charset="utf-8"><title>Excel</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%}</style></head><body><script>
addEventListener("message", (event) => { if (typeof event.data === "string") toHost(event.data); });
const frame = document.createElement("iframe");
frame.name = ${JSON.stringify(name)};
frame.src = ${JSON.stringify(paneUrl)};
document.body.append(frame);
</script></body></html>`;
}
