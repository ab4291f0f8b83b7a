import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { cellAddress } from "../snapshot/grid";
import type { InquiryColumn, RoundWords } from "./round-words";

/** What a vendor wrote into a letter of ours beside one question. */
export interface Reply {
  readonly number: number;
  readonly id: string;
  readonly answer: string;
  readonly content: string;
  /** Where the answer stands in the letter, A1. */
  readonly cell: string;
}

export interface Replies {
  /** By which it belongs to an answer; undefined where somebody took it out. */
  readonly key: string | undefined;
  /** Those that are filled in. */
  readonly replies: readonly Reply[];
  /** Cells whose question can't be told: a number or row that is no more, or that stands twice. */
  readonly unclear: readonly string[];
}

type Columns = Readonly<Record<InquiryColumn, number>>;
const WANTED = ["number", "id", "answer", "content"] as const;

/** Reads a letter that came back; undefined where no sheet is one. */
export function readReplies(
  workbook: WorkbookSnapshot,
  languages: readonly RoundWords[],
  rowIds: readonly string[],
): Replies | undefined {
  for (const sheet of workbook.sheets) {
    const table = headingOf(sheet, languages);
    if (table !== undefined) return repliesOf(sheet, table, languages, rowIds);
  }
  return undefined;
}

interface Heading {
  readonly row: number;
  readonly columns: Columns;
}

function headingOf({ cells }: SheetSnapshot, languages: readonly RoundWords[]): Heading | undefined {
  for (const { inquiry } of languages) {
    const first = cells.find(({ text }) => text === inquiry.columns.number);
    if (first === undefined) continue;
    const inRow = cells.filter(({ row }) => row === first.row);
    const columnOf = (of: InquiryColumn): number =>
      inRow.find(({ text }) => text === inquiry.columns[of])?.column ?? -1;
    const columns: Columns = {
      number: first.column,
      id: columnOf("id"),
      requirement: columnOf("requirement"),
      found: columnOf("found"),
      ask: columnOf("ask"),
      answer: columnOf("answer"),
      content: columnOf("content"),
    };
    if (WANTED.every((of) => columns[of] >= 0)) return { row: first.row, columns };
  }
  return undefined;
}

function repliesOf(
  { cells }: SheetSnapshot,
  { row: header, columns }: Heading,
  languages: readonly RoundWords[],
  rowIds: readonly string[],
): Replies {
  const known = new Set(rowIds);
  const replies: Reply[] = [];
  const unclear: string[] = [];
  const rows = [...new Set(cells.filter(({ row }) => row > header).map(({ row }) => row))];
  const textAt = (row: number, column: number): string =>
    cells.find((cell) => cell.row === row && cell.column === column)?.text.trim() ?? "";
  for (const row of rows) {
    const [answer, content] = [textAt(row, columns.answer), textAt(row, columns.content)];
    if (answer === "" && content === "") continue;
    const number = Number(textAt(row, columns.number));
    const id = textAt(row, columns.id);
    const cell = cellAddress({ row, column: answer === "" ? columns.content : columns.answer });
    const isTwice = replies.some((one) => one.number === number || one.id === id);
    if (!Number.isInteger(number) || number < 1 || !known.has(id) || isTwice) unclear.push(cell);
    else replies.push({ number, id, answer, content, cell });
  }
  return { key: keyOf(cells, languages), replies, unclear };
}

/** 「照会番号：ab12…」 in any cell above or below. */
function keyOf(cells: SheetSnapshot["cells"], languages: readonly RoundWords[]): string | undefined {
  for (const { text } of cells) {
    const key = /[0-9a-f]{12}/.exec(text)?.[0];
    if (key !== undefined && languages.some(({ inquiry }) => inquiry.key(key) === text.trim())) return key;
  }
  return undefined;
}
