import type { PackRow } from "../../pack/pack-schema";
import { cellAddress } from "../../snapshot/grid";
import type { Match } from "./match-rows";
import type { Repair } from "../sheet-table";

/** What had to be mended to take the block's number for the row's; undefined where it is printed as the pack has it. */
export function numberRepair({ block, number }: Match, row: PackRow): Repair | undefined {
  const cell = block.number ?? block.requirement[0];
  if (cell === undefined) return undefined;
  const found = number?.found ?? block.number?.text.trim() ?? "";
  const values = { found, id: row.id };
  const at = { cell: cellAddress(cell), values };
  if (found.replace(/[\s.]+$/, "") === row.id) return undefined;
  if (number === undefined) return { code: "row-number-inferred", ...at };
  if (!number.ids.includes(row.id)) return { code: "row-number-differs", ...at };
  return number.how === "value" || (number.how === "same" && number.ids[0] !== row.id)
    ? { code: "row-number-typed", ...at }
    : { code: "row-number-restyled", ...at };
}
