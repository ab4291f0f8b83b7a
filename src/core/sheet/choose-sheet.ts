import type { Outcome, WorkbookFaultCatalogue } from "../fault";
import type { Pack } from "../pack/pack-schema";
import { findTable } from "./find-table";
import type { ColumnsByHand } from "./place-columns";
import type { SheetSnapshot } from "./sheet-snapshot";
import type { TableFault, TableResult } from "./sheet-table";

export interface SheetChoice {
  /** The sheets of the workbook, in its order; at least one. */
  readonly sheets: readonly SheetSnapshot[];
  readonly pack: Pack;
  /** The sheet that a person names. */
  readonly wanted?: string;
  readonly columns?: ColumnsByHand;
}

/** A sheet with what was found on it. */
export interface SheetCandidate {
  readonly sheet: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** How many rows of the pack it has. */
  readonly found: number;
  readonly result: TableResult;
}

export interface ChosenSheet {
  readonly snapshot: SheetSnapshot;
  readonly result: TableResult;
  /** Every sheet, the best first; hidden ones after the visible. */
  readonly candidates: readonly SheetCandidate[];
  /** Other sheets that have the same table: which one counts is for a person to say. */
  readonly alsoOn: readonly string[];
}

export type SheetChoiceFault =
  | { readonly code: "sheet-not-found"; readonly values: WorkbookFaultCatalogue["sheet-not-found"] }
  | { readonly code: "no-worksheet"; readonly values: WorkbookFaultCatalogue["no-worksheet"] };

/**
 * The sheet that holds the pack's table, of all sheets of a workbook, or the one that a person names. A hidden sheet is
 * chosen only where no visible one has the table.
 */
export function chooseSheet(choice: SheetChoice): Outcome<ChosenSheet, SheetChoiceFault> {
  const { sheets, wanted } = choice;
  const ranked = sheets
    .map((snapshot) => ({ snapshot, candidate: candidateOf(snapshot, choice) }))
    .sort((a, b) => weight(b.candidate) - weight(a.candidate));
  const named =
    wanted === undefined ? ranked[0] : ranked.find(({ snapshot }) => sameName(snapshot.name, wanted));
  if (named === undefined) {
    const names = sheets.map((sheet) => sheet.name);
    return wanted === undefined
      ? { ok: false, fault: { code: "no-worksheet", values: {} } }
      : { ok: false, fault: { code: "sheet-not-found", values: { sheet: wanted, sheets: names } } };
  }
  const candidates = ranked.map(({ candidate }) => candidate);
  const alsoOn = candidates
    .filter((other) => other !== named.candidate && other.result.ok)
    .map((other) => other.sheet);
  return {
    ok: true,
    value: { snapshot: named.snapshot, result: named.candidate.result, candidates, alsoOn },
  };
}

function candidateOf(snapshot: SheetSnapshot, { pack, columns }: SheetChoice): SheetCandidate {
  const result = findTable({ snapshot, pack, ...(columns === undefined ? {} : { columns }) });
  const found = result.ok ? result.table.rows.length : foundBefore(result.fault);
  return { sheet: snapshot.name, visibility: snapshot.visibility, found, result };
}

function foundBefore(fault: TableFault): number {
  return fault.code === "table-of-another-pack" ? fault.values.found.length : 0;
}

/** A blank form beside the sheet that was filled in is not what was returned. */
const isAnswered = (result: TableResult): boolean =>
  result.ok && result.table.rows.some(({ answer, remarks }) => `${answer}${remarks}`.trim() !== "");

/**
 * A table before none, visible before hidden, answered before blank, more rows before fewer, an unusual fault before
 * "nothing here".
 */
function weight({ result, visibility, found }: SheetCandidate): number {
  const tells = result.ok
    ? 4
    : { "answer-column-not-found": 3, "table-of-another-pack": 2, "table-not-found": 1, "sheet-empty": 0 }[
        result.fault.code
      ];
  return (
    (result.ok ? 100_000 : 0) +
    (visibility === "visible" ? 50_000 : 0) +
    tells * 10_000 +
    (isAnswered(result) ? 5_000 : 0) +
    Math.min(found, 4_999)
  );
}

/** As Excel compares sheet names: case and width of letters aside. */
function sameName(a: string, b: string): boolean {
  return a.normalize("NFKC").toLowerCase() === b.normalize("NFKC").toLowerCase();
}
