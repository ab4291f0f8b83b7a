import { say } from "../core/coded";
import type { MarkOptions } from "../core/mark/mark-request";
import type { JudgedSheet } from "../excel/judge-active-sheet";
import { columnsUnsure } from "../ui/columns-unsure";
import type { Offer, PaneMessage } from "../ui/pane-state";
import { excelWordsFor } from "../words/excel-words";
import { paneWordsFor } from "../words/pane-words";
import { wordsFor, type Language } from "../words/words";
import { excelProblem } from "./excel-problem";

/** What to say after a sheet was judged: what was written, or why not and which way is left. */
export function judgedMessages(
  { checked, written, columns, reading }: JudgedSheet,
  options: MarkOptions,
  language: Language,
): readonly PaneMessage[] {
  const pane = paneWordsFor(language);
  const shownHere: PaneMessage = { tone: "notice", text: say(pane, { code: "nothing-written", values: {} }) };
  const way = { offers: ["result-sheet"] } as const;
  if (!written.ok) {
    const text = excelWordsFor(language).writeFault(written.fault).join("\n");
    const elsewhere = ["sheet-protected", "merged-cells"].includes(written.fault.because.code);
    const offers: readonly Offer[] = elsewhere ? ["result-sheet", "again"] : ["again"];
    const fault = written.fault.because;
    return [excelProblem({ fault, text, offers, language, file: reading.workbookName }), shownHere];
  }
  const { sheet } = checked.table;
  const [planned] = checked.plan.sheets;
  if (planned === undefined) return [{ ...shownHere, ...way }];
  if (planned.target === "new-sheet") {
    const values = { sheet, result: planned.sheet };
    return [{ tone: "done", text: say(pane, { code: "done-result-sheet", values }) }];
  }
  const verdict = wordsFor(language).verdict[checked.judgement.verdict];
  const done =
    options.print === undefined
      ? say(pane, { code: "done-judge", values: { sheet, verdict } })
      : say(pane, { code: "done-print", values: { sheet } });
  // Columns that a person set are not doubted again.
  const unsure = columns === undefined && columnsUnsure(checked.table);
  const hint = say(pane, { code: "columns-unsure", values: {} });
  const { renamed, printIgnored = [] } = written.value;
  const named = renamed && say(pane, { code: "renamed-meanwhile", values: { sheet, name: renamed } });
  return [
    { tone: "done", text: done, isShown: options.print === undefined },
    ...(printIgnored.length === 0
      ? []
      : [{ tone: "notice" as const, text: excelWordsFor(language).printIgnored(printIgnored) }]),
    ...(named === undefined ? [] : [{ tone: "notice" as const, text: named }]),
    ...(unsure ? [{ tone: "notice" as const, text: hint, offers: ["columns"] as const }] : []),
  ];
}

/** A result that rests on columns set earlier says so: they may no longer fit what the vendor sent back. */
export function columnsUsed({ checked, columns }: JudgedSheet, language: Language): readonly PaneMessage[] {
  if (columns === undefined) return [];
  const { sheet } = checked.table;
  const text = say(paneWordsFor(language), { code: "columns-used", values: { sheet } });
  return [{ tone: "notice", text, offers: ["columns"] }];
}

/** The sheet was changed while it was judged: what is shown is of a state that is gone. */
export function isOutdated({ written }: JudgedSheet): boolean {
  return !written.ok && written.fault.because.code === "changed-meanwhile";
}

/** Where Excel does not tell of changes, people have to think of it themselves. */
export function notWatched({ checked }: JudgedSheet, language: Language): readonly PaneMessage[] {
  const { sheet } = checked.table;
  return [{ tone: "notice", text: say(paneWordsFor(language), { code: "not-watched", values: { sheet } }) }];
}
