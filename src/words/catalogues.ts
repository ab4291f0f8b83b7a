import type { FindingCatalogue } from "../core/answer/finding";
import type { Reading } from "../core/reading";
import { say, type Sentences } from "../core/coded";
import type { WorkbookFaultCatalogue } from "../core/fault";
import type { Reason, ReasonCatalogue } from "../core/judge/judgement";
import type { MarkNoticeCatalogue, MarkWords } from "../core/mark/mark-words";
import type { MemoWords } from "../core/mark/memo-words";
import type { Obligation } from "../core/pack/pack-schema";
import type { PackFaultCatalogue } from "../core/pack/pack-fault";
import type { ColumnsFaultCatalogue } from "../core/table/columns/parse-columns";
import type {
  Alteration,
  RepairCatalogue,
  RowDoubtCatalogue,
  TableFaultCatalogue,
} from "../core/table/sheet-table";
import type { Words } from "./language";

/** The catalogues of one language, one object for each part of the product that speaks. */
export interface Catalogues {
  readonly mark: Omit<MarkWords, "reason" | "repair" | "alteration">;
  readonly memo: Omit<MemoWords, "reason">;
  readonly obligation: Readonly<Record<Obligation, string>>;
  readonly readings: Readonly<Record<Reading, string>>;
  readonly reasons: Sentences<ReasonCatalogue>;
  readonly findings: Sentences<FindingCatalogue>;
  readonly rowDoubts: Sentences<RowDoubtCatalogue>;
  readonly repairs: Sentences<RepairCatalogue>;
  readonly alteration: (alteration: Alteration) => string;
  readonly notices: Sentences<MarkNoticeCatalogue>;
  readonly tableFaults: Sentences<TableFaultCatalogue>;
  readonly columnsFaults: Sentences<ColumnsFaultCatalogue>;
  readonly workbookFaults: Sentences<WorkbookFaultCatalogue>;
  readonly packFaults: Sentences<PackFaultCatalogue>;
  readonly rowList: (rows: readonly string[]) => string;
  readonly explained: Words["explained"];
}

/** Bundles the catalogues of a language into its words. */
export function bundleWords(catalogues: Catalogues): Words {
  const reason = (one: Reason): string => reasonText(one, catalogues);
  const { alteration } = catalogues;
  const repair: Words["repair"] = (one) => say(catalogues.repairs, one);
  return {
    language: catalogues.mark.language,
    mark: { ...catalogues.mark, reason, repair, alteration },
    memo: { ...catalogues.memo, reason },
    status: catalogues.mark.status,
    verdict: catalogues.mark.verdict,
    obligation: catalogues.obligation,
    reading: (reading) => catalogues.readings[reading],
    reason,
    repair,
    alteration,
    notice: (notice) => say(catalogues.notices, notice),
    noTable: (fault) =>
      fault.code === "sheet-empty" ||
      fault.code === "table-not-found" ||
      fault.code === "table-of-another-pack" ||
      fault.code === "answer-column-not-found"
        ? say(catalogues.tableFaults, fault)
        : say(catalogues.workbookFaults, fault),
    columnsFault: (fault) => say(catalogues.columnsFaults, fault),
    tableFault: (fault) => say(catalogues.tableFaults, fault),
    workbookFault: (fault) => say(catalogues.workbookFaults, fault),
    packFault: (fault) => say(catalogues.packFaults, fault),
    rowList: catalogues.rowList,
    explained: catalogues.explained,
  };
}

function reasonText(reason: Reason, { reasons, findings, rowDoubts }: Catalogues): string {
  switch (reason.about) {
    case "judgement":
      return say(reasons, reason);
    case "answer":
      return say(findings, reason.finding);
    case "sheet":
      return say(rowDoubts, reason.doubt);
  }
}
