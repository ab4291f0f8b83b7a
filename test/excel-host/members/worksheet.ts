import type { CellRange } from "../../../src/core/snapshot/grid";
import { parseAddress } from "../address";
import { type Argument, Emulated, jsonAt, numberAt, textAt } from "../emulated";
import { SHEET_COLUMNS, SHEET_ROWS, type SheetModel } from "../sheet-model";
import { HostError, isRecord } from "../wire";
import { refuseProtected } from "./cell-access";
import type { HostState } from "./host-state";
import { comments, shapes } from "./overlays";
import { pageLayout } from "./page-layout";
import { sheetNames } from "./sheet-names";
import { rangeAreas, rangeObject } from "./range";

const WHOLE: CellRange = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };
const ADDRESS_LIMIT = 8_192;

function areasOf(address: string): readonly CellRange[] {
  if (address.length > ADDRESS_LIMIT)
    throw new HostError("InvalidArgument", "The address of getRanges is longer than 8,192 characters");
  return address.split(",").map((part) => parseAddress(part));
}

/** Tables of one sheet, or of the whole workbook (where the client looks them up again by id). */
export function tables(state: HostState, sheets: readonly SheetModel[]): Emulated {
  const items = () =>
    sheets.flatMap((sheet) =>
      sheet.tables.map(
        ({ name, range }) =>
          new Emulated({
            type: "Table",
            id: name,
            get: { Name: () => name, Id: () => name },
            call: { GetRange: () => rangeObject(state, sheet, range) },
          }),
      ),
    );
  return new Emulated({
    type: "TableCollection",
    items,
    call: {
      GetCount: () => items().length,
      "[]": (args) => {
        const found = items().find((table) => table.parts.id === textAt(args, 0));
        if (!found) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
        return found;
      },
    },
  });
}

function pivots(state: HostState, sheet: SheetModel): Emulated {
  const items = () =>
    sheet.pivots.map(
      ({ name, range }) =>
        new Emulated({
          type: "PivotTable",
          id: name,
          get: { Name: () => name, Id: () => name },
          links: {
            Layout: () =>
              new Emulated({
                type: "PivotLayout",
                call: { GetRange: () => rangeObject(state, sheet, range) },
              }),
          },
        }),
    );
  return new Emulated({
    type: "PivotTableCollection",
    items,
    call: {
      GetCount: () => sheet.pivots.length,
      "[]": (args) => items().find((pivot) => pivot.parts.id === textAt(args, 0)) ?? null,
    },
  });
}

const FORMATS = ["allowFormatCells", "allowFormatColumns", "allowFormatRows"] as const;
const NOTHING_ALLOWED = { allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false };

function protection(state: HostState, sheet: SheetModel): Emulated {
  const refuseReadOnly = () => {
    if (state.model.readOnly) refuseProtected(sheet, true);
  };
  return new Emulated({
    type: "WorksheetProtection",
    get: { Protected: () => sheet.isProtected, Options: () => ({ ...sheet.allows }) },
    call: {
      Protect: (args) => {
        refuseReadOnly();
        if (sheet.isProtected) throw new HostError("InvalidOperation", "The sheet is protected already.");
        const options = jsonAt(args, 0);
        const allowed = isRecord(options) ? options : {};
        sheet.isProtected = true;
        sheet.allows = FORMATS.reduce(
          (all, key) => ({ ...all, [key]: allowed[key] === true }),
          NOTHING_ALLOWED,
        );
        const password = jsonAt(args, 1);
        sheet.password = typeof password === "string" ? password : undefined;
        return null;
      },
      Unprotect: (args) => {
        refuseReadOnly();
        if (sheet.isProtected && sheet.password !== undefined && sheet.password !== jsonAt(args, 0))
          throw new HostError("InvalidOperation", "The password you supplied is not correct.");
        Object.assign(sheet, { isProtected: false, password: undefined, allows: NOTHING_ALLOWED });
        return null;
      },
    },
  });
}

function rangeCalls(state: HostState, sheet: SheetModel) {
  return {
    GetRange: (args: readonly Argument[]) => {
      const address = jsonAt(args, 0);
      return rangeObject(state, sheet, typeof address === "string" ? parseAddress(address) : WHOLE);
    },
    GetRangeByIndexes: (args: readonly Argument[]) => {
      const top = numberAt(args, 0);
      const left = numberAt(args, 1);
      const bottom = top + numberAt(args, 2) - 1;
      return rangeObject(state, sheet, { top, left, bottom, right: left + numberAt(args, 3) - 1 });
    },
    GetRanges: (args: readonly Argument[]) => rangeAreas(state, sheet, areasOf(textAt(args, 0))),
    GetUsedRange: (args: readonly Argument[]) => {
      const corner = { top: 0, left: 0, bottom: 0, right: 0 };
      return rangeObject(state, sheet, sheet.usedRange(jsonAt(args, 0) === true) ?? corner);
    },
    GetUsedRangeOrNullObject: (args: readonly Argument[]) => {
      const used = sheet.usedRange(jsonAt(args, 0) === true);
      return used ? rangeObject(state, sheet, used) : null;
    },
  };
}

function removeSheet(state: HostState, sheet: SheetModel): null {
  const { model } = state;
  if (model.structureLocked)
    throw new HostError("AccessDenied", "The workbook's structure is protected.", 403);
  const visible = model.sheets.filter((other) => other.visibility === "Visible");
  if (visible.length === 1 && visible[0] === sheet)
    throw new HostError("GeneralException", "The last visible sheet can't be deleted.");
  model.remove(sheet);
  return null;
}

/** A Worksheet of office.js over the model; a sheet that was deleted answers ItemNotFound. */
export function worksheet(state: HostState, sheet: SheetModel): Emulated {
  const event = (on: boolean) => () => {
    state.listen(sheet.id, 10, on);
    return null;
  };
  return new Emulated({
    type: "Worksheet",
    id: sheet.id,
    isThere: () => state.model.sheets.includes(sheet),
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
      Position: () => state.model.sheets.indexOf(sheet),
      StandardWidth: () => sheet.standardWidth,
      StandardHeight: () => sheet.defaultRowPoints,
    },
    links: {
      Protection: () => protection(state, sheet),
      PageLayout: () => pageLayout(state, sheet),
      Names: () => sheetNames(state, sheet),
      Tables: () => tables(state, [sheet]),
      PivotTables: () => pivots(state, sheet),
      Shapes: () => shapes(sheet),
      Charts: () => new Emulated({ type: "ChartCollection", items: () => [] }),
      Comments: () => comments(state, sheet),
    },
    call: {
      ...rangeCalls(state, sheet),
      Activate: () => {
        state.model.activeId = sheet.id;
        return null;
      },
      Delete: () => removeSheet(state, sheet),
      _RegisterDataChangedEvent: event(true),
      _UnregisterDataChangedEvent: event(false),
    },
  });
}
