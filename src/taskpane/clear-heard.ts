import type { WriteFault } from "../core/excel-fault";
import type { Outcome } from "../core/fault";
import { clearActiveSheet, type ClearedSheet, type ClearSheetOptions } from "../excel/judge-active-sheet";
import { HeardWriting } from "../excel/undo/heard-writing";
import type { LostTold } from "../excel/undo/lost-entries";

export interface ClearedHeard {
  readonly cleared: ClearedSheet;
  /** What was entered at the very moment of clearing, of a sheet to which nobody else listens. */
  readonly told: readonly LostTold[];
}

/**
 * Clears the sheet in front and hears what is entered there meanwhile: that need not be the sheet that the pane watches.
 * @param watched the id of that one, whose entries are heard already
 */
export async function clearHeard(
  watched: string | undefined,
  options: Omit<ClearSheetOptions, "onChange">,
): Promise<Outcome<ClearedHeard, WriteFault>> {
  const heard = new HeardWriting();
  const outcome = await clearActiveSheet({ ...options, watched, onChange: heard.onChange });
  if (!outcome.ok) return outcome;
  const { value: cleared } = outcome;
  if (cleared.worksheetId !== watched) {
    return { ok: true, value: { cleared, told: await heard.end(cleared.unwatch, cleared.writing) } };
  }
  await cleared.unwatch?.();
  return { ok: true, value: { cleared, told: [] } };
}
