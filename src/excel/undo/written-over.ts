import { type CellPlace, type CellRange, contains, rangeAddress } from "../../core/snapshot/grid";
import { rangesOfAddress } from "../range-place";
import { runExcel } from "../run-excel";
import type { SheetChange } from "../watch-sheet";
import { writeSteps } from "../write/write-steps";
import type { WriteStep } from "../write/write-step";

/** What somebody entered in a cell. */
export interface Entry extends CellPlace {
  readonly value: string | number | boolean;
}

/** Several cells that somebody filled at once: with what, Excel does not tell. */
export interface SeveralCells {
  readonly range: CellRange;
}

export type WrittenOn = Entry | SeveralCells;

const isSeveral = (one: WrittenOn): one is SeveralCells => "range" in one;

/**
 * Tells what people entered and we then wrote over. A write looks at its cells just before it touches
 * them; what comes between that look and the deed only Excel's own report of changes tells, in their order. Excels that
 * do not tell who wrote (below ExcelApi 1.14) tell nothing here.
 */
export class WrittenOver {
  private readonly entries = new Map<string, WrittenOn>();

  /** @returns what this change has written over, where it is one of ours */
  hear({ address, trigger, entered }: SheetChange): readonly WrittenOn[] {
    if (trigger === undefined) return [];
    const ranges = rangesOfAddress(address);
    if (trigger === "ThisLocalAddin") {
      const within = [...this.entries].filter(([, entry]) =>
        ranges.some((range) => meets(range, rangeOf(entry))),
      );
      within.forEach(([key]) => this.entries.delete(key));
      return within.map(([, entry]) => entry);
    }
    // Whatever stood there is somebody's newer entry now, or nothing.
    for (const [key, entry] of this.entries)
      if (ranges.some((range) => encloses(range, rangeOf(entry)))) this.entries.delete(key);
    for (const range of ranges) {
      if (isWhole(range)) continue;
      const { top: row, left: column } = range;
      if (range.bottom > row || range.right > column) this.entries.set(rangeAddress(range), { range });
      else if (entered !== undefined && entered !== "")
        this.entries.set(rangeAddress(range), { row, column, value: entered });
    }
    return [];
  }
}

const rangeOf = (one: WrittenOn): CellRange =>
  isSeveral(one) ? one.range : { top: one.row, left: one.column, bottom: one.row, right: one.column };

const meets = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const encloses = (outer: CellRange, inner: CellRange): boolean =>
  contains(outer, { row: inner.top, column: inner.left }) &&
  contains(outer, { row: inner.bottom, column: inner.right });

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** Whole rows or columns that were inserted, deleted or emptied: a write sees by its own looks that cells have moved. */
const isWhole = ({ top, left, bottom, right }: CellRange): boolean =>
  (left === 0 && right === LAST_COLUMN) || (top === 0 && bottom === LAST_ROW);

export interface ToEnterAgain {
  readonly worksheetId: string;
  readonly entries: readonly WrittenOn[];
  /** Our own texts: what stands in the cells now is one of them, or nothing. */
  readonly own: ReadonlySet<string>;
}

export interface EnteredAgain {
  readonly again: readonly Entry[];
  /** Excel refused it. */
  readonly failed: readonly Entry[];
  /** Here something was perhaps written over: it is not known what. */
  readonly several: readonly CellRange[];
}

/** Of larger ranges it is not asked what they hold. */
const MOST_CELLS = 10_000;

/** Enters again what we wrote over; cells that hold somebody's newer text, or the same again, are left as they are. */
export async function enterAgain({ worksheetId, entries, own }: ToEnterAgain): Promise<EnteredAgain> {
  const isOurs = (text: string): boolean => text !== "" && own.has(text);
  // Whoever takes an entry back with Ctrl+Z enters our own text.
  const theirs = entries.filter((one) => isSeveral(one) || !isOurs(String(one.value)));
  const asked = theirs.filter((one) => cellsIn(rangeOf(one)) <= MOST_CELLS);
  const unasked = theirs.filter((one) => isSeveral(one) && !asked.includes(one)).map(rangeOf);
  if (asked.length === 0) return { again: [], failed: [], several: unasked };
  const looked = await runExcel(worksheetId, async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheetId);
    const cells = asked.map((one) => ({
      one,
      range: sheet
        .getRange(rangeAddress(rangeOf(one)))
        .untrack()
        .load("text"),
    }));
    await context.sync();
    return cells.map(({ one, range }) => ({ one, texts: range.text.flat() }));
  });
  const singles = asked.filter((one): one is Entry => !isSeveral(one));
  const ranges = asked.filter(isSeveral).map(({ range }) => range);
  if (!looked.ok) return { again: [], failed: singles, several: [...unasked, ...ranges] };
  const gone = looked.value
    .filter(({ texts }) => texts.some(isOurs) || texts.every((text) => text === ""))
    .map(({ one }) => one);
  const several = [...unasked, ...gone.filter(isSeveral).map(({ range }) => range)];
  const lost = gone.filter((one): one is Entry => !isSeveral(one));
  if (lost.length === 0) return { again: [], failed: [], several };
  const written = await writeSteps({ sheet: worksheetId, steps: lost.map(enterStep(worksheetId)) }, {});
  return written.ok ? { again: lost, failed: [], several } : { again: [], failed: lost, several };
}

const cellsIn = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);

const enterStep =
  (sheet: string) =>
  ({ row, column, value }: Entry): WriteStep => ({
    kind: "on-sheet",
    sheet,
    step: {
      kind: "enter",
      at: { row, column },
      value: typeof value === "string" ? `'${value}` : value,
      format: "General",
    },
  });
