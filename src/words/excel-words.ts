import { say } from "../core/coded";
import type { ExcelFault, JudgeFault, WriteFault } from "../core/excel-fault";
import { aftermathsEn, excelFaultsEn } from "./en/excel-fault";
import { aftermathsJa, excelFaultsJa } from "./ja/excel-fault";
import { paneWordsFor } from "./pane-words";
import { wordsFor, type Language } from "./words";

/** What is said about Excel's refusals. */
export interface ExcelWords {
  readonly fault: (fault: ExcelFault) => string;
  readonly judgeFault: (fault: JudgeFault) => string;
  /** Why nothing was written, and in what state that left the sheet: two sentences. */
  readonly writeFault: (fault: WriteFault) => readonly [because: string, aftermath: string];
}

export function excelWordsFor(language: Language): ExcelWords {
  const faults = language === "ja" ? excelFaultsJa : excelFaultsEn;
  const aftermaths = language === "ja" ? aftermathsJa : aftermathsEn;
  return {
    fault: (fault) => say(faults, fault),
    judgeFault(fault) {
      switch (fault.kind) {
        case "excel":
          return say(faults, fault.fault);
        case "table":
          return wordsFor(language).tableFault(fault.fault);
        case "own-sheet":
          return say(paneWordsFor(language), { code: "own-sheet", values: { sheet: fault.sheet } });
      }
    },
    writeFault: ({ because, aftermath }) => [say(faults, because), say(aftermaths, aftermath)],
  };
}
