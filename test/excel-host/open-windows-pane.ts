import { ExcelHost } from "./excel-host";
import type { OpenPane, PaneOptions } from "./open-pane";
import { pinnedMembers } from "./route-b";
import { listenToConsole, servePages } from "./serve-pages";

const PANE_URL = "https://yoken.city.example/yoken/";

/** A page of the add-in, open in the emulated Excel on Windows. */
export type OpenWindowsPane = Pick<
  OpenPane,
  "page" | "model" | "host" | "refused" | "console" | "officeConsole" | "close"
>;

/**
 * Opens a built page, unmodified, as Excel on Windows does: at the top of a window, with `window.external` as the way to
 * the host. A smoke test of that transport: settings, dialogs and ribbon events of Windows are not emulated, nor is WebView2.
 */
export async function openWindowsPane(options: PaneOptions): Promise<OpenWindowsPane> {
  const { browser, model, locale = "ja-JP" } = options;
  const host = new ExcelHost({
    model,
    members: pinnedMembers(),
    ...(options.excelApi === undefined ? {} : { excelApi: options.excelApi }),
  });
  const context = await browser.newContext({
    locale,
    viewport: options.viewport ?? { width: 350, height: 800 },
  });
  const refused: string[] = [];
  const paneUrl = `${PANE_URL}${options.page ?? "taskpane.html"}`;
  await servePages(context, { folder: options.folder, paneUrl, refused });
  const page = await context.newPage();
  const messages = listenToConsole(page);
  await page.exposeBinding("batchToHost", (_source, body: string) => serve(host, body));
  await page.addInitScript(installExternal, {
    locale,
    matrix: JSON.stringify(Object.fromEntries(host.requirementSets())),
    readOnly: model.readOnly,
  });
  await page.goto(paneUrl);
  return {
    page,
    model,
    host,
    refused,
    console: messages.own,
    officeConsole: messages.office,
    close: () => context.close(),
  };
}

/** A body, an error number, or nothing ever. */
function serve(host: ExcelHost, body: string): string | number | Promise<never> {
  const answer = host.serve(body);
  if (answer.kind === "no-answer") return new Promise<never>(() => undefined);
  return answer.kind === "transport" ? answer.error : answer.body;
}

interface ExternalOptions {
  readonly locale: string;
  readonly matrix: string;
  readonly readOnly: boolean;
}

/** Runs in the page: `window.external` as Excel on Windows gives it. "SafeArrays" are objects with toArray. */
function installExternal({ locale, matrix, readOnly }: ExternalOptions): void {
  const batches = window as unknown as { batchToHost(body: string): Promise<string | number> };
  const safeArray = (values: readonly unknown[]) => ({
    toArray: () => values,
    dimensions: () => 1,
  });
  const BATCH = 93;
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "addin-1",
    GetAppVersionMajor: () => "16.01",
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "C:\\回答.xlsx",
    GetAppCapabilities: () => (readOnly ? 1 : 0),
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => matrix,
    GetHostFullVersion: () => "16.0.17000.20000",
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$windows-1$$$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: readonly (readonly unknown[])[], callback: (answer: unknown) => void) => {
      if (id !== BATCH) return callback(safeArray([0]));
      void batches
        .batchToHost(String(params[0]?.[4]))
        .then((answer) =>
          callback(typeof answer === "number" ? answer : safeArray([0, 200, safeArray([]), answer])),
        );
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: (answer: number) => void) =>
      callback(0),
    UnregisterEvent: (_id: number, _target: string, callback: (answer: number) => void) => callback(0),
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
}
