import type { CellRange } from "../../core/snapshot/grid";
import { pageTexts } from "../../core/snapshot/page-texts";
import type {
  OccupiedRange,
  SheetOverlay,
  SheetSnapshot,
  SizedSpan,
  SnapshotCell,
  Span,
} from "../../core/snapshot/sheet-snapshot";
import { LIMITS } from "../../core/limits";
import { printAreaOf, titleRowsOf, type SheetEntry, type WorkbookParts } from "../package/find-workbook";
import { parseReferences } from "../package/print-names";
import type { WorkbookPackage } from "../package/workbook-package";
import {
  attribute,
  childNamed,
  childrenNamed,
  innerText,
  isTrue,
  type XmlDocument,
} from "../xml/xml-element";
import { charactersOf } from "./column-width";
import { seenCells } from "./covered-cells";
import { displayCell, holdsContent, lacksResult, type DisplayContext } from "./display-cell";
import { readComments } from "./read-comments";
import { readControls } from "./read-controls";
import { readDrawings } from "./read-drawings";
import { listSheets } from "./list-sheets";
import { relatedRanges, ruleRanges } from "./occupied-ranges";
import type { ShownAllowance } from "./shown-allowance";
import { rawAttribute, scanSheet, type RawCell, type RowTag } from "./scan-sheet";

const DEFAULT_CHARACTERS = 8.43;
const DEFAULT_POINTS = 15;

/** Collects what the rows and cells of one sheet say. */
class RowCollector {
  readonly cells: SnapshotCell[] = [];
  readonly heights: SizedSpan[] = [];
  readonly hidden: Span[] = [];
  readonly occupied: OccupiedRange[] = [];
  /** Formulas that nobody has calculated. */
  readonly formulas: SheetOverlay[] = [];

  constructor(
    private readonly text: string,
    private readonly context: DisplayContext,
  ) {}

  row({ row, attributes }: RowTag): void {
    const size = Number(rawAttribute(this.text, attributes, "ht") ?? Number.NaN);
    const hidden = isTrue(rawAttribute(this.text, attributes, "hidden")) || size === 0;
    if (hidden) extend(this.hidden, { first: row, last: row });
    if (Number.isFinite(size)) extendSized(this.heights, { first: row, last: row, size });
  }

  /** Returns what the cell shows. */
  cell(raw: RawCell): SnapshotCell | undefined {
    const shown = displayCell(raw, this.context);
    if (shown !== undefined) this.cells.push(shown);
    else if (holdsContent(raw)) this.unseen(raw);
    const fills = raw.formulaRange === undefined ? [] : parseReferences(raw.formulaRange);
    for (const range of fills) this.occupied.push({ ...range, by: "array" });
    if (!lacksResult(raw)) return shown;
    const { row, column, formula: text = "" } = raw;
    const alone = { top: row, left: column, bottom: row, right: column };
    for (const range of fills.length === 0 ? [alone] : fills) this.uncalculated(range, text);
    return shown;
  }

  /** Of very many, the last one takes in all that follow: none is passed over. */
  private uncalculated(range: CellRange, text: string): void {
    const last = this.formulas.at(-1);
    if (last === undefined || this.formulas.length < LIMITS.overlays) {
      this.formulas.push({ kind: "formula", range, ...(text === "" ? {} : { text }) });
      return;
    }
    const around = {
      top: Math.min(last.range.top, range.top),
      left: Math.min(last.range.left, range.left),
      bottom: Math.max(last.range.bottom, range.bottom),
      right: Math.max(last.range.right, range.right),
    };
    this.formulas[this.formulas.length - 1] = { kind: "formula", range: around };
  }

  /** Cells that hold something without showing it, side by side ones as one range. */
  private unseen({ row, column }: RawCell): void {
    const last = this.occupied.at(-1);
    const joins =
      last?.by === "content" && last.top === row && last.bottom === row && last.right === column - 1;
    if (last !== undefined && joins) this.occupied[this.occupied.length - 1] = { ...last, right: column };
    else this.occupied.push({ top: row, left: column, bottom: row, right: column, by: "content" });
  }
}

function extend(spans: Span[], next: Span): void {
  const last = spans.at(-1);
  if (last !== undefined && last.last === next.first - 1)
    spans[spans.length - 1] = { ...last, last: next.last };
  else spans.push(next);
}

function extendSized(spans: SizedSpan[], next: SizedSpan): void {
  const last = spans.at(-1);
  const joins = last !== undefined && last.last === next.first - 1 && last.size === next.size;
  if (joins) spans[spans.length - 1] = { ...last, last: next.last };
  else spans.push(next);
}

