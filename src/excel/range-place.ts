import { type CellRange, columnFromLetters } from "../core/snapshot/grid";

/** A loaded range (rowIndex, columnIndex, rowCount, columnCount) as a rectangle. */
export function cellRangeOf(range: Excel.Range): CellRange {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** The sheet's last row and column, zero-based. */
const LAST = { row: 1_048_575, column: 16_383 };

/** The rectangles of an address that Excel gave ("要件!A1:H40,要件!A50:H60"; whole rows and columns reach to the end). */
export function rangesOfAddress(address: string): readonly CellRange[] {
  return address.split(",").flatMap((part) => {
    const [first = "", last = first] = part
      .slice(part.lastIndexOf("!") + 1)
      .replaceAll("$", "")
      .split(":");
    const from = cornerOf(first, { row: 0, column: 0 });
    const to = cornerOf(last, LAST);
    return from && to ? [{ top: from.row, left: from.column, bottom: to.row, right: to.column }] : [];
  });
}

function cornerOf(text: string, open: { row: number; column: number }) {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (!match || text === "") return undefined;
  const [, letters = "", digits = ""] = match;
  const column = letters === "" ? open.column : columnFromLetters(letters);
  return column === undefined ? undefined : { column, row: digits === "" ? open.row : Number(digits) - 1 };
}
