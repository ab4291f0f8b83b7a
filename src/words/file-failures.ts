import type { WorkbookCheckFault } from "../core/check-workbook";
import type { WorkbookFault } from "../core/fault";
import { fileFailuresEn } from "./en/file-failures";
import { fileFailuresJa } from "./ja/file-failures";
import type { Language } from "./words";

/** Why nothing, or not all, came of a file that was put into the page. */
export type FileFailure =
  | WorkbookFault["code"]
  | WorkbookCheckFault["code"]
  /** The system does not give the file out. */
  | "file-unreadable"
  /** By its name no table. */
  | "not-xlsx"
  /** Nothing of what was put in is a table. */
  | "nothing-taken"
  /** It was judged; the copy can't be made. */
  | "no-copy"
  | "our-fault";

export type FileFailures = Readonly<Record<FileFailure, string>>;

/** What is wrong, in the few words of a heading; what to do stands in the sentence below it. */
export function failureHeading(failure: FileFailure, language: Language): string {
  return (language === "ja" ? fileFailuresJa : fileFailuresEn)[failure];
}
