import type { CellRange } from "../../src/core/snapshot/grid";
import { SheetModel } from "./sheet-model";
import type { Json } from "./wire";

/** The workbook that the emulated Excel has open. It lives in Node, where tests look at it and change it. */
export class WorkbookModel {
  sheets: SheetModel[] = [];
  activeId = "";
  /** A chart sheet is in front: there is no active worksheet. */
  chartSheetActive = false;
  structureLocked = false;
  readOnly = false;
  name = "回答.xlsx";
  readonly settings = new Map<string, Json>();
  customXmlParts: { readonly id: string; xml: string }[] = [];
  selection: { readonly sheetId: string; readonly range: CellRange } | undefined;
  private made = 0;

  addSheet(name: string): SheetModel {
    const sheet = new SheetModel(`{00000000-0001-0000-0000-${String(this.made).padStart(12, "0")}}`, name);
    this.made += 1;
    this.sheets.push(sheet);
    if (this.activeId === "") this.activeId = sheet.id;
    return sheet;
  }

  newPartId(): string {
    this.made += 1;
    return `{PART-${this.made}}`;
  }

  /** By name (in any case, as Excel does) or id. */
  find(key: string): SheetModel | undefined {
    const lower = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === lower);
  }

  /** The sheet that a test asks for by name; a missing one is the test's mistake. */
  sheet(name: string): SheetModel {
    const found = this.find(name);
    if (!found) throw new Error(`the model has no sheet ${name}`);
    return found;
  }

  /** Copies a sheet as Excel does: with its own names, under a name of its own. */
  copySheet(from: SheetModel): SheetModel {
    return filled(this.addSheet(`${from.name} (2)`), from);
  }

  /** The same workbook once more, to be changed by itself. */
  copy(): WorkbookModel {
    const copy = new WorkbookModel();
    Object.assign(copy, { name: this.name, made: this.made, activeId: this.activeId });
    Object.assign(copy, { structureLocked: this.structureLocked, readOnly: this.readOnly });
    copy.sheets = this.sheets.map((sheet) => filled(new SheetModel(sheet.id, sheet.name), sheet));
    copy.customXmlParts = this.customXmlParts.map((part) => ({ ...part }));
    this.settings.forEach((value, key) => copy.settings.set(key, value));
    return copy;
  }

  remove(sheet: SheetModel): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.activeId === sheet.id) this.activeId = this.sheets[0]?.id ?? "";
  }
}

/** What stands on a sheet, on another one as well; cells are copied, as they are changed in place. */
function filled(copy: SheetModel, from: SheetModel): SheetModel {
  from.cells.forEach((cell, key) => copy.cells.set(key, { ...cell }));
  from.columnWidths.forEach((size, column) => copy.columnWidths.set(column, size));
  from.rowHeights.forEach((size, row) => copy.rowHeights.set(row, size));
  from.hiddenRows.forEach((row) => copy.hiddenRows.add(row));
  from.hiddenColumns.forEach((column) => copy.hiddenColumns.add(column));
  copy.merges = [...from.merges];
  copy.validations = [...from.validations];
  copy.conditionalFormats = [...from.conditionalFormats];
  Object.assign(copy, { unlocked: from.unlocked, allows: { ...from.allows }, visibility: from.visibility });
  from.contentHeights.forEach((size, row) => copy.contentHeights.set(row, size));
  copy.names = from.names.map((name) => ({ ...name }));
  copy.isProtected = from.isProtected;
  copy.password = from.password;
  Object.assign(copy.print, {
    area: from.print.area,
    titleRows: from.print.titleRows,
    titleColumns: from.print.titleColumns,
  });
  from.print.values.forEach((value, key) => copy.print.values.set(key, value));
  from.print.headersFooters.forEach((value, key) => copy.print.headersFooters.set(key, value));
  return copy;
}
