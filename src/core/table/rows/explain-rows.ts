import type { Pack } from "../../pack/pack-schema";
import { cellAddress } from "../../snapshot/grid";
import type { RowExplained } from "../explained";
import type { Match } from "./match-rows";

/** By what each row of the sheet was taken for a row of the pack, in sheet order. */
export function explainRows(matches: readonly Match[], { rows }: Pack): readonly RowExplained[] {
  return matches.flatMap(({ block, row, number, text, uncertain }): RowExplained[] => {
    const own = row === undefined ? undefined : rows[row];
    const [requirement] = block.requirement;
    const cell = block.number ?? requirement;
    if (own === undefined || cell === undefined) return [];
    const says = number === undefined ? "none" : number.ids.includes(own.id) ? number.how : "other";
    return [{ id: own.id, cell: cellAddress(cell), number: says, text, certain: !uncertain }];
  });
}
