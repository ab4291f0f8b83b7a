import { describe, expect, it } from "@jest/globals";
import type { AnnotationPlan } from "../../src/core/mark/annotation-plan";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import {
  buildWorkbook,
  HEAD,
  MAIN,
  PLAIN_STYLES,
  sheetXml,
  textCell,
  workbookParts,
  zipParts,
  type WorkbookSpec,
} from "./build-workbook";
import { packageFaults, partsOf, partText } from "./package-check";
import { planOf, SOLID } from "./plan-samples";
import { faultOf, valueOf } from "./value-of";
import { childOf, descendantsOf, readXml, type XmlNode } from "./xml-tree";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = `<row r="1" spans="1:6">${textCell("A1", "番号")}${textCell("F1", "回答")}</row><row r="2" spans="1:6" ht="20" customHeight="1">${textCell("A2", "1.1")}${textCell("F2", "○")}</row>`;

function book(
  spec: Partial<WorkbookSpec> & {
    readonly rows?: string;
    readonly before?: string;
    readonly behind?: string;
  } = {},
) {
  const { rows = ROWS, before = '<dimension ref="A1:F2"/>', behind = "", ...rest } = spec;
  return buildWorkbook({ sheets: [{ name: "要件表", before, rows, behind }], ...rest });
}

function annotate(bytes: Uint8Array, plan: AnnotationPlan = planOf()): Uint8Array {
  const result = valueOf(applyPlan(bytes, plan));
  expect(packageFaults(result)).toEqual([]);
  return result;
}

function xmlOf(bytes: Uint8Array, part = SHEET): XmlNode {
  return readXml(partText(bytes, part));
}

function cellAt(bytes: Uint8Array, reference: string): XmlNode | undefined {
  return descendantsOf(xmlOf(bytes), "c").find(({ attributes }) => attributes.get("r") === reference);
}

function child(bytes: Uint8Array, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((node, name) => node && childOf(node, name), xmlOf(bytes));
}

describe("cells", () => {
  it("stand beside the table; the dimension and the rows' spans grow", () => {
    const result = annotate(book());
    const sheet = valueOf(readWorkbook(result)).sheets[0];
    expect(
      sheet?.cells
        .filter(({ column }) => column >= 6)
        .map(({ text }) => text)
        .slice(0, 4),
    ).toEqual(["判定", "判定理由・免除注記", "○ 適合", "理由: ○ 適合。"]);
    expect(child(result, "dimension")?.attributes.get("ref")).toBe("A1:H4");
    expect(child(result, "sheetData", "row")?.attributes.get("spans")).toBe("1:8");
  });

  it("leave every byte of the other parts, packed as it was", () => {
    const bytes = book({ parts: { "xl/vbaProject.bin": new Uint8Array(300).fill(7) }, macros: true });
    const [before, after] = [partsOf(bytes), partsOf(annotate(bytes))];
    const changed = [...after].filter(([part, content]) => {
      const former = before.get(part);
      return former === undefined || Buffer.compare(former, content) !== 0;
    });
    expect(changed.map(([part]) => part).sort()).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item1.xml.rels",
      "customXml/_rels/item2.xml.rels",
      "customXml/item1.xml",
      "customXml/item2.xml",
      "customXml/itemProps1.xml",
      "customXml/itemProps2.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      // The hidden name by which the sheet is known again.
      "xl/workbook.xml",
      SHEET,
    ]);
  });

  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "'x",
    "＝1",
    "<f>1</f>",
    "_x000D_",
    "a\u0001b",
    "𠮷\n二行目",
  ])("text stays text: %j", (text) => {
    const result = annotate(book(), planOf({ texts: [text] }));
    const cell = cellAt(result, "G2");
    expect([cell?.attributes.get("t"), cell && childOf(cell, "f")]).toEqual(["inlineStr", undefined]);
    const shown = valueOf(readWorkbook(result)).sheets[0]?.cells.find(
      ({ row, column }) => row === 1 && column === 6,
    );
    expect([shown?.text, shown?.number]).toEqual([text, undefined]);
  });

  it("text that looks like a formula is marked as text for the next edit", () => {
    const result = annotate(book(), planOf({ texts: ["=1+1", "普通"] }));
    const styles = descendantsOf(xmlOf(result, "xl/styles.xml"), "cellXfs")[0]?.children;
    const style = (reference: string) => styles?.[Number(cellAt(result, reference)?.attributes.get("s"))];
    expect(style("G2")?.attributes.get("quotePrefix")).toBe("1");
    expect(style("G3")?.attributes.get("quotePrefix")).toBeUndefined();
  });

  it("text longer than a cell holds is shortened, never cut through a character", () => {
    const result = annotate(book(), planOf({ texts: ["𠮷".repeat(20_000)] }));
    const text = valueOf(readWorkbook(result)).sheets[0]?.cells.find(({ column }) => column === 6 && true);
    expect(text?.text).toBe("判定");
    const long = valueOf(readWorkbook(result)).sheets[0]?.cells.find(
      ({ row, column }) => row === 1 && column === 6,
    );
    expect(long?.text.length).toBeLessThanOrEqual(32_767);
    expect(long?.text.endsWith("𠮷…")).toBe(true);
  });

  it.each([
    ["a number", '<c r="G2"><v>5</v></c>'],
    ["a formula", '<c r="G2"><f>1+1</f></c>'],
    ["an inline string", textCell("G2", "担当: 山田")],
    ["a value that shows nothing", '<c r="G2" t="str"><f>""</f><v></v></c>'],
  ])("never overwrite %s", (_, cell) => {
    const bytes = book({ rows: `<row r="2">${textCell("A2", "1.1")}${cell}</row>` });
    expect(faultOf(applyPlan(bytes, planOf()))).toEqual({
      code: "cell-occupied",
      values: { sheet: "要件表", cell: "G2" },
    });
  });

  it("take the place of empty cells, keep what a person wrote", () => {
    const rows = `<row r="2">${textCell("A2", "1.1")}<c r="G2" s="0"/><c r="I2" t="inlineStr"><is><t>適合</t></is></c><c r="K2"><v>9</v></c></row>`;
    const result = annotate(book({ rows }), planOf({ staff: true }));
    const cells = valueOf(readWorkbook(result)).sheets[0]?.cells.filter(({ row }) => row === 1);
    expect(cells?.map(({ column, text }) => [column, text])).toEqual([
      [0, "1.1"],
      [6, "○ 適合"],
      [7, "理由: ○ 適合。"],
      [8, "適合"],
      [10, "9"],
    ]);
  });
});

