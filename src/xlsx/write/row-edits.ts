import type { PlannedCell } from "../../core/mark/annotation-plan";
import type { RowHeight } from "../../core/mark/height-runs";
import { cellAddress } from "../../core/snapshot/grid";
import { stopWith } from "../fault-signal";
import { holdsContent } from "../read/display-cell";
import { rawAttribute, scanSheet, type RawCell, type RowTag } from "../read/scan-sheet";
import type { Edit } from "../xml/splice";
import { childNamed, isTrue, type XmlDocument } from "../xml/xml-element";
import { cellXml, grownSpans } from "./cell-xml";
import type { StyleBook } from "./style-book";
import { changeAttributes } from "./tag-edits";

/** What is to be in one row. Cells by column. */
export interface PlannedRow {
  readonly row: number;
  readonly cells: readonly PlannedCell[];
  readonly points?: number;
}

export interface RowsToWrite {
  readonly text: string;
  readonly part: string;
  /** The sheet's name, for faults. */
  readonly sheet: string;
  /** In order. */
  readonly rows: readonly PlannedRow[];
  readonly styles: StyleBook;
}

export interface WrittenRows {
  /** The sheet without its rows, for what else is to be edited. */
  readonly document: XmlDocument;
  readonly edits: readonly Edit[];
  /** Former heights of rows that changed, and the new ones; null where the height was not set by hand. */
  readonly formerHeights: readonly RowHeight[];
}

class RowWriter {
  readonly edits: Edit[] = [];
  readonly formerHeights: RowHeight[] = [];
  private cells: RawCell[] = [];
  private next = 0;

  constructor(
    private readonly job: RowsToWrite,
    readonly prefix: string,
  ) {}

  /** Rows that the sheet doesn't have and that stand before this one. */
  row(tag: RowTag): void {
    const missing: string[] = [];
    for (;;) {
      const planned = this.job.rows[this.next];
      if (planned === undefined || planned.row >= tag.row) break;
      missing.push(this.newRow(planned));
      this.next += 1;
    }
    if (missing.length > 0) this.edits.push({ start: tag.start, end: tag.start, text: missing.join("") });
    this.cells = [];
  }

  cell(cell: RawCell): void {
    if (this.job.rows[this.next]?.row === cell.row) this.cells.push(cell);
  }

  endRow(tag: RowTag, closeStart: number): void {
    const planned = this.job.rows[this.next];
    if (planned?.row !== tag.row) return;
    this.next += 1;
    this.edits.push(...this.tagEdits(tag, planned));
    const appended: string[] = [];
    let at = 0;
    for (const cell of planned.cells) {
      while ((this.cells[at]?.column ?? Number.POSITIVE_INFINITY) < cell.column) at += 1;
      const found = this.cells[at];
      if (found === undefined) appended.push(cellXml(cell, this.prefix, this.job.styles));
      else if (found.column === cell.column) this.overwrite(found, cell);
      else
        this.edits.push({
          start: found.start,
          end: found.start,
          text: cellXml(cell, this.prefix, this.job.styles),
        });
    }
    if (appended.length > 0) this.append(tag, closeStart, appended.join(""));
  }

  /** Rows behind the last one of the sheet. */
  rest(): string {
    const rows = this.job.rows.slice(this.next).map((planned) => this.newRow(planned));
    this.next = this.job.rows.length;
    return rows.join("");
  }

  private append(tag: RowTag, closeStart: number, xml: string): void {
    if (!tag.selfClosing) {
      this.edits.push({ start: closeStart, end: closeStart, text: xml });
      return;
    }
    const slash = this.job.text.lastIndexOf("/", tag.openEnd);
    this.edits.push({ start: slash, end: tag.openEnd, text: `>${xml}</${this.prefix}row>` });
  }

  private overwrite(found: RawCell, cell: PlannedCell): void {
    if (!holdsContent(found)) {
      this.edits.push({
        start: found.start,
        end: found.end,
        text: cellXml(cell, this.prefix, this.job.styles),
      });
      return;
    }
    if (cell.keepText !== true) {
      stopWith("cell-occupied", { sheet: this.job.sheet, cell: cellAddress(cell) });
    }
    const style = String(this.job.styles.styleOf(cell.look, false));
    this.edits.push(...changeAttributes(this.job.text, found, { s: style }));
  }

  private tagEdits(tag: RowTag, planned: PlannedRow): readonly Edit[] {
    const { text } = this.job;
    const spans = grownSpans(rawAttribute(text, tag.attributes, "spans"), planned.cells);
    const height = Number(rawAttribute(text, tag.attributes, "ht") ?? Number.NaN);
    // A height of nothing hides the row; that stays.
    const grows = planned.points !== undefined && height !== 0 && !(height >= planned.points);
    if (grows) {
      const byHand = isTrue(rawAttribute(text, tag.attributes, "customHeight")) && Number.isFinite(height);
      const given = planned.points;
      this.formerHeights.push({
        row: tag.row,
        points: byHand ? height : null,
        ...(given === undefined ? {} : { given }),
      });
    }
    return changeAttributes(text, tag, {
      ...(spans !== undefined && { spans }),
      ...(grows && { ht: String(planned.points), customHeight: "1" }),
    });
  }

  private newRow({ row, cells, points }: PlannedRow): string {
    const height = points === undefined ? "" : ` ht="${String(points)}" customHeight="1"`;
    if (points !== undefined) this.formerHeights.push({ row, points: null, given: points });
    const inner = cells.map((cell) => cellXml(cell, this.prefix, this.job.styles)).join("");
    return `<${this.prefix}row r="${String(row + 1)}"${height}>${inner}</${this.prefix}row>`;
  }
}

function prefixOf(text: string): string {
  return /<((?:[^\s<>/:]+:)?)worksheet[\s>/]/.exec(text.slice(0, 4_000))?.[1] ?? "";
}

/** The edits that put planned cells and heights into a sheet. Stops where a cell is taken. */
export function rowEdits(job: RowsToWrite): WrittenRows {
  const writer = new RowWriter(job, prefixOf(job.text));
  const document = scanSheet(job.text, job.part, {
    row: (tag) => {
      writer.row(tag);
    },
    cell: (cell) => {
      writer.cell(cell);
    },
    endRow: (tag, closeStart) => {
      writer.endRow(tag, closeStart);
    },
  });
  const data = childNamed(document, document.root, "sheetData");
  if (data === undefined) return stopWith("damaged", { part: job.part });
  const rest = writer.rest();
  const edits = [...writer.edits];
  if (rest !== "" && data.selfClosing) {
    const slash = job.text.lastIndexOf("/", data.openEnd);
    edits.push({ start: slash, end: data.end, text: `>${rest}</${data.qname}>` });
  } else if (rest !== "") edits.push({ start: data.closeStart, end: data.closeStart, text: rest });
  return { document, edits, formerHeights: writer.formerHeights };
}
