import type { CellLook, PlannedCell } from "../mark/annotation-plan";
import { HEADING_LOOK, NOTE_LOOK } from "../mark/frame-look";
import type { Pack, PackExemption, PackRow } from "../pack/pack-schema";
import type { CellRange } from "../snapshot/grid";
import type { AnswerSheetColumn, AnswerSheetWords, AskedColumn } from "./answer-sheet-words";
import type { BookPlan, BookSheet } from "./book-plan";
import { planHowToAnswer, type AnswerSheetRequest } from "./plan-how-to-answer";
import { bookHeights } from "./overview-sheet";

interface SheetColumn {
  readonly of: AnswerSheetColumn;
  readonly characters: number;
}

/** The columns from the left, with their widths in characters. */
const COLUMNS: readonly SheetColumn[] = [
  { of: "id", characters: 7 },
  { of: "category", characters: 14 },
  { of: "requirement", characters: 52 },
  { of: "asked", characters: 16 },
  { of: "obligation", characters: 8 },
  { of: "answer", characters: 11 },
  { of: "remarks", characters: 34 },
  { of: "evidence", characters: 22 },
  { of: "page", characters: 9 },
  { of: "certificate", characters: 18 },
  { of: "expires", characters: 13 },
];
/** In every table the third, whatever stands behind it. */
const REQUIREMENT = 2;
/** Room to write in, in points. */
const LEAST_HEIGHT = 36;

const PLAIN: CellLook = { fontSize: 11, horizontal: "left", vertical: "center" };
const TITLE: CellLook = { ...PLAIN, fontSize: 14, bold: true };
/** A requirement as it was set: not to be changed. */
const SET: CellLook = NOTE_LOOK;
const SET_CENTRED: CellLook = { ...NOTE_LOOK, horizontal: "center" };
/** To be filled in: a ground that stays light in grey print, and a border that is seen there. */
const OPEN: CellLook = { ...NOTE_LOOK, fill: "#FFF9E0", open: true };
const OPEN_CENTRED: CellLook = { ...OPEN, horizontal: "center" };
const OPEN_DATE: CellLook = { ...OPEN_CENTRED, date: true };
const BAND: CellLook = { ...HEADING_LOOK, horizontal: "left" };

const LOOKS: Readonly<Record<AskedColumn, CellLook>> = {
  answer: OPEN_CENTRED,
  remarks: OPEN,
  evidence: OPEN,
  page: OPEN_CENTRED,
  certificate: OPEN,
  expires: OPEN_DATE,
};

type Line =
  { readonly kind: "row"; readonly row: PackRow } | { readonly kind: "band"; readonly band: PackExemption };

/**
 * The sheet that a city sends out, from its rule pack: every requirement in the pack's own words with cells to fill in
 * beside it, every exemption as a row over the rows that it waives, and a second sheet that tells how to answer.
 */
export function planAnswerSheet(request: AnswerSheetRequest): BookPlan {
  return { sheets: [answers(request), planHowToAnswer(request)] };
}

