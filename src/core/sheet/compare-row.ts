import type { PackRow } from "../pack/pack-schema";
import { cellAddress } from "./grid";
import type { Match } from "./match-rows";
import { readObligation } from "./read-obligation";
import type { Alteration } from "./sheet-table";

/** Where the sheet words a requirement or its obligation otherwise than the pack; layout and spelling don't count. */
export function compareRow(match: Match, row: PackRow): readonly Alteration[] {
  const { block } = match;
  const alterations: Alteration[] = [];
  const [requirement] = block.requirement;
  if (requirement !== undefined && (match.text === "like" || match.text === "other")) {
    const found = block.requirement.map((cell) => cell.text).join("\n");
    alterations.push({ id: row.id, what: "text", cell: cellAddress(requirement), expected: row.text, found });
  }
  const [obligation] = block.obligation;
  const texts = block.obligation.map((cell) => cell.text.trim());
  if (obligation !== undefined && texts.some((text) => readObligation(text) !== row.obligation)) {
    const expected = row.obligation === "mandatory" ? "必須" : "任意";
    const found = texts.join("\n");
    alterations.push({ id: row.id, what: "obligation", cell: cellAddress(obligation), expected, found });
  }
  return alterations;
}
