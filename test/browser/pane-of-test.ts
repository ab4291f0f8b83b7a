import { afterAll, afterEach, beforeAll, expect, jest } from "@jest/globals";
import type { Browser, Frame } from "playwright-core";
import { findBrowser } from "../excel-host/find-browser";
import { openPane, type OpenPane, type PaneOptions } from "../excel-host/open-pane";
import { sampleModel } from "./sample-model";

jest.setTimeout(60_000);

export const AS_OF = "2026-11-23";
export const SAMPLE = "02-mixed";
export const SHEET = "外部サービス要件";

let browser: Browser;
/** The pane of the test that runs just now. */
export let pane: OpenPane;

/**
 * Gives each test of a file a pane, and holds that nothing left the machine, the console is clean, and the emulated Excel
 * understood everything.
 */
export function withPane(): void {
  beforeAll(async () => {
    browser = await findBrowser();
  }, 600_000);
  afterAll(() => browser.close());
  afterEach(async () => {
    expect({ refused: pane.refused, console: pane.console, complaints: pane.host.complaints }).toEqual({
      refused: [],
      console: [],
      complaints: [],
    });
    await pane.close();
  });
}

export const button = (name: string) => pane.frame.getByRole("button", { name, exact: true });

/** The button that judges: it says so otherwise once there is a result. */
export const judgeButton = () =>
  pane.frame.getByRole("button", { name: /^(判定する|再判定|Judge|Judge again)$/ });

/** Opens one of the pages that stand beside the result. */
export const openPage = (name: string) => button(name).click();

export const back = () => pane.frame.getByRole("button", { name: /^(戻る|Back)$/ }).click();

/** A row of the list, by its number. */
export const row = (id: string) => pane.frame.locator(`[id="row-${id}"]`);

/** Chooses which rows are shown: 要対応, すべて, or a status. */
export const filter = (name: RegExp) => pane.frame.getByRole("radio", { name }).check({ force: true });

export async function open(options: Partial<PaneOptions> & { readonly sample?: string } = {}): Promise<void> {
  pane = await openPane({ browser, model: sampleModel(options.sample ?? SAMPLE), ...options });
  await pane.frame.getByRole("heading", { level: 1 }).waitFor();
}

/** Sets the judgement date in the settings, so that a result does not depend on the day of the test. */
export async function setDate(frame: Frame, page: string, label: string): Promise<void> {
  await frame.getByRole("button", { name: page, exact: true }).click();
  await frame.getByLabel(label).fill(AS_OF);
  await back();
}

export async function judge(): Promise<void> {
  await judgeButton().click();
  await pane.frame.getByText("を判定しました。").waitFor();
}

/** Presses the button; true where the sheet was judged, false where a sentence says why not. */
export async function judgedOrRefused(): Promise<boolean> {
  await judgeButton().click();
  // Pressing begins at once, and the page says so before it gives the next turn away.
  await pane.frame.getByRole("button", { name: /^(判定する|再判定)$/, disabled: false }).waitFor();
  // The button may be free a moment before the sentence stands: one of the two has to come.
  const refused = pane.frame.getByRole("alert").filter({ hasText: /\S/ });
  await pane.frame.getByText("を判定しました。").or(refused).first().waitFor();
  const refusal = await pane.frame.getByRole("alert").innerText();
  if (refusal === "") await pane.frame.getByText("を判定しました。").waitFor();
  else {
    expect(refusal.length).toBeGreaterThan(30);
    // What it is, of which sheet or file, and a way on.
    const alert = pane.frame.getByRole("alert");
    expect(await alert.getByRole("heading").allInnerTexts()).not.toContain("できませんでした");
    expect(refusal).toMatch(/「.+」|\.xlsx/);
    expect(await alert.getByRole("button").count()).toBeGreaterThan(0);
  }
  return refusal === "";
}
