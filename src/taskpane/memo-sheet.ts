import { say } from "../core/coded";
import { planMemo } from "../core/mark/plan-memo";
import type { Pack } from "../core/pack/pack-schema";
import { addMemoSheet } from "../excel/write/add-memo-sheet";
import type { JudgedSheet } from "../excel/judge-active-sheet";
import type { WriteOptions } from "../excel/write/write-steps";
import { label } from "../ui/label";
import type { PaneMessage } from "../ui/pane-state";
import { excelWordsFor } from "../words/excel-words";
import { paneWordsFor } from "../words/pane-words";
import { wordsFor, type Language } from "../words/words";
import { excelProblem } from "./excel-problem";

export interface MemoToAdd {
  readonly judged: JudgedSheet;
  readonly pack: Pack;
  readonly language: Language;
}

/** Puts the list for the vendor on a sheet of the workbook, and says how that went. */
export async function memoSheet(
  { judged, pack, language }: MemoToAdd,
  options: WriteOptions,
): Promise<{ readonly messages: readonly PaneMessage[]; readonly outdated: boolean }> {
  const { checked } = judged;
  const plan = planMemo({ ...checked, pack, language }, wordsFor(language).memo);
  const added = await addMemoSheet(plan, judged, options);
  const pane = paneWordsFor(language);
  if (!added.ok) {
    const text = excelWordsFor(language).writeFault(added.fault).join("\n");
    const { workbookName: file } = judged.reading;
    const fault = added.fault.because;
    return {
      messages: [excelProblem({ fault, text, offers: ["again"], language, file })],
      outdated: false,
    };
  }
  if (added.value.changed) {
    const { sheet } = checked.table;
    const text = say(pane, { code: "memo-outdated", values: { sheet } });
    const heading = label(pane, "failed-changed");
    return { messages: [{ tone: "problem", heading, text, offers: [{ sheet }] }], outdated: true };
  }
  const { sheet, renamed } = added.value;
  const done: PaneMessage = { tone: "done", text: say(pane, { code: "done-memo", values: { sheet } }) };
  if (renamed === undefined) return { messages: [done], outdated: false };
  const values = { sheet: checked.table.sheet, name: renamed };
  const named: PaneMessage = { tone: "notice", text: say(pane, { code: "renamed-meanwhile", values }) };
  return { messages: [done, named], outdated: false };
}
