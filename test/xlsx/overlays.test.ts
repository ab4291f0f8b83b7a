import { describe, expect, it } from "@jest/globals";
import { rangeAddress } from "../../src/core/snapshot/grid";
import type { SheetSnapshot } from "../../src/core/snapshot/sheet-snapshot";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildWorkbook, HEAD, MAIN, textCell, type SheetSpec } from "./build-workbook";
import { valueOf } from "./value-of";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

function sheetOf(
  sheet: Omit<SheetSpec, "name">,
  parts: Readonly<Record<string, string>> = {},
): SheetSnapshot {
  const [read] = valueOf(readWorkbook(buildWorkbook({ sheets: [{ name: "回答", ...sheet }], parts }))).sheets;
  if (read === undefined) throw new Error("no sheet");
  return read;
}

/** What lies on a sheet, its places as addresses. */
const lying = (sheet: SheetSnapshot) =>
  (sheet.overlays ?? []).map(({ range, ...says }) => ({ at: rangeAddress(range), ...says }));

const cells = (...inner: readonly string[]): Omit<SheetSpec, "name"> => ({
  rows: `<row r="1">${inner.join("")}</row>`,
});

describe("a formula without a stored result", () => {
  it.each([
    ["no v", "<c r='A1'><f>B1</f></c>", [{ kind: "formula", at: "A1", text: "B1" }]],
    ["an empty v", "<c r='A1'><f>B1</f><v></v></c>", [{ kind: "formula", at: "A1", text: "B1" }]],
    ["a closed v", "<c r='A1'><f>B1</f><v/></c>", [{ kind: "formula", at: "A1", text: "B1" }]],
    ["a text without v", "<c r='A1' t='str'><f>B1</f></c>", [{ kind: "formula", at: "A1", text: "B1" }]],
    [
      "an array",
      "<c r='A1'><f t='array' ref='A1:A3'>B1:B3</f></c>",
      [{ kind: "formula", at: "A1:A3", text: "B1:B3" }],
    ],
    ["a shared one", "<c r='A1'><f t='shared' si='0'/></c>", [{ kind: "formula", at: "A1" }]],
  ])("is told: %s", (_, cell, found) => {
    expect(lying(sheetOf(cells(cell)))).toEqual(found);
  });

  it.each([
    ["Excel's empty text", "<c r='A1' t='str'><f>\"\"</f><v></v></c>"],
    ["a result", "<c r='A1'><f>1+1</f><v>2</v></c>"],
    ["an empty cell with a look", "<c r='A1' s='0'/>"],
  ])("is not %s", (_, cell) => {
    expect(sheetOf(cells(cell)).overlays).toBeUndefined();
  });
});

describe("cells that hold more than a text", () => {
  it("tell a truth value from the word", () => {
    const sheet = sheetOf(cells('<c r="A1" t="b"><v>0</v></c>', textCell("B1", "FALSE")));
    expect(sheet.cells).toEqual([
      { row: 0, column: 0, text: "FALSE", truth: false },
      { row: 0, column: 1, text: "FALSE" },
    ]);
  });

  it("call a picture in a cell a picture, and an error an error", () => {
    const rows = cells('<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>', '<c r="B1" t="e"><v>#VALUE!</v></c>');
    const pictures = { "xl/richData/richValueRel.xml": "<richValueRels/>" };
    expect(sheetOf(rows, pictures).cells.map(({ picture = false }) => picture)).toEqual([true, false]);
    expect(sheetOf(rows).cells.map(({ picture = false }) => picture)).toEqual([false, false]);
  });
});

