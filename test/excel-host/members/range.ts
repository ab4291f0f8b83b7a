import { type CellRange, contains, rangeAddress } from "../../../src/core/snapshot/grid";
import {
  cellCount,
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  parseAddress,
  rowCount,
} from "../address";
import { PLAIN_STYLE } from "../cell-style";
import { type Argument, Emulated, jsonAt, numberAt } from "../emulated";
import { SHEET_COLUMNS, SHEET_ROWS, type SheetModel } from "../sheet-model";
import { HostError, isRecord, type Json, NotEmulated } from "../wire";
import { linesOf, refuseLocked, refuseProtected, uniform } from "./cell-access";
import { conditionalFormats, dataValidation } from "./data-validation";
import type { HostState } from "./host-state";
import { rangeFormat } from "./range-format";
import { cellProperties, columnProperties, rowProperties } from "./range-properties";
import { copyValue, readCells, writeCells, writeValues } from "./range-values";
import { worksheet } from "./worksheet";

export function addressOf(sheet: SheetModel, range: CellRange): string {
  const name = /^[\w぀-鿿]+$/.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  if (isWholeRows(range) && !isWholeColumns(range)) return `${name}!${range.top + 1}:${range.bottom + 1}`;
  return `${name}!${rangeAddress(range)}`;
}

/** What `clear` takes away: everything, looks, or contents. */
export function clearCells(sheet: SheetModel, areas: readonly CellRange[], applyTo: Json): void {
  const what = applyTo === null ? "All" : applyTo;
  const isCut = (merge: CellRange) =>
    areas.some((area) => intersection(area, merge)) &&
    !areas.some((area) => JSON.stringify(intersection(area, merge)) === JSON.stringify(merge));
  if (sheet.merges.some(isCut))
    throw new HostError("InvalidOperation", "This operation is not allowed on part of a merged cell.");
  for (const [key, cell] of sheet.cells) {
    const place = { row: Math.floor(key / SHEET_COLUMNS), column: key % SHEET_COLUMNS };
    if (!areas.some((area) => contains(area, place))) continue;
    if (what !== "Formats") Object.assign(cell, { value: "", text: "", formula: undefined });
    if (what !== "Contents") cell.style = PLAIN_STYLE;
  }
}

function shifted(range: CellRange): CellRange {
  if (range.top < 0 || range.left < 0 || range.bottom >= SHEET_ROWS || range.right >= SHEET_COLUMNS)
    throw new HostError("InvalidArgument", "The range reaches beyond the sheet");
  return range;
}

function derived(state: HostState, sheet: SheetModel, at: CellRange) {
  const make = (range: CellRange) => rangeObject(state, sheet, shifted(range));
  const beside = (args: readonly Argument[]) => numberAt(args, 0, 1);
  return {
    GetCell: (args: readonly Argument[]) => {
      const row = at.top + numberAt(args, 0);
      const column = at.left + numberAt(args, 1);
      return make({ top: row, left: column, bottom: row, right: column });
    },
    GetColumnsAfter: (args: readonly Argument[]) =>
      make({ ...at, left: at.right + 1, right: at.right + beside(args) }),
    GetRowsBelow: (args: readonly Argument[]) =>
      make({ ...at, top: at.bottom + 1, bottom: at.bottom + beside(args) }),
    GetRow: (args: readonly Argument[]) => {
      const row = at.top + numberAt(args, 0);
      return make({ ...at, top: row, bottom: row });
    },
    GetColumn: (args: readonly Argument[]) => {
      const column = at.left + numberAt(args, 0);
      return make({ ...at, left: column, right: column });
    },
    GetEntireRow: () => make({ ...at, left: 0, right: SHEET_COLUMNS - 1 }),
    GetEntireColumn: () => make({ ...at, top: 0, bottom: SHEET_ROWS - 1 }),
    GetBoundingRect: (args: readonly Argument[]) => {
      const other = rangeArgument(args, 0);
      return make({
        top: Math.min(at.top, other.top),
        left: Math.min(at.left, other.left),
        bottom: Math.max(at.bottom, other.bottom),
        right: Math.max(at.right, other.right),
      });
    },
    GetIntersectionOrNullObject: (args: readonly Argument[]) => {
      const both = intersection(at, rangeArgument(args, 0));
      return both ? make(both) : null;
    },
    GetUsedRangeOrNullObject: (args: readonly Argument[]) => {
      const used = sheet.usedRange(jsonAt(args, 0) === true, at);
      return used ? make(used) : null;
    },
    GetMergedAreasOrNullObject: () => {
      const merges = sheet.merges.filter((merge) => intersection(merge, at));
      return merges.length > 0 ? rangeAreas(state, sheet, merges) : null;
    },
  };
}

const rangesByObject = new WeakMap<Emulated, CellRange>();

function rangeArgument(args: readonly Argument[], index: number): CellRange {
  const argument = args[index];
  if (typeof argument === "string") return parseAddress(argument);
  const range = argument instanceof Emulated ? rangesByObject.get(argument) : undefined;
  if (!range) throw new HostError("InvalidArgument", "a range or an address is needed");
  return range;
}

