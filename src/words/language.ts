import type { Reading } from "../core/reading";
import type { WorkbookCheckFault } from "../core/check-workbook";
import type { WorkbookFault } from "../core/fault";
import type { Reason } from "../core/judge/judgement";
import type { MarkNotice, MarkWords } from "../core/mark/mark-words";
import type { MemoWords } from "../core/mark/memo-words";
import type { Obligation } from "../core/pack/pack-schema";
import type { PackFault } from "../core/pack/pack-fault";
import type { ColumnsFault } from "../core/table/columns/parse-columns";
import type { TableExplained } from "../core/table/explained";
import type { Alteration, Repair, TableFault } from "../core/table/sheet-table";

export type Language = "ja" | "en";

/** Everything that is said in one language. Sentences come from codes; none is glued together. */
export interface Words {
  readonly language: Language;
  /** What the core writes into the sheet. */
  readonly mark: MarkWords;
  /** What goes back to the vendor. */
  readonly memo: MemoWords;
  readonly status: MarkWords["status"];
  readonly verdict: MarkWords["verdict"];
  readonly obligation: Readonly<Record<Obligation, string>>;
  readonly reading: (reading: Reading) => string;
  readonly reason: (reason: Reason) => string;
  readonly repair: (repair: Repair) => string;
  readonly alteration: (alteration: Alteration) => string;
  readonly notice: (notice: MarkNotice) => string;
  readonly tableFault: (fault: TableFault) => string;
  /** Why no sheet of a workbook could be judged. */
  readonly noTable: (fault: WorkbookCheckFault) => string;
  readonly columnsFault: (fault: ColumnsFault) => string;
  readonly workbookFault: (fault: WorkbookFault) => string;
  readonly packFault: (fault: PackFault) => string;
  /** 「1.1・1.2」 or "1.1 and 1.2". */
  readonly rowList: (rows: readonly string[]) => string;
  /** By what the columns and rows of a table were told, line by line. */
  readonly explained: (explained: TableExplained) => readonly string[];
}
