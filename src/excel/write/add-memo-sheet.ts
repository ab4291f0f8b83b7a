import type { SheetPlan } from "../../core/mark/annotation-plan";
import type { WriteFault } from "../../core/excel-fault";
import type { Outcome } from "../../core/fault";
import { applyPlan } from "./apply-plan";
import type { JudgedSheet } from "../judge-active-sheet";
import { readSheet } from "../read/read-sheet";
import { forgetGone } from "../undo/forget-gone";
import { sameContents } from "../undo/same-contents";
import type { WriteOptions } from "./write-steps";

/** "changed": the sheet no longer says what was judged, so that a list of the judgement would be wrong. */
export type AddedMemo =
  | { readonly changed: true }
  | {
      readonly changed: false;
      readonly sheet: string;
      /** The name that somebody has given the judged sheet: the list still calls it by the former one. */
      readonly renamed?: string;
    };

/** Puts the list for the vendor on a sheet of its own: one read, one write. 消去 takes it away again. */
export async function addMemoSheet(
  plan: SheetPlan,
  { reading, snapshot }: Pick<JudgedSheet, "reading" | "snapshot">,
  options: WriteOptions = {},
): Promise<Outcome<AddedMemo, WriteFault>> {
  const now = await readSheet({ ...options, sheet: reading.worksheetId, merges: "always" });
  if (!now.ok) {
    if (now.fault.code === "sheet-gone") await forgetGone(reading, options);
    const aftermath = { code: "nothing-written", values: {} } as const;
    return { ok: false, fault: { because: now.fault, aftermath } };
  }
  if (!sameContents(now.value.snapshot, snapshot)) return { ok: true, value: { changed: true } };
  const written = await applyPlan({ sheets: [plan] }, now.value, options);
  if (!written.ok && written.fault.because.code === "changed-meanwhile") {
    const { code } = written.fault.aftermath;
    if (code === "restored") return { ok: true, value: { changed: true } };
  }
  if (!written.ok) return { ok: false, fault: written.fault };
  const name = written.value.renamed ?? now.value.snapshot.name;
  const renamed = name === snapshot.name ? {} : { renamed: name };
  return { ok: true, value: { changed: false, sheet: plan.sheet, ...renamed } };
}