describe("ways to write the same sheet", () => {
  const bare = `<row>${textCell("A1", "番号").replace(' r="A1"', "")}<c/><c><v>3</v></c></row><row/><row><c><v>1</v></c></row>`;
  const variants: readonly (readonly [string, string])[] = [
    ["no row at all", sheetXml({ name: "" })],
    ["sheetData that closes itself", `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`],
    ["rows that close themselves", sheetXml({ name: "", rows: '<row r="1"/><row r="3" spans="1:1"/>' })],
    ["rows and cells without numbers", sheetXml({ name: "", rows: bare })],
    [
      "a prefix on every element",
      sheetXml({ name: "", rows: ROWS, before: "<sheetPr/>", behind: "<headerFooter/>" })
        .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
        .replace('xmlns="', 'xmlns:x="'),
    ],
    ["attributes in single quotes", sheetXml({ name: "", rows: ROWS }).replaceAll('"', "'")],
    ["rows far below only", sheetXml({ name: "", rows: `<row r="90">${textCell("B90", "x")}</row>` })],
  ];
  it.each(variants)("%s", (_, xml) => {
    const bytes = buildWorkbook({ sheets: [{ name: "要件表", xml }] });
    const plan = planOf({
      column: 6,
      print: true,
      staff: true,
      memo: true,
      heights: [{ row: 1, points: 40 }],
    });
    const before = valueOf(readWorkbook(bytes)).sheets[0]?.cells;
    const after = valueOf(readWorkbook(annotate(bytes, plan))).sheets[0]?.cells;
    expect(after?.filter(({ column }) => column < 6)).toEqual(before?.filter(({ column }) => column < 6));
    expect(after?.filter(({ column }) => column === 6).map(({ text }) => text)).toEqual([
      "判定",
      "○ 適合",
      "× 不適合",
    ]);
  });

  it("a part in UTF-16 stays in UTF-16", () => {
    const text = `\uFEFF${sheetXml({ name: "", rows: ROWS }).replace("UTF-8", "UTF-16")}`;
    const utf16 = new Uint8Array(Buffer.from(text, "utf16le"));
    const bytes = zipParts(workbookParts({ sheets: [{ name: "要件表" }] }).set(SHEET, utf16));
    const part = partsOf(annotate(bytes)).get(SHEET);
    expect([part?.[0], part?.[1]]).toEqual([0xff, 0xfe]);
    expect(new TextDecoder("utf-16le").decode(part)).toContain("理由: ○ 適合。");
  });
});