function scalars(sheet: SheetModel, at: CellRange): Record<string, () => Json> {
  const unbounded = isWholeRows(at) || isWholeColumns(at);
  const table = (read: Parameters<typeof readCells>[2]) => () =>
    unbounded ? null : readCells(sheet, at, read);
  return {
    Address: () => addressOf(sheet, at),
    RowIndex: () => at.top,
    ColumnIndex: () => at.left,
    RowCount: () => rowCount(at),
    ColumnCount: () => columnCount(at),
    CellCount: () => (cellCount(at) > 2 ** 31 - 1 ? -1 : cellCount(at)),
    Values: table((cell) => cell?.value ?? ""),
    Text: table((cell) => cell?.text ?? ""),
    Formulas: table((cell) => cell?.formula ?? cell?.value ?? ""),
    NumberFormat: table((cell) => cell?.style["NumberFormat"] ?? "General"),
    RowHidden: () => uniform(linesOf([at], "row").map((row) => sheet.hiddenRows.has(row))),
    ColumnHidden: () => uniform(linesOf([at], "column").map((column) => sheet.hiddenColumns.has(column))),
  };
}

/** A Range of office.js over the model. */
export function rangeObject(state: HostState, sheet: SheetModel, at: CellRange): Emulated {
  const write = (work: () => void, onlyContents = true) => {
    if (onlyContents) refuseLocked(sheet, state.model.readOnly, { areas: [at], what: "values" });
    else refuseProtected(sheet, state.model.readOnly);
    work();
    state.changed(sheet, at);
    return null;
  };
  const object = new Emulated({
    type: "Range",
    isThere: () => state.model.sheets.includes(sheet),
    get: scalars(sheet, at),
    set: {
      Values: (value) => write(() => writeValues(sheet, at, value)),
      NumberFormat: (value) =>
        write(() =>
          writeCells(at, value, (row, column, format) => {
            const cell = sheet.ensure(row, column);
            cell.style = { ...cell.style, NumberFormat: format };
          }),
        ),
    },
    links: {
      Format: () => rangeFormat({ state, sheet, areas: [at] }),
      Worksheet: () => worksheet(state, sheet),
      DataValidation: () => dataValidation(state, sheet, [at]),
      ConditionalFormats: () => conditionalFormats(sheet, at),
    },
    call: {
      ...derived(state, sheet, at),
      Clear: (args) => write(() => clearCells(sheet, [at], jsonAt(args, 0)), jsonAt(args, 0) === "Contents"),
      Select: () => {
        state.model.selection = { sheetId: sheet.id, range: at };
        state.model.activeId = sheet.id;
        return null;
      },
      GetCellProperties: (args) => cellProperties(sheet, at, options(args)),
      GetRowProperties: (args) => rowProperties(sheet, at, options(args)),
      GetColumnProperties: (args) => columnProperties(sheet, at, options(args)),
      _ValidateArraySize: (args) => {
        if (numberAt(args, 0) !== rowCount(at) || numberAt(args, 1) !== columnCount(at))
          throw new HostError("InvalidArgument", "The input array doesn't match the range");
        return null;
      },
    },
  });
  rangesByObject.set(object, at);
  return object;
}

function options(args: readonly Argument[]): Readonly<Record<string, Json>> {
  const value = jsonAt(args, 0);
  if (!isRecord(value)) throw new HostError("InvalidArgument", "load options are needed");
  return value;
}

/** The one cell whose value alone is to be copied; no other way of copying is emulated. */
function sourceCell(args: readonly Argument[]): CellRange {
  const [source, type, ...flags] = args;
  const at = source instanceof Emulated ? rangesByObject.get(source) : undefined;
  if (!at || cellCount(at) !== 1) throw new NotEmulated("copyFrom what is not a single cell");
  if (type !== "Values" || flags.some((flag) => flag === true))
    throw new NotEmulated(`copyFrom of ${String(type)}, ${flags.join(", ")}`);
  return at;
}

/** A RangeAreas of office.js over the model. */
export function rangeAreas(state: HostState, sheet: SheetModel, areas: readonly CellRange[]): Emulated {
  return new Emulated({
    type: "RangeAreas",
    isThere: () => state.model.sheets.includes(sheet),
    get: {
      Address: () => areas.map((area) => addressOf(sheet, area)).join(","),
      AreaCount: () => areas.length,
    },
    links: {
      Format: () => rangeFormat({ state, sheet, areas }),
      DataValidation: () => dataValidation(state, sheet, areas),
      Areas: () =>
        new Emulated({
          type: "RangeCollection",
          items: () => areas.map((area) => rangeObject(state, sheet, area)),
        }),
    },
    call: {
      CopyFrom: (args) => {
        if (state.areaCopies === "unknown")
          throw new HostError("ApiNotFound", "The API RangeAreas.copyFrom is not there.");
        refuseProtected(sheet, state.model.readOnly);
        const filled = state.areaCopies === "first-area" ? areas.slice(0, 1) : areas;
        copyValue(sheet, sourceCell(args), filled);
        for (const area of filled) state.changed(sheet, area);
        return null;
      },
      Clear: (args) => {
        if (jsonAt(args, 0) === "Contents")
          refuseLocked(sheet, state.model.readOnly, { areas, what: "values" });
        else refuseProtected(sheet, state.model.readOnly);
        clearCells(sheet, areas, jsonAt(args, 0));
        for (const area of areas) state.changed(sheet, area);
        return null;
      },
    },
  });
}
