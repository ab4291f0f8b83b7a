import type { PlannedCell, SheetPlan } from "../../core/mark/annotation-plan";
import type { SheetBeforeImage } from "../../core/snapshot/before-image";
import { heightRuns } from "../../core/mark/height-runs";
import { keptTexts } from "../../core/mark/moved-rows";
import { ownTexts } from "../../core/mark/own-texts";
import { rangeAddress, type CellRange } from "../../core/snapshot/grid";
import { parseReference } from "../package/print-names";
import type { Edit } from "../xml/splice";
import { attribute, childNamed, type XmlDocument } from "../xml/xml-element";
import { cellBlocks } from "./cell-blocks";
import { choiceEdits } from "./choice-edits";
import { columnEdits, formerWidth } from "./column-edits";
import { formerSetup, plannedSetup, type PageSetup } from "./page-setup";
import { printEdits } from "./print-edits";
import { rowEdits, type PlannedRow } from "./row-edits";
import type { StyleBook } from "./style-book";
import { changeAttributes } from "./tag-edits";

export interface SheetToWrite {
  readonly text: string;
  readonly part: string;
  readonly plan: SheetPlan;
  readonly styles: StyleBook;
}

export interface WrittenSheet {
  readonly edits: readonly Edit[];
  readonly before: SheetBeforeImage;
  readonly formerSetup: PageSetup;
}

/** Planned cells and heights by row, cells by column; of two cells at one place the last counts. */
function plannedRows(plan: SheetPlan): readonly PlannedRow[] {
  const rows = new Map<number, Map<number, PlannedCell>>();
  const rowAt = (row: number) => {
    const found = rows.get(row) ?? new Map<number, PlannedCell>();
    rows.set(row, found);
    return found;
  };
  for (const cell of plan.cells) rowAt(cell.row).set(cell.column, cell);
  const points = new Map<number, number>();
  for (const { row, points: height } of plan.rowHeights) {
    rowAt(row);
    // Excel knows heights of at most 409.5 points.
    points.set(row, Math.min(409.5, Math.max(height, points.get(row) ?? 0)));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = points.get(row);
      const ordered = [...cells.values()].sort((a, b) => a.column - b.column);
      return { row, cells: ordered, ...(height !== undefined && { points: height }) };
    });
}

function dimensionEdits(document: XmlDocument, cells: readonly PlannedCell[]): readonly Edit[] {
  const found = childNamed(document, document.root, "dimension");
  const ref = found && parseReference(attribute(document, found, "ref") ?? "");
  if (found === undefined || ref === undefined || cells.length === 0) return [];
  const grown = cells.reduce<CellRange>(
    (range, { row, column }) => ({
      top: Math.min(range.top, row),
      left: Math.min(range.left, column),
      bottom: Math.max(range.bottom, row),
      right: Math.max(range.right, column),
    }),
    ref,
  );
  const same = rangeAddress(grown) === rangeAddress(ref);
  return same ? [] : changeAttributes(document.text, found, { ref: rangeAddress(grown) });
}

/** The edits that carry out one sheet's plan, and what to keep of the sheet as it was. */
export function writeSheet({ text, part, plan, styles }: SheetToWrite): WrittenSheet {
  const written = rowEdits({ text, part, sheet: plan.sheet, rows: plannedRows(plan), styles });
  const { document } = written;
  const former = formerSetup(document);
  const print = plan.print && printEdits(document, plannedSetup(plan.print, former));
  // In the order of the sheet's children: several may be inserted at one place.
  const edits = [
    ...(print?.first ?? []),
    ...dimensionEdits(document, plan.cells),
    ...columnEdits(document, plan.columnWidths),
    ...written.edits,
    ...choiceEdits(document, plan.choices),
    ...(print?.last ?? []),
  ];
  const before = {
    sheet: plan.sheet,
    ranges: cellBlocks(plan.cells),
    staff: cellBlocks(plan.cells.filter(({ keepText }) => keepText === true)),
    texts: [...ownTexts(plan.cells)],
    ...keptTexts(plan.cells),
    columnWidths: plan.columnWidths.map(({ column }) => ({
      column,
      characters: formerWidth(document, column),
    })),
    rowHeights: heightRuns(written.formerHeights),
  };
  return { edits, before, formerSetup: former };
}
