import type { SheetPlan } from "../../core/mark/annotation-plan";
import type { WriteFault } from "../../core/excel-fault";
import type { Outcome } from "../../core/fault";
import { applyPlan } from "./apply-plan";
import type { JudgedSheet } from "../judge-active-sheet";
import { readSheet } from "../read/read-sheet";
import { sameContents } from "../undo/same-contents";
import type { WriteOptions } from "./write-steps";

/** "changed": the sheet no longer says what was judged, so that a list of the judgement would be wrong. */
export type AddedMemo = { readonly changed: true } | { readonly changed: false; readonly sheet: string };

/** Puts the list for the vendor on a sheet of its own: one read, one write. 消去 takes it away again. */
export async function addMemoSheet(
  plan: SheetPlan,
  { reading, snapshot }: Pick<JudgedSheet, "reading" | "snapshot">,
  options: WriteOptions = {},
): Promise<Outcome<AddedMemo, WriteFault>> {
  const now = await readSheet({ ...options, sheet: reading.worksheetId, merges: "always" });
  if (!now.ok) {
    const aftermath = { code: "nothing-written", values: {} } as const;
    return { ok: false, fault: { because: now.fault, aftermath } };
  }
  if (!sameContents(now.value.snapshot, snapshot)) return { ok: true, value: { changed: true } };
  const written = await applyPlan({ sheets: [plan] }, now.value, options);
  if (!written.ok && written.fault.because.code === "changed-meanwhile") {
    const { code } = written.fault.aftermath;
    if (code === "restored") return { ok: true, value: { changed: true } };
  }
  return written.ok
    ? { ok: true, value: { changed: false, sheet: plan.sheet } }
    : { ok: false, fault: written.fault };
}
