import type { SheetBeforeImage } from "../../core/snapshot/before-image";
import { fittingRows, heightsByRow } from "../../core/mark/height-runs";
import type { OwnMarks } from "../../core/mark/own-marks";
import { cellAddress, contains, type CellRange } from "../../core/snapshot/grid";
import { PRINT_AREA, PRINT_TITLES, type SheetEntry } from "../package/find-workbook";
import { parseReferences, printAreaFormula, quotedSheet, titleRowsFormula } from "../package/print-names";
import { holdsContent } from "../read/display-cell";
import { scanSheet, type RawCell, type RowTag } from "../read/scan-sheet";
import type { Edit } from "../xml/splice";
import { attribute, childNamed, childrenNamed, type XmlDocument } from "../xml/xml-element";
import { columnEdits, type ColumnWidth } from "./column-edits";
import type { NameChange } from "./name-edits";
import { printEdits } from "./print-edits";
import { changeAttributes } from "./tag-edits";

export interface SheetToClear {
  readonly text: string;
  readonly part: string;
  /** Where our marks stand now. */
  readonly marks: OwnMarks;
  /** What was kept of the sheet as it was, in the places of today. */
  readonly record: SheetBeforeImage | undefined;
}

const inside = (ranges: readonly CellRange[], place: RawCell): boolean =>
  ranges.some((range) => contains(range, place));

/** The edits that take our marks out of a sheet and bring back what the record keeps of it. */
export function clearSheet({ text, part, marks, record }: SheetToClear): readonly Edit[] {
  const staff = record?.staff ?? marks.staff;
  const runs = record?.rowHeights ?? [];
  const heights = heightsByRow(runs);
  const fits = fittingRows(runs);
  const edits: Edit[] = [];
  let cells: RawCell[] = [];
  const endRow = (tag: RowTag): void => {
    // Cells without a reference count from their left neighbour: then ours leave an empty cell behind.
    const counted = cells.some((cell) => !cell.placed);
    for (const cell of cells.filter((one) => inside(marks.ranges, one))) {
      if (inside(staff, cell) && holdsContent(cell)) {
        edits.push(...changeAttributes(text, cell, { s: undefined }));
      } else edits.push({ start: cell.start, end: cell.end, text: counted ? emptyCell(text, cell) : "" });
    }
    const points = heights.get(tag.row);
    if (points === undefined) return;
    // A row that is to fit its contents has no height of its own: Excel gives it one when it opens the file.
    const height = points === null || fits.has(tag.row) ? undefined : String(points);
    edits.push(
      ...changeAttributes(text, tag, { ht: height, customHeight: height === undefined ? undefined : "1" }),
    );
  };
  const document = scanSheet(text, part, {
    row: () => {
      cells = [];
    },
    cell: (cell) => {
      cells.push(cell);
    },
    endRow,
  });
  const print = record?.print && printEdits(document, record.print);
  return [
    ...(print?.first ?? []),
    ...columnEdits(document, formerWidths(marks, record)),
    ...edits,
    ...choicesGone(document, marks.ranges),
    ...(print?.last ?? []),
  ];
}

function emptyCell(text: string, cell: RawCell): string {
  const prefix = /^<([^\s<>/:]+:)?/.exec(text.slice(cell.start, cell.openEnd))?.[1] ?? "";
  return `<${prefix}c r="${cellAddress(cell)}"/>`;
}

/** The widths of our columns as they were; without a record they lose the one that we gave them. */
function formerWidths(marks: OwnMarks, record: SheetBeforeImage | undefined): readonly ColumnWidth[] {
  const ours = new Set(
    marks.ranges.flatMap(({ left, right }) =>
      Array.from({ length: right - left + 1 }, (_, index) => left + index),
    ),
  );
  if (record === undefined) return [...ours].map((column) => ({ column, characters: null }));
  return record.columnWidths.filter(({ column }) => ours.has(column));
}

function within(ranges: readonly CellRange[], inner: CellRange): boolean {
  return ranges.some(
    (range) =>
      contains(range, { row: inner.top, column: inner.left }) &&
      contains(range, { row: inner.bottom, column: inner.right }),
  );
}

/** Drop-downs that stand in our cells only. */
function choicesGone(document: XmlDocument, ranges: readonly CellRange[]): readonly Edit[] {
  const list = childNamed(document, document.root, "dataValidations");
  if (list === undefined) return [];
  const all = childrenNamed(document, list, "dataValidation");
  const ours = all.filter((rule) => {
    const places = parseReferences(attribute(document, rule, "sqref") ?? "");
    return places.length > 0 && places.every((place) => within(ranges, place));
  });
  if (ours.length === 0) return [];
  if (ours.length === all.length) return [{ start: list.start, end: list.end, text: "" }];
  const count = String(all.length - ours.length);
  return [
    ...changeAttributes(document.text, list, { count }),
    ...ours.map(({ start, end }) => ({ start, end, text: "" })),
  ];
}

/** The print names of a sheet as they were. */
export function formerNames(sheet: SheetEntry, record: SheetBeforeImage | undefined): readonly NameChange[] {
  const print = record?.print;
  if (print === undefined) return [];
  const area = print.area?.map((range) => printAreaFormula(sheet.name, range)).join(",") ?? null;
  const columns = print.titleColumns?.replace(/([A-Za-z]+):([A-Za-z]+)/, "$$$1:$$$2");
  const titles = [
    ...(columns === undefined ? [] : [`${quotedSheet(sheet.name)}!${columns}`]),
    ...(print.titleRows === null ? [] : [titleRowsFormula(sheet.name, print.titleRows)]),
  ];
  return [
    { sheet, name: PRINT_AREA, formula: area },
    { sheet, name: PRINT_TITLES, formula: titles.length === 0 ? null : titles.join(",") },
  ];
}
