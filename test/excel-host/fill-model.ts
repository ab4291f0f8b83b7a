import type { SheetSnapshot } from "../../src/core/snapshot/sheet-snapshot";
import { digitWidthFrom, pointsFromCharacters } from "../../src/excel/read/column-width";
import type { SheetModel } from "./sheet-model";
import type { WorkbookModel } from "./workbook-model";

/** Rows of texts from the sheet's corner; a number becomes a number cell that shows itself. */
export function addRows(
  model: WorkbookModel,
  name: string,
  rows: readonly (readonly (string | number)[])[],
): SheetModel {
  const sheet = model.addSheet(name);
  rows.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== "") Object.assign(sheet.ensure(row, column), { value, text: String(value) });
    });
  });
  return sheet;
}

/** A sheet of the model with what a snapshot (of a test, or read from an .xlsx file) says; looks are not part of it. */
export function addSnapshot(model: WorkbookModel, snapshot: SheetSnapshot): SheetModel {
  const sheet = model.addSheet(snapshot.name);
  for (const { row, column, text, number, truth, struck } of snapshot.cells) {
    const cell = sheet.ensure(row, column);
    cell.value = truth ?? number ?? text;
    cell.text = text;
    if (struck === true) cell.style = { ...cell.style, "Font.Strikethrough": true };
  }
  const digit = digitWidthFrom(sheet.standardWidth, sheet.defaultColumnPoints);
  for (const { first, last, size } of snapshot.columnWidths)
    for (let column = first; column <= Math.min(last, first + 1_000); column += 1)
      sheet.columnWidths.set(column, pointsFromCharacters(size, digit));
  for (const { first, last, size } of snapshot.rowHeights)
    for (let row = first; row <= last; row += 1) sheet.rowHeights.set(row, size);
  for (const { first, last } of snapshot.hiddenRows)
    for (let row = first; row <= last; row += 1) sheet.hiddenRows.add(row);
  for (const { first, last } of snapshot.hiddenColumns)
    for (let column = first; column <= last; column += 1) sheet.hiddenColumns.add(column);
  sheet.merges = [...snapshot.merges];
  sheet.isProtected = snapshot.protected;
  sheet.visibility =
    snapshot.visibility === "very-hidden"
      ? "VeryHidden"
      : snapshot.visibility === "hidden"
        ? "Hidden"
        : "Visible";
  sheet.tables = snapshot.occupied
    .filter(({ by }) => by === "table")
    .map((range, index) => ({ name: `テーブル${index + 1}`, range }));
  if (snapshot.printArea) sheet.print.area = snapshot.printArea;
  if (snapshot.printTitleRows) sheet.print.titleRows = snapshot.printTitleRows;
  return sheet;
}
