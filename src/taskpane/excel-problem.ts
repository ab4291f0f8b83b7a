import type { ExcelFault } from "../core/excel-fault";
import { label } from "../ui/label";
import type { Offer, PaneMessage } from "../ui/pane-state";
import { excelHeading } from "../words/failure-headings";
import { paneWordsFor } from "../words/pane-words";
import type { Language } from "../words/words";

export interface ExcelProblem {
  readonly fault: ExcelFault;
  readonly text: string;
  readonly offers: readonly Offer[];
  readonly language: Language;
  /** The open file, where it is known. */
  readonly file: string | undefined;
}

/** What Excel did not do: what it is, of which sheet or file, and the way on. */
export function excelProblem({ fault, text, offers, language, file }: ExcelProblem): PaneMessage {
  const heading = label(paneWordsFor(language), excelHeading(fault));
  // Where the sheet is known, the sentence names it.
  const about = "sheet" in fault.values ? undefined : file;
  return { tone: "problem", heading, text, offers, ...(about === undefined ? {} : { about }) };
}
