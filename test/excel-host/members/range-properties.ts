import { type CellRange, contains } from "../../../src/core/snapshot/grid";
import type { SheetModel } from "../sheet-model";
import { isRecord, type Json, NotEmulated } from "../wire";

type Options = Readonly<Record<string, Json>>;

/** Answers exactly what the options ask for, from a table of paths; anything else is not emulated. */
function answer(options: Options, known: Readonly<Record<string, () => Json>>, prefix = ""): Json {
  const found: Record<string, Json> = {};
  for (const [key, wanted] of Object.entries(options)) {
    const path = `${prefix}${key}`;
    if (isRecord(wanted)) found[key] = answer(wanted, known, `${path}/`);
    else if (wanted === true) {
      const read = known[path];
      if (!read) throw new NotEmulated(`get…Properties of ${path}`);
      found[key] = read();
    }
  }
  return found;
}

function range<T>(first: number, last: number, make: (index: number) => T): T[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => make(first + offset));
}

export function cellProperties(sheet: SheetModel, at: CellRange, options: Options): Json {
  const style = (row: number, column: number, key: string) => () => sheet.style(row, column)[key] ?? null;
  return range(at.top, at.bottom, (row) =>
    range(at.left, at.right, (column) =>
      answer(options, {
        "format/font/strikethrough": style(row, column, "Font.Strikethrough"),
        "format/font/name": style(row, column, "Font.Name"),
        "format/font/bold": style(row, column, "Font.Bold"),
        "format/fill/color": style(row, column, "Fill.Color"),
        "format/fill/pattern": style(row, column, "Fill.Pattern"),
        "format/protection": () => ({
          formulaHidden: false,
          locked: !sheet.unlocked.some((one) => contains(one, { row, column })),
        }),
      }),
    ),
  );
}

export function rowProperties(sheet: SheetModel, at: CellRange, options: Options): Json {
  return range(at.top, at.bottom, (row) =>
    answer(options, {
      rowHidden: () => sheet.hiddenRows.has(row),
      "format/rowHeight": () => (sheet.hiddenRows.has(row) ? 0 : sheet.rowHeight(row)),
    }),
  );
}

export function columnProperties(sheet: SheetModel, at: CellRange, options: Options): Json {
  return range(at.left, at.right, (column) =>
    answer(options, {
      columnHidden: () => sheet.hiddenColumns.has(column),
      "format/columnWidth": () => (sheet.hiddenColumns.has(column) ? 0 : sheet.columnWidth(column)),
    }),
  );
}
