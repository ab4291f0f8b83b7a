import { checkSheet, namingOthers, type CheckedSheet, type SheetToCheck } from "./check-sheet";
import type { Outcome, WorkbookFault } from "./fault";
import { withoutOwnMarks } from "./mark/own-marks";
import type { MarkNotice } from "./mark/mark-words";
import type { Pack } from "./pack/pack-schema";
import { chooseSheet } from "./table/which-sheet/choose-sheet";
import type { SheetCandidate, SheetChoiceFault } from "./table/which-sheet/sheet-candidate";
import { numberedSheets } from "./table/which-sheet/numbered-sheets";
import type { SheetSnapshot } from "./snapshot/sheet-snapshot";
import type { TableFault } from "./table/sheet-table";
import type { WorkbookSnapshot } from "./snapshot/workbook-snapshot";

export interface WorkbookToCheck extends Omit<SheetToCheck, "snapshot"> {
  readonly workbook: WorkbookSnapshot;
  /** The sheet that a person names; otherwise the one that has the table. */
  readonly wanted?: string;
}

export interface CheckedWorkbook extends CheckedSheet {
  /** Every sheet that was looked at, the best first. */
  readonly candidates: readonly SheetCandidate[];
}

/** Why nothing in a workbook can be judged. */
export type WorkbookCheckFault =
  | TableFault
  | SheetChoiceFault
  | Extract<WorkbookFault, { readonly code: "no-table-in-workbook" | "answers-on-another-sheet" }>;

/** Chooses the sheet of a workbook that holds the table, and checks it. What the choice left open is a notice. */
export function checkWorkbook(input: WorkbookToCheck): Outcome<CheckedWorkbook, WorkbookCheckFault> {
  const { workbook, wanted, ...rest } = input;
  const sheets = workbook.sheets.filter((sheet) => sheet.madeByUs !== true);
  const chosen = chooseSheet({
    sheets: sheets.map((sheet) => withoutOwnMarks(sheet, sheet.ownRanges ?? [])),
    pack: rest.pack,
    ...(wanted === undefined ? {} : { wanted }),
    ...(rest.columns === undefined ? {} : { columns: rest.columns }),
  });
  if (!chosen.ok) return chosen;
  const { candidates, alsoOn } = chosen.value;
  const nothingFound = candidates.every(
    ({ result }) => !result.ok && ["table-not-found", "sheet-empty"].includes(result.fault.code),
  );
  if (wanted === undefined && candidates.length > 1 && nothingFound) {
    const values = { sheets: sheets.map((sheet) => sheet.name) };
    return { ok: false, fault: { code: "no-table-in-workbook", values } };
  }
  const snapshot = sheets.find((sheet) => sheet.name === chosen.value.snapshot.name) ?? chosen.value.snapshot;
  const others = sheets.filter((sheet) => sheet !== snapshot && sheet.visibility === "visible");
  const checked = checkSheet({ ...rest, snapshot, others });
  if (!checked.ok) return { ok: false, fault: withHint(checked.fault, sheets, rest.pack) };
  const named = namingOthers(checked.value, realOthers(candidates, snapshot.name));
  const found: MarkNotice[] = [
    ...(wanted === undefined && alsoOn.length > 0
      ? [{ code: "table-also-on" as const, values: { sheet: snapshot.name, others: alsoOn } }]
      : []),
    ...(snapshot.visibility === "visible"
      ? []
      : [{ code: "table-on-hidden-sheet" as const, values: { sheet: snapshot.name } }]),
    ...(workbook.signed ? [{ code: "signature-lost" as const, values: {} }] : []),
  ];
  return { ok: true, value: { ...named, notices: [...found, ...named.notices], candidates } };
}

/** The other sheets with the table that are no examples. */
function realOthers(candidates: readonly SheetCandidate[], sheet: string): readonly string[] {
  return candidates
    .filter((other) => other.sheet !== sheet && other.result.ok && other.role !== "sample")
    .map((other) => other.sheet);
}

/** Where a table has no answers, the sheets are named that could hold them by number alone. */
function withHint(fault: TableFault, sheets: readonly SheetSnapshot[], pack: Pack): WorkbookCheckFault {
  // Where several columns answer, the answers are on the sheet itself.
  if (fault.code !== "answer-column-not-found" || "several" in fault.values) return fault;
  const { sheet, range } = fault.values;
  const others = numberedSheets(
    sheets.filter(({ name, visibility }) => name !== sheet && visibility === "visible"),
    pack,
  );
  return others.length === 0 ? fault : { code: "answers-on-another-sheet", values: { sheet, range, others } };
}