describe("notes and comments", () => {
  const relationships = [
    { id: "r1", kind: "comments", target: "../comments1.xml" },
    { id: "r2", kind: "threadedComment", target: "../threadedComments/t1.xml" },
  ];
  const note = (ref: string, author: number, text: string) =>
    `<comment ref="${ref}" authorId="${String(author)}"><text>${text}</text></comment>`;
  const notes = `${HEAD}<comments xmlns="${MAIN}"><authors><author>乙社</author><author>tc={A}</author></authors><commentList>${note("B2", 0, "<r><rPr><b/></rPr><t>乙社:</t></r><r><t xml:space='preserve'>\n訂正：×</t></r><rPh sb='0' eb='1'><t>テイセイ</t></rPh>")}${note("B3", 1, "<t>[Threaded comment]\n\nYour version of Excel https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    確認します</t>")}${note("B4", 0, "<t>  </t>")}</commentList></comments>`;
  const thread = (ref: string, text: string) =>
    `<threadedComment ref="${ref}" dT="2026-11-20T10:00:00.00" personId="{P}" id="{A}"><text>${text}</text></threadedComment>`;
  const threads = `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${thread("B3", "確認します")}${thread("B3", "未対応でした")}</ThreadedComments>`;

  it("are read with author and day, the note that stands for a comment left out", () => {
    const parts = { "xl/comments1.xml": notes, "xl/threadedComments/t1.xml": threads };
    expect(lying(sheetOf({ ...cells(textCell("A1", "x")), relationships }, parts))).toEqual([
      { kind: "note", at: "B2", text: "訂正：×", author: "乙社" },
      { kind: "comment", at: "B3", text: "確認します", date: "2026-11-20" },
      { kind: "comment", at: "B3", text: "未対応でした", date: "2026-11-20" },
    ]);
  });

  it("are read from the note where the comment itself is gone", () => {
    const [first] = relationships;
    const sheet = { ...cells(textCell("A1", "x")), relationships: first ? [first] : [] };
    expect(lying(sheetOf(sheet, { "xl/comments1.xml": notes })).at(-1)).toEqual({
      kind: "comment",
      at: "B3",
      text: "確認します",
    });
  });
});

