import { isHarmlessNote } from "../notes/harmless-note";
import { rowsOfLine, rowsTold } from "./limited-rows";
import { asksForNamedRows, limitsExemption, plainLimit } from "./limit-words";
import type { NoteSearch } from "../notes/note-search";
import type { SheetLine } from "../../snapshot/sheet-lines";
import type { ExemptionDenial } from "../sheet-table";
import { questionsWaivingOf } from "./still-asked";
import { heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

export interface LineOfNotes extends NoteSearch {
  /** Between the table's rows. */
  readonly isInside: boolean;
}

/** What a line that is no band says against waiving rows: of the rows that it may concern, or of all. */
export function lineLimit(line: SheetLine, search: LineOfNotes): Omit<ExemptionDenial, "cell"> | undefined {
  const { own, bands, pack, isInside } = search;
  const text = line.cells.map((part) => part.text).join("");
  const ground = {
    matches: own.flatMap(({ matches }) => matches),
    rest: own.flatMap(({ rest }) => rest),
    pack,
  };
  const isAboveBand = bands.some(({ place }) => place.row === line.row + 1);
  const below = isAboveBand ? line.row + 1 : line.row;
  const of = (rows: ExemptionDenial["rows"]): Omit<ExemptionDenial, "cell"> =>
    rows === undefined ? {} : { rows, ...(isInside ? { below } : {}) };
  if (limitsExemption(text, isInside ? "between" : "around"))
    return of(isInside ? rowsOfLine(text, line, ground) : rowsTold(text, ground));
  const told = rowsTold(text, ground);
  if (told !== undefined && questionsWaivingOf(plainLimit(text))) return of(told);
  if (!isInside) return told !== undefined && asksForNamedRows(text) ? of(told) : undefined;
  // Right beside a band any statement may be its condition (次の取扱いは廃止した。).
  const isBeside = bands.some(({ place }) => Math.abs(place.row - line.row) === 1);
  return isBeside && mayBeCondition(text, told !== undefined) ? of(told) : undefined;
}

function mayBeCondition(text: string, namesRows: boolean): boolean {
  const plain = plainOf(text).replace(/[。.]$/, "");
  if (namesRows && heard("line-limit-takes-out", plain)) return true;
  if (!isSentence(text) || isHarmlessNote(text)) return false;
  return heard("line-limit-of-a-band", plain) && !heard("line-limit-of-other-things", plain);
}

const plainOf = (text: string): string => oneWidth(text).toLowerCase().replace(/\s/g, "");

/** A whole statement, no heading. */
function isSentence(text: string): boolean {
  const plain = plainOf(text);
  return plain.length >= 8 && heard("line-limit-sentence", plain);
}
