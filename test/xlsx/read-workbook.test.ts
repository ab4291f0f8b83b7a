import { describe, expect, it } from "@jest/globals";
import type { SheetSnapshot } from "../../src/core/snapshot/sheet-snapshot";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import {
  buildWorkbook,
  HEAD,
  MAIN,
  PLAIN_STYLES,
  sheetXml,
  stylesWithFormats,
  textCell,
  workbookParts,
  zipParts,
  type SheetSpec,
  type WorkbookSpec,
} from "./build-workbook";
import { valueOf } from "./value-of";

function read(spec: WorkbookSpec): readonly SheetSnapshot[] {
  return valueOf(readWorkbook(buildWorkbook(spec))).sheets;
}

function sheetOf(sheet: Omit<SheetSpec, "name">, spec: Partial<WorkbookSpec> = {}): SheetSnapshot {
  const [first] = read({ ...spec, sheets: [{ name: "要件表", ...sheet }] });
  if (first === undefined) throw new Error("no sheet");
  return first;
}

function texts(sheet: SheetSnapshot): readonly string[] {
  return sheet.cells.map(({ text }) => text);
}

describe("what a cell shows", () => {
  it("a shared string without its furigana, with its runs joined", () => {
    const strings = [
      '<t>市役所</t><rPh sb="0" eb="3"><t>シヤクショ</t></rPh><phoneticPr fontId="1"/>',
      '<r><t>未</t></r><r><rPr><b/></rPr><t xml:space="preserve">取得 </t></r><rPh sb="0" eb="1"><t>ミ</t></rPh>',
    ];
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    expect(texts(sheetOf({ rows }, { strings }))).toEqual(["市役所", "未取得 "]);
  });

  it.each([
    ["an inline string", '<c r="A1" t="inlineStr"><is><r><t>可</t></r><r><t>能</t></r></is></c>', "可能"],
    ["a formula's text", '<c r="A1" t="str"><f>B1&amp;"x"</f><v>対応_x000D_\n可</v></c>', "対応\n可"],
    ["a truth value", '<c r="A1" t="b"><v>1</v></c>', "TRUE"],
    ["a false value", '<c r="A1" t="b"><f>1=2</f><v>0</v></c>', "FALSE"],
    ["an error", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "#DIV/0!"],
    ["an escape that was text", '<c r="A1" t="str"><v>_x005F_x000D_</v></c>', "_x000D_"],
    ["entities", '<c r="A1" t="str"><v>A&amp;B &lt;c&gt; &#x3042;&#12356;</v></c>', "A&B <c> あい"],
    ["CDATA", '<c r="A1" t="str"><v><![CDATA[<b>&amp;]]></v></c>', "<b>&amp;"],
    ["Windows line ends", '<c r="A1" t="inlineStr"><is><t>一\r\n二&#13;&#10;三</t></is></c>', "一\n二\n三"],
    ["an ISO date", '<c r="A1" s="1" t="d"><v>2023-11-07T12:00:00</v></c>', "2023/11/7"],
    ["a ligature pair beyond the plane", '<c r="A1" t="str"><v>&#x20BB7;野家</v></c>', "𠮷野家"],
  ])("%s", (_, cell, text) => {
    const sheet = sheetOf({ rows: `<row r="1">${cell}</row>` }, { styles: stylesWithFormats([14]) });
    expect(texts(sheet)).toEqual([text]);
  });

  it("leaves out what shows nothing, but says that it is taken", () => {
    const rows = `<row r="2"><c r="A2" s="1"><v>5</v></c><c r="B2" t="str"><f>""</f><v></v></c><c r="D2" s="1"/></row>`;
    const sheet = sheetOf({ rows }, { styles: stylesWithFormats([";;;"]) });
    expect(sheet.cells).toEqual([]);
    expect(sheet.occupied).toEqual([{ top: 1, left: 0, bottom: 1, right: 1, by: "content" }]);
  });

  it("a merge shows its top left cell only", () => {
    const rows = `<row r="1">${textCell("A1", "上")}${textCell("B1", "隠れ")}</row><row r="2">${textCell("A2", "隠れ")}</row>`;
    const sheet = sheetOf({ rows, behind: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' });
    expect(texts(sheet)).toEqual(["上"]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(sheet.occupied.map(({ top, left, by }) => [top, left, by])).toEqual([
      [0, 1, "content"],
      [1, 0, "content"],
    ]);
  });

  it("tells struck text from partly struck text", () => {
    const styles = PLAIN_STYLES.replace(
      '<fonts count="1">',
      '<fonts count="2"><font><sz val="11"/><name val="A"/></font>',
    )
      .replace('<font><sz val="11"/><name val="游', '<font><strike/><sz val="11"/><name val="游')
      .replace(
        '<cellXfs count="1">',
        '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
      )
      .replace(
        'fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
        'fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs>',
      );
    const run = (text: string, strike: string) => `<r><rPr>${strike}</rPr><t>${text}</t></r>`;
    const rich = (...runs: string[]) => `t="inlineStr"><is>${runs.join("")}</is></c>`;
    const rows = `<row r="1"><c r="A1" s="1" t="str"><v>○</v></c><c r="B1" ${rich(run("○", "<strike/>"), run("×", ""))}<c r="C1" ${rich(run("○", "<strike/>"), run("済", '<strike val="1"/>'))}<c r="D1" ${rich(run("○", '<strike val="0"/>'))}</row>`;
    expect(sheetOf({ rows }, { styles }).cells).toEqual([
      { row: 0, column: 0, text: "○", struck: true },
      { row: 0, column: 1, text: "○×", partlyStruck: true, standing: "×", struckText: "○" },
      { row: 0, column: 2, text: "○済", struck: true },
      { row: 0, column: 3, text: "○" },
    ]);
  });
});

describe("how the sheet is written does not matter", () => {
  const rows = `<row r="2">${textCell("B2", "番号")}<c r="C2"><v>1</v></c></row>`;
  const plain = sheetXml({ name: "", rows });
  const expected = [
    { row: 1, column: 1, text: "番号" },
    { row: 1, column: 2, text: "1", number: 1 },
  ];
  const variants: readonly (readonly [string, string])[] = [
    ["as usual", plain],
    ["with a byte order mark", `\uFEFF${plain}`],
    ["with a prefix", plain.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace('xmlns="', 'xmlns:x="')],
    ["in single quotes", plain.replaceAll('"', "'").replace("<?xml version='1.0'", '<?xml version="1.0"')],
    ["with comments and processing instructions", plain.replace("<row", "<!-- <row> --><?x <row>?><row")],
    ["in Strict", plain.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")],
  ];
  it.each(variants)("%s", (_, xml) => {
    expect(sheetOf({ xml }).cells).toEqual(expected);
  });

  it("without numbers of rows and cells", () => {
    const bare = `<row/><row><c/><c t="inlineStr"><is><t>番号</t></is></c><c><v>1</v></c></row>`;
    expect(sheetOf({ rows: bare }).cells).toEqual(expected);
  });

  it.each(["utf-16le", "utf-16be"] as const)("in %s", (label) => {
    const parts = workbookParts({ sheets: [{ name: "要件表", rows }] });
    const text = `\uFEFF${plain.replace("UTF-8", "UTF-16")}`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    [...Array(text.length).keys()].forEach((at) => {
      view.setUint16(at * 2, text.charCodeAt(at), label === "utf-16le");
    });
    const sheet = valueOf(readWorkbook(zipParts(parts.set("xl/worksheets/sheet1.xml", bytes)))).sheets[0];
    expect(sheet?.cells).toEqual(expected);
  });

  it("in Shift_JIS, as its declaration says", () => {
    const head = new TextEncoder().encode(
      `<?xml version="1.0" encoding="Shift_JIS"?><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>`,
    );
    const tail = new TextEncoder().encode("</v></c></row></sheetData></worksheet>");
    const kana = Uint8Array.of(0x83, 0x41, 0x83, 0x43);
    const bytes = Uint8Array.from([...head, ...kana, ...tail]);
    const parts = workbookParts({ sheets: [{ name: "要件表" }] }).set("xl/worksheets/sheet1.xml", bytes);
    expect(valueOf(readWorkbook(zipParts(parts))).sheets[0]?.cells[0]?.text).toBe("アイ");
  });

  it("without data, styles or strings", () => {
    const sheet = sheetOf(
      { xml: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` },
      { styles: null },
    );
    expect(sheet.cells).toEqual([]);
  });
});

describe("what else a sheet says", () => {
  it("sizes, hidden rows and columns, defaults", () => {
    const sheet = sheetOf({
      before:
        '<sheetFormatPr baseColWidth="10" defaultColWidth="9.7109375" defaultRowHeight="18.75"/><cols><col min="2" max="3" width="20.7109375" customWidth="1"/><col min="4" max="4" width="5" hidden="1"/><col min="6" max="6" width="0"/></cols>',
      rows: '<row r="2" ht="30" customHeight="1"/><row r="3" ht="30" hidden="1"/><row r="4" hidden="true"/><row r="7" ht="0" customHeight="1"/>',
    });
    expect(sheet.columnWidths[0]).toEqual({ first: 1, last: 2, size: 20 });
    expect(sheet.hiddenColumns).toEqual([
      { first: 3, last: 3 },
      { first: 5, last: 5 },
    ]);
    expect(sheet.rowHeights[0]).toEqual({ first: 1, last: 2, size: 30 });
    expect(sheet.hiddenRows).toEqual([
      { first: 2, last: 3 },
      { first: 6, last: 6 },
    ]);
    expect([sheet.defaultColumnWidth, sheet.defaultRowHeight]).toEqual([9, 18.75]);
  });

  it("print area, titles, protection and visibility", () => {
    const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'O''Brien, 表'!$A$1:$F$40,'O''Brien, 表'!$H:$J</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'O''Brien, 表'!$A:$B,'O''Brien, 表'!$1:$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">#REF!</definedName></definedNames>`;
    const [first, second] = read({
      sheets: [
        { name: "表紙", state: "veryHidden" },
        { name: "O'Brien, 表", state: "hidden", behind: '<sheetProtection sheet="1"/>' },
      ],
      behindSheets: names,
    });
    expect([first?.visibility, first?.protected, first?.printArea]).toEqual([
      "very-hidden",
      false,
      undefined,
    ]);
    expect([second?.visibility, second?.protected]).toEqual(["hidden", true]);
    expect(second?.printArea).toEqual([
      { top: 0, left: 0, bottom: 39, right: 5 },
      { top: 0, left: 7, bottom: 1_048_575, right: 9 },
    ]);
    expect(second?.printTitleRows).toEqual({ first: 0, last: 2 });
  });

  it("what lies over its cells", () => {
    const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    const place = (name: string, col: number, row: number) =>
      `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    const [sheet] = read({
      sheets: [
        {
          name: "要件表",
          rows: '<row r="1"><c r="K1"><f t="array" ref="K1:L2">A1:B2</f><v>1</v></c></row>',
          behind:
            '<conditionalFormatting sqref="E1:E1048576 G2"><cfRule type="cellIs"/></conditionalFormatting><dataValidations count="1"><dataValidation sqref="F2:F30"/></dataValidations><extLst><ext uri="x" xmlns:x14="y" xmlns:xm="z"><x14:dataValidations><x14:dataValidation><xm:sqref>I1:I3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
          relationships: [
            { id: "rId1", kind: "table", target: "../tables/table1.xml" },
            { id: "rId2", kind: "drawing", target: "../drawings/drawing1.xml" },
            { id: "rId3", kind: "pivotTable", target: "../pivotTables/pivotTable1.xml" },
          ],
        },
      ],
      parts: {
        "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" ref="A1:C5"/>`,
        "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${XDR}"><xdr:twoCellAnchor>${place("from", 7, 1)}${place("to", 9, 4)}</xdr:twoCellAnchor><xdr:oneCellAnchor>${place("from", 12, 0)}<xdr:ext cx="1219200" cy="190500"/></xdr:oneCellAnchor></xdr:wsDr>`,
        "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}"><location ref="P1:R9"/></pivotTableDefinition>`,
      },
    });
    const found = sheet?.occupied.map(({ by, top, left, bottom, right }) => [by, top, left, bottom, right]);
    expect(found).toEqual([
      ["array", 0, 10, 1, 11],
      ["validation", 1, 5, 29, 5],
      ["validation", 0, 8, 2, 8],
      ["format-rule", 0, 4, 1_048_575, 4],
      ["format-rule", 1, 6, 1, 6],
      ["table", 0, 0, 4, 2],
      ["drawing", 1, 7, 4, 9],
      ["drawing", 0, 12, 1, 14],
      ["pivot", 0, 15, 8, 17],
    ]);
  });

  it("the active sheet, the structure's lock and a signature", () => {
    const workbook = valueOf(
      readWorkbook(
        buildWorkbook({
          sheets: [{ name: "一" }, { name: "二" }],
          beforeSheets:
            '<workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>',
          parts: { "_xmlsignatures/origin.bin": new Uint8Array(1) },
        }),
      ),
    );
    expect([workbook.activeSheet, workbook.structureLocked, workbook.signed]).toEqual(["二", true, true]);
  });
});
