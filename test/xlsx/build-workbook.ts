import { zipSync, type Zippable } from "fflate";

/** A workbook to be built from XML text, so that each test can show the XML it is about. */
export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  /** All of styles.xml; a plain one if left out, none if null. */
  readonly styles?: string | null;
  /** The si elements of the shared strings. */
  readonly strings?: readonly string[];
  /** Put into workbook.xml before its sheets (workbookPr, workbookProtection, bookViews). */
  readonly beforeSheets?: string;
  /** Put into workbook.xml behind its sheets (definedNames, calcPr). */
  readonly behindSheets?: string;
  /** Parts besides, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly overrides?: Readonly<Record<string, string>>;
  readonly macros?: boolean;
  /** Relationships of the workbook besides, as XML. */
  readonly relations?: string;
}

export interface SheetSpec {
  readonly name: string;
  /** The whole part; or else … */
  readonly xml?: string;
  /** … what stands before, in and behind sheetData. */
  readonly before?: string;
  readonly rows?: string;
  readonly behind?: string;
  readonly state?: string;
  readonly relationships?: readonly { readonly id: string; readonly kind: string; readonly target: string }[];
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const PLAIN_STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="游ゴシック"/><family val="2"/><charset val="128"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** styles.xml with one cell style for each number format, from index 1 on; a number is a built-in id. */
export function stylesWithFormats(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === "number" ? [] : [`<numFmt numFmtId="${200 + index}" formatCode="${escape(format)}"/>`],
  );
  const styles = formats.map((format, index) => {
    const id = typeof format === "number" ? format : 200 + index;
    return `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  });
  return PLAIN_STYLES.replace("<fonts", `<numFmts count="${own.length}">${own.join("")}</numFmts><fonts`)
    .replace('<cellXfs count="1">', `<cellXfs count="${styles.length + 1}">`)
    .replace("</cellXfs>", `${styles.join("")}</cellXfs>`);
}

export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A cell with an inline string. */
export function textCell(reference: string, text: string, style = 0): string {
  const s = style === 0 ? "" : ` s="${style}"`;
  return `<c r="${reference}"${s} t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

export function sheetXml({ xml, before = "", rows = "", behind = "" }: SheetSpec): string {
  if (xml !== undefined) return xml;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

function relationshipsXml(list: readonly { id: string; kind: string; target: string }[]): string {
  const inner = list.map(
    ({ id, kind, target }) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner.join("")}</Relationships>`;
}

/** All parts of the workbook as text or bytes, by name. */
export function workbookParts(spec: WorkbookSpec): Map<string, string | Uint8Array> {
  const { sheets, strings, beforeSheets = "", behindSheets = "", styles = PLAIN_STYLES } = spec;
  const parts = new Map<string, string | Uint8Array>();
  const main =
    spec.macros === true ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : `${TYPE}.sheet.main+xml`;
  const overrides = new Map<string, string>([["xl/workbook.xml", main]]);
  const related = sheets.map((_, index) => ({
    id: `rId${index + 1}`,
    kind: "worksheet",
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    parts.set(part, sheetXml(sheet));
    overrides.set(part, `${TYPE}.worksheet+xml`);
    if (sheet.relationships === undefined) return;
    parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsXml(sheet.relationships));
  });
  if (styles !== null) {
    parts.set("xl/styles.xml", styles);
    overrides.set("xl/styles.xml", `${TYPE}.styles+xml`);
    related.push({ id: "rIdStyles", kind: "styles", target: "styles.xml" });
  }
  if (strings !== undefined) {
    const inner = strings.map((item) => `<si>${item}</si>`).join("");
    parts.set("xl/sharedStrings.xml", `${HEAD}<sst xmlns="${MAIN}">${inner}</sst>`);
    overrides.set("xl/sharedStrings.xml", `${TYPE}.sharedStrings+xml`);
    related.push({ id: "rIdStrings", kind: "sharedStrings", target: "sharedStrings.xml" });
  }
  const list = sheets.map(({ name, state }, index) => {
    const shown = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${escape(name)}" sheetId="${index + 1}"${shown} r:id="rId${index + 1}"/>`;
  });
  const inner = `${beforeSheets}<sheets>${list.join("")}</sheets>${behindSheets}`;
  parts.set(
    "xl/workbook.xml",
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${inner}</workbook>`,
  );
  const { relations = "" } = spec;
  const rels = relationshipsXml(related).replace("</Relationships>", `${relations}</Relationships>`);
  parts.set("xl/_rels/workbook.xml.rels", rels);
  parts.set(
    "_rels/.rels",
    relationshipsXml([{ id: "rId1", kind: "officeDocument", target: "xl/workbook.xml" }]),
  );
  for (const [part, type] of Object.entries(spec.overrides ?? {})) overrides.set(part, type);
  const types = [...overrides].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>`;
  parts.set(
    "[Content_Types].xml",
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${types.join("")}</Types>`,
  );
  for (const [part, content] of Object.entries(spec.parts ?? {})) parts.set(part, content);
  return parts;
}

export function zipParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [part, content] of parts) {
    files[part] = typeof content === "string" ? new TextEncoder().encode(content) : content;
  }
  return zipSync(files, { mtime: new Date(1999, 11, 31), level: 9 });
}

export function buildWorkbook(spec: WorkbookSpec): Uint8Array {
  return zipParts(workbookParts(spec));
}
