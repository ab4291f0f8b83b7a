import { say } from "../coded";
import type { CellLook, PlannedCell, SheetPlan } from "./annotation-plan";
import { HEADING_LOOK, NOTE_LOOK, VERDICT_LOOK } from "./frame-look";
import { memoItems, type MemoItem, type MemoRequest } from "./memo-items";
import type { MemoColumn, MemoWords } from "./memo-words";
import { memoLetter } from "./memo-letter";
import { sheetSignatureText } from "./sheet-vocabulary";
import { DEFAULT_LINE, neededHeights } from "./row-heights";
import { brokenLines } from "./text-height";

/** As wide as A4 across lets type of 11 points be printed with at least 8 (plan-print.ts has the measures). */
const COLUMNS: readonly { readonly of: MemoColumn; readonly characters: number }[] = [
  { of: "group", characters: 12 },
  { of: "id", characters: 6 },
  { of: "requirement", characters: 22 },
  { of: "cell", characters: 9 },
  { of: "found", characters: 36 },
  { of: "ask", characters: 52 },
];
/** Lines of the letter run over the columns; they end before the last column does, in every font. */
const LETTER_WIDTH = 114;
const PLAIN: CellLook = { fontSize: 11, horizontal: "left", vertical: "top" };
const CENTRED: CellLook = { ...NOTE_LOOK, horizontal: "center" };

/** The list of points for the vendor as a sheet of its own, ready to print. */
export function planMemo(request: MemoRequest, words: MemoWords, paper: "A4" | "A3" = "A4"): SheetPlan {
  const items = memoItems(request);
  const letter = memoLetter(request, items, words);
  const onLines = (paragraphs: readonly string[]) =>
    paragraphs.flatMap((paragraph) => brokenLines(paragraph, LETTER_WIDTH));
  const above = [letter.subject, letter.addressee, ...onLines(letter.opening)];
  const below = [...onLines(letter.closing), sheetSignatureText(request.pack)];
  const headerRow = above.length + 1;
  const first = headerRow + 1;
  const rows = items.map((item) => itemTexts(item, words));
  const closingRow = first + rows.length + 1;
  const bottom = closingRow + below.length - 1;
  const columnWidths = COLUMNS.map(({ characters }, column) => ({ column, characters }));
  const cells = [
    ...above.map((text, row) => plainCell(row, text, row === 0)),
    ...COLUMNS.map(({ of }, column): PlannedCell => ({
      row: headerRow,
      column,
      text: words.column[of],
      look: HEADING_LOOK,
    })),
    ...rows.flatMap((texts, index) => itemCells(first + index, texts)),
    ...below.map((text, index) => plainCell(closingRow + index, text, false)),
  ];
  return {
    sheet: words.sheetName,
    target: "new-sheet",
    cells,
    columnWidths,
    rowHeights: neededHeights({ cells, columnWidths }, DEFAULT_LINE),
    choices: [],
    print: {
      area: { top: 0, left: 0, bottom, right: COLUMNS.length - 1 },
      titleRows: { first: headerRow, last: headerRow },
      paper,
      orientation: "landscape",
      footer: { left: "{file}", center: words.printPage, right: letter.source },
    },
  };
}

function itemTexts(item: MemoItem, words: MemoWords): Readonly<Record<MemoColumn, string>> {
  return {
    group: words.group[item.group],
    id: item.id,
    requirement: item.title,
    cell: item.cell ?? "",
    found: item.reasons.map((reason) => words.reason(reason)).join("\n"),
    ask: say(words.sentences, item.ask),
  };
}

function itemCells(row: number, texts: Readonly<Record<MemoColumn, string>>): readonly PlannedCell[] {
  return COLUMNS.map(({ of }, column) => ({
    row,
    column,
    text: texts[of],
    look: of === "group" || of === "id" || of === "cell" ? CENTRED : NOTE_LOOK,
  }));
}

/** A line of the letter; it runs on over the empty cells to its right. */
function plainCell(row: number, text: string, isTitle: boolean): PlannedCell {
  const title: CellLook = { ...PLAIN, fontSize: VERDICT_LOOK.fontSize ?? 12, bold: true };
  return { row, column: 0, text, look: isTitle ? title : PLAIN };
}