describe("styles", () => {
  const count = (bytes: Uint8Array, list: string) =>
    childOf(xmlOf(bytes, "xl/styles.xml"), list)?.children.length;

  it("are appended, and those there stay where they are", () => {
    const result = annotate(book());
    const [before, after] = [PLAIN_STYLES, partText(result, "xl/styles.xml")].map((xml) =>
      descendantsOf(readXml(xml), "xf").map(({ attributes }) => [...attributes].join()),
    );
    expect(after?.slice(0, before?.length)).toEqual(before);
  });

  it("are reused: a second look that is equal adds nothing", () => {
    const once = annotate(book());
    const looks = planOf({ texts: Array.from({ length: 50 }, (_, index) => `行${index}`) });
    expect(count(annotate(book(), looks), "cellXfs")).toBe(count(once, "cellXfs"));
  });

  it.each([
    ["no styles part", null],
    ["an empty style sheet", `${HEAD}<styleSheet xmlns="${MAIN}"/>`],
    [
      "empty sections",
      `${HEAD}<styleSheet xmlns="${MAIN}"><fonts/><fills count="0"/><borders/><cellXfs/></styleSheet>`,
    ],
    ["sections without counts", PLAIN_STYLES.replace(/ count="[0-9]"/g, "")],
  ])("%s: cells without a style do not get ours", (_, styles) => {
    const result = annotate(book({ styles }));
    const part = [...partsOf(result).keys()].find((name) => name.endsWith("styles.xml")) ?? "";
    const first = childOf(xmlOf(result, part), "cellXfs")?.children[0]?.attributes;
    const fill = childOf(xmlOf(result, part), "fills")?.children[Number(first?.get("fillId") ?? 0)];
    expect(fill && childOf(fill, "patternFill")?.attributes.get("patternType")).toBe("none");
    expect(Number(cellAt(result, "G1")?.attributes.get("s"))).toBeGreaterThan(0);
  });

  it("a hatch over a fill, a font that is the workbook's own but for what we set", () => {
    const result = xmlOf(annotate(book()), "xl/styles.xml");
    const hatch = descendantsOf(result, "patternFill").find(
      ({ attributes }) => attributes.get("patternType") === "lightUp",
    );
    expect(hatch?.children.map(({ attributes }) => attributes.get("rgb"))).toEqual(["FF808080", "FFC8C8CB"]);
    const bold = descendantsOf(result, "font").find((font) => childOf(font, "b") !== undefined);
    expect(bold && childOf(bold, "name")?.attributes.get("val")).toBe("游ゴシック");
  });
});

it("a styles part that nothing relates to is left alone", () => {
  const bytes = book({ styles: null, parts: { "xl/styles.xml": PLAIN_STYLES } });
  const result = annotate(bytes);
  expect(partText(result, "xl/styles.xml")).toBe(PLAIN_STYLES);
  expect(partsOf(result).has("xl/styles2.xml")).toBe(true);
});

describe("columns and rows", () => {
  it("a range of columns is split, and each keeps its style and outline", () => {
    const before =
      '<cols><col min="1" max="10" width="8.7109375" style="0" hidden="1" outlineLevel="1"/></cols>';
    const columns = child(annotate(book({ before })), "cols")?.children.map(({ attributes }) =>
      ["min", "max", "width", "hidden", "outlineLevel"].map((name) => attributes.get(name)).join(" "),
    );
    expect(columns).toEqual([
      "1 6 8.7109375 1 1",
      "7 7 12.7109375 1 1",
      "8 8 50.7109375 1 1",
      "9 10 8.7109375 1 1",
    ]);
  });

  it("a row hidden by its height stays hidden", () => {
    const rows = `<row r="1" ht="0" customHeight="1">${textCell("A1", "x")}</row>`;
    const result = annotate(book({ rows }), planOf({ heights: [{ row: 0, points: 40 }] }));
    expect(child(result, "sheetData", "row")?.attributes.get("ht")).toBe("0");
  });

  it("rows only grow", () => {
    const heights = [0, 1, 2, 9].map((row) => ({ row, points: 15 }));
    const rows = child(annotate(book(), planOf({ heights })), "sheetData")?.children.map(({ attributes }) =>
      [attributes.get("r"), attributes.get("ht")].join(),
    );
    expect(rows).toEqual(["1,15", "2,20", "3,15", "4,", "10,15"]);
  });
});

