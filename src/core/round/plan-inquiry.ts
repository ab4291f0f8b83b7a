import { say } from "../coded";
import type { CellLook, PlannedCell } from "../mark/annotation-plan";
import { HEADING_LOOK, NOTE_LOOK } from "../mark/frame-look";
import { memoItems, type MemoItem, type MemoRequest } from "../mark/memo-items";
import { memoLetter } from "../mark/memo-letter";
import type { MemoWords } from "../mark/memo-words";
import { sheetSignatureText } from "../mark/sheet-vocabulary";
import { brokenLines } from "../mark/text-height";
import type { PlainDate } from "../plain-date";
import type { BookPlan, BookSheet } from "./book-plan";
import { bookHeights } from "./overview-sheet";
import type { InquiryColumn, RoundWords } from "./round-words";

export interface InquiryRequest extends MemoRequest {
  readonly memo: MemoWords;
  readonly words: RoundWords;
  /** Until when the vendor is asked to answer. */
  readonly due?: PlainDate;
  /** By which the letter and the answer it asks about belong together. */
  readonly key: string;
}

const COLUMNS: readonly { readonly of: InquiryColumn; readonly characters: number }[] = [
  { of: "number", characters: 9 },
  { of: "id", characters: 7 },
  { of: "requirement", characters: 20 },
  { of: "found", characters: 22 },
  { of: "ask", characters: 32 },
  { of: "answer", characters: 15 },
  { of: "content", characters: 32 },
];
/** Lines of the letter run over the columns; they end before the last column does, in every font. */
const LETTER_WIDTH = 112;
/** Room to write in, in points. */
const LEAST_HEIGHT = 42;
const PLAIN: CellLook = { fontSize: 11, horizontal: "left", vertical: "top" };
const TITLE: CellLook = { ...PLAIN, fontSize: 14, bold: true };
const CENTRED: CellLook = { ...NOTE_LOOK, horizontal: "center" };
/** Where the vendor writes: set off by its border, also in black and white. */
const OPEN: CellLook = { ...NOTE_LOOK, border: { line: "medium", color: "#000000" } };

/** The letter to a vendor as a workbook: each question with its number and an empty cell for the answer. */
export function planInquiry(request: InquiryRequest): BookPlan {
  const { memo, words, pack, key } = request;
  const items = memoItems(request);
  const letter = inquiryLines(request, items, words.inquiry.how);
  const header = letter.above.length + 1;
  const first = header + 1;
  const closing = first + items.length + 1;
  const below = [...letter.below, sheetSignatureText(pack)];
  const bottom = closing + below.length - 1;
  const cells: readonly PlannedCell[] = [
    ...letter.above.map((text, row) => ({ row, column: 0, text, look: row === 0 ? TITLE : PLAIN })),
    ...COLUMNS.map(({ of }, column) => ({
      row: header,
      column,
      text: words.inquiry.columns[of],
      look: HEADING_LOOK,
    })),
    ...items.flatMap((item, index) => itemCells(item, first + index, index + 1, memo)),
    ...below.map((text, index) => ({ row: closing + index, column: 0, text, look: PLAIN })),
  ];
  const columnWidths = COLUMNS.map(({ characters }, column) => ({ column, characters }));
  const sheet: BookSheet = {
    sheet: words.inquiry.sheet,
    target: "new-sheet",
    cells,
    columnWidths,
    rowHeights: [
      ...bookHeights(cells, columnWidths),
      ...items.map((_, index) => ({ row: first + index, points: LEAST_HEIGHT })),
    ],
    choices: [],
    view: { frozenRows: 0, frozenColumns: 0 },
    print: {
      area: { top: 0, left: 0, bottom, right: COLUMNS.length - 1 },
      titleRows: { first: header, last: header },
      paper: "A4",
      orientation: "landscape",
      footer: { left: "{file}", center: memo.printPage, right: key },
    },
  };
  return { sheets: [sheet] };
}

/** Whether there is anything to ask. */
export const asksNothing = (request: MemoRequest): boolean => memoItems(request).length === 0;

/** The letter as text for a mail to which the workbook is attached: the same questions under the same numbers. */
export function inquiryText(request: InquiryRequest): string {
  const { memo, words } = request;
  const items = memoItems(request);
  const { above, below } = inquiryLines(request, items, words.inquiry.howAttached);
  const questions = items.map((item, index) =>
    [
      `(${String(index + 1)}) ${item.id} ${item.title}`,
      ...item.reasons.map((reason) => `    - ${memo.column.found}: ${memo.reason(reason)}`),
      `    - ${memo.column.ask}: ${say(memo.sentences, item.ask)}`,
    ].join("\n"),
  );
  return `${[above.join("\n"), ...questions, below.join("\n")].join("\n\n")}\n`;
}

function inquiryLines(
  request: InquiryRequest,
  items: readonly MemoItem[],
  how: string,
): { readonly above: readonly string[]; readonly below: readonly string[] } {
  const { memo, words, due, key } = request;
  const letter = memoLetter(request, items, memo);
  const onLines = (paragraphs: readonly string[]) =>
    paragraphs.flatMap((paragraph) => brokenLines(paragraph, LETTER_WIDTH));
  return {
    above: [
      letter.subject,
      letter.addressee,
      ...onLines(letter.opening),
      ...onLines(items.length === 0 ? [] : [how]),
      ...(due === undefined || items.length === 0 ? [] : [words.inquiry.due(due)]),
      words.inquiry.key(key),
    ],
    below: onLines(letter.closing),
  };
}

function itemCells(item: MemoItem, row: number, number: number, memo: MemoWords): readonly PlannedCell[] {
  const texts: Readonly<Record<InquiryColumn, string>> = {
    number: String(number),
    id: item.id,
    requirement: item.cell === undefined ? item.title : `${item.title}\n(${memo.column.cell} ${item.cell})`,
    found: item.reasons.map((reason) => memo.reason(reason)).join("\n"),
    ask: say(memo.sentences, item.ask),
    answer: "",
    content: "",
  };
  const looks: Partial<Record<InquiryColumn, CellLook>> = {
    number: CENTRED,
    id: CENTRED,
    answer: OPEN,
    content: OPEN,
  };
  return COLUMNS.map(({ of }, column) => ({ row, column, text: texts[of], look: looks[of] ?? NOTE_LOOK }));
}
