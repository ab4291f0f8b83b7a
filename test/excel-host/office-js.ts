import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";

/** The folder of the pinned office.js. */
export const OFFICE_JS_FOLDER = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** The client's globals that the tests need. */
export interface OfficeClient {
  readonly Excel: typeof Excel & Readonly<Record<string, unknown>>;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly SessionBase: { new (): object; _overrideSession: object };
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly _testTriggerRichApiMessageEvent: (message: object) => void;
  };
}

/**
 * Loads the real client (the readable build of excel-web-16.00.js) into a context of its own, with the few browser
 * globals that it touches while loading. No Office.onReady and no Office.context: those need an answering page.
 */
export function loadOfficeClient(): OfficeClient {
  const location = { href: "https://addin.example/", search: "", hash: "", hostname: "addin.example" };
  const element = { setAttribute: () => undefined, style: {} };
  const sandbox: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    location,
    navigator: { userAgent: "node", platform: "", appVersion: "" },
    addEventListener: () => undefined,
    document: {
      location,
      URL: location.href,
      cookie: "",
      head: { appendChild: () => undefined },
      addEventListener: () => undefined,
      createElement: () => element,
      getElementById: () => null,
      getElementsByTagName: () => [],
    },
  };
  sandbox["window"] = sandbox;
  sandbox["self"] = sandbox;
  createContext(sandbox);
  const file = join(OFFICE_JS_FOLDER, "excel-web-16.00.debug.js");
  runInContext(readFileSync(file, "utf8"), sandbox, { filename: file });
  return sandbox as unknown as OfficeClient;
}