function readColumns(document: XmlDocument) {
  const hidden: Span[] = [];
  const widths: SizedSpan[] = [];
  const list = childNamed(document, document.root, "cols");
  for (const column of list === undefined ? [] : childrenNamed(document, list, "col")) {
    const first = Number(attribute(document, column, "min")) - 1;
    const last = Number(attribute(document, column, "max")) - 1;
    if (!(first >= 0 && last >= first)) continue;
    const width = Number(attribute(document, column, "width") ?? Number.NaN);
    if (isTrue(attribute(document, column, "hidden")) || width === 0) extend(hidden, { first, last });
    if (Number.isFinite(width)) extendSized(widths, { first, last, size: charactersOf(width) });
  }
  return { hidden, widths };
}

function readMerges(document: XmlDocument): readonly CellRange[] {
  const list = childNamed(document, document.root, "mergeCells");
  if (list === undefined) return [];
  return childrenNamed(document, list, "mergeCell").flatMap((merge) =>
    parseReferences(attribute(document, merge, "ref") ?? ""),
  );
}

function readDefaults(document: XmlDocument) {
  const format = childNamed(document, document.root, "sheetFormatPr");
  const number = (name: string) => Number((format && attribute(document, format, name)) ?? Number.NaN);
  const width = number("defaultColWidth");
  const base = number("baseColWidth");
  const height = number("defaultRowHeight");
  const baseCharacters = Number.isFinite(base) ? base : DEFAULT_CHARACTERS;
  return {
    defaultColumnWidth: Number.isFinite(width) ? charactersOf(width) : baseCharacters,
    defaultRowHeight: Number.isFinite(height) ? height : DEFAULT_POINTS,
  };
}

/** Headers and footers; those of even and first pages where the sheet makes use of them. */
function readPageTexts(document: XmlDocument): readonly string[] {
  const list = childNamed(document, document.root, "headerFooter");
  if (list === undefined) return [];
  const uses = (name: string): boolean => isTrue(attribute(document, list, name));
  const pages = [
    "odd",
    ...(uses("differentOddEven") ? ["even"] : []),
    ...(uses("differentFirst") ? ["first"] : []),
  ];
  const names = pages.flatMap((page) => [`${page}Header`, `${page}Footer`]);
  return pageTexts(
    names.map((name) => {
      const found = childNamed(document, list, name);
      return found === undefined ? null : innerText(document, found);
    }),
  );
}

export interface SheetToRead {
  readonly workbook: WorkbookPackage;
  readonly parts: WorkbookParts;
  readonly sheet: SheetEntry & { readonly part: string };
  readonly context: DisplayContext;
  /** The names of those who comment, by their ids. */
  readonly persons: ReadonlyMap<string, string>;
  /** What the sheets before have left of the limits. */
  readonly allowance: ShownAllowance;
}

/** Reads one worksheet. Its text is let go afterwards. */
export function readSheet({
  workbook,
  parts,
  sheet,
  context,
  persons,
  allowance,
}: SheetToRead): SheetSnapshot {
  const { text } = workbook.text(sheet.part);
  const rows = new RowCollector(text, context);
  const document = scanSheet(text, sheet.part, {
    row: (row) => {
      rows.row(row);
    },
    cell: (cell) => {
      const shown = rows.cell(cell);
      if (shown !== undefined) allowance.cell(shown.text, sheet.part);
    },
  });
  const columns = readColumns(document);
  const merges = readMerges(document);
  const { seen, covered } = seenCells(rows.cells, merges);
  const protection = childNamed(document, document.root, "sheetProtection");
  const printArea = printAreaOf(parts, sheet);
  const printTitleRows = titleRowsOf(parts, sheet);
  const related = relatedRanges(workbook, sheet.part);
  const sizes = { columnWidths: columns.widths, rowHeights: rows.heights, ...readDefaults(document) };
  const overlays = [
    ...rows.formulas,
    ...readComments(workbook, sheet.part, persons),
    ...readDrawings(workbook, sheet.part, sizes),
    ...readControls(workbook, sheet.part, document),
  ];
  for (const overlay of overlays) allowance.overlay(overlay, sheet.part);
  const onPages = readPageTexts(document);
  const lists = listSheets(document, parts);
  workbook.forget(sheet.part);
  return {
    name: sheet.name,
    cells: seen,
    merges,
    occupied: [...rows.occupied, ...covered, ...ruleRanges(document), ...related],
    hiddenRows: rows.hidden,
    hiddenColumns: columns.hidden,
    ...sizes,
    ...(overlays.length > 0 ? { overlays } : {}),
    ...(onPages.length > 0 ? { pageTexts: onPages } : {}),
    ...(lists.length > 0 ? { listSheets: lists } : {}),
    protected: isTrue(protection && attribute(document, protection, "sheet")),
    visibility: sheet.visibility,
    ...(printArea && { printArea }),
    ...(printTitleRows && { printTitleRows }),
  };
}