function answers({ pack, hash, words }: AnswerSheetRequest): BookSheet {
  const name = pack.name[words.language];
  const columns = columnsOf(pack);
  const last = columns.length - 1;
  const answer = columns.findIndex(({ of }) => of === "answer");
  const expires = columns.findIndex(({ of }) => of === "expires");
  const fields = [words.fields.vendor, words.fields.day, words.fields.contact];
  const above: readonly PlannedCell[] = [
    { row: 0, column: 0, text: name, look: TITLE },
    { row: 1, column: 0, text: words.lead, look: PLAIN },
    ...fields.flatMap((label, index): readonly PlannedCell[] => {
      const row = 2 + index;
      return [
        { row, column: 0, text: label, look: { ...HEADING_LOOK, wrap: false } },
        { row, column: 1, text: "", look: HEADING_LOOK },
        { row, column: REQUIREMENT, text: "", look: index === 1 ? { ...OPEN, date: true } : OPEN },
      ];
    }),
  ];
  const header = 2 + fields.length + 1;
  const first = header + 1;
  const lines = linesOf(pack);
  const bottom = header + lines.length;
  const cells: readonly PlannedCell[] = [
    ...above,
    ...columns.map(({ of }, column) => ({
      row: header,
      column,
      text: words.columns[of],
      look: HEADING_LOOK,
    })),
    ...lines.flatMap((line, index) =>
      line.kind === "row"
        ? rowCells(line.row, { row: first + index, columns, words })
        : columns.map((_, column) => ({
            row: first + index,
            column,
            text: column === 0 ? line.band.text : "",
            look: BAND,
          })),
    ),
  ];
  const columnWidths = columns.map(({ characters }, column) => ({ column, characters }));
  const whole = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right: last });
  const fieldMerges = fields.map((_, index) => ({ top: 2 + index, left: 0, bottom: 2 + index, right: 1 }));
  const bands = lines.flatMap(({ kind }, index) => (kind === "band" ? [whole(first + index)] : []));
  const runs = rowRuns(lines).map((run) => ({ ...run, from: first + run.from, to: first + run.to }));
  return {
    sheet: words.sheets.answers,
    target: "new-sheet",
    cells,
    columnWidths,
    rowHeights: [
      ...bookHeights(
        // A band's sentence runs over the whole table.
        cells.filter(({ row }) => !bands.some(({ top }) => top === row)),
        columnWidths,
      ),
      ...bands.map(({ top }) => ({ row: top, points: LEAST_HEIGHT })),
      ...lines.map((_, index) => ({ row: first + index, points: LEAST_HEIGHT })),
    ],
    choices: runs.map(({ from, to, mayNotApply }) => ({
      range: { top: from, left: answer, bottom: to, right: answer },
      options: words.choices.filter(({ outside }) => mayNotApply || outside !== true).map(({ text }) => text),
    })),
    merges: [...fieldMerges, ...bands],
    dates: [
      { top: 3, left: REQUIREMENT, bottom: 3, right: REQUIREMENT },
      ...runs.map(({ from, to }) => ({ top: from, left: expires, bottom: to, right: expires })),
    ],
    locked: { openFrom: last + 1 },
    view: { frozenRows: first, frozenColumns: 1 },
    print: {
      area: { top: 0, left: 0, bottom, right: last },
      titleRows: { first: header, last: header },
      paper: "A4",
      orientation: "landscape",
      footer: { left: "{file}", center: words.page, right: words.source({ ...pack, hash }) },
    },
  };
}

interface RowPlace {
  readonly row: number;
  readonly columns: readonly SheetColumn[];
  readonly words: AnswerSheetWords;
}

/** A column for values beside the text stands only where the table has such values. */
const columnsOf = ({ rows }: Pack): readonly SheetColumn[] =>
  COLUMNS.filter(({ of }) => of !== "asked" || rows.some(({ asked }) => asked !== undefined));

/** The rows in their order, each exemption right before the first row that it waives. */
function linesOf({ rows, exemptions }: Pack): readonly Line[] {
  return rows.flatMap((row): readonly Line[] => [
    ...exemptions
      .filter((band) => band.rows.from === row.id)
      .map((band) => ({ kind: "band", band }) as const),
    { kind: "row", row },
  ]);
}

/** Stretches of rows with the same answers to choose from: "not applicable" only where the row can be outside. */
function rowRuns(
  lines: readonly Line[],
): readonly { readonly from: number; readonly to: number; readonly mayNotApply: boolean }[] {
  const runs: { from: number; to: number; mayNotApply: boolean }[] = [];
  lines.forEach((line, index) => {
    if (line.kind === "band") return;
    const mayNotApply = line.row.mayNotApply === true || line.row.appliesWhen !== undefined;
    const last = runs.at(-1);
    if (last?.to === index - 1 && last.mayNotApply === mayNotApply) last.to = index;
    else runs.push({ from: index, to: index, mayNotApply });
  });
  return runs;
}

function rowCells(asked: PackRow, { row, columns, words }: RowPlace): readonly PlannedCell[] {
  const set: Readonly<Partial<Record<AnswerSheetColumn, string>>> = {
    id: asked.id,
    category: asked.category,
    requirement: asked.text,
    asked: asked.asked ?? "",
    obligation: words.obligation[asked.obligation],
  };
  return columns.map(({ of }, column): PlannedCell => {
    const look = isAsked(of) ? LOOKS[of] : of === "requirement" ? SET : SET_CENTRED;
    return { row, column, text: set[of] ?? "", look };
  });
}

const isAsked = (column: AnswerSheetColumn): column is AskedColumn => column in LOOKS;
