import type { AnnotationPlan } from "../../core/mark/annotation-plan";
import { contentTypeOf } from "../package/content-types";
import { relatedPart, type WorkbookParts } from "../package/find-workbook";
import { folderOf } from "../package/part-names";
import { freeRelationshipId } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import { splice } from "../xml/splice";
import { childNamed, parseXml } from "../xml/xml-element";
import type { Additions } from "./additions";
import { dialect, XML_HEAD } from "./new-sheet";
import { StyleBook } from "./style-book";
import { usedStyles } from "./used-styles";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The styles of a workbook that is to be annotated, and how they are put into it afterwards. */
export interface WorkbookStyles {
  readonly book: StyleBook;
  readonly keep: (additions: Additions) => void;
}

/** Opens the styles part that the workbook relates to, or a new one beside whatever else lies there. */
export function workbookStyles(
  workbook: WorkbookPackage,
  parts: WorkbookParts,
  plan: AnnotationPlan,
): WorkbookStyles {
  const used = usedStyles(workbook, parts, editedParts(parts, plan));
  const part = relatedPart(workbook, parts, "styles");
  if (part === undefined) return newStyles(workbook, parts, used);
  const book = new StyleBook(workbook.document(part), used);
  return {
    book,
    keep: () => {
      workbook.edit(part, ...book.edits());
    },
  };
}

function editedParts(parts: WorkbookParts, plan: AnnotationPlan): ReadonlySet<string> {
  const names = new Set(plan.sheets.map(({ sheet }) => sheet));
  return new Set(
    parts.sheets.flatMap(({ name, part }) => (names.has(name) && part !== undefined ? [part] : [])),
  );
}

/**
 * A styles part that the workbook lost the relation to stays what it is to programs that look for it by its name; so
 * that our numbers hold for these too, it takes our styles as well.
 */
function newStyles(workbook: WorkbookPackage, parts: WorkbookParts, used: number): WorkbookStyles {
  const lost = lostPart(workbook, parts);
  const lostDocument = lost === undefined ? undefined : workbook.document(lost);
  const section = lostDocument && childNamed(lostDocument, lostDocument.root, "cellXfs");
  const start = Math.max(1, used, section?.children.length ?? 0);
  const twin = lostDocument && new StyleBook(lostDocument, start).asTwin();
  const part = freePart(workbook, parts);
  const text = `${XML_HEAD}<styleSheet xmlns="${dialect(parts.strict).main}"></styleSheet>`;
  const book = new StyleBook(parseXml(text, part), start, twin);
  return {
    book,
    keep: (additions) => {
      if (lost !== undefined && twin !== undefined) workbook.edit(lost, ...twin.edits());
      workbook.add(part, splice(text, book.edits()));
      additions.contentTypes.push({ part, type: STYLES_TYPE });
      const taken = [...parts.relationships, ...additions.sheets.map(({ relationship }) => relationship)];
      const id = freeRelationshipId(taken, "rIdYokenStyles");
      const type = `${dialect(parts.strict).relationships}/styles`;
      additions.relationships.push({ id, type, target: `/${part}` });
    },
  };
}

function lostPart(workbook: WorkbookPackage, parts: WorkbookParts): string | undefined {
  const part = `${folderOf(parts.part)}styles.xml`;
  return workbook.has(part) && contentTypeOf(workbook, part) === STYLES_TYPE ? part : undefined;
}

/** A styles part may lie in the package without the workbook relating to it. */
function freePart(workbook: WorkbookPackage, parts: WorkbookParts): string {
  for (let number = 1; ; number += 1) {
    const part = `${folderOf(parts.part)}styles${number === 1 ? "" : String(number)}.xml`;
    if (!workbook.has(part)) return part;
  }
}