describe("print set-up", () => {
  const behind =
    '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="8" scale="55" orientation="portrait" blackAndWhite="1" r:id="rId9"/><headerFooter differentFirst="1"><oddHeader>&amp;C秘</oddHeader><oddFooter>&amp;L旧</oddFooter><firstFooter>&amp;R旧</firstFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="1"/></rowBreaks>';

  it("one page wide, and all else of the vendor's set-up stays", () => {
    const result = annotate(
      book({ behind, before: '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr>' }),
      planOf({ print: true }),
    );
    expect([...(child(result, "pageSetup")?.attributes ?? [])].sort()).toEqual([
      ["blackAndWhite", "1"],
      ["fitToHeight", "0"],
      ["fitToWidth", "1"],
      ["orientation", "landscape"],
      ["paperSize", "9"],
      ["r:id", "rId9"],
    ]);
    expect(child(result, "sheetPr", "pageSetUpPr")?.attributes.get("fitToPage")).toBe("1");
    expect(child(result, "sheetPr", "tabColor")).toBeDefined();
    const footer = "&amp;L&amp;F&amp;C&amp;P / &amp;N&amp;RA&amp;&amp;B 2026-11-23";
    expect(child(result, "headerFooter")?.children.map(({ local, text }) => [local, text])).toEqual([
      ["oddHeader", "&amp;C秘"],
      ["oddFooter", footer],
      ["firstFooter", footer],
    ]);
  });

  it("area and title rows are the sheet's own names; title columns stay", () => {
    const names =
      '<definedNames><definedName name="題">要件表!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">要件表!$A:$A,要件表!$1:$2</definedName></definedNames><calcPr calcId="1"/>';
    const result = annotate(book({ behindSheets: names }), planOf({ print: true, top: 1 }));
    const found = descendantsOf(xmlOf(result, "xl/workbook.xml"), "definedName").map(
      ({ attributes, text }) => `${attributes.get("name") ?? ""} ${text}`,
    );
    expect(found).toEqual([
      "題 要件表!$A$1",
      "_xlnm.Print_Titles '要件表'!$A:$A,'要件表'!$1:$2",
      "_yoken_check.s1 TRUE",
      "_xlnm.Print_Area '要件表'!$A$1:$H$5",
    ]);
  });

  it("a sheet name with a quotation mark is quoted", () => {
    const bytes = buildWorkbook({ sheets: [{ name: "A'B & C", rows: ROWS }] });
    const result = annotate(bytes, planOf({ sheet: "A'B & C", print: true }));
    expect(partText(result, "xl/workbook.xml")).toContain("'A''B &amp; C'!$A$1:$H$4");
    expect(valueOf(readWorkbook(result)).sheets[0]?.printArea).toEqual([
      { top: 0, left: 0, bottom: 3, right: 7 },
    ]);
  });
});

describe("drop-downs", () => {
  it("join those that are there", () => {
    const behind =
      '<dataValidations count="1"><dataValidation type="list" sqref="F2"><formula1>"○,×"</formula1></dataValidation></dataValidations>';
    const list = child(annotate(book({ behind }), planOf({ staff: true })), "dataValidations");
    expect(list?.children.map(({ attributes }) => attributes.get("sqref"))).toEqual(["F2", "I2:I3"]);
    expect(list?.children[1]?.children[0]?.text).toBe("&quot;適合,条件付適合,不適合,照会中&quot;");
  });
});

describe("new sheets", () => {
  it("stand last, with relationship and content type, under a name of their own", () => {
    const bytes = buildWorkbook({ sheets: [{ name: "要件表", rows: ROWS }, { name: "指摘一覧" }] });
    const result = annotate(bytes, planOf({ memo: true }));
    const workbook = valueOf(readWorkbook(result));
    expect(workbook.sheets.map(({ name, madeByUs }) => [name, madeByUs ?? false])).toEqual([
      ["要件表", false],
      ["指摘一覧", false],
      ["指摘一覧 (2)", true],
    ]);
    expect(workbook.sheets[2]?.cells[0]?.text).toBe("1.5 の回答をご記入ください。");
  });

  it("are refused where the structure is locked, and nothing is written", () => {
    const bytes = book({ beforeSheets: '<workbookProtection lockStructure="1"/>' });
    expect(faultOf(applyPlan(bytes, planOf({ memo: true }))).code).toBe("structure-locked");
    expect(applyPlan(bytes, planOf()).ok).toBe(true);
  });
});

it("a sheet that is not there is a fault that names those that are", () => {
  expect(faultOf(applyPlan(book(), planOf({ sheet: "別の表" })))).toEqual({
    code: "sheet-not-found",
    values: { sheet: "別の表", sheets: ["要件表"] },
  });
});

it("an empty text gives a cell that has only a look", () => {
  const [sheet] = planOf().sheets;
  if (sheet === undefined) throw new Error("no sheet in the plan");
  const plan = { sheets: [{ ...sheet, cells: [{ row: 0, column: 6, text: "", look: SOLID }] }] };
  expect(cellAt(annotate(book(), plan), "G1")?.children).toEqual([]);
});
