import type { CellRange } from "../../../src/core/snapshot/grid";
import { columnCount, rowCount, withoutRanges } from "../address";
import { EDGES } from "../cell-style";
import { Emulated, textAt } from "../emulated";
import type { SheetModel } from "../sheet-model";
import { HostError, type Json } from "../wire";
import { linesOf, readStyle, refuseLocked, refuseProtected, uniform, writeStyle } from "./cell-access";
import type { HostState } from "./host-state";

interface Cells {
  readonly state: HostState;
  readonly sheet: SheetModel;
  readonly areas: readonly CellRange[];
}

type Accessors = Pick<ConstructorParameters<typeof Emulated>[0], "get" | "set">;

function styleAccessors({ state, sheet, areas }: Cells, prefix: string, names: readonly string[]): Accessors {
  const key = (name: string) => `${prefix}${name}`;
  return {
    get: Object.fromEntries(names.map((name) => [name, () => readStyle(sheet, areas, key(name))])),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value: Json) => {
          refuseLocked(sheet, state.model.readOnly, { areas, what: "allowFormatCells" });
          writeStyle(sheet, areas, key(name), value);
        },
      ]),
    ),
  };
}

/** The edges of each cell that a border of the range stands for. */
function edgeAreas(area: CellRange, border: string): readonly (readonly [CellRange, string])[] {
  switch (border) {
    case "EdgeTop":
      return [[{ ...area, bottom: area.top }, "EdgeTop"]];
    case "EdgeBottom":
      return [[{ ...area, top: area.bottom }, "EdgeBottom"]];
    case "EdgeLeft":
      return [[{ ...area, right: area.left }, "EdgeLeft"]];
    case "EdgeRight":
      return [[{ ...area, left: area.right }, "EdgeRight"]];
    case "InsideHorizontal":
      if (rowCount(area) < 2) throw new HostError("InvalidArgument", "no inside border in a single row");
      return [
        [{ ...area, bottom: area.bottom - 1 }, "EdgeBottom"],
        [{ ...area, top: area.top + 1 }, "EdgeTop"],
      ];
    case "InsideVertical":
      if (columnCount(area) < 2)
        throw new HostError("InvalidArgument", "no inside border in a single column");
      return [
        [{ ...area, right: area.right - 1 }, "EdgeRight"],
        [{ ...area, left: area.left + 1 }, "EdgeLeft"],
      ];
    default:
      throw new HostError("InvalidArgument", `The argument is invalid: ${border}`);
  }
}

function rangeBorder(cells: Cells, border: string): Emulated {
  const edges = cells.areas.flatMap((area) => edgeAreas(area, border));
  const names = ["Style", "Color", "Weight"];
  return new Emulated({
    type: "RangeBorder",
    id: border,
    get: {
      ...Object.fromEntries(
        names.map((name) => [
          name,
          () =>
            uniform(edges.map(([area, edge]) => readStyle(cells.sheet, [area], `Border.${edge}.${name}`))),
        ]),
      ),
      SideIndex: () => border,
    },
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value: Json) => {
          refuseLocked(cells.sheet, cells.state.model.readOnly, {
            areas: cells.areas,
            what: "allowFormatCells",
          });
          for (const [area, edge] of edges) {
            writeStyle(cells.sheet, [area], `Border.${edge}.${name}`, value);
            if (edge !== "EdgeLeft" || !cells.state.sharedEdges() || area.left === 0) continue;
            const left = { ...area, left: area.left - 1, right: area.right - 1 };
            writeStyle(cells.sheet, [left], `Border.EdgeRight.${name}`, value);
          }
        },
      ]),
    ),
  });
}

function borders(cells: Cells): Emulated {
  return new Emulated({
    type: "RangeBorderCollection",
    call: { "[]": (args) => rangeBorder(cells, textAt(args, 0)) },
    items: () => EDGES.map((edge) => rangeBorder(cells, edge)),
  });
}

