import { compareSheets } from "../core/round/compare-sheets";
import type { JudgedSheet } from "../excel/judge-active-sheet";
import { textHash } from "../packs/text-hash";
import type { Compared } from "../ui/compare-page";
import { comparisonReport } from "../ui/comparison-report";
import { compareLabel, compareWordsFor } from "../words/compare-words";
import { paneWorkbookFault } from "../words/pane-faults";
import { wordsFor, type Language } from "../words/words";
import { checkFile } from "../xlsx/check-file";

/** Compares a judged sheet with an earlier file, judged by the same rules. Reading files is loaded with the first. */
export async function compareEarlier(
  file: File,
  { checked, rules }: JudgedSheet,
  language: Language,
): Promise<Compared> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { ok: false, text: compareLabel(compareWordsFor(language), "unreadable") };
  const words = wordsFor(language);
  const before = checkFile(new Uint8Array(bytes), file.name, { ...rules, words: words.mark, options: {} });
  if (!before.ok) {
    const { kind, fault } = before.fault;
    return {
      ok: false,
      text: kind === "file" ? words.workbookFault(fault) : paneWorkbookFault(fault, language),
    };
  }
  const { pack } = rules;
  const compared = compareSheets({ before: before.value, now: checked, pack, hash: textHash });
  return { ok: true, report: comparisonReport(compared, file.name, pack, language) };
}
