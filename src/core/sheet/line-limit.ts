import { isHarmlessNote } from "./harmless-note";
import { rowsOfLine, rowsTold } from "./limited-rows";
import { asksForNamedRows, limitsExemption } from "./limit-words";
import type { NoteSearch } from "./sheet-notes";
import type { SheetLine } from "./sheet-lines";
import type { ExemptionDenial } from "./sheet-table";

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
  if (!isInside) return told !== undefined && asksForNamedRows(text) ? of(told) : undefined;
  // Right beside a band any statement may be its condition (次の取扱いは廃止した。).
  const isBeside = bands.some(({ place }) => Math.abs(place.row - line.row) === 1);
  return isBeside && isSentence(text) && !isHarmlessNote(text) ? of(told) : undefined;
}

/** A whole statement, no heading. */
function isSentence(text: string): boolean {
  const plain = text.normalize("NFKC").toLowerCase().replace(/\s/g, "");
  return plain.length >= 8 && /(?:[。.]|ない|こと|する|した|除く|除き|ます|ません|です)[」)】]*$/.test(plain);
}
