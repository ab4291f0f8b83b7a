import type { Outcome } from "../core/fault";
import {
  clearActiveSheet,
  type ClearedSheet,
  type ClearFault,
  type ClearSheetOptions,
} from "../excel/judge-active-sheet";
import { HeardWriting } from "../excel/undo/heard-writing";
import type { LostTold } from "../excel/undo/lost-entries";

export interface ClearedHeard {
  readonly outcome: Outcome<ClearedSheet, ClearFault>;
  /** What was entered at the very moment of clearing, of a sheet to which nobody else listens. */
  readonly told: readonly LostTold[];
}

/**
 * Clears the sheet in front and hears what is entered there meanwhile, also where the clearing stops midway: that need not
 * be the sheet that the pane watches.
 * @param watched the id of that one, whose entries are heard already
 */
export async function clearHeard(
  watched: string | undefined,
  options: Omit<ClearSheetOptions, "onChange">,
): Promise<ClearedHeard> {
  const heard = new HeardWriting();
  const outcome = await clearActiveSheet({ ...options, onChange: heard.onChange });
  const hearing = outcome.ok ? outcome.value : outcome.fault.hearing;
  if (hearing === undefined) return { outcome, told: [] };
  if (hearing.worksheetId !== watched) {
    return { outcome, told: await heard.end(hearing.unwatch, hearing.writing) };
  }
  // An Excel may take both listeners for one: where the pane goes on watching, neither is taken away.
  if (outcome.ok) await hearing.unwatch?.();
  return { outcome, told: [] };
}
