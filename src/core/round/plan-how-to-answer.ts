import type { Pack } from "../pack/pack-schema";
import type { CellLook, PlannedCell } from "../mark/annotation-plan";
import { HEADING_LOOK, NOTE_LOOK } from "../mark/frame-look";
import { brokenLines } from "../mark/text-height";
import type { AnswerSheetWords, AskedColumn, ExampleLine, OfferedChoice } from "./answer-sheet-words";
import type { BookSheet } from "./book-plan";
import { bookHeights } from "./overview-sheet";

export interface AnswerSheetRequest {
  readonly pack: Pack;
  /** Of the pack's content, as it is printed beside its version. */
  readonly hash: string;
  readonly words: AnswerSheetWords;
}

/** What the sheet that is filled in offers, where it is a city's own. */
export interface OwnSheet {
  readonly sheet: string;
  readonly choices: readonly OfferedChoice[];
  /** Fields for the vendor that found no room on it: they stand here, right of their labels. */
  readonly fields: readonly { readonly label: string; readonly isDay: boolean }[];
}

type ExampleColumn = keyof ExampleLine;

const COLUMNS: readonly { readonly of: ExampleColumn; readonly characters: number }[] = [
  { of: "requirement", characters: 30 },
  { of: "answer", characters: 9 },
  { of: "remarks", characters: 30 },
  { of: "evidence", characters: 22 },
  { of: "page", characters: 8 },
  { of: "certificate", characters: 16 },
  { of: "expires", characters: 12 },
  { of: "note", characters: 30 },
];
/** Lines run over the columns and end before the last one does. */
const LINE_WIDTH = 140;
/** Wide enough for a name; the label stands left of it. */
const FIELD_COLUMN = 2;
const PLAIN: CellLook = { fontSize: 11, horizontal: "left", vertical: "top" };
const TITLE: CellLook = { ...PLAIN, fontSize: 14, bold: true };
const SUBTITLE: CellLook = { ...PLAIN, bold: true };
const CENTRED: CellLook = { ...NOTE_LOOK, horizontal: "center" };
/** Of the example, what tells why: no cell of the sheet that is filled in. */
const NOTE: CellLook = { fontSize: 10, wrap: true, horizontal: "left", vertical: "top" };

const isCentred = (column: ExampleColumn): boolean =>
  column === "answer" || column === "page" || column === "expires";

/** The second sheet: how to answer, what each answer means, and a worked example. Nothing on it is asked. */
export function planHowToAnswer(
  { pack, hash, words }: AnswerSheetRequest,
  own: OwnSheet = { sheet: words.sheets.answers, choices: words.choices, fields: [] },
): BookSheet {
  const { how, columns } = words;
  const { choices } = own;
  const heading = (of: ExampleColumn): string =>
    of === "note" ? "" : columns[of satisfies AskedColumn | "requirement"];
  const lines: readonly { readonly text: string; readonly look: CellLook }[] = [
    { text: how.title, look: TITLE },
    ...own.fields.map(() => ({ text: "", look: PLAIN })),
    ...how
      .steps(own.sheet)
      .flatMap((step) => brokenLines(step, LINE_WIDTH))
      .map((text) => ({ text, look: PLAIN })),
    { text: "", look: PLAIN },
    ...(choices.length === 0 ? [] : [{ text: how.choicesTitle, look: SUBTITLE }]),
    ...choices.map(({ text, meaning }) => ({ text: `　${text}　${meaning}`, look: PLAIN })),
    { text: "", look: PLAIN },
    { text: how.exampleTitle, look: SUBTITLE },
    { text: how.exampleNote, look: PLAIN },
  ];
  const header = lines.length;
  const example = how.example.flatMap(({ says, ...line }): readonly ExampleLine[] => {
    const answer = (choices.length === 0 ? words.choices : choices).find((one) => one.says === says);
    return answer === undefined ? [] : [{ ...line, answer: answer.text }];
  });
  const last = header + example.length + 2;
  const cells: readonly PlannedCell[] = [
    ...lines.flatMap(({ text, look }, row) => (text === "" ? [] : [{ row, column: 0, text, look }])),
    ...COLUMNS.map(({ of }, column) => ({
      row: header,
      column,
      text: heading(of),
      look: of === "note" ? NOTE : HEADING_LOOK,
    })),
    ...own.fields.flatMap(({ label, isDay }, index): readonly PlannedCell[] => [
      { row: 1 + index, column: FIELD_COLUMN - 1, text: label, look: HEADING_LOOK },
      {
        row: 1 + index,
        column: FIELD_COLUMN,
        text: "",
        look: { ...NOTE_LOOK, open: true, ...(isDay ? { date: true } : {}) },
      },
    ]),
    ...example.flatMap((line, index) =>
      COLUMNS.map(({ of }, column) => ({
        row: header + 1 + index,
        column,
        text: line[of],
        look: of === "note" ? NOTE : isCentred(of) ? CENTRED : NOTE_LOOK,
      })),
    ),
    { row: last, column: 0, text: words.source({ ...pack, hash }), look: PLAIN },
  ];
  const columnWidths = COLUMNS.map(({ characters }, column) => ({ column, characters }));
  return {
    sheet: words.sheets.how,
    target: "new-sheet",
    cells,
    columnWidths,
    rowHeights: bookHeights(cells, columnWidths),
    choices: [],
    locked: { openFrom: COLUMNS.length },
    print: {
      area: { top: 0, left: 0, bottom: last, right: COLUMNS.length - 1 },
      paper: "A4",
      orientation: "landscape",
      footer: { left: "{file}", center: words.page, right: words.source({ ...pack, hash }) },
    },
  };
}
