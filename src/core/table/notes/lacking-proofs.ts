import type { Pack } from "../../pack/pack-schema";
import type { SheetLine } from "../../snapshot/sheet-lines";
import { isProof, readNote, type NoteSaid } from "./read-note";
import { statementsOf } from "./standing";
import { saysLacking } from "./told-rows";
import { speaksAsCity } from "./vendor-speech";

/**
 * What a line that limits an exemption says of registers and certificates themselves (1.1の登録は本年3月末で満了しており、
 * 1.20を省略することはできません): their own rows are no less open than those that they would waive.
 */
export function lackingProofs(line: SheetLine, pack: Pack): readonly NoteSaid[] {
  const [cell] = line.cells;
  const text = line.cells.map((part) => part.text).join("");
  if (cell === undefined) return [];
  return statementsOf(text).flatMap((statement): readonly NoteSaid[] => {
    if (!saysLacking(statement) || speaksAsCity(statement)) return [];
    const said = readNote({ row: line.row, cells: [{ ...cell, text: statement }] }, pack);
    if (said === undefined) return [];
    const ofProofs = {
      general: false,
      rows: said.rows.filter((id) => isProof(id, pack)),
      asides: said.asides.filter((id) => isProof(id, pack)),
      remarks: (said.remarks ?? []).filter(({ id }) => isProof(id, pack)),
      marks: [],
      whole: false,
    };
    const isNothing = ofProofs.rows.length + ofProofs.asides.length + ofProofs.remarks.length === 0;
    return isNothing ? [] : [{ ...said, ...ofProofs }];
  });
}
