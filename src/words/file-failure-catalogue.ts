import type { WorkbookCheckFault } from "../core/check-workbook";
import type { WorkbookFault } from "../core/fault";

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
