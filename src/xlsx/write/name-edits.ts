import { isOwnName, type OwnName } from "../../core/mark/sheet-key";
import type { PRINT_AREA, PRINT_TITLES } from "../package/find-workbook";
import { type SheetEntry, type WorkbookParts } from "../package/find-workbook";
import { appendTo } from "../package/relationships";
import type { Edit } from "../xml/splice";
import { childNamed } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";
import { changeAttributes } from "./tag-edits";
import { insertChild, WORKBOOK_ORDER } from "./sheet-order";

const keyOf = (index: number, name: string): string => `${String(index)} ${name.toLowerCase()}`;

/** A name of a sheet for print, or a hidden one of ours; a null formula takes it away. */
export interface NameChange {
  readonly sheet: Pick<SheetEntry, "index">;
  readonly name: typeof PRINT_AREA | typeof PRINT_TITLES | OwnName;
  readonly formula: string | null;
}

/**
 * The edits of the workbook part that set print areas and titles.
 * @param removed sheets that are taken out: their names go, and those of later sheets count from there
 */
export function nameEdits(
  parts: WorkbookParts,
  changes: readonly NameChange[],
  removed: readonly SheetEntry[] = [],
): readonly Edit[] {
  const { document } = parts;
  const { prefix } = document.root;
  const edits: Edit[] = [];
  const isRemoved = (index: number | undefined) => removed.some((sheet) => sheet.index === index);
  const leaving = new Set(
    changes.filter(({ formula }) => formula === null).map(({ sheet, name }) => keyOf(sheet.index, name)),
  );
  for (const { localSheetId, name, element } of parts.names) {
    if (localSheetId === undefined) continue;
    if (isRemoved(localSheetId)) edits.push({ start: element.start, end: element.end, text: "" });
    else if (!leaving.has(keyOf(localSheetId, name))) {
      const index = localSheetId - removed.filter((sheet) => sheet.index < localSheetId).length;
      if (index !== localSheetId)
        edits.push(...changeAttributes(document.text, element, { localSheetId: String(index) }));
    }
  }
  let added = "";
  for (const { sheet, name, formula } of changes.filter((one) => !isRemoved(one.sheet.index))) {
    const found = parts.names.find(
      (one) => one.localSheetId === sheet.index && one.name.toLowerCase() === name.toLowerCase(),
    );
    if (found !== undefined && formula === null) {
      edits.push({ start: found.element.start, end: found.element.end, text: "" });
    } else if (found !== undefined && formula !== null && found.formula !== formula) {
      const { openEnd, closeStart } = found.element;
      edits.push({ start: openEnd, end: closeStart, text: escapeXml(formula) });
    } else if (found === undefined && formula !== null) {
      const hidden = isOwnName(name) ? ' hidden="1"' : "";
      const head = `<${prefix}definedName name="${name}" localSheetId="${String(sheet.index)}"${hidden}>`;
      added += `${head}${escapeXml(formula)}</${prefix}definedName>`;
    }
  }
  const starts = new Set(parts.names.map(({ element }) => element.start));
  const isGone = ({ text, start }: Edit) => text === "" && starts.has(start);
  const list = childNamed(document, document.root, "definedNames");
  const gone = edits.filter(isGone).length;
  // A list without a name in it is none that Excel would open.
  if (added === "" && list !== undefined && gone > 0 && gone === parts.names.length)
    return [{ start: list.start, end: list.end, text: "" }];
  if (added === "") return edits;
  if (list !== undefined) return [...edits, appendTo(document, list, added)];
  const xml = `<${prefix}definedNames>${added}</${prefix}definedNames>`;
  return [...edits, insertChild(document, WORKBOOK_ORDER, { name: "definedNames", xml })];
}
