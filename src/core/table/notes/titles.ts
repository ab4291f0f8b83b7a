import { readDates } from "../../answer/time/read-dates";
import { addMonths } from "../../answer/time/calendar";
import { fold } from "../../lexicon/fold";
import { heard } from "../../lexicon/lexicon";
import type { PlainDate } from "../../plain-date";
import { cellAddress } from "../../snapshot/grid";
import { linesOf, type SheetLine } from "../../snapshot/sheet-lines";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";
import type { SheetTable } from "../sheet-table";
import { isOfOtherAnswers } from "../which-sheet/sample-words";
import { notesOf, ON_PAGES, pageLines, withNotes, type Heard } from "./sheet-notes";
import { statementsOf } from "./standing";

/*
 * Titles that say of the whole sheet that its answers are not the vendor's last word, or not this round's: 回答（見込み）,
 * 令和6年度 回答書. They stand alone on a line above the table, at the right end of one, or are the sheet's name. Beside
 * them, wherever it stands around the table: how long the answers hold (本回答の効力は令和6年12月末日まで).
 */

/** In place of a cell, of what the sheet is called. */
export const ON_NAME = "(sheet name)";
/** Longer texts are no titles. */
const LONGEST = 40;
/** So many months after a year has ended its answers may still be asked for. */
const MONTHS_AFTER = 3;

export interface SheetWithTitles {
  readonly snapshot: SheetSnapshot;
  readonly asOf: PlainDate;
  /** A person has named the sheet: what it is called is no news. */
  readonly isNamed: boolean;
}

/** The table with the doubts that its sheet's titles leave. */
export function withTitles(table: SheetTable, { snapshot, asOf, isNamed }: SheetWithTitles): SheetTable {
  const known = new Set(table.repairs.map(({ cell }) => cell));
  const titles = [
    ...(isNamed ? [] : [{ cell: ON_NAME, text: snapshot.name }]),
    ...linesOf(snapshot)
      .filter((line) => line.row < table.headerRows.first)
      .flatMap(lastCell)
      .filter(({ column }) => column <= table.range.right),
  ];
  // A title that stands right above the headings is taken for one of them.
  const among = linesOf(snapshot)
    .filter(
      ({ row, cells }) => row >= table.headerRows.first && row < table.headerRows.last && cells.length < 3,
    )
    .flatMap(lastCell)
    .filter(({ text }) => isUnsettled(text));
  const headings = linesOf(snapshot)
    .filter(({ row }) => row >= table.headerRows.first && row <= table.headerRows.last)
    .flatMap(({ cells }) => cells.filter(({ column }) => table.columns.answer.includes(column)))
    .map((cell) => ({ cell: cellAddress(cell), text: cell.text }))
    .filter(({ text }) => isShort(text) && isOfEndedYear(text, plainOf(text), asOf));
  const said = [...titles.filter(({ text }) => leavesOpen(text, asOf)), ...among, ...headings]
    .filter(({ cell }) => !known.has(cell))
    .map(({ cell, text }): Heard => {
      const doubt = { code: "noted", values: { cell } } as const;
      const repair = { code: "note-restricts", values: { text }, cell } as const;
      return { general: { doubt, marks: [], whole: true }, repair };
    });
  const found = [...said, ...lapsedLines(table, snapshot, asOf)];
  if (found.length === 0) return table;
  const notes = notesOf(found);
  return {
    ...table,
    rows: withNotes(table.rows, notes),
    repairs: [...table.repairs, ...notes.repairs],
  };
}

/** What says around the table that its answers held until a day that is past. */
function lapsedLines(table: SheetTable, snapshot: SheetSnapshot, asOf: PlainDate): readonly Heard[] {
  const outside = linesOf(snapshot).filter(
    ({ row }) => row < table.headerRows.first || row > table.range.bottom,
  );
  return [...outside, ...pageLines(snapshot.pageTexts)].flatMap(({ row, cells }) =>
    cells
      .filter(({ text }) => statementsOf(text).some((statement) => isLapsed(statement, asOf)))
      .map((cell): Heard => {
        const at = row < 0 ? ON_PAGES : cellAddress(cell);
        const doubt = { code: "noted", values: { cell: at } } as const;
        const repair = { code: "note-restricts", values: { text: cell.text }, cell: at } as const;
        return { general: { doubt, marks: [] }, repair };
      }),
  );
}

function isLapsed(statement: string, asOf: PlainDate): boolean {
  if (!heard("standing-valid-until", plainOf(statement))) return false;
  const last = readDates(fold(statement).text).at(-1)?.to;
  return last !== undefined && last < asOf;
}

interface Title {
  readonly cell: string;
  readonly text: string;
}

const lastCell = ({ cells }: SheetLine): readonly (Title & { readonly column: number })[] =>
  cells.slice(-1).map((cell) => ({ cell: cellAddress(cell), text: cell.text, column: cell.column }));
const plainOf = (text: string): string => fold(text).text.replace(/\s/g, "");
const isShort = (text: string): boolean => plainOf(text) !== "" && plainOf(text).length <= LONGEST;

const isUnsettled = (text: string): boolean => isShort(text) && heard("title-not-settled", plainOf(text));

/** Whether a title says that the answers are not the last word, or not this round's. */
export const leavesOpen = (text: string, asOf: PlainDate): boolean =>
  isShort(text) && (isOfOtherAnswers(text) || isUnsettled(text) || isOfEndedYear(text, plainOf(text), asOf));

/** 令和7年度回答, where that year has been over for months. */
function isOfEndedYear(text: string, plain: string, asOf: PlainDate): boolean {
  if (!heard("title-of-year", plain)) return false;
  const years = readDates(fold(text).text).filter(({ kind }) => kind === "fy" || kind === "year");
  return (
    years.length > 0 &&
    years.every(({ to }) => {
      const last = to === undefined ? undefined : addMonths(to, MONTHS_AFTER);
      return last !== undefined && last < asOf;
    })
  );
}