function fill(cells: Cells): Emulated {
  const clear = () => {
    refuseLocked(cells.sheet, cells.state.model.readOnly, { areas: cells.areas, what: "allowFormatCells" });
    writeStyle(cells.sheet, cells.areas, "Fill.Color", "#FFFFFF");
    writeStyle(cells.sheet, cells.areas, "Fill.Pattern", "None");
    return null;
  };
  return new Emulated({
    type: "RangeFill",
    ...styleAccessors(cells, "Fill.", ["Color", "Pattern", "PatternColor"]),
    call: { Clear: clear },
  });
}

function font(cells: Cells): Emulated {
  const names = ["Bold", "Italic", "Underline", "Strikethrough", "Color", "Size", "Name"];
  return new Emulated({ type: "RangeFont", ...styleAccessors(cells, "Font.", names) });
}

function sizes({ state, sheet, areas }: Cells): Accessors {
  const write = (axis: "row" | "column") => (value: Json) => {
    const what = axis === "row" ? "allowFormatRows" : "allowFormatColumns";
    refuseLocked(sheet, state.model.readOnly, { areas, what });
    if (typeof value !== "number") throw new HostError("InvalidArgument", "a size is a number");
    if (axis === "row" && value > 409.5)
      throw new HostError("InvalidArgument", "a row is at most 409.5 points");
    const kept = axis === "row" ? sheet.rowHeights : sheet.columnWidths;
    const hidden = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
    for (const line of linesOf(areas, axis)) {
      kept.set(line, value);
      // A line with a size is a visible line.
      if (value > 0) hidden.delete(line);
    }
  };
  return {
    get: {
      RowHeight: () => uniform(linesOf(areas, "row").map((row) => sheet.rowHeight(row))),
      ColumnWidth: () => uniform(linesOf(areas, "column").map((column) => sheet.columnWidth(column))),
      UseStandardWidth: () =>
        uniform(
          linesOf(areas, "column").map((column) => sheet.columnWidth(column) === sheet.defaultColumnPoints),
        ),
    },
    set: {
      RowHeight: write("row"),
      ColumnWidth: write("column"),
      UseStandardWidth: (value) => {
        refuseLocked(sheet, state.model.readOnly, { areas, what: "allowFormatColumns" });
        if (value === true) for (const column of linesOf(areas, "column")) sheet.columnWidths.delete(column);
      },
    },
  };
}

function formatProtection({ state, sheet, areas }: Cells): Emulated {
  const locked = (): Json => {
    const left = areas.map((area) => withoutRanges(area, sheet.unlocked));
    if (left.every((pieces) => pieces.length === 0)) return false;
    const isWhole = left.every((pieces, index) => JSON.stringify(pieces) === JSON.stringify([areas[index]]));
    return isWhole ? true : null;
  };
  return new Emulated({
    type: "FormatProtection",
    get: { Locked: locked },
    set: {
      Locked: (value) => {
        refuseProtected(sheet, state.model.readOnly);
        const others = sheet.unlocked.flatMap((one) => withoutRanges(one, areas));
        sheet.unlocked = value === false ? [...others, ...areas] : others;
      },
    },
  });
}

export function rangeFormat(cells: Cells): Emulated {
  const style = styleAccessors(cells, "", ["WrapText", "HorizontalAlignment", "VerticalAlignment"]);
  const size = sizes(cells);
  const { state, sheet, areas } = cells;
  const autofitRows = () => {
    refuseProtected(sheet, state.model.readOnly);
    // A height of one's own goes; merged cells are not looked at, as in Excel.
    for (const row of linesOf(areas, "row")) sheet.rowHeights.delete(row);
    return null;
  };
  return new Emulated({
    type: "RangeFormat",
    get: { ...style.get, ...size.get },
    set: { ...style.set, ...size.set },
    call: { AutofitRows: autofitRows },
    links: {
      Protection: () => formatProtection(cells),
      Fill: () => fill(cells),
      Font: () => font(cells),
      Borders: () => borders(cells),
    },
  });
}
