import { parseAddress } from "../address";
import { type Argument, Emulated, jsonAt } from "../emulated";
import { SHEET_COLUMNS, type SheetModel } from "../sheet-model";
import { type Json, NotEmulated } from "../wire";
import { refuseProtected } from "./cell-access";
import type { HostState } from "./host-state";
import { rangeAreas, rangeObject } from "./range";

const PAGE_VALUES = [
  "Orientation",
  "PaperSize",
  "Zoom",
  "BlackAndWhite",
  "CenterHorizontally",
  "CenterVertically",
];
const PLACES = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];
const GROUPS = ["DefaultForAllPages", "FirstPage", "EvenPages", "OddPages"];

function accessors(
  values: Map<string, Json>,
  names: readonly string[],
  prefix: string,
  missing: Json,
  ignores: ReadonlySet<string> = new Set(),
) {
  return {
    get: Object.fromEntries(names.map((name) => [name, () => values.get(prefix + name) ?? missing])),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value: Json) => void (ignores.has(name) || values.set(prefix + name, value)),
      ]),
    ),
  };
}

function headersFooters(sheet: SheetModel): Emulated {
  const kept = sheet.print.headersFooters;
  return new Emulated({
    type: "HeaderFooterGroup",
    ...accessors(kept, ["State", "UseSheetMargins", "UseSheetScale"], "", true),
    links: Object.fromEntries(
      GROUPS.map((group) => [
        group,
        () => new Emulated({ type: "HeaderFooter", ...accessors(kept, PLACES, `${group}.`, "") }),
      ]),
    ),
  });
}

function addressOfArgument(args: readonly Argument[]): string {
  const address = jsonAt(args, 0);
  if (typeof address !== "string") throw new NotEmulated("print area or titles given as an object");
  return address;
}

export function pageLayout(state: HostState, sheet: SheetModel): Emulated {
  const { print } = sheet;
  const write = (work: () => void) => {
    refuseProtected(sheet, state.model.readOnly);
    work();
    return null;
  };
  const titleRows = () => {
    const rows = print.titleRows;
    return rows
      ? rangeObject(state, sheet, { top: rows.first, bottom: rows.last, left: 0, right: SHEET_COLUMNS - 1 })
      : null;
  };
  return new Emulated({
    type: "PageLayout",
    isThere: () => state.model.sheets.includes(sheet),
    ...accessors(print.values, PAGE_VALUES, "", false, state.ignores),
    links: { HeadersFooters: () => headersFooters(sheet) },
    call: {
      GetPrintAreaOrNullObject: () => (print.area.length > 0 ? rangeAreas(state, sheet, print.area) : null),
      GetPrintTitleRowsOrNullObject: titleRows,
      GetPrintTitleColumnsOrNullObject: () =>
        print.titleColumns ? rangeObject(state, sheet, parseAddress(print.titleColumns)) : null,
      SetPrintTitleColumns: (args) => write(() => (print.titleColumns = addressOfArgument(args))),
      SetPrintArea: (args) =>
        write(
          () =>
            (print.area = addressOfArgument(args)
              .split(",")
              .map((part) => parseAddress(part))),
        ),
      SetPrintTitleRows: (args) =>
        write(() => {
          const range = parseAddress(addressOfArgument(args));
          print.titleRows = { first: range.top, last: range.bottom };
        }),
    },
  });
}
