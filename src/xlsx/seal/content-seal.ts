import type { AnnotationPlan, SheetPlan } from "../../core/mark/annotation-plan";
import { findOwnMarks } from "../../core/mark/own-marks";
import { contains } from "../../core/snapshot/grid";
import type { SheetSnapshot, SnapshotCell } from "../../core/snapshot/sheet-snapshot";
import type { WorkbookSnapshot } from "../../core/snapshot/workbook-snapshot";
import type { WorkbookPackage } from "../package/workbook-package";
import { shortened } from "../write/cell-xml";
import { HashSum } from "./hash-sum";
import { noteTexts } from "./note-texts";

/** What counts of a sheet. */
type Sealed = Pick<SheetSnapshot, "name" | "cells" | "madeByUs">;

/**
 * A seal over what a workbook holds for people: the sheets, what each cell shows, comments and shapes. A program that
 * only opens and saves the file leaves it as it is; a person who writes anything changes it. The columns in which we ask
 * staff to write are left out: what stands there is read by itself. Looks, widths and print set-ups don't count.
 */
export function contentSeal(snapshot: WorkbookSnapshot, workbook: WorkbookPackage): string {
  return seal(snapshot.sheets, workbook);
}

/**
 * The seal of the workbook that a plan will make.
 * @param snapshot of the workbook as it came, perhaps with marks of an earlier run, which go
 */
export function plannedSeal(
  snapshot: WorkbookSnapshot,
  workbook: WorkbookPackage,
  plan: AnnotationPlan,
): string {
  const made = plan.sheets.filter(({ target }) => target === "new-sheet");
  const kept = snapshot.sheets.filter((sheet) => sheet.madeByUs !== true);
  return seal(
    [
      ...kept.map((sheet) => annotated(sheet, plan)),
      ...made.map((sheet) => ({ name: sheet.sheet, cells: plannedCells(sheet), madeByUs: true })),
    ],
    workbook,
  );
}

function annotated(sheet: SheetSnapshot, plan: AnnotationPlan): Sealed {
  const former = findOwnMarks(sheet, sheet.ownRanges ?? [])?.ranges ?? [];
  const vendor =
    former.length === 0
      ? sheet.cells
      : sheet.cells.filter((cell) => !former.some((range) => contains(range, cell)));
  const own = plan.sheets.find(({ target, sheet: name }) => target === "columns" && name === sheet.name);
  if (own === undefined) return { name: sheet.name, cells: vendor };
  const cells = [...vendor, ...plannedCells(own)];
  return { name: sheet.name, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** Of two cells at one place the last counts, as in writing. */
function plannedCells({ cells }: SheetPlan): readonly SnapshotCell[] {
  const byPlace = new Map(cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell]));
  return [...byPlace.values()].flatMap(({ row, column, text, keepText }) =>
    text === "" || keepText === true ? [] : [{ row, column, text }],
  );
}

function seal(sheets: readonly Sealed[], workbook: WorkbookPackage): string {
  const sum = new HashSum();
  for (const sheet of sheets) {
    const name = sheet.madeByUs === true ? "" : sheet.name;
    sum.add(`sheet ${name}`);
    const staff = findOwnMarks({ ...EMPTY, ...sheet })?.staff ?? [];
    for (const cell of sheet.cells) {
      if (staff.length > 0 && staff.some((range) => contains(range, cell))) continue;
      const value = cell.number === undefined ? shortened(cell.text) : String(cell.number);
      if (value.trim() === "") continue;
      const struck = cell.struck === true ? "-" : "";
      sum.add(name, "!", String(cell.row), ",", String(cell.column), struck, "=", wellFormed(value));
    }
  }
  for (const text of noteTexts(workbook)) sum.add(text);
  return sum.toString();
}

const SURROGATE = /[\ud800-\udfff]/;

/** Half a character can't be written; it becomes the sign for that. */
function wellFormed(text: string): string {
  return SURROGATE.test(text) ? text.replace(/\p{Surrogate}/gu, "\ufffd") : text;
}

const EMPTY: Omit<SheetSnapshot, "name" | "cells"> = {
  merges: [],
  occupied: [],
  hiddenRows: [],
  hiddenColumns: [],
  columnWidths: [],
  rowHeights: [],
  defaultColumnWidth: 0,
  defaultRowHeight: 0,
  protected: false,
  visibility: "visible",
};
