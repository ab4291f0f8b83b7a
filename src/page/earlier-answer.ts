import { say } from "../core/coded";
import { isChanged } from "../core/round/round-line";
import type { ComparedRow } from "../core/round/compare-rows";
import { compareSheets, type ComparedSheets } from "../core/round/compare-sheets";
import { textHash } from "../packs/text-hash";
import { comparisonReport, type ComparisonReport } from "../ui/comparison-report";
import type { Settings } from "../ui/settings";
import { compareLabel, compareWordsFor } from "../words/compare-words";
import { paneWorkbookFault } from "../words/pane-faults";
import { wordsFor } from "../words/words";
import { checkFile } from "../xlsx/check-file";
import type { JudgedFile } from "./judge-file";

/** The file with which an answer is compared. */
export interface EarlierFile {
  readonly name: string;
  readonly source: Blob;
}

/** An answer beside an earlier one, or why it can't be compared, as a sentence. */
export type EarlierAnswer =
  | {
      readonly ok: true;
      readonly name: string;
      readonly compared: ComparedSheets;
      readonly judged: JudgedFile;
    }
  | { readonly ok: false; readonly name: string; readonly text: string };

/** Judges an earlier file by the rules of a judged one, and compares the two. */
export async function earlierAnswer(
  { name, source }: EarlierFile,
  judged: JudgedFile,
  { language, asOf }: Settings,
): Promise<EarlierAnswer> {
  const bytes = await source.arrayBuffer().catch(() => undefined);
  if (bytes === undefined)
    return { ok: false, name, text: compareLabel(compareWordsFor(language), "unreadable") };
  const words = wordsFor(language);
  const before = checkFile(new Uint8Array(bytes), name, { ...judged.rules, asOf, words: words.mark });
  if (!before.ok) {
    const { kind, fault } = before.fault;
    const text = kind === "file" ? words.workbookFault(fault) : paneWorkbookFault(fault, language);
    return { ok: false, name, text };
  }
  const { pack } = judged.rules;
  const compared = compareSheets({ before: before.value, now: judged.checked, pack, hash: textHash });
  return { ok: true, name, compared, judged };
}

/** What the list says of it, and the rows that came out otherwise. */
export function earlierInList(
  earlier: EarlierAnswer,
  { language }: Settings,
): { readonly said: string; readonly changes?: readonly ComparedRow[] } {
  const words = compareWordsFor(language);
  if (!earlier.ok) {
    const { name: file, text } = earlier;
    return { said: say(words, { code: "list-not-compared", values: { file, text } }) };
  }
  const { counts } = reportOf(earlier, language);
  return {
    said: say(words, { code: "list-compared", values: { parts: counts } }),
    changes: earlier.compared.rows.filter(isChanged),
  };
}

export function reportOf(
  { compared, name, judged }: Extract<EarlierAnswer, { readonly ok: true }>,
  language: Settings["language"],
): ComparisonReport {
  return comparisonReport(compared, name, judged.rules.pack, language);
}
