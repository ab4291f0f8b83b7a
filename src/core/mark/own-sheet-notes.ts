import type { SheetSnapshot, SnapshotCell } from "../snapshot/sheet-snapshot";
import { headingPair, isSheetSignature } from "./sheet-vocabulary";

/** The last column of 指摘一覧 and 審査表, and that of a result on a sheet of its own, which ends with our two headings. */
const LAST_COLUMN = 5;
const LAST_OF_RESULT = 6;

/**
 * What people have written on a sheet that is ours as a whole: beside our columns, below our signature, in a line of their
 * own or where 審査表 leaves room for the decision. An entry that took the place of one of our texts is not known from it.
 * @param snapshot texts suffice
 */
export function notesOnOwnSheet({ cells }: Pick<SheetSnapshot, "cells">): readonly SnapshotCell[] {
  const signed = cells.filter(({ text }) => isSheetSignature(text)).map(({ row }) => row);
  if (signed.length === 0) return [];
  const bottom = Math.max(...signed);
  const textAt = new Map(cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const isResult = cells.some(
    ({ row, column, text }) => headingPair(text, textAt.get(`${row} ${column + 1}`) ?? "") !== undefined,
  );
  const last = isResult ? LAST_OF_RESULT : LAST_COLUMN;
  // Our lines begin on the left, but for the foot of a result, which stands under its two last columns.
  const begun = new Set(
    cells.filter(({ column, text }) => column === 0 && text.trim() !== "").map(({ row }) => row),
  );
  const isOurs = ({ row, column }: SnapshotCell): boolean =>
    row <= bottom && column <= last && (begun.has(row) || (isResult && column > LAST_COLUMN - 1));
  return cells.filter((cell) => cell.text.trim() !== "" && !isOurs(cell));
}
