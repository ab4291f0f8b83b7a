import { type CellPlace, contains } from "../../core/snapshot/grid";
import { rangesOfAddress } from "../range-place";
import { runExcel } from "../run-excel";
import type { SheetChange } from "../watch-sheet";
import { writeSteps } from "../write/write-steps";
import type { WriteStep } from "../write/write-step";

/** What somebody entered in a cell. */
export interface Entry extends CellPlace {
  readonly value: string | number | boolean;
}

/**
 * Tells what people entered in single cells and we then wrote over. A write looks at its cells just before it touches
 * them; what comes between that look and the deed only Excel's own report of changes tells, in their order. Excels that
 * do not tell who wrote (below ExcelApi 1.14) tell nothing here.
 */
export class WrittenOver {
  private readonly entries = new Map<string, Entry>();

  /** @returns what this change has written over, where it is one of ours */
  hear({ address, trigger, entered }: SheetChange): readonly Entry[] {
    if (trigger === undefined) return [];
    const ranges = rangesOfAddress(address);
    const within = [...this.entries].filter(([, entry]) => ranges.some((range) => contains(range, entry)));
    within.forEach(([key]) => this.entries.delete(key));
    if (trigger === "ThisLocalAddin") return within.map(([, entry]) => entry);
    const [cell] = ranges;
    if (cell === undefined || entered === undefined || entered === "") return [];
    const { top: row, left: column } = cell;
    this.entries.set(`${String(row)} ${String(column)}`, { row, column, value: entered });
    return [];
  }
}

export interface ToEnterAgain {
  readonly worksheetId: string;
  readonly entries: readonly Entry[];
  /** Our own texts: what stands in the cells now is one of them, or nothing. */
  readonly own: ReadonlySet<string>;
}

export interface EnteredAgain {
  readonly again: readonly Entry[];
  /** Excel refused it. */
  readonly failed: readonly Entry[];
}

/** Enters again what we wrote over; cells that hold somebody's newer text, or the same again, are left as they are. */
export async function enterAgain({ worksheetId, entries, own }: ToEnterAgain): Promise<EnteredAgain> {
  // Whoever takes an entry back with Ctrl+Z enters our own text.
  const theirs = entries.filter(({ value }) => !own.has(String(value)));
  if (theirs.length === 0) return { again: [], failed: [] };
  const looked = await runExcel(worksheetId, async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheetId);
    const cells = theirs.map((entry) => ({
      entry,
      range: sheet.getRangeByIndexes(entry.row, entry.column, 1, 1).untrack().load("text"),
    }));
    await context.sync();
    return cells.map(({ entry, range }) => ({ entry, text: range.text[0]?.[0] ?? "" }));
  });
  if (!looked.ok) return { again: [], failed: theirs };
  const lost = looked.value.filter(({ text }) => text === "" || own.has(text)).map(({ entry }) => entry);
  if (lost.length === 0) return { again: [], failed: [] };
  const steps = lost.map(({ row, column, value }): WriteStep => ({
    kind: "on-sheet",
    sheet: worksheetId,
    step: {
      kind: "enter",
      at: { row, column },
      value: typeof value === "string" ? `'${value}` : value,
      format: "General",
    },
  }));
  const written = await writeSteps({ sheet: worksheetId, steps }, {});
  return written.ok ? { again: lost, failed: [] } : { again: [], failed: lost };
}
