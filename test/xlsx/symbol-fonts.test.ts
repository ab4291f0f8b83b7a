import { describe, expect, it } from "@jest/globals";
import type { SnapshotCell } from "../../src/core/snapshot/sheet-snapshot";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildWorkbook, PLAIN_STYLES, textCell } from "./build-workbook";
import { valueOf } from "./value-of";

/** styles.xml whose second cell style has this font, and this number format. */
function stylesWith(font: string, format = "General"): string {
  return PLAIN_STYLES.replace(
    "<fonts",
    `<numFmts count="1"><numFmt numFmtId="200" formatCode="${format}"/></numFmts><fonts`,
  )
    .replace("</fonts>", `<font><sz val="11"/>${font}</font></fonts>`)
    .replace("</cellXfs>", '<xf numFmtId="200" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs>');
}

function cellsOf(cells: string, styles: string): readonly SnapshotCell[] {
  const bytes = buildWorkbook({ sheets: [{ name: "回答", rows: `<row r="1">${cells}</row>` }], styles });
  return valueOf(readWorkbook(bytes)).sheets.flatMap((sheet) => sheet.cells);
}

const WINGDINGS = '<name val="Wingdings"/><charset val="2"/>';
const rich = (...runs: string[]): string => `<c r="A1" s="1" t="inlineStr"><is>${runs.join("")}</is></c>`;
const run = (text: string, font?: string): string =>
  `<r>${font === undefined ? "" : `<rPr><rFont val="${font}"/></rPr>`}<t xml:space="preserve">${text}</t></r>`;

describe("cells in a symbol font", () => {
  it.each([
    ["ü", { text: "✓" }],
    ["û", { text: "✗" }],
    ["o", { text: "□" }],
    ["O", { text: "O", unreadSymbols: true }],
    ["対応済み", { text: "対応済み" }],
    ["ü 対応済み", { text: "✓ 対応済み" }],
    ["ü OK", { text: "✓ OK", unreadSymbols: true }],
  ])("show %j as %j", (text, shown) => {
    expect(cellsOf(textCell("A1", text, 1), stylesWith(WINGDINGS))).toEqual([
      { row: 0, column: 0, ...shown },
    ]);
  });

  it("are told by the font's name, whatever the character set", () => {
    const font = '<name val="Wingdings 2"/><charset val="128"/>';
    expect(cellsOf(textCell("A1", "P", 1), stylesWith(font))).toEqual([{ row: 0, column: 0, text: "✓" }]);
  });

  it("are told by the character set, where the name says nothing", () => {
    const font = '<name val="自社記号"/><charset val="2"/>';
    expect(cellsOf(textCell("A1", "O", 1), stylesWith(font))).toEqual([
      { row: 0, column: 0, text: "O", unreadSymbols: true },
    ]);
  });

  it.each(['<name val="Arial"/>', '<name val="ＭＳ ゴシック"/><charset val="128"/>', ""])(
    "are not those in %j",
    (font) => {
      expect(cellsOf(textCell("A1", "O", 1), stylesWith(font))).toEqual([{ row: 0, column: 0, text: "O" }]);
    },
  );

  it.each([
    ["1", "✓"],
    ["0", "✗"],
  ])("show the number %s by its format as %j", (value, text) => {
    const format = "[=1]&quot;ü&quot;;[=0]&quot;û&quot;";
    expect(cellsOf(`<c r="A1" s="1"><v>${value}</v></c>`, stylesWith(WINGDINGS, format))).toEqual([
      { row: 0, column: 0, text, number: Number(value) },
    ]);
  });

  it("show truth values and errors as symbols that nobody knows", () => {
    const cells = '<c r="A1" s="1" t="b"><v>1</v></c><c r="B1" s="1" t="e"><v>#N/A</v></c>';
    expect(cellsOf(cells, stylesWith(WINGDINGS))).toEqual([
      { row: 0, column: 0, text: "TRUE", truth: true, unreadSymbols: true },
      { row: 0, column: 1, text: "#N/A", unreadSymbols: true },
    ]);
  });
});

describe("runs in a symbol font", () => {
  const plain = stylesWith('<name val="游ゴシック"/>');
  const symbols = stylesWith(WINGDINGS);

  it.each([
    ["beside others", plain, [run("P", "Wingdings 2"), run(" OK", "游ゴシック")], { text: "✓ OK" }],
    ["beside the cell's own", plain, [run("OK "), run("ü", "Wingdings")], { text: "OK ✓" }],
    ["by the cell's own font", symbols, [run("û"), run(" O", "游ゴシック")], { text: "✗ O" }],
    ["of two fonts", symbols, [run("ü"), run("R", "Wingdings 2")], { text: "✓☑" }],
    ["not known", plain, [run("O", "Wingdings"), run("○", "Arial")], { text: "O○", unreadSymbols: true }],
    ["over no letters", plain, [run("○", "Wingdings"), run("OK", "Arial")], { text: "○OK" }],
    ["nowhere", symbols, [run("O", "Arial"), run("K", "Arial")], { text: "OK" }],
  ] as const)("%s", (_, styles, runs, shown) => {
    expect(cellsOf(rich(...runs), styles)).toEqual([{ row: 0, column: 0, ...shown }]);
  });

  it("are told by the character set, too", () => {
    const own = '<r><rPr><rFont val="自社記号"/><charset val="2"/></rPr><t>O</t></r>';
    expect(cellsOf(rich(own), plain)).toMatchObject([{ unreadSymbols: true }]);
  });
});
