import type { WorkbookParts } from "../package/find-workbook";
import { innerText, type XmlDocument, type XmlElement } from "../xml/xml-element";

/** More lists are no drop-downs of a table that people fill in. */
const MOST = 64;
/** 'Sheet name'!$A$1:$A$4, of the same workbook. */
const REFERENCE = /^=?(?:'((?:[^'[\]]|''){1,31})'|([^'!,()[\]:\s]{1,31}))!\$?[A-Za-z]{1,3}\$?\d/u;

function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The sheets from which the drop-downs of a sheet take their lists, by reference or by a name of the workbook. */
export function listSheets(document: XmlDocument, { names }: WorkbookParts): readonly string[] {
  const formulas = descendants(document.root, "dataValidation")
    .flatMap((rule) => descendants(rule, "formula1"))
    .slice(0, MOST)
    .map((formula) => innerText(document, descendants(formula, "f")[0] ?? formula).trim());
  const found = formulas.flatMap((formula) => {
    const named = names.find(({ name }) => name.toLowerCase() === formula.toLowerCase())?.formula;
    const [, quoted, bare] = REFERENCE.exec(named?.trim() ?? formula) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    return sheet === undefined ? [] : [sheet];
  });
  return [...new Set(found)];
}
