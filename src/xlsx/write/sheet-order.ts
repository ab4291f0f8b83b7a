import { appendTo } from "../package/relationships";
import type { Edit } from "../xml/splice";
import type { XmlDocument } from "../xml/xml-element";

/** Children of worksheet in the order that its schema demands (ECMA-376 18.3.1.99). */
export const SHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "drawingHF",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Children of workbook likewise (ECMA-376 18.2.27). */
export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** Puts a new child of the root where the order wants it. */
export function insertChild(
  document: XmlDocument,
  order: readonly string[],
  child: { readonly name: string; readonly xml: string },
): Edit {
  const { root } = document;
  if (root.selfClosing) return appendTo(document, root, child.xml);
  const place = order.indexOf(child.name);
  const before = root.children.filter((one) => {
    const other = order.indexOf(one.name);
    return other >= 0 && other < place;
  });
  const at = before.at(-1)?.end ?? root.openEnd;
  return { start: at, end: at, text: child.xml };
}
