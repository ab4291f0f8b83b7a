import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import type { Section } from "../find-sections";
import { plainNumber } from "../rows/row-number";
import type { LineCell } from "../../snapshot/sheet-lines";
import { extentOf } from "./extent";

/** The vendor's words beside no requirement, and the row that they stand under. */
export interface LooseCell {
  readonly id: RowId;
  readonly cell: LineCell;
}

/** The vendor's words between the rows: on a line without a requirement, or on one that is numbered below a row (1.22-1). */
export function looseCells(
  section: Section,
  bandRows: ReadonlySet<number>,
  pack: Pack,
): readonly LooseCell[] {
  const { layout, matches, rest } = section;
  const kindOf = (cell: LineCell): string => layout.slotOf(cell)?.kind ?? "unknown";
  const isVendors = (cell: LineCell): boolean =>
    ["answer", "choice", "remarks", "limits"].includes(kindOf(cell)) && /[\p{L}\p{N}○△×]/u.test(cell.text);
  const last = extentOf([section]).last;
  let at = 0;
  const between = rest.flatMap((line): readonly LooseCell[] => {
    while ((matches[at]?.block.rows.first ?? Infinity) < line.row) at += 1;
    const cell = line.cells.find(isVendors);
    const isAsked = line.cells.some((part) => ["requirement", "id"].includes(kindOf(part)));
    if (cell === undefined || isAsked || bandRows.has(line.row) || line.row > last) return [];
    const above = matches[at - 1];
    const id = above?.row === undefined ? undefined : pack.rows[above.row]?.id;
    return id === undefined ? [] : [{ id, cell }];
  });
  const numbered = matches.flatMap(({ row, block }): readonly LooseCell[] => {
    const number = block.number === undefined ? undefined : plainNumber(block.number.text);
    const of = pack.rows.find(({ id }) => number?.startsWith(`${id}.`) === true);
    const [cell] = [...block.answer, ...block.remarks];
    return row === undefined && of !== undefined && cell !== undefined ? [{ id: of.id, cell }] : [];
  });
  return [...between, ...numbered];
}
