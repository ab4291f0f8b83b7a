import { clauseFacts } from "../../answer/clause-facts";
import { fold } from "../../lexicon/fold";
import { RESERVATIONS } from "../../answer/reservations";
import type { SignalKind } from "../../answer/signal-kind";
import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import { isHarmlessNote } from "./harmless-note";
import { readLegendLine } from "../legend/read-legend";
import { isProvisional, leavesToCustomer } from "./provisional-words";
import { rowsNamedIn } from "../bands/rows-named";
import type { SheetLine } from "../../snapshot/sheet-lines";
import { heard } from "../../lexicon/lexicon";

/** A note that may turn answers, and those that it is about. */
export interface NoteSaid {
  /** The rows that it names; none: the answers as such. */
  readonly rows: readonly RowId[];
  /** The marks that it names. */
  readonly marks: readonly string[];
}

/**
 * Reads a line outside the rows as a note on the answers, with the signals that the answers themselves are asked for:
 * what keeps a ○ from being met beside an answer (準備中, 有料, お客様側で) does so in a note as well.
 */
export function readNote(line: SheetLine, pack: Pack): NoteSaid | undefined {
  const text = line.cells.map((cell) => cell.text).join("");
  if (isLegend(line, rowsNamedIn(text, pack).length > 0)) return undefined;
  const limited: RowId[] = [];
  let before: readonly RowId[] = [];
  let isGeneral = false;
  for (const statement of text.split(/[。\n]/)) {
    const named = rowsNamedIn(statement, pack);
    const about = named.length > 0 ? named : before;
    before = about;
    if (!restricts(statement, about.length > 0)) continue;
    if (about.length > 0 && !heard("note-others-than", plainOf(statement))) limited.push(...about);
    else isGeneral = true;
  }
  if (isGeneral) return { rows: [], marks: marksIn(text) };
  return limited.length > 0
    ? { rows: pack.rows.map(({ id }) => id).filter((id) => limited.includes(id)), marks: [] }
    : undefined;
}

const plainOf = (text: string): string => fold(text).text.replace(/\s/g, "");

/** ※○は…, 「○」とした項目: not ○ in a bracket of choices (○・△・×). */
function marksIn(text: string): readonly string[] {
  return [...new Set([...plainOf(text).matchAll(/[○◎△●▲](?![・、/,])/gu)].map(([mark]) => mark))];
}

/** In a note plain denials and limits are reservations, too: no mark beside them tells what they turn. */
const OF_A_NOTE: readonly SignalKind[] = [
  ...RESERVATIONS,
  "doubt",
  "deny",
  "outside",
  "ended",
  "refuse",
  "partial",
  "limit",
  "except",
  "guess",
  "self",
  "weak",
];
/** Of a row that is named these are reservations as well. */
const OF_A_ROW: readonly SignalKind[] = ["equal", "platform", "question"];

function reserves(statement: string, namesRows: boolean): boolean {
  const facts = clauseFacts(fold(statement), "remarks");
  if (facts === undefined) return true;
  const kinds = namesRows ? [...OF_A_NOTE, ...OF_A_ROW] : OF_A_NOTE;
  return (
    heard("note-corrects", statement) || facts.some(({ words }) => kinds.some((kind) => words.has(kind)))
  );
}

/** A statement that turns answers: of rows that it names, or of the marks and answers as such. No instruction. */
function restricts(statement: string, namesRows: boolean): boolean {
  const plain = plainOf(statement);
  if (plain.length < 4) return false;
  if (heard("note-redefines", plain) || isProvisional(plain) || leavesToCustomer(plain)) return true;
  if (heard("provisional-boilerplate", plain)) return false;
  if (heard("note-instructs", plain) || heard("note-title", plain)) return false;
  if (heard("note-asks", plain) && !heard("note-of-answers", plain)) return false;
  if (!namesRows && (heard("note-procedure", plain) || heard("note-left-out", plain))) return false;
  const isReserved = reserves(statement, namesRows);
  if (namesRows) return isReserved || (heard("note-states", plain) && !isHarmlessNote(statement));
  if (!isReserved) return false;
  return (
    heard("note-of-the-answers", plain) || (heard("note-of-the-vendor", plain) && heard("note-matter", plain))
  );
}

/** A mark in a cell of its own is a legend's; beside a text that names rows it answers (自由記載欄 | ○ | 1.14は…予定). */
function isLegend(line: SheetLine, namesRows: boolean): boolean {
  const isMark = ({ text }: SheetLine["cells"][number]): boolean => heard("note-lone-mark", text.trim());
  if (!namesRows && line.cells.some(isMark)) return true;
  return line.cells.some(
    (cell) => readLegendLine(cell.text).pairs.length > 1 || heard("note-legend-pair", cell.text),
  );
}
