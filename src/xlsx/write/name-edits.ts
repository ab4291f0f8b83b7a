import { isOwnName, type OwnName } from "../../core/mark/sheet-key";
import type { PRINT_AREA, PRINT_TITLES } from "../package/find-workbook";
import { type SheetEntry, type WorkbookParts } from "../package/find-workbook";
import { appendTo } from "../package/relationships";
import type { Edit } from "../xml/splice";
import { childNamed } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";
import { insertChild, WORKBOOK_ORDER } from "./sheet-order";

/** A name of a sheet for print, or a hidden one of ours; a null formula takes it away. */
export interface NameChange {
  readonly sheet: Pick<SheetEntry, "index">;
  readonly name: typeof PRINT_AREA | typeof PRINT_TITLES | OwnName;
  readonly formula: string | null;
}

/** The edits of the workbook part that set print areas and titles. */
export function nameEdits(parts: WorkbookParts, changes: readonly NameChange[]): readonly Edit[] {
  const { document } = parts;
  const { prefix } = document.root;
  const edits: Edit[] = [];
  let added = "";
  for (const { sheet, name, formula } of changes) {
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
  const list = childNamed(document, document.root, "definedNames");
  const gone = edits.filter(({ text }) => text === "").length;
  // A list without a name in it is none that Excel would open.
  if (added === "" && list !== undefined && gone > 0 && gone === parts.names.length)
    return [{ start: list.start, end: list.end, text: "" }];
  if (added === "") return edits;
  if (list !== undefined) return [...edits, appendTo(document, list, added)];
  const xml = `<${prefix}definedNames>${added}</${prefix}definedNames>`;
  return [...edits, insertChild(document, WORKBOOK_ORDER, { name: "definedNames", xml })];
}
