import type { Outcome } from "../core/fault";
import type { ExcelFault } from "../core/excel-fault";
import { faultOf, placeOf } from "./excel-fault";

export interface RunOptions {
  /** After this long without an answer we stop waiting. Default 120: somebody may be typing in a cell. */
  readonly deadlineSeconds?: number;
  /** Called once when Excel has not answered for two seconds: usually a cell is being edited. */
  readonly onWaiting?: () => void;
}

const DEADLINE_SECONDS = 120;
const WAITING_MILLISECONDS = 2_000;

/** What a run gave. `at` is the call that Excel refused ("PageLayout.paperSize"), "" where it does not say. */
export type Ran<Value> = Outcome<Value, ExcelFault> & { readonly at?: string };

const LATE = Symbol("late");

/**
 * Runs work in one Excel.run and turns Excel's errors into values. The batch waits until a cell that is being edited is
 * left (delayForCellEdit); as office.js itself never gives up, we do.
 * @param sheet the sheet that is worked on, for the sentence; "" where it is not known yet
 */
export async function runExcel<Value>(
  sheet: string,
  work: (context: Excel.RequestContext) => Promise<Value>,
  options: RunOptions = {},
): Promise<Ran<Value>> {
  const seconds = options.deadlineSeconds ?? DEADLINE_SECONDS;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const late = new Promise<typeof LATE>((resolve) => {
    timers.push(setTimeout(() => resolve(LATE), seconds * 1000));
    if (options.onWaiting) timers.push(setTimeout(options.onWaiting, WAITING_MILLISECONDS));
  });
  try {
    const value = await Promise.race([Excel.run({ delayForCellEdit: true }, work), late]);
    if (value === LATE) return { ok: false, fault: { code: "no-answer", values: { seconds } } };
    return { ok: true, value };
  } catch (error) {
    return { ok: false, fault: faultOf(error, sheet), at: placeOf(error) };
  } finally {
    timers.forEach((timer) => clearTimeout(timer));
  }
}

/** Is a requirement set there? office.js does not gate by itself: a too-new member would go to the host. */
export function isSetSupported(version: string, set = "ExcelApi"): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
