import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { answerFromFolder } from "./answer-from-disk";
import { OFFICE_JS_FOLDER } from "./office-js";

/** A name that office.js trusts; nothing ever goes there. */
export const HOST_ORIGIN = "https://excel.officeapps.live.com";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface ServedPages {
  /** The build folder. Default: dist of the project. */
  readonly folder?: string | undefined;
  readonly paneUrl: string;
  /** The page around the pane, where there is one. */
  readonly hostPage?: string;
  /** Gets every request that would have left the machine. */
  readonly refused: string[];
}

/** Answers every request from disk: no port, no certificate, no network. */
export async function servePages(context: BrowserContext, pages: ServedPages): Promise<void> {
  const folder = pages.folder ?? join(__dirname, "../../dist");
  const base = pages.paneUrl.slice(0, pages.paneUrl.lastIndexOf("/") + 1);
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    const bare = url.replace(/[?#].*$/, "");
    if (pages.hostPage !== undefined && bare === `${HOST_ORIGIN}/host.html`)
      return route.fulfill({ contentType: "text/html; charset=utf-8", body: pages.hostPage });
    // Browsers ask for it by themselves.
    if (bare.endsWith("/favicon.ico")) return route.fulfill({ status: 204 });
    if (bare.startsWith(base) && (await answerFromFolder(route, folder, bare.slice(base.length)))) return;
    if (bare.startsWith(CDN) && (await answerFromFolder(route, OFFICE_JS_FOLDER, bare.slice(CDN.length))))
      return;
    pages.refused.push(url);
    return route.abort();
  });
}

export interface ConsoleMessages {
  readonly own: string[];
  readonly office: string[];
}

/** Collects warnings, errors and uncaught exceptions: the page's own and those of office.js apart. */
export function listenToConsole(page: Page): ConsoleMessages {
  const messages: ConsoleMessages = { own: [], office: [] };
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    const fromOffice = /\/(office|excel-(web-16\.00|win32-16\.01)|oteljs_agave)\.js$/.test(
      message.location().url,
    );
    (fromOffice ? messages.office : messages.own).push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => messages.own.push(`exception: ${error.message}`));
  return messages;
}
