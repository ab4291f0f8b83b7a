import type { SizedSpan, SnapshotCell, Span } from "../../core/snapshot/sheet-snapshot";
import type { BlockRequest } from "./sheet-request";
import { inFont } from "./symbol-cells";

/** What one block of cells turned out to hold. */
export interface Block {
  readonly cells: readonly SnapshotCell[];
  /** The same cells as the host gave their texts: fonts of symbols left aside. */
  readonly given: readonly SnapshotCell[];
  /** Some cells are struck through, but not all: a closer look is needed. */
  readonly struckInPart: boolean;
  /** The names of the fonts differ: a closer look is needed where a symbol font would matter. */
  readonly namesInPart: boolean;
  readonly hiddenRows: readonly Span[];
  readonly rowHeights: readonly SizedSpan[];
}

export const EMPTY_BLOCK: Block = {
  cells: [],
  given: [],
  struckInPart: false,
  namesInPart: false,
  hiddenRows: [],
  rowHeights: [],
};

/** Line breaks come in the host's own way. */
export const oneBreak = (text: string): string => text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");

/** Reads a block after its sync. Texts come with the line breaks of the snapshot. */
export function blockOf({ range, rows, isFirst }: BlockRequest): Block {
  if (range.isNullObject) return EMPTY_BLOCK;
  const { rowIndex, columnIndex } = range;
  // Null where a font differs within the block, which the declarations do not say.
  const strikethrough: boolean | null = range.format.font.strikethrough;
  const fontName: string | null = range.format.font.name;
  const given: SnapshotCell[] = [];
  range.text.forEach((line, rowOffset) => {
    line.forEach((text, columnOffset) => {
      if (text === "") return;
      const value: unknown = range.values[rowOffset]?.[columnOffset];
      const cell: SnapshotCell = {
        row: rowIndex + rowOffset,
        column: columnIndex + columnOffset,
        text: oneBreak(text),
        ...(typeof value === "number" ? { number: value } : {}),
        ...(typeof value === "boolean" ? { truth: value } : {}),
        ...(strikethrough === true ? { struck: true } : {}),
      };
      given.push(cell);
    });
  });
  return {
    cells: fontName ? given.map((cell) => inFont(cell, fontName)) : given,
    given,
    struckInPart: strikethrough === null,
    namesInPart: !fontName,
    ...rowsOf(isFirst ? 0 : rowIndex, rows.value),
  };
}

/** Hidden rows and the heights of the others. */
export function rowsOf(
  first: number,
  rows: readonly Excel.RowProperties[],
): Pick<Block, "hiddenRows" | "rowHeights"> {
  const hidden = rows.map((row) => row.rowHidden === true);
  return {
    hiddenRows: spansWhere(first, hidden),
    rowHeights: sizedSpans(
      first,
      rows.map((row, index) => (hidden[index] ? undefined : row.format?.rowHeight)),
    ),
  };
}

/** Runs of lines for which the flag is set. */
export function spansWhere(first: number, flags: readonly boolean[]): readonly Span[] {
  return sizedSpans(
    first,
    flags.map((flag) => (flag ? 1 : undefined)),
  ).map((span) => ({ first: span.first, last: span.last }));
}

/** Runs of lines of one size; lines without a size are left out. */
export function sizedSpans(first: number, sizes: readonly (number | undefined)[]): readonly SizedSpan[] {
  const spans: SizedSpan[] = [];
  sizes.forEach((size, offset) => {
    if (size === undefined) return;
    const line = first + offset;
    const last = spans.at(-1);
    if (last && last.last === line - 1 && last.size === size)
      spans[spans.length - 1] = { ...last, last: line };
    else spans.push({ first: line, last: line, size });
  });
  return spans;
}
