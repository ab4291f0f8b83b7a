import { isHarmlessNote } from "../notes/harmless-note";
import { rowsOfLine, rowsTold, type Ground } from "./limited-rows";
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
  const ground = groundOf(own, pack);
  const isAboveBand = bands.some(({ place }) => place.row === line.row + 1);
  const below = isAboveBand ? line.row + 1 : line.row;
  const of = (rows: ExemptionDenial["rows"]): Omit<ExemptionDenial, "cell"> =>
    rows === undefined ? {} : { rows, ...(isInside ? { below } : {}) };
  if (limitsExemption(text, isInside ? "between" : "around"))
    return of(isInside ? rowsOfLine(text, line, ground) : rowsTold(text, ground));
  const told = rowsTold(text, ground);
  if (told !== undefined && questionsWaivingOf(plainLimit(text))) return of(told);
  return !isInside && told !== undefined && asksForNamedRows(text) ? of(told) : undefined;
}

/** Right beside a band any statement may be its condition (次の取扱いは廃止した。), whatever else it says. */
export function conditionBeside(
  line: SheetLine,
  { own, bands, pack, isInside }: LineOfNotes,
): Omit<ExemptionDenial, "cell"> | undefined {
  if (!isInside || !bands.some(({ place }) => Math.abs(place.row - line.row) === 1)) return undefined;
  const text = line.cells.map((part) => part.text).join("");
  const told = rowsTold(text, groundOf(own, pack));
  if (!mayBeCondition(text, told !== undefined)) return undefined;
  const isAboveBand = bands.some(({ place }) => place.row === line.row + 1);
  return told === undefined ? {} : { rows: told, below: isAboveBand ? line.row + 1 : line.row };
}

const groundOf = (own: NoteSearch["own"], pack: NoteSearch["pack"]): Ground => ({
  matches: own.flatMap(({ matches }) => matches),
  rest: own.flatMap(({ rest }) => rest),
  pack,
});

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
