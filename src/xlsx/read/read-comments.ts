import type { SheetOverlay } from "../../core/snapshot/sheet-snapshot";
import { LIMITS } from "../../core/limits";
import { parseReferences } from "../package/print-names";
import { relatedTargets } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import { attribute, innerText, type XmlDocument, type XmlElement } from "../xml/xml-element";
import { decodeCellText } from "../xml/xml-text";

/** By which Excel marks the note that stands for a threaded comment in older versions. */
const OF_THREAD = /^tc=\{/i;
/** What such a note says before the comment itself. */
const BOILERPLATE = /^\[[^\]\n]*\]\s*\n[\s\S]*?linkid=870924\s*\n+[^\n:：]*[:：]\s*/i;

/** The names of those who comment, by the ids that threaded comments carry. */
export function readPersons(
  workbook: WorkbookPackage,
  part: string | undefined,
): ReadonlyMap<string, string> {
  if (part === undefined || !workbook.has(part)) return new Map();
  const document = workbook.document(part);
  workbook.forget(part);
  return new Map(
    document.root.children.map((person) => [
      attribute(document, person, "id") ?? "",
      attribute(document, person, "displayName") ?? "",
    ]),
  );
}

/** Old-style notes and threaded comments on the cells of a sheet, with author and day where the file says so. */
export function readComments(
  workbook: WorkbookPackage,
  sheetPart: string,
  persons: ReadonlyMap<string, string>,
): readonly SheetOverlay[] {
  const notes: SheetOverlay[] = [];
  const threads: SheetOverlay[] = [];
  for (const { kind, target } of relatedTargets(workbook, sheetPart, ["comments", "threadedComment"])) {
    const document = workbook.document(target);
    workbook.forget(target);
    if (kind === "comments") for (const note of notesIn(document)) notes.push(note);
    else for (const thread of threadsIn(document, persons)) threads.push(thread);
  }
  const places = new Set(threads.map(placeOf));
  return [...notes.filter((note) => note.kind === "note" || !places.has(placeOf(note))), ...threads].slice(
    0,
    LIMITS.overlays,
  );
}

const placeOf = ({ range }: SheetOverlay): string => `${String(range.top)},${String(range.left)}`;

const children = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  (element?.children ?? []).filter((child) => child.name === name);

function notesIn(document: XmlDocument): readonly SheetOverlay[] {
  const { root } = document;
  const authors = children(children(root, "authors")[0], "author").map((one) => innerText(document, one));
  return children(children(root, "commentList")[0], "comment").flatMap((comment) => {
    const author = (authors[Number(attribute(document, comment, "authorId"))] ?? "").trim();
    const isOfThread = OF_THREAD.test(author);
    const whole = textOf(document, children(comment, "text")[0]);
    const text = isOfThread ? whole.replace(BOILERPLATE, "") : withoutName(whole, author);
    const kind = isOfThread ? "comment" : "note";
    const by = isOfThread || author === "" ? {} : { author };
    return overlays(document, comment, { kind, text: text.trim(), ...by });
  });
}

/** The runs joined, without readings. */
function textOf(document: XmlDocument, element: XmlElement | undefined): string {
  const pieces = (element?.children ?? []).flatMap((child) => {
    if (child.name === "t") return [innerText(document, child)];
    return child.name === "r" ? children(child, "t").map((t) => innerText(document, t)) : [];
  });
  return decodeCellText(pieces.join("")).replace(/\r\n?/g, "\n");
}

/** Excel begins a note with the name of its author, on a line of its own. */
function withoutName(text: string, author: string): string {
  const [head = "", ...rest] = text.split("\n");
  const name = head.trim().replace(/[:：]$/, "");
  return author !== "" && rest.length > 0 && name === author ? rest.join("\n") : text;
}

function threadsIn(document: XmlDocument, persons: ReadonlyMap<string, string>): readonly SheetOverlay[] {
  return children(document.root, "threadedComment").flatMap((comment) => {
    const [element] = children(comment, "text");
    const text = element === undefined ? "" : innerText(document, element).trim();
    const author = persons.get(attribute(document, comment, "personId") ?? "") ?? "";
    const date = (attribute(document, comment, "dT") ?? "").slice(0, 10);
    return overlays(document, comment, {
      kind: "comment",
      text,
      ...(author === "" ? {} : { author }),
      ...(date === "" ? {} : { date }),
    });
  });
}

/** One for the cell that the element names; none where it says nothing. */
function overlays(
  document: XmlDocument,
  element: XmlElement,
  says: Omit<SheetOverlay, "range">,
): readonly SheetOverlay[] {
  if (says.text === "") return [];
  const [range] = parseReferences(attribute(document, element, "ref") ?? "");
  return range === undefined ? [] : [{ ...says, range }];
}
