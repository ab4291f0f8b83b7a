import { fold } from "../../lexicon/fold";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";
import type { Pack } from "../../pack/pack-schema";
import type { SheetLine } from "../../snapshot/sheet-lines";
import { isProof, readNote, type NoteSaid } from "./read-note";
import { statementsOf } from "./standing";
import { lackingClauses, saysLacking } from "./told-rows";
import { speaksOfRegistration } from "./rows-of-matter";
import { speaksAsCity } from "./vendor-speech";

/**
 * What a line that limits an exemption says of registers and certificates themselves (1.1の登録は本年3月末で満了しており、
 * 1.20を省略することはできません): their own rows are no less open than those that they would waive.
 */
export function lackingProofs(line: SheetLine, pack: Pack): readonly NoteSaid[] {
  const [cell] = line.cells;
  const text = line.cells.map((part) => part.text).join("");
  if (cell === undefined) return [];
  // 免除は登録番号の照合が取れたときだけ。今回は照合できず: the second sentence is of what the first one speaks of.
  let topic = "";
  return statementsOf(text).flatMap((statement): readonly NoteSaid[] => {
    const about = topic;
    const plain = fold(statement).text;
    if (heard("note-question", plain)) topic = "";
    else if (speaksOfRegistration(statement))
      topic = `${pattern("matter-registration").exec(plain)?.[0] ?? ""}:`;
    const rest = plain.replace(everywhere("limit-not-waived"), " ");
    if (!saysLacking(`${about}${rest}`) || speaksAsCity(statement)) return [];
    // 1.15～1.19の免除は…適用しない: these rows are those that are not waived.
    const isWaiving = heard("band-waives", squeezed(statement));
    const clauses = isWaiving
      ? lackingClauses(statement).filter((clause) => !heard("band-waives", squeezed(clause)))
      : [];
    const said = clauses.length > 0 ? clauses.join("、") : statement;
    const of = { row: line.row, cells: [{ ...cell, text: said }] };
    const note = readNote(of, pack, { topic: about });
    if (note === undefined) return [];
    const ofProofs = {
      general: false,
      rows: note.rows.filter((id) => isProof(id, pack)),
      asides: note.asides.filter((id) => isProof(id, pack)),
      remarks: (note.remarks ?? []).filter(({ id }) => isProof(id, pack)),
      marks: [],
      whole: false,
    };
    const isNothing = ofProofs.rows.length + ofProofs.asides.length + ofProofs.remarks.length === 0;
    return isNothing ? [] : [{ ...note, ...ofProofs }];
  });
}

const squeezed = (text: string): string => fold(text).text.replace(/\s/g, "");
