import type { WorkbookPackage } from "../package/workbook-package";
import { decodeXml } from "../xml/xml-text";

const COMMENTS = /comments?[^/]*\.xml$/i;
const DRAWING = /(^|\/)drawings\/drawing[^/]*\.xml$/i;
/** Larger parts are taken as they are: one that another program wrote anew counts as changed. */
const LARGEST = 4_000_000;

/** What people put over the cells: the comments with their cells, and the texts and number of shapes and pictures. */
export function noteTexts(workbook: WorkbookPackage): readonly string[] {
  return workbook.entries.flatMap(({ name, size }) => {
    const isComments = COMMENTS.test(name);
    if (!isComments && !DRAWING.test(name)) return [];
    if (size > LARGEST) return [`part ${String(workbook.checksum(name))}`];
    const { text } = workbook.text(name);
    workbook.forget(name);
    return isComments ? commentTexts(text) : [drawingText(text)];
  });
}

/** The comments of a part, of the older and the threaded kind; only what stands between their tags counts. */
function commentTexts(xml: string): readonly string[] {
  const comments = xml.matchAll(
    /<(?:[\w.-]+:)?(?:comment|threadedComment)\s[^>]*?\bref="([^"]*)"[^>]*>(.*?)<\/(?:[\w.-]+:)?(?:comment|threadedComment)>/gs,
  );
  return [...comments].map(([, ref = "", inner = ""]) => `comment ${ref} ${between(inner)}`);
}

function drawingText(xml: string): string {
  const anchors = xml.match(/<(?:[\w.-]+:)?(?:oneCellAnchor|twoCellAnchor|absoluteAnchor)[\s>]/g) ?? [];
  const texts = [...xml.matchAll(/<a:t(?:\s[^>]*)?>([^<]*)</g)].map(([, text = ""]) => text);
  return `drawing ${String(anchors.length)} ${decodeXml(texts.join(""))}`;
}

function between(xml: string): string {
  return decodeXml(xml.replace(/<[^>]*>/g, ""));
}
