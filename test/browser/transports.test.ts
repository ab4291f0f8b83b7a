import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, Frame, Page } from "playwright-core";
import { CODES, QUESTIONS } from "../excel/optional-questions";
import type { ExcelHost } from "../excel-host/excel-host";
import { findBrowser } from "../excel-host/find-browser";
import { openPane } from "../excel-host/open-pane";
import { openWindowsPane } from "../excel-host/open-windows-pane";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import type { WorkbookModel } from "../excel-host/workbook-model";
import { sampleModel } from "./sample-model";

jest.setTimeout(300_000);

const SHEET = "外部サービス要件";
const OURS = 6;

/** The built pane, however Excel shows it. */
interface Shown {
  readonly view: Frame | Page;
  readonly host: ExcelHost;
  readonly refused: readonly string[];
  readonly console: readonly string[];
  readonly close: () => Promise<void>;
}

const TRANSPORTS = {
  web: async (browser: Browser, model: WorkbookModel, excelApi: string): Promise<Shown> => {
    const pane = await openPane({ browser, model, excelApi });
    return { ...pane, view: pane.frame };
  },
  Windows: async (browser: Browser, model: WorkbookModel, excelApi: string): Promise<Shown> => {
    const pane = await openWindowsPane({ browser, model, excelApi });
    return { ...pane, view: pane.page };
  },
} as const;

const CASES = (["web", "Windows"] as const).flatMap((transport) =>
  ["1.9", "1.14", "1.17"].map((excelApi) => [transport, excelApi] as const),
);

let browser: Browser;
let shown: Shown;
let model: WorkbookModel;
let untouched: string;

beforeAll(async () => {
  browser = await findBrowser();
}, 600_000);
afterAll(() => browser.close());
afterEach(async () => {
  expect([shown.refused, shown.console, shown.host.complaints]).toEqual([[], [], []]);
  await shown.close();
});

async function open(transport: keyof typeof TRANSPORTS, excelApi: string): Promise<void> {
  model = sampleModel("02-mixed");
  untouched = sheetFingerprint(model.sheet(SHEET));
  shown = await TRANSPORTS[transport](browser, model, excelApi);
  await shown.view.getByRole("heading", { level: 1 }).waitFor();
}

/** The button that judges says so otherwise once there is a result. */
const JUDGE = /^(判定する|再判定)$/;

async function press(name: string, said: RegExp): Promise<string> {
  await shown.view.getByRole("button", { name: JUDGE.test(name) ? JUDGE : name, exact: true }).click();
  const message = shown.view.getByText(said).first();
  await message.waitFor();
  return message.innerText();
}

const textsBeside = (): number =>
  [...model.sheet(SHEET).cells].filter(([key, { text }]) => key % 16_384 >= OURS && text !== "").length;

async function judgedAndCleared(button: string, done: RegExp): Promise<string> {
  await press(button, done);
  // Each of the 27 rows has a result; the block below is one row.
  expect(textsBeside()).toBeGreaterThan(50);
  return press("消去する", /判定結果を消去(?:し、|しました)/);
}

describe.each(CASES)("over the transport of Excel on the %s with ExcelApi %s", (transport, excelApi) => {
  it("is judged, made ready for print, and cleared as if nothing had been", async () => {
    await open(transport, excelApi);
    for (const [button, done] of [
      ["判定する", /を判定しました。/],
      ["印刷用に整える", /を判定し、印刷の設定を整えました。/],
    ] as const) {
      expect(await judgedAndCleared(button, done)).toContain("元の状態に戻しました");
      expect(sheetFingerprint(model.sheet(SHEET))).toBe(untouched);
    }
  });

  // Each question in one way for each case: over the six cases, each way for each question. All of them: refusals.test.ts.
  it("each question that Excel refuses is done without", async () => {
    await open(transport, excelApi);
    // What takes the sizes away comes last.
    const inOrder = [...QUESTIONS].sort(([, one], [, other]) => Number(other) - Number(one));
    const at = CASES.findIndex(([one, version]) => one === transport && version === excelApi);
    for (const [index, [question, sizes]] of inOrder.entries()) {
      const code = CODES[(index + at) % CODES.length];
      shown.host.refuse(question, code);
      const said = await judgedAndCleared("判定する", /を判定しました。/);
      expect([question, code, said]).toEqual([
        question,
        code,
        expect.stringContaining(sizes ? "元の状態に戻しました" : "消去しました"),
      ]);
      expect([question, textsBeside()]).toEqual([question, 0]);
      const isAsBefore = sheetFingerprint(model.sheet(SHEET)) === untouched;
      expect([question, isAsBefore || !sizes]).toEqual([question, true]);
      shown.host.refuse();
      model.customXmlParts = [];
    }
  });
});
