import { say } from "../core/coded";
import type { ExcelFault, JudgeFault, PrintAspect, WriteFault } from "../core/excel-fault";
import { aftermathsEn, excelFaultsEn } from "./en/excel-fault";
import { aftermathsJa, excelFaultsJa } from "./ja/excel-fault";
import { paneTableFault } from "./pane-faults";
import { paneWordsFor } from "./pane-words";
import type { Language } from "./words";

/** What is said about Excel's refusals. */
export interface ExcelWords {
  readonly fault: (fault: ExcelFault) => string;
  readonly judgeFault: (fault: JudgeFault) => string;
  /** Why nothing was written, and in what state that left the sheet: two sentences. */
  readonly writeFault: (fault: WriteFault) => readonly [because: string, aftermath: string];
  /** What Excel did not do of a print set-up. */
  readonly printIgnored: (aspects: readonly PrintAspect[]) => string;
  /** What of the former print set-up could not be brought back. */
  readonly printLeft: (aspects: readonly PrintAspect[]) => string;
}

const FAULTS = { ja: excelFaultsJa, en: excelFaultsEn } satisfies Record<Language, unknown>;
const AFTERMATHS = { ja: aftermathsJa, en: aftermathsEn } satisfies Record<Language, unknown>;

export function excelWordsFor(language: Language): ExcelWords {
  const faults = FAULTS[language];
  const aftermaths = AFTERMATHS[language];
  return {
    fault: (fault) => say(faults, fault),
    judgeFault(fault) {
      switch (fault.kind) {
        case "excel":
          return say(faults, fault.fault);
        case "table":
          return tableFault(fault, language);
        case "own-sheet":
          return say(paneWordsFor(language), { code: "own-sheet", values: { sheet: fault.sheet } });
      }
    },
    printIgnored: (aspects) =>
      say(paneWordsFor(language), { code: "print-ignored", values: { aspects: unique(aspects) } }),
    printLeft: (aspects) =>
      say(paneWordsFor(language), { code: "print-left", values: { aspects: unique(aspects) } }),
    writeFault: ({ because, aftermath }) => [say(faults, because), say(aftermaths, aftermath)],
  };
}

const unique = (aspects: readonly PrintAspect[]): readonly PrintAspect[] =>
  aspects.includes("all") ? ["all"] : [...new Set(aspects)];

/** What is wrong, and what may be the cause: columns by hand that do not fit, or another sheet that has the table. */
function tableFault(
  { fault, columns, elsewhere = [] }: Extract<JudgeFault, { readonly kind: "table" }>,
  language: Language,
): string {
  const words = paneWordsFor(language);
  const { sheet } = fault.values;
  return [
    paneTableFault(fault, language),
    ...(columns === undefined ? [] : [say(words, { code: "fault-by-hand", values: { sheet } })]),
    ...(elsewhere.length === 0
      ? []
      : [say(words, { code: "fault-elsewhere", values: { sheets: elsewhere } })]),
  ].join("\n");
}
