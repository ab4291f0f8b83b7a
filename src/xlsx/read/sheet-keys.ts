import type { BeforeImage, SheetBeforeImage } from "../../core/snapshot/before-image";
import { findOwnMarks } from "../../core/mark/own-marks";
import { entryOf, keysIn, MADE_KEY } from "../../core/mark/sheet-key";
import type { SheetSnapshot } from "../../core/snapshot/sheet-snapshot";
import { namesOfSheet, type SheetEntry, type WorkbookParts } from "../package/find-workbook";

/** The keys by which a sheet's hidden names say which entry of the before-image is its own. */
export function keysOfSheet(parts: Pick<WorkbookParts, "names">, sheet: SheetEntry): readonly string[] {
  return keysIn(namesOfSheet(parts, sheet).map(({ name }) => name));
}

/** Whether an earlier run added the whole sheet: by its hidden name, or as the image calls it. */
export function isMadeSheet(
  image: BeforeImage | undefined,
  parts: Pick<WorkbookParts, "names">,
  sheet: SheetEntry,
): boolean {
  return image?.madeSheets.includes(sheet.name) === true || keysOfSheet(parts, sheet).includes(MADE_KEY);
}

/** What was kept of a sheet before us, whatever it is called now. */
export function entryOfSheet(
  image: BeforeImage | undefined,
  parts: Pick<WorkbookParts, "names">,
  sheet: SheetEntry,
  snapshot: SheetSnapshot,
): SheetBeforeImage | undefined {
  if (image === undefined) return undefined;
  const keys = keysOfSheet(parts, sheet);
  return entryOf(image, { sheet: sheet.name, keys, marked: findOwnMarks(snapshot) !== undefined });
}