describe("drawings", () => {
  const relationships = [{ id: "r1", kind: "drawing", target: "../drawings/drawing1.xml" }];
  const mark = (name: string, [column, x, row, y]: readonly number[]) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${x}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${y}</xdr:rowOff></xdr:${name}>`;
  const anchor = (from: readonly number[], to: readonly number[], inner: string) =>
    `<xdr:twoCellAnchor>${mark("from", from)}${mark("to", to)}${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
  const shape = (preset: string, words: readonly string[], hidden = "") =>
    `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="s"${hidden}/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="${preset}"/></xdr:spPr><xdr:txBody><a:bodyPr/>${words.map((word) => `<a:p><a:r><a:t>${word}</a:t></a:r></a:p>`).join("")}</xdr:txBody></xdr:sp>`;
  const found = (inner: string) =>
    lying(
      sheetOf(
        { ...cells(textCell("A1", "x")), relationships },
        {
          "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inner}</xdr:wsDr>`,
        },
      ),
    );
  const [from, to] = [
    [4, 100_000, 8, 50_000],
    [4, 400_000, 8, 150_000],
  ];

  it.each([
    ["an ellipse", shape("ellipse", [""]), { kind: "shape", at: "E9" }],
    ["a text box", shape("rect", ["×", "訂正"]), { kind: "shape", at: "E9", text: "×\n訂正" }],
    ["a line", "<xdr:cxnSp><xdr:spPr/></xdr:cxnSp>", { kind: "line", at: "E9" }],
    ["a line that is a shape", shape("line", []), { kind: "line", at: "E9" }],
    ["a picture", "<xdr:pic><xdr:nvPicPr/></xdr:pic>", { kind: "picture", at: "E9" }],
    [
      "a group",
      `<xdr:grpSp><xdr:grpSpPr/>${shape("rect", ["未対応"])}</xdr:grpSp>`,
      { kind: "shape", at: "E9", text: "未対応" },
    ],
  ])("are told by place and words: %s", (_, drawn, overlay) => {
    expect(found(anchor(from ?? [], to ?? [], drawn))).toEqual([overlay]);
  });

  it("do not lie on cells that they only touch", () => {
    const touching = anchor([3, 600_000, 7, 185_000], [5, 9_000, 9, 0], shape("ellipse", []));
    expect(found(touching)).toEqual([{ kind: "shape", at: "E9" }]);
  });

  it("are one where newer and older programs draw them differently, and none where hidden", () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="a14">${anchor(from ?? [], to ?? [], shape("rect", ["一"]))}</mc:Choice><mc:Fallback>${anchor(from ?? [], to ?? [], shape("rect", ["二"]))}</mc:Fallback></mc:AlternateContent>`;
    expect(found(both).map(({ text }) => text)).toEqual(["一"]);
    expect(found(anchor(from ?? [], to ?? [], shape("rect", ["対応"], ' hidden="1"')))).toEqual([]);
  });

  it("reach as far as their size says, where they have no last cell", () => {
    const one = `<xdr:oneCellAnchor>${mark("from", [4, 0, 8, 0])}<xdr:ext cx="100000" cy="${String(190_500 * 2)}"/>${shape("rect", ["下"])}</xdr:oneCellAnchor>`;
    expect(found(one)).toEqual([{ kind: "shape", at: "E9:E10", text: "下" }]);
  });
});

describe("controls", () => {
  const box = (id: number, type: string, more = "", row = 8) =>
    `<v:shape id="_x0000_s${String(id)}" type="#_x0000_t201"><v:textbox><div>非<br>対応</div></v:textbox><x:ClientData ObjectType="${type}"><x:Anchor>\n 4, 5, ${String(row)}, 2, 4, 60, ${String(row)}, 20</x:Anchor>${more}</x:ClientData></v:shape>`;
  const relationships = [
    { id: "r1", kind: "vmlDrawing", target: "../drawings/vml1.vml" },
    { id: "r2", kind: "ctrlProp", target: "../ctrlProps/c1.xml" },
  ];
  const found = (shapes: string, property = "", bag = "") =>
    lying(
      sheetOf(
        {
          ...cells(textCell("A1", "x")),
          relationships,
          behind:
            '<legacyDrawing r:id="r1"/><controls><control shapeId="1025" r:id="r2" name="c"/></controls>',
        },
        {
          "xl/drawings/vml1.vml": `<xml xmlns:v="urn:v" xmlns:x="urn:x">${shapes}</xml>`,
          "xl/ctrlProps/c1.xml":
            bag !== "" ? bag : `${HEAD}<formControlPr xmlns="urn:c" objectType="CheckBox"${property}/>`,
        },
      ),
    );
  const told = { kind: "control", at: "E9", text: "非 対応" };

  it.each([
    ["ticked", box(1025, "Checkbox", "<x:Checked>1</x:Checked>"), "", { ...told, state: "on" }],
    ["ticked, as its own part says", box(1025, "Checkbox"), ' checked="Checked"', { ...told, state: "on" }],
    ["untouched", box(1025, "Checkbox"), "", { ...told, state: "off" }],
    ["a chosen button", box(1026, "Radio", "<x:Checked>1</x:Checked>"), "", { ...told, state: "on" }],
    ["a list", box(1026, "Drop", "<x:Sel>2</x:Sel>"), "", { ...told, state: "on" }],
    ["a label", box(1026, "Label"), "", { ...told, kind: "shape" }],
  ])("are read with label and state: %s", (_, shapes, property, overlay) => {
    expect(found(shapes, property)).toEqual([overlay]);
  });

  it("of ActiveX are ticked where their properties say so", () => {
    const bag = (value: string) =>
      `${HEAD}<ax:ocx xmlns:ax="urn:a"><ax:ocxPr ax:name="Value" ax:value="${value}"/></ax:ocx>`;
    expect(found(box(1025, "Pict"), "", bag("1"))).toEqual([{ ...told, state: "on" }]);
    expect(found(box(1025, "Pict"), "", bag("0"))).toEqual([{ ...told, state: "off" }]);
  });

  it("are not the boxes of notes, buttons, or pictures of a page header", () => {
    const header = '<v:shape id="LH" type="#_x0000_t75"><v:imagedata/></v:shape>';
    expect(found(box(1030, "Note") + box(1031, "Button") + header)).toEqual([]);
  });
});

describe("headers and footers of the pages", () => {
  const header = (attributes: string, inner: string): Omit<SheetSpec, "name"> => ({
    ...cells(textCell("A1", "x")),
    behind: `<headerFooter${attributes}>${inner}</headerFooter>`,
  });
  const odd = "<oddHeader>&amp;L【案】</oddHeader><oddFooter>&amp;C&amp;P</oddFooter>";

  it.each<[string, string, string, readonly string[] | undefined]>([
    ["are read", "", odd, ["【案】"]],
    ["of first pages only where they are used", "", `${odd}<firstHeader>表紙</firstHeader>`, ["【案】"]],
    [
      "of first pages where they are used",
      ' differentFirst="1"',
      `${odd}<firstHeader>表紙</firstHeader>`,
      ["【案】", "表紙"],
    ],
    ["are nothing where they hold fields alone", "", "<oddFooter>&amp;P / &amp;N</oddFooter>", undefined],
  ])("%s", (_, attributes, inner, texts) => {
    expect(sheetOf(header(attributes, inner)).pageTexts).toEqual(texts);
  });
});
