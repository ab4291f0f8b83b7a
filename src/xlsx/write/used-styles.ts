import type { WorkbookParts } from "../package/find-workbook";
import type { WorkbookPackage } from "../package/workbook-package";

/** The s of cells and rows and the style of columns; a text that looks like one does no harm. */
const STYLE = /[\s](?:s|style)=["']([0-9]{1,6})["']/g;
/** Excel has no more cell styles; a number above is damage that nothing can mend. */
const MOST_STYLES = 65_490;

/**
 * How many cell styles the sheets count on: one more than the highest number that a cell, row or column names. Where
 * the list is shorter (it is lost, or miscounted), programs show such cells plainly, and so they must stay.
 * @param edited parts whose text is needed again
 */
export function usedStyles(
  workbook: WorkbookPackage,
  parts: WorkbookParts,
  edited: ReadonlySet<string>,
): number {
  let highest = -1;
  for (const { part } of parts.sheets) {
    if (part === undefined || !workbook.has(part)) continue;
    for (const [, number = ""] of workbook.text(part).text.matchAll(STYLE)) {
      const style = Number(number);
      if (style > highest && style < MOST_STYLES) highest = style;
    }
    if (!edited.has(part)) workbook.forget(part);
  }
  return highest + 1;
}
