import { say } from "../core/coded";
import type { ExcelFault, WriteFault } from "../core/excel-fault";
import { aftermathsEn, excelFaultsEn } from "./en/excel-fault";
import { aftermathsJa, excelFaultsJa } from "./ja/excel-fault";
import type { Language } from "./words";

/** What is said about Excel's refusals. */
export interface ExcelWords {
  readonly fault: (fault: ExcelFault) => string;
  /** Why nothing was written, and in what state that left the sheet: two sentences. */
  readonly writeFault: (fault: WriteFault) => readonly [because: string, aftermath: string];
}

export function excelWordsFor(language: Language): ExcelWords {
  const faults = language === "ja" ? excelFaultsJa : excelFaultsEn;
  const aftermaths = language === "ja" ? aftermathsJa : aftermathsEn;
  return {
    fault: (fault) => say(faults, fault),
    writeFault: ({ because, aftermath }) => [say(faults, because), say(aftermaths, aftermath)],
  };
}
