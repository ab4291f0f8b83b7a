import type { CellLook, PlannedCell, SheetPlan } from "../mark/annotation-plan";
import { HEADING_LOOK, NOTE_LOOK } from "../mark/frame-look";
import { sheetSignatureText } from "../mark/sheet-vocabulary";
import { STATUS_MARKS, statusLook } from "../mark/status-marks";
import type { Judgement } from "../judge/judgement";
import type { SheetTable } from "../table/sheet-table";
import { bookHeights } from "./overview-sheet";
import type { Reply } from "./read-replies";
import type { RoundWords } from "./round-words";

const WIDTHS = [9, 7, 32, 13, 32, 14, 14];
const PLAIN: CellLook = { fontSize: 11, horizontal: "left", vertical: "top" };

export interface RepliesRequest {
  readonly replies: readonly Reply[];
  /** The sheet as it stands, and how it was judged without and with the replies. */
  readonly table: SheetTable;
  readonly before: Judgement;
  readonly now: Judgement;
  readonly words: RoundWords;
  readonly pack: { readonly id: string; readonly version: string };
}

/** Former answers and replies side by side, with the result before and after, on a sheet of the judged copy. */
export function planReplies({ replies, table, before, now, words, pack }: RepliesRequest): SheetPlan {
  const rows = new Map<string, SheetTable["rows"][number]>(table.rows.map((row) => [row.id, row]));
  const statusIn = (judgement: Judgement, id: string) =>
    judgement.rows.find((row) => row.id === id)?.status ?? "review";
  const both = (one: string, other: string): string =>
    [one, other].filter((text) => text.trim() !== "").join("\n");
  const bottom = replies.length + 3;
  const cells: readonly PlannedCell[] = [
    { row: 0, column: 0, text: words.inquiry.repliesSheet, look: { ...PLAIN, fontSize: 14, bold: true } },
    ...words.inquiry.repliesHeadings.map((text, column) => ({ row: 1, column, text, look: HEADING_LOOK })),
    ...replies.flatMap(({ number, id, answer, content }, index) => {
      const row = rows.get(id);
      const [then, today] = [statusIn(before, id), statusIn(now, id)];
      const texts: readonly (readonly [string, CellLook])[] = [
        [String(number), NOTE_LOOK],
        [id, NOTE_LOOK],
        [both(row?.answer ?? "", row?.remarks ?? ""), NOTE_LOOK],
        [answer, NOTE_LOOK],
        [content, NOTE_LOOK],
        [`${STATUS_MARKS[then].sign} ${words.status[then]}`, statusLook(then)],
        [`${STATUS_MARKS[today].sign} ${words.status[today]}`, statusLook(today)],
      ];
      return texts.map(([text, look], column) => ({ row: index + 2, column, text, look }));
    }),
    { row: bottom, column: 0, text: sheetSignatureText(pack), look: PLAIN },
  ];
  const columnWidths = WIDTHS.map((characters, column) => ({ column, characters }));
  return {
    sheet: words.inquiry.repliesSheet,
    target: "new-sheet",
    cells,
    columnWidths,
    rowHeights: bookHeights(cells, columnWidths),
    choices: [],
    print: {
      area: { top: 0, left: 0, bottom, right: WIDTHS.length - 1 },
      titleRows: { first: 1, last: 1 },
      paper: "A4",
      orientation: "landscape",
      footer: { left: "{file}", center: words.sentences.printPage({}), right: "" },
    },
  };
}
