import { heard } from "../../lexicon/lexicon";
import { fold } from "../../lexicon/fold";
import { cellAddress, type CellOrigin, type CellPlace } from "../../snapshot/grid";
import { linesOf, type SheetLine } from "../../snapshot/sheet-lines";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";
import { looksLikeBand } from "../bands/band-words";
import type { SheetTable } from "../sheet-table";
import { isHarmlessNote } from "./harmless-note";
import { leavesAnswerAlone } from "./overlay-words";
import { ON_PAGES, pageLines } from "./sheet-notes";
import { isTrifle, letsStand, statementsOf, TITLE } from "./standing";
import { speaksAsCity } from "./vendor-speech";

/** A text outside the answers that was neither heard against them nor understood as harmless. */
export interface UnreadText {
  /** A1; of another sheet with its name before it. */
  readonly cell: string;
  /** Its first words. */
  readonly text: string;
}

/** The first say enough: a sheet of prose is for a person to open. */
const MOST = 20;
const FIRST_WORDS = 40;
/** So much of each sheet is looked at, as of its notes. */
const ROWS = 300;

/**
 * Texts around the table, and on the workbook's other sheets, that have no role. Each is told once and takes nothing: what
 * names a limit, a waiver, a mark or a row has been heard before.
 */
export function unreadTexts(
  table: SheetTable,
  snapshot: SheetSnapshot,
  others: readonly SheetSnapshot[] = [],
): readonly UnreadText[] {
  const known = knownCells(table);
  const own = textsOf(
    [...linesOf(snapshot).filter(outside(table)), ...pageLines(snapshot.pageTexts)],
    snapshot.rearranged?.originOf,
  );
  const theirs = others.filter(isOfAnswers).flatMap((sheet) =>
    textsOf(linesOf(sheet).filter(({ row }) => row < ROWS)).map(({ cell, text }) => ({
      cell: `${sheet.name}!${cell}`,
      text,
    })),
  );
  const unread: UnreadText[] = [];
  for (const { cell, text } of [...own, ...theirs]) {
    if (unread.length >= MOST) break;
    if (!known.has(cell) && !isUnderstood(text)) unread.push({ cell, text: firstWords(text) });
  }
  return unread;
}

function textsOf(
  lines: readonly SheetLine[],
  originOf?: (place: CellPlace) => CellOrigin,
): readonly UnreadText[] {
  const address = (cell: CellPlace): string =>
    cellAddress(originOf === undefined ? cell : { ...cell, origin: originOf(cell) });
  return lines.flatMap(({ row, cells }) =>
    cells.map((cell) => ({ cell: row < 0 ? ON_PAGES : address(cell), text: cell.text })),
  );
}

/** Lines above and below the table, and between its rows. */
function outside({
  rows,
  bands,
  headerRows,
  range,
  lastRow = range.bottom,
}: SheetTable): (line: SheetLine) => boolean {
  const within = new Set(bands.map(({ place }) => place.row));
  for (const { rows: span } of rows) for (let row = span.first; row <= span.last; row += 1) within.add(row);
  return ({ row }) => {
    if (row < range.top || row > lastRow) return true;
    return row > headerRows.last && row <= range.bottom && !within.has(row);
  };
}

/** Sheets of prices, plans, names or of what was changed when are about other things. */
const isOfAnswers = ({ visibility, name, cells }: SheetSnapshot): boolean => {
  const title = fold(`${name} ${cells[0]?.text ?? ""}`).text;
  return (
    visibility === "visible" && !heard("standing-other-sheet", title) && !heard("standing-history", title)
  );
};

/** The cells that a doubt, a denial, a repair, a legend or a heading names. */
function knownCells({
  rows,
  repairs,
  denials = [],
  bands,
  legend,
  heading,
  altered,
}: SheetTable): ReadonlySet<string> {
  return new Set([
    ...rows.flatMap(({ doubts, beside = [] }) => [
      ...doubts.flatMap(({ values }) => ("cell" in values ? [values.cell] : values.cells)),
      ...beside.map(({ cell }) => cell),
    ]),
    ...[...repairs, ...denials, ...altered].map(({ cell }) => cell),
    ...bands.map(({ place }) => cellAddress(place)),
    ...(legend === undefined ? [] : [legend.cell, ...legend.marks.flatMap(({ cell = "" }) => [cell])]),
    ...[heading?.vendor, heading?.subject].flatMap((one) => (one === undefined ? [] : [one.cell])),
  ]);
}

function isUnderstood(text: string): boolean {
  const statements = statementsOf(text);
  // The cheap question first: a sheet of data is nothing but names and figures.
  return (
    statements.every(isLabel) ||
    looksLikeBand(text) ||
    leavesAnswerAlone(text) ||
    statements.every(
      (statement) =>
        isLabel(statement) ||
        isHarmlessNote(statement) ||
        speaksAsCity(statement) ||
        letsStand(statement) ||
        isTrifle(statement),
    )
  );
}

/** A few words by themselves are a title, a label or a name. */
function isLabel(statement: string): boolean {
  const plain = fold(statement).text.replace(/\s/g, "");
  return plain.length <= (/[^\u0020-\u007e]/.test(plain) ? TITLE : 2 * TITLE);
}

function firstWords(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length <= FIRST_WORDS ? plain : `${plain.slice(0, FIRST_WORDS)}…`;
}
