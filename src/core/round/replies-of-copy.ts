import { isOwnSheet } from "../mark/own-marks";
import { cellAddress } from "../snapshot/grid";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import type { Reply } from "./read-replies";
import type { RoundWords } from "./round-words";

/** Where planReplies puts them. */
const COLUMNS = { number: 0, id: 1, answer: 3, content: 4 };
const HEADER = 1;

/**
 * The replies with which a judged copy was made, of the sheet that shows them: what people decided in that copy, they
 * decided on these and not on the answers in the table.
 */
export function repliesOfCopy(
  { sheets }: WorkbookSnapshot,
  languages: readonly RoundWords[],
): readonly Reply[] {
  const sheet = sheets.find((one) => isOwnSheet(one) && languages.some((words) => showsReplies(one, words)));
  if (sheet === undefined) return [];
  const textAt = (row: number, column: number): string =>
    sheet.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? "";
  const rows = [...new Set(sheet.cells.map(({ row }) => row))].filter((row) => row > HEADER);
  return rows.flatMap((row): Reply[] => {
    const [number, id] = [Number(textAt(row, COLUMNS.number)), textAt(row, COLUMNS.id)];
    const [answer, content] = [textAt(row, COLUMNS.answer), textAt(row, COLUMNS.content)];
    if (!Number.isInteger(number) || number < 1 || id === "") return [];
    return [{ number, id, answer, content, cell: cellAddress({ row, column: COLUMNS.answer }) }];
  });
}

function showsReplies({ cells }: SheetSnapshot, { inquiry }: RoundWords): boolean {
  return inquiry.repliesHeadings.every((heading, column) =>
    cells.some((cell) => cell.row === HEADER && cell.column === column && cell.text === heading),
  );
}
