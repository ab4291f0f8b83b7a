import { say } from "../coded";
import type { CellLook, PlannedCell } from "../mark/annotation-plan";
import { HEADING_LOOK, NOTE_LOOK } from "../mark/frame-look";
import { STATUS_MARKS, statusLook } from "../mark/status-marks";
import type { Status } from "../status";
import type { BookSheet } from "./book-plan";
import type { OverviewRow } from "./overview";
import {
  bookHeights,
  overviewFooter,
  overviewSignature,
  standingLook,
  type OverviewRequest,
} from "./overview-sheet";
import type { RoundWords } from "./round-words";

const LEFT: readonly { readonly of: keyof RoundWords["matrix"]; readonly characters: number }[] = [
  { of: "id", characters: 7 },
  { of: "requirement", characters: 23 },
  { of: "obligation", characters: 9 },
];
/**
 * How wide a vendor's column is for the longest verdict, and how many fit beside the others on a page; type of 11 points
 * is then printed with 8.
 */
const VENDORS: Readonly<Record<RoundWords["language"], Readonly<Record<"width" | "A4" | "A3", number>>>> = {
  ja: { width: 15, A4: 6, A3: 11 },
  en: { width: 17, A4: 5, A3: 9 },
};
const SCALE = 73;

const PLAIN: CellLook = { fontSize: 11, horizontal: "left", vertical: "top" };
const TITLE: CellLook = { ...PLAIN, fontSize: 14, bold: true };
const CENTRED: CellLook = { ...NOTE_LOOK, horizontal: "center" };
const STRONG: CellLook = { ...HEADING_LOOK, horizontal: "left" };
const NAMES_ROW = 1;
const VERDICT_ROW = 2;
const FIRST_ROW = 3;

/** Rows by vendors. Fills stand only where something is to be done: a page full of colours shows nothing. */
export function planMatrix(request: OverviewRequest): BookSheet {
  const { overview, words } = request;
  const vendors = overview.vendors.filter(({ standing }) => standing !== "failed");
  const { width } = VENDORS[words.language];
  const right = LEFT.length + vendors.length - 1;
  const bottom = FIRST_ROW + overview.rows.length + 1;
  const differing = overview.rows.filter(({ differs }) => differs).length;
  const at = (index: number): number => LEFT.length + index;
  const cells: readonly PlannedCell[] = [
    {
      row: 0,
      column: 0,
      text: say(words.sentences, { code: "rows-title", values: { differing } }),
      look: TITLE,
    },
    ...LEFT.map(({ of }, column) => ({
      row: NAMES_ROW,
      column,
      text: words.matrix[of],
      look: HEADING_LOOK,
    })),
    ...vendors.map(({ name }, index) => ({
      row: NAMES_ROW,
      column: at(index),
      text: name,
      look: HEADING_LOOK,
    })),
    ...LEFT.map((_, column) => ({
      row: VERDICT_ROW,
      column,
      text: column === 1 ? words.matrix.verdict : "",
      look: STRONG,
    })),
    ...vendors.map(({ standing }, index) => ({
      row: VERDICT_ROW,
      column: at(index),
      text: words.standing[standing],
      look: standingLook(standing),
    })),
    ...overview.rows.flatMap((row, index) => rowCells(row, FIRST_ROW + index, words)),
    { row: bottom, column: 0, text: overviewSignature(overview), look: PLAIN },
  ];
  const columnWidths = [
    ...LEFT.map(({ characters }, column) => ({ column, characters })),
    ...vendors.map((_, index) => ({ column: at(index), characters: width })),
  ];
  const paper = vendors.length <= VENDORS[words.language].A4 ? "A4" : "A3";
  const perPage = VENDORS[words.language][paper];
  const pages = Math.ceil(vendors.length / perPage);
  return {
    sheet: words.sheets.rows,
    target: "new-sheet",
    cells,
    columnWidths,
    rowHeights: bookHeights(cells, columnWidths),
    choices: [],
    view: { frozenRows: FIRST_ROW, frozenColumns: LEFT.length },
    pages: {
      titleColumns: { first: 0, last: LEFT.length - 1 },
      breaks: Array.from({ length: pages - 1 }, (_, page) => at((page + 1) * perPage)),
      scale: SCALE,
    },
    print: {
      area: { top: 0, left: 0, bottom, right },
      titleRows: { first: NAMES_ROW, last: VERDICT_ROW },
      paper,
      orientation: "landscape",
      footer: overviewFooter(request),
    },
  };
}

function rowCells(row: OverviewRow, at: number, words: RoundWords): readonly PlannedCell[] {
  const left = [
    { text: row.id, look: CENTRED },
    { text: row.title, look: NOTE_LOOK },
    { text: words.obligation[row.obligation], look: CENTRED },
  ];
  const marks = row.statuses.map((status) => ({
    text: status === undefined ? "" : `${STATUS_MARKS[status].sign} ${words.status[status]}`,
    look: status === undefined ? CENTRED : matrixLook(status),
  }));
  return [...left, ...marks].map((cell, column) => ({ row: at, column, ...cell }));
}

/** Only × ？ □ stand out; what is waived keeps its hatch, which tells it apart in black and white. */
function matrixLook(status: Status): CellLook {
  const look = statusLook(status);
  if (status === "nonconforming" || status === "review" || status === "unanswered") return look;
  const border = NOTE_LOOK.border;
  const plain = { ...CENTRED, ...(border === undefined ? {} : { border }) };
  return status === "exempt" ? { ...plain, hatch: "light-up", hatchColor: "#C8C8CB" } : plain;
}
