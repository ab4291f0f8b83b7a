import { describe, expect, it } from "@jest/globals";
import { say } from "../../src/core/coded";
import { workbookFaultsEn } from "../../src/words/en/workbook-fault";
import { workbookFaultsJa } from "../../src/words/ja/workbook-fault";
import { clearMarks } from "../../src/xlsx/clear-marks";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildWorkbook, MAIN, sheetXml, workbookParts } from "./build-workbook";
import { buildZip } from "./build-zip";
import { faultOf, valueOf } from "./value-of";

const SHEET = "xl/worksheets/sheet1.xml";
const inline = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;

/** A workbook with one of its parts written in another way. */
function withPart(part: string, change: (xml: string) => string): Uint8Array {
  const parts = workbookParts({ sheets: [{ name: "要件表", rows: inline("番号") }], strings: ["<t>一</t>"] });
  const files = [...parts].map(([name, content]) => ({
    name,
    content: name === part ? change(String(content)) : content,
  }));
  return buildZip(files);
}

const withCell = (text: string) => buildWorkbook({ sheets: [{ name: "要件表", rows: inline(text) }] });
const withRows = (rows: string) => buildWorkbook({ sheets: [{ name: "要件表", rows }] });

describe("XML that is not well-formed is refused at every door", () => {
  it.each([
    ["an entity that nobody declares", withCell("&nbsp;")],
    ["an entity of HTML in an attribute", withRows('<row r="1" spans="1:&eacute;"/>')],
    ["an ampersand alone", withCell("A & B")],
    ["an entity without its end", withCell("&amp")],
    ["the character NUL by its number", withCell("&#0;")],
    ["NUL by its number, in hexadecimal digits", withCell("&#x0;")],
    ["NUL by its number in an attribute", withRows('<row r="1" spans="&#0;"/>')],
    ["a control character by its number", withCell("&#x1F;")],
    ["half of a pair by its number", withCell("&#xD800;")],
    ["no character by its number", withCell("&#xFFFF;")],
    ["a number beyond all characters", withCell("&#x110000;")],
    ["NUL itself", withCell("\0")],
    ["a control character itself", withCell("\u001b")],
    ["NUL in a comment", withPart(SHEET, (xml) => `${xml}<!--\0-->`)],
    ["an attribute twice", withRows('<row r="1" r="1"/>')],
    ["an attribute twice, far apart", withRows('<row r="1" ht="15" spans="1:2" customHeight="1" r="1"/>')],
    ["an attribute twice among many", withRows(`<row ${names(12)} a3="1"/>`)],
    ["attributes without a blank between them", withRows('<row r="1"ht="15"/>')],
    ["an attribute without a value", withRows('<row r="1" hidden/>')],
    ["an attribute without quotes", withRows("<row r=1/>")],
    ["a tag in an attribute", withRows('<row r="1" spans="<b>"/>')],
    ["a name that begins with a digit", withRows('<row r="1"/><1a/>')],
    ["a name with a sign in it", withRows('<row r="1"/><a!b/>')],
    ["a slash inside of a tag", withRows('<row r="1" / >')],
    ["the end of a CDATA section in a text", withCell("]]>")],
    ["two hyphens in a comment", withPart(SHEET, (xml) => `${xml}<!-- a -- b -->`)],
    ["text behind the root", withPart(SHEET, (xml) => `${xml}text`)],
    ["a second root", withPart(SHEET, (xml) => `${xml}<b/>`)],
    ["a second root behind the strings", withPart("xl/sharedStrings.xml", (xml) => `${xml}<sst/>`)],
    ["text before the root", withPart("xl/workbook.xml", (xml) => xml.replace("<workbook", "text<workbook"))],
    ["a declaration that is not the first", withPart(SHEET, (xml) => ` \n${declared(xml)}`)],
    ["a prefix that nobody binds", withRows('<row r="1" x14:dyDescent="1"/>')],
    ["an element with such a prefix", withRows('<x:row r="1"/>')],
    ["a string with an unknown entity", withPart("xl/sharedStrings.xml", (xml) => xml.replace("一", "&x;"))],
    [
      "content types with an unknown entity",
      withPart("[Content_Types].xml", (xml) => xml.replace("</Types>", "&x;</Types>")),
    ],
    [
      "relationships with an attribute twice",
      withPart("_rels/.rels", (xml) => xml.replace("<Relationship ", '<Relationship Id="a" ')),
    ],
    ["UTF-32", new Uint8Array(utf32Sheet())],
  ])("%s", (_, bytes) => {
    const fault = faultOf(readWorkbook(bytes));
    expect(fault.code).toBe("damaged");
    expect(faultOf(clearMarks(bytes))).toEqual(fault);
  });
});

