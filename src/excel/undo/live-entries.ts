import type { SheetBeforeImage } from "../../core/snapshot/before-image";
import { keysIn } from "../../core/mark/sheet-key";

export interface KnownEntries {
  readonly entries: readonly SheetBeforeImage[];
  readonly sheetNames: readonly string[];
}

/**
 * The entries whose sheets are still in the workbook. A sheet that is not there under its name was renamed or deleted:
 * the keys of all sheets tell, in one round trip more.
 */
export async function liveEntries(
  context: Excel.RequestContext,
  { entries, sheetNames }: KnownEntries,
): Promise<readonly SheetBeforeImage[]> {
  const isThere = ({ sheet }: SheetBeforeImage): boolean => sheetNames.includes(sheet);
  if (entries.every((entry) => isThere(entry) || entry.key === undefined)) return entries.filter(isThere);
  const keys = new Set(await keysOfAll(context, sheetNames));
  return entries.filter((entry) => isThere(entry) || (entry.key !== undefined && keys.has(entry.key)));
}

/** Where Excel does not tell names, none: what is kept of a sheet nobody can find is of no use. */
async function keysOfAll(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
): Promise<readonly string[]> {
  try {
    const collections = sheetNames.map((name) => context.workbook.worksheets.getItem(name).names);
    collections.forEach((names) => names.load("items/name"));
    await context.sync();
    return collections.flatMap(({ items }) => keysIn(items.map(({ name }) => name)));
  } catch {
    return [];
  }
}
