import { checkWorkbook, type CheckedWorkbook } from "../core/check-workbook";
import type { Outcome } from "../core/fault";
import type { Pack } from "../core/pack/pack-schema";
import type { SheetSnapshot } from "../core/sheet/sheet-snapshot";
import type { Settings } from "../ui/settings";
import { wordsFor } from "../words/words";
import { applyPlan } from "../xlsx/apply-plan";
import { readWorkbook } from "../xlsx/read-workbook";

export interface Rules {
  readonly pack: Pack;
  readonly packHash: string;
}

export interface JudgedFile {
  readonly snapshot: SheetSnapshot;
  readonly checked: CheckedWorkbook;
  /** The sheets that hold the pack's table, the best first. */
  readonly sheets: readonly string[];
  /** The annotated copy, or why there is none; the result itself is there in any case. */
  readonly copy: Outcome<Uint8Array, string>;
}

export interface FileToJudge {
  readonly bytes: Uint8Array;
  readonly rules: Rules;
  readonly settings: Settings;
  /** The sheet to judge; without it the one that holds the table. */
  readonly sheet?: string;
}

/** Judges a workbook's bytes. A fault is a sentence in the language of the settings. */
export function judgeFile({ bytes, rules, settings, sheet }: FileToJudge): Outcome<JudgedFile, string> {
  const words = wordsFor(settings.language);
  const { asOf, policy } = settings;
  const read = readWorkbook(bytes);
  if (!read.ok) return { ok: false, fault: words.workbookFault(read.fault) };
  const workbook = read.value;
  const chosen = sheet === undefined ? {} : { wanted: sheet };
  const outcome = checkWorkbook({ workbook, ...rules, policy, asOf, words: words.mark, ...chosen });
  if (!outcome.ok) return { ok: false, fault: words.noTable(outcome.fault) };
  const checked = outcome.value;
  const snapshot = workbook.sheets.find(({ name }) => name === checked.table.sheet);
  if (snapshot === undefined) throw new Error("The judged sheet is none of the workbook's.");
  const copy = applyPlan(bytes, checked.plan);
  return {
    ok: true,
    value: {
      snapshot,
      checked,
      sheets: checked.candidates.filter(({ result }) => result.ok).map((candidate) => candidate.sheet),
      copy: copy.ok ? copy : { ok: false, fault: words.workbookFault(copy.fault) },
    },
  };
}
