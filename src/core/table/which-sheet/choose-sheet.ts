import type { Outcome } from "../../fault";
import type { Pack } from "../../pack/pack-schema";
import { findTable } from "../find-table";
import type { ColumnsByHand } from "../columns/place-columns";
import { plainlyMeant } from "./plainly-meant";
import type { Ranked, SheetCandidate, SheetChoiceFault } from "./sheet-candidate";
import { sampleSign } from "./sample-sheet";
import { roleByName } from "./sample-words";
import { isAnswered } from "./sheet-answers";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";
import type { TableFault, TableResult } from "../sheet-table";
import { oneWidth } from "../../lexicon/fold";

export interface SheetChoice {
  /** The sheets of the workbook, in its order; at least one. */
  readonly sheets: readonly SheetSnapshot[];
  readonly pack: Pack;
  /** The sheet that a person names. */
  readonly wanted?: string;
  readonly columns?: ColumnsByHand;
}

export interface ChosenSheet {
  readonly snapshot: SheetSnapshot;
  readonly result: TableResult;
  /** Every sheet, the best first; hidden ones after the visible. */
  readonly candidates: readonly SheetCandidate[];
  /** Other sheets that have the same table: which one counts is for a person to say. */
  readonly alsoOn: readonly string[];
}

/**
 * The sheet that holds the pack's table, of all sheets of a workbook, or the one that a person names. Without a name
 * only a sheet is chosen that is plainly the vendor's answer: a hidden sheet where no visible one has the table, a blank
 * one where none is filled in, an example never. Where several could be meant, it is a fault that names them.
 */
export function chooseSheet(choice: SheetChoice): Outcome<ChosenSheet, SheetChoiceFault> {
  const { sheets, wanted } = choice;
  const ranked = sheets
    .map((snapshot, at) => ({ at, snapshot, candidate: candidateOf(snapshot, choice) }))
    .sort((a, b) => weight(b.candidate) - weight(a.candidate));
  const found = wanted === undefined ? plainlyMeant(ranked) : byName(ranked, wanted, sheets);
  if (!found.ok) return found;
  const named = found.value;
  const candidates = ranked.map(({ candidate }) => candidate);
  const alsoOn = candidates
    .filter((other) => other !== named.candidate && other.result.ok)
    .map((other) => other.sheet);
  return {
    ok: true,
    value: { snapshot: named.snapshot, result: named.candidate.result, candidates, alsoOn },
  };
}

function byName(
  ranked: readonly Ranked[],
  wanted: string,
  sheets: readonly SheetSnapshot[],
): Outcome<Ranked, SheetChoiceFault> {
  const named = ranked.find(({ snapshot }) => sameName(snapshot.name, wanted));
  if (named !== undefined) return { ok: true, value: named };
  const values = { sheet: wanted, sheets: sheets.map((sheet) => sheet.name) };
  return { ok: false, fault: { code: "sheet-not-found", values } };
}

/** What a sheet has of the table. */
export function candidateOf(
  snapshot: SheetSnapshot,
  { pack, columns }: Pick<SheetChoice, "pack" | "columns">,
): SheetCandidate {
  const result = findTable({ snapshot, pack, ...(columns === undefined ? {} : { columns }) });
  const found = result.ok ? result.table.rows.length : foundBefore(result.fault);
  const isSample = result.ok && sampleSign(snapshot, result.table) !== undefined;
  const role = isSample ? "sample" : roleByName(snapshot.name);
  return { sheet: snapshot.name, visibility: snapshot.visibility, found, result, role };
}

function foundBefore(fault: TableFault): number {
  return fault.code === "table-of-another-pack" ? fault.values.found.length : 0;
}

/**
 * A table before none, visible before hidden, examples last, answered before blank, more rows before fewer, an unusual
 * fault before "nothing here".
 */
function weight({ result, visibility, found, role }: SheetCandidate): number {
  const tells = result.ok
    ? 4
    : { "answer-column-not-found": 3, "table-of-another-pack": 2, "table-not-found": 1, "sheet-empty": 0 }[
        result.fault.code
      ];
  return (
    (result.ok ? 1_000_000 : 0) +
    (visibility === "visible" ? 500_000 : 0) +
    (role === "sample" ? 0 : 200_000) +
    tells * 20_000 +
    (isAnswered(result) ? 10_000 : 0) +
    (role === "not-final" ? 0 : 5_000) +
    Math.min(found, 4_999)
  );
}

/** As Excel compares sheet names: case and width of letters aside. */
function sameName(a: string, b: string): boolean {
  return oneWidth(a).toLowerCase() === oneWidth(b).toLowerCase();
}
