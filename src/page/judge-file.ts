import { checkSheet, type CheckedSheet } from "../core/check-sheet";
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
  readonly checked: CheckedSheet;
  /** The sheets that hold the pack's table, in the workbook's order. */
  readonly sheets: readonly string[];
  /** The annotated copy, or why there is none; the result itself is there in any case. */
  readonly copy: Outcome<Uint8Array, string>;
}

export interface FileToJudge {
  readonly bytes: Uint8Array;
  readonly rules: Rules;
  readonly settings: Settings;
  /** The sheet to judge; without it the one that opens first, or the first with a table. */
  readonly sheet?: string;
}

/** Judges a workbook's bytes. A fault is a sentence in the language of the settings. */
export function judgeFile({ bytes, rules, settings, sheet }: FileToJudge): Outcome<JudgedFile, string> {
  const words = wordsFor(settings.language);
  const { asOf, policy } = settings;
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) return { ok: false, fault: words.workbookFault(workbook.fault) };
  const { sheets, activeSheet } = workbook.value;
  const checks = sheets.map((snapshot) => ({
    snapshot,
    outcome: checkSheet({ snapshot, ...rules, policy, asOf, words: words.mark }),
  }));
  const judged = checks.flatMap(({ snapshot, outcome }) =>
    outcome.ok ? [{ snapshot, checked: outcome.value }] : [],
  );
  const wanted = [sheet, activeSheet].flatMap(
    (name) => judged.find(({ snapshot }) => snapshot.name === name) ?? [],
  );
  const chosen = wanted[0] ?? judged[0];
  if (chosen === undefined) {
    const shown = checks.find(({ snapshot }) => snapshot.name === activeSheet) ?? checks[0];
    if (shown === undefined || shown.outcome.ok) throw new Error("A workbook without sheets was read.");
    return { ok: false, fault: words.tableFault(shown.outcome.fault) };
  }
  const copy = applyPlan(bytes, chosen.checked.plan);
  return {
    ok: true,
    value: {
      ...chosen,
      sheets: judged.map(({ snapshot }) => snapshot.name),
      copy: copy.ok ? copy : { ok: false, fault: words.workbookFault(copy.fault) },
    },
  };
}
