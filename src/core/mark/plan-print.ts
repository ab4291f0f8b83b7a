import { say } from "../coded";
import type { CellRange } from "../sheet/grid";
import type { SheetSnapshot, Span } from "../sheet/sheet-snapshot";
import type { PrintPlan } from "./annotation-plan";
import type { MarkRequest } from "./mark-request";

/** Empty rows after which what follows is no part of the page any more (a stray cell far below). */
const GAP = 50;
/** Empty columns after which what follows is no part of it: a list of choices far to the right. */
const COLUMN_GAP = 12;

/** Print set-up: everything from the sheet's first row to the end of our block, headings on every page. */
export function printPlan(
  { snapshot, table, judgement, pack, words }: MarkRequest,
  marks: CellRange,
  paper: "A4" | "A3",
): PrintPlan {
  const values = { id: pack.id, version: pack.version, asOf: judgement.asOf };
  return {
    area: printArea(snapshot, table.range, marks),
    titleRows: titleRows(snapshot.printTitleRows, table.headerRows),
    paper,
    orientation: "landscape",
    footer: {
      left: "{file}",
      center: say(words.sentences, { code: "print-page", values: {} }),
      right: say(words.sentences, { code: "print-source", values }),
    },
  };
}

/** The sheet's own area where it has one, else what is used; in both cases widened to table and marks. */
function printArea(snapshot: SheetSnapshot, table: CellRange, marks: CellRange): CellRange {
  const own = snapshot.printArea ?? [];
  const wanted = [table, marks, ...(own.length > 0 ? own : [usedWithin(snapshot, table, marks)])];
  return {
    top: Math.min(...wanted.map((range) => range.top)),
    left: Math.min(...wanted.map((range) => range.left)),
    bottom: Math.max(...wanted.map((range) => range.bottom)),
    right: Math.max(...wanted.map((range) => range.right)),
  };
}

/** Title rows above the table and notes below it, and what stands right of our columns: a stamp, a page number. */
function usedWithin(snapshot: SheetSnapshot, table: CellRange, marks: CellRange): CellRange {
  const right = rightReach(snapshot, marks);
  let { top, left } = table;
  let { bottom } = marks;
  for (const cell of snapshot.cells) {
    if (cell.column > right || cell.row > bottom + GAP) continue;
    top = Math.min(top, cell.row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, cell.row);
  }
  return { top, left, bottom, right };
}

/** How far to the right the page goes on, cells and drawings together. */
function rightReach({ cells, occupied }: SheetSnapshot, { right, bottom }: CellRange): number {
  const places = [
    ...cells.map(({ row, column }) => ({ top: row, left: column, right: column })),
    ...occupied.filter(({ by }) => by === "drawing" || by === "table" || by === "pivot"),
  ].filter((place) => place.right > right && place.top <= bottom);
  return [...places]
    .sort((a, b) => a.left - b.left)
    .reduce(
      (reach, place) => (place.left - reach <= COLUMN_GAP ? Math.max(reach, place.right) : reach),
      right,
    );
}

/** The sheet's own title rows stay where they already hold the heading. */
function titleRows(own: Span | undefined, header: Span): Span {
  return own !== undefined && own.first <= header.first && own.last >= header.last ? own : header;
}
