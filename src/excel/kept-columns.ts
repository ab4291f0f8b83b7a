import { z } from "zod";
import type { ExcelFault } from "../core/excel-fault";
import type { Outcome } from "../core/fault";
import { parseColumns } from "../core/table/columns/parse-columns";
import { runExcel } from "./run-excel";

/** Columns that a person set for a sheet, in the form of parseColumns: "id=A,answer=E+F". */
export interface KeptColumns {
  readonly sheet: string;
  readonly columns: string;
}

const KEY = "yoken-check.columns";
const MOST_SHEETS = 200;

const keptSchema = z
  .array(z.object({ sheet: z.string().max(64), columns: z.string().max(400) }))
  .max(MOST_SHEETS);

export const loadSettings = (workbook: Excel.Workbook): Excel.SettingCollection =>
  workbook.settings.load("items/key,items/value");

/** What the workbook remembers; entries that can't be read (a workbook comes from outside) are left out. */
export function keptColumns({ items }: Excel.SettingCollection): readonly KeptColumns[] {
  const value: unknown = items.find(({ key }) => key === KEY)?.value;
  const parsed = keptSchema.safeParse(jsonOf(value));
  return parsed.success ? parsed.data.filter(({ columns }) => parseColumns(columns).ok) : [];
}

function jsonOf(value: unknown): unknown {
  if (typeof value !== "string") return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/**
 * Remembers columns for a sheet in the workbook, or forgets them. Two round trips.
 * @param columns undefined: forget
 */
export async function keepColumns(
  sheet: string,
  columns: string | undefined,
): Promise<Outcome<void, ExcelFault>> {
  return runExcel(sheet, async (context) => {
    const { settings } = context.workbook;
    const loaded = loadSettings(context.workbook);
    await context.sync();
    const others = keptColumns(loaded).filter((one) => one.sheet !== sheet);
    const all = columns === undefined ? others : [...others.slice(1 - MOST_SHEETS), { sheet, columns }];
    if (all.length > 0) settings.add(KEY, JSON.stringify(all));
    else loaded.items.find(({ key }) => key === KEY)?.delete();
    await context.sync();
  });
}