describe("numbers by which rows, cells and strings are named are digits", () => {
  it.each([
    ["a row in hexadecimal digits", '<row r="0x3"/>'],
    ["a row as a float", '<row r="1e0"/>'],
    ["a cell without a row", '<row r="1"><c r="A"><v>1</v></c></row>'],
    ["a cell in hexadecimal digits", '<row r="1"><c r="A0x1"><v>1</v></c></row>'],
    ["a cell that is none", '<row r="1"><c r="§"><v>1</v></c></row>'],
    ["a string's place in hexadecimal digits", '<row r="1"><c r="A1" t="s"><v>0x0</v></c></row>'],
    ["a string's place as a float", '<row r="1"><c r="A1" t="s"><v>0e1</v></c></row>'],
  ])("%s is refused", (_, rows) => {
    const bytes = buildWorkbook({ sheets: [{ name: "要件表", rows }], strings: ["<t>一</t>"] });
    expect(["damaged", "cell-text-missing"]).toContain(faultOf(readWorkbook(bytes)).code);
  });

  it.each(["0x10", "0b1", "0o7"])("a value like %s is shown as it stands", (value) => {
    const bytes = withRows(`<row r="1"><c r="A1"><v>${value}</v></c></row>`);
    expect(valueOf(readWorkbook(bytes)).sheets[0]?.cells).toEqual([{ row: 0, column: 0, text: value }]);
  });
});

describe("names of sheets", () => {
  const named = (...sheets: readonly string[]) => buildWorkbook({ sheets: sheets.map((name) => ({ name })) });
  it.each([
    ["no name", named("要件表", ""), 2, "empty"],
    ["32 characters", named("あ".repeat(32)), 1, "too-long"],
    ["10,000 characters", named("x".repeat(10_000)), 1, "too-long"],
    ["the same name twice", named("要件表", "別紙", "要件表"), 3, "duplicate"],
    ["the same name but for case", named("Data", "DATA"), 2, "duplicate"],
    ...["\\", "/", "?", "*", "[", "]", ":", "\n", "\t"].map(
      (sign) => [`${JSON.stringify(sign)} in a name`, named(`要件${sign}表`), 1, "characters"] as const,
    ),
    ["an apostrophe before a name", named("'要件表"), 1, "characters"],
    ["an apostrophe behind a name", named("要件表'"), 1, "characters"],
  ] as const)("%s is refused", (_, bytes, number, what) => {
    const fault = faultOf(readWorkbook(bytes));
    expect(fault).toMatchObject({ code: "sheet-name-wrong", values: { number, what } });
    expect(faultOf(clearMarks(bytes))).toEqual(fault);
    expect(say(workbookFaultsJa, fault)).toMatch(/^\d 番目のシート.*。$/);
    expect(say(workbookFaultsEn, fault)).toMatch(/^Sheet number \d .*\.$/);
    expect(say(workbookFaultsJa, fault).length).toBeLessThan(200);
  });

  it.each([["あ".repeat(31)], ["要件（'24）'s"], [" "], ["constructor"], ['<x>&"y"']])(
    "%j is a name",
    (name) => {
      expect(valueOf(readWorkbook(named(name, "別紙"))).sheets[0]?.name).toBe(name);
    },
  );
});

describe("XML that is well-formed in ways that are rarely seen is read", () => {
  it.each([
    ["the five entities", withCell("&lt;&gt;&amp;&quot;&apos;"), "<>&\"'"],
    ["characters by their numbers", withCell("&#x756A;&#21495;&#x1F600;"), "番号😀"],
    ["signs in a CDATA section", withCell("<![CDATA[&nbsp; & <b>]]>"), "&nbsp; & <b>"],
    ["signs in a comment", withCell("番<!-- & < &nbsp; -->号"), "番号"],
    ["signs in an instruction", withCell("番<?x & &nbsp; < ?>号"), "番号"],
    ["a greater-than sign in an attribute", withRows(inline("番号").replace("<row", '<row a="1>2"')), "番号"],
    ["blanks around the equals sign", withRows(inline("番号").replace('r="A1"', "r = 'A1'")), "番号"],
    ["comments around the root", withPart(SHEET, (xml) => `${xml}\n<!-- x -->\n<?x y?>\n`), "番号"],
    ["names in Japanese", withRows(inline("番号").replace("<row", '<row 属性="1"')), "番号"],
    [
      "a prefix bound where it is used",
      withRows(inline("番号").replace("<row", '<row xmlns:q="u" q:a="1"')),
      "番号",
    ],
  ])("%s", (_, bytes, text) => {
    expect(valueOf(readWorkbook(bytes)).sheets[0]?.cells[0]?.text).toBe(text);
  });
});

function names(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${String(at)}="1"`).join(" ");
}

function declared(xml: string): string {
  return xml.startsWith("<?xml") ? xml : `<?xml version="1.0"?>${xml}`;
}

function utf32Sheet(): Uint8Array {
  const codes = [...`\ufeff<worksheet xmlns="${MAIN}"/>`].map((letter) => letter.codePointAt(0) ?? 0);
  const content = new Uint8Array(new Uint32Array(codes).buffer);
  const parts = workbookParts({ sheets: [{ name: "要件表" }] });
  return buildZip([...parts].map(([name, xml]) => ({ name, content: name === SHEET ? content : xml })));
}

it("a sheet as it is built for these tests is read", () => {
  expect(readWorkbook(withPart(SHEET, () => sheetXml({ name: "" }))).ok).toBe(true);
});
