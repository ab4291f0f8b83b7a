import { unzipSync } from "fflate";
import { childOf, descendantsOf, readXml, type XmlNode } from "./xml-tree";

const SHEET_CHILDREN =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );
const WORKBOOK_CHILDREN =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );
const COUNTED = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "mergeCells",
  "dataValidations",
];

/** The parts of a workbook by name, unpacked by fflate's own reader. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
}

function textOf(bytes: Uint8Array | undefined): string {
  const [a, b] = bytes ?? [];
  const label = a === 0xff && b === 0xfe ? "utf-16le" : "utf-8";
  return new TextDecoder(label).decode(bytes);
}

export function partText(bytes: Uint8Array, part: string): string {
  return textOf(partsOf(bytes).get(part));
}

/** Names in the archive's directory; fflate's result would hide a name that stands there twice. */
function namesIn(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function resolve(base: string, target: string): string {
  return new URL(target, `http://package/${base}`).pathname.slice(1);
}

function typesOf(parts: ReadonlyMap<string, Uint8Array>): { faults: string[]; root: XmlNode } {
  const root = readXml(textOf(parts.get("[Content_Types].xml")));
  const faults: string[] = [];
  const defaults = new Set<string>();
  const overrides = new Set<string>();
  for (const { local, attributes } of root.children) {
    if (local === "Default") defaults.add(attributes.get("Extension")?.toLowerCase() ?? "");
    const part = attributes.get("PartName");
    if (part === undefined) continue;
    if (overrides.has(part)) faults.push(`two content types for ${part}`);
    overrides.add(part);
    if (!parts.has(part.slice(1))) faults.push(`a content type for ${part}, which is not there`);
  }
  for (const part of parts.keys()) {
    const extension = part.replace(/^.*\./, "").toLowerCase();
    if (part !== "[Content_Types].xml" && !overrides.has(`/${part}`) && !defaults.has(extension)) {
      faults.push(`no content type for ${part}`);
    }
  }
  return { faults, root };
}

function relationshipFaults(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...parts].flatMap(([part, bytes]) => {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(part);
    if (match === null) return [];
    const source = `${match[1] ?? ""}${match[2] ?? ""}`;
    const faults = source === "" || parts.has(source) ? [] : [`${part} belongs to nothing`];
    const ids = new Set<string>();
    for (const { attributes } of readXml(textOf(bytes)).children) {
      const id = attributes.get("Id") ?? "";
      if (ids.has(id)) faults.push(`${part}: ${id} twice`);
      ids.add(id);
      const target = attributes.get("Target") ?? "";
      const internal = attributes.get("TargetMode") !== "External";
      if (internal && !parts.has(resolve(source, target))) faults.push(`${part}: ${target} is not there`);
    }
    return faults;
  });
}

function orderFaults(part: string, root: XmlNode, order: readonly string[]): readonly string[] {
  const places = root.children.map(({ local }) => order.indexOf(local)).filter((place) => place >= 0);
  return places.some((place, index) => place < (places[index - 1] ?? 0))
    ? [`${part}: children out of order`]
    : [];
}

function countFaults(part: string, root: XmlNode): readonly string[] {
  return COUNTED.flatMap((name) => descendantsOf(root, name)).flatMap(({ local, attributes, children }) => {
    const count = attributes.get("count");
    return count === undefined || Number(count) === children.length
      ? []
      : [`${part}: ${local} says ${count} and holds ${children.length}`];
  });
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function sheetFaults(part: string, root: XmlNode, styles: number): readonly string[] {
  const faults = [...orderFaults(part, root, SHEET_CHILDREN)];
  let lastColumn = 0;
  for (const { attributes } of childOf(root, "cols")?.children ?? []) {
    const min = Number(attributes.get("min"));
    const max = Number(attributes.get("max"));
    if (min <= lastColumn || max < min) faults.push(`${part}: columns ${min} to ${max} out of order`);
    lastColumn = max;
  }
  const cols = childOf(root, "cols");
  if (cols?.children.length === 0) faults.push(`${part}: an empty cols`);
  let lastRow = 0;
  for (const row of childOf(root, "sheetData")?.children ?? []) {
    const number = Number(row.attributes.get("r") ?? lastRow + 1);
    if (number <= lastRow) faults.push(`${part}: row ${number} out of order`);
    lastRow = number;
    let last = 0;
    for (const { attributes } of row.children) {
      const [, letters = "", digits = ""] = /^([A-Z]+)([0-9]+)$/.exec(attributes.get("r") ?? "") ?? [];
      const column = letters === "" ? last + 1 : columnNumber(letters);
      if (column <= last || (digits !== "" && Number(digits) !== number)) {
        faults.push(`${part}: cell ${letters}${digits} out of order in row ${number}`);
      }
      last = column;
      if (Number(attributes.get("s") ?? 0) >= Math.max(styles, 1)) faults.push(`${part}: no such style`);
    }
  }
  return faults;
}

function styleFaults(part: string, root: XmlNode): readonly string[] {
  const size = (name: string) => childOf(root, name)?.children.length ?? 0;
  return (childOf(root, "cellXfs")?.children ?? []).flatMap(({ attributes }, index) =>
    [
      ["fontId", "fonts"],
      ["fillId", "fills"],
      ["borderId", "borders"],
    ].flatMap(([id = "", list = ""]) =>
      Number(attributes.get(id) ?? 0) < size(list) ? [] : [`${part}: style ${index} has no ${id}`],
    ),
  );
}

/**
 * What is wrong with a workbook as a package: names, content types, relationships, the order of elements, counts, the
 * order of rows, cells and columns. Nothing of it uses the code that it checks.
 */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const names = namesIn(bytes).map((name) => name.toLowerCase());
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const faults = twice.map((name) => `${name} twice in the archive`);
  const types = typesOf(parts);
  const kindOf = (part: string): string =>
    types.root.children
      .find(({ attributes }) => attributes.get("PartName") === `/${part}`)
      ?.attributes.get("ContentType") ?? "";
  const roots = new Map<string, XmlNode>();
  for (const [part, content] of parts) {
    if (/\.(xml|rels|vml)$/.test(part)) roots.set(part, readXml(textOf(content)));
  }
  const styles = [...roots].find(([part]) => kindOf(part).includes("styles"))?.[1];
  const count = styles === undefined ? 0 : (childOf(styles, "cellXfs")?.children.length ?? 0);
  for (const [part, root] of roots) {
    faults.push(...countFaults(part, root));
    if (root.local === "worksheet") faults.push(...sheetFaults(part, root, count));
    if (root.local === "workbook") faults.push(...orderFaults(part, root, WORKBOOK_CHILDREN));
    if (root.local === "styleSheet") faults.push(...styleFaults(part, root));
  }
  return [...faults, ...types.faults, ...relationshipFaults(parts)];
}
