import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import { compareRow } from "./compare-row";
import type { Section } from "../find-sections";
import { cellAddress } from "../../snapshot/grid";
import { numberRepair } from "./number-repair";
import type { SheetSnapshot, Span } from "../../snapshot/sheet-snapshot";
import type { Alteration, Repair, TableRow } from "../sheet-table";
import { tableRow } from "./table-row";

export interface RowsRead {
  /** In sheet order, each row of the pack once. */
  readonly rows: readonly TableRow[];
  readonly altered: readonly Alteration[];
  readonly repairs: readonly Repair[];
}

/** The requirements of the table with the vendor's words, and what was mended or altered. */
export function readRows(
  own: readonly Section[],
  pack: Pack,
  hiddenRows: SheetSnapshot["hiddenRows"],
): RowsRead {
  const isHidden = (row: number): boolean => isIn(hiddenRows, row);
  const rows: TableRow[] = [];
  const altered: Alteration[] = [];
  const repairs: Repair[] = [];
  for (const { matches, layout } of own) {
    for (const match of matches) {
      const row = match.row === undefined ? undefined : pack.rows[match.row];
      if (row === undefined) continue;
      const alterations = compareRow(match, row, layout);
      const repair = numberRepair(match, row);
      altered.push(...alterations);
      if (repair !== undefined) repairs.push(repair);
      rows.push(tableRow({ match, row, layout, altered: alterations, isHidden }));
    }
  }
  return { rows: withoutRepeats(rows, repairs), altered, repairs };
}

const isIn = (spans: readonly Span[], row: number): boolean =>
  spans.some((span) => row >= span.first && row <= span.last);

/** A row that stands there twice is shown once; where the answers differ, which one counts is for a person to say. */
function withoutRepeats(rows: readonly TableRow[], repairs: Repair[]): readonly TableRow[] {
  const seen = new Map<RowId, TableRow[]>();
  for (const row of rows) {
    const same = seen.get(row.id);
    if (same === undefined) seen.set(row.id, [row]);
    else same.push(row);
  }
  return [...seen.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    const cells = [first, ...others].map(addressOf);
    repairs.push({ code: "row-repeated", values: { id: first.id, cells }, cell: addressOf(first) });
    const agrees = others.every((row) => row.answer === first.answer && row.remarks === first.remarks);
    const doubts = [...first.doubts, ...others.flatMap((row) => row.doubts)];
    return [{ ...first, doubts: agrees ? doubts : [...doubts, { code: "duplicate", values: { cells } }] }];
  });
}

function addressOf(row: TableRow): string {
  return cellAddress(row.idCell ?? row.requirementCell ?? { row: row.rows.first, column: 0 });
}
