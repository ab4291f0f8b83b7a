import { isHarmlessNote } from "../notes/harmless-note";
import type { Ground } from "./ground";
import { rowsOfLine, rowsTold } from "./limited-rows";
import { asksForNamedRows, limitsExemption, plainLimit } from "./limit-words";
import type { SheetLine } from "../../snapshot/sheet-lines";
import type { ExemptionDenial } from "../sheet-table";
import { questionsWaivingOf } from "./still-asked";
import { heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

export interface LineOfNotes {
  readonly ground: Ground;
  /** The sheet rows of the bands among the rows. */
  readonly bandPlaces: ReadonlySet<number>;
  /** Between the table's rows. */
  readonly isInside: boolean;
}

/** What a line that is no band says against waiving rows: of the rows that it may concern, or of all. */
export function lineLimit(
  line: SheetLine,
  { ground, bandPlaces, isInside }: LineOfNotes,
): Omit<ExemptionDenial, "cell"> | undefined {
  const text = line.cells.map((part) => part.text).join("");
  const isAboveBand = bandPlaces.has(line.row + 1);
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
  { ground, bandPlaces, isInside }: LineOfNotes,
): Omit<ExemptionDenial, "cell"> | undefined {
  const isAboveBand = bandPlaces.has(line.row + 1);
  if (!isInside || !(isAboveBand || bandPlaces.has(line.row - 1))) return undefined;
  const text = line.cells.map((part) => part.text).join("");
  const told = rowsTold(text, ground);
  if (!mayBeCondition(text, told !== undefined)) return undefined;
  return told === undefined ? {} : { rows: told, below: isAboveBand ? line.row + 1 : line.row };
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
