import { describe, expect, it } from "@jest/globals";
import { readFills } from "../../src/xlsx/read-fills";
import { buildWorkbook, HEAD, PLAIN_STYLES, textCell, type WorkbookSpec } from "./build-workbook";

const FILLS = [
  `<patternFill patternType="solid"><fgColor rgb="FFDAE3F3"/><bgColor indexed="64"/></patternFill>`,
  `<patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill>`,
  `<patternFill patternType="solid"><fgColor indexed="13"/></patternFill>`,
  `<patternFill patternType="lightGray"><fgColor rgb="FF000000"/><bgColor rgb="FFFFFFFF"/></patternFill>`,
  `<gradientFill><stop position="0"><color rgb="FF112233"/></stop></gradientFill>`,
  `<patternFill patternType="solid"><fgColor rgb="url(x)"/></patternFill>`,
];
const styles = PLAIN_STYLES.replace(
  /<\/fills>/,
  `${FILLS.map((fill) => `<fill>${fill}</fill>`).join("")}</fills>`,
).replace(
  "</cellXfs>",
  `${FILLS.map((_, at) => `<xf numFmtId="0" fontId="0" fillId="${at + 2}" borderId="0" xfId="0"/>`).join("")}</cellXfs>`,
);
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const theme = `${HEAD}<a:theme xmlns:a="${A}" name="x"><a:themeElements><a:clrScheme name="x">${colour("dk1", "000000")}${colour("lt1", "FFFFFF")}${colour("accent1", "0000FF")}</a:clrScheme></a:themeElements></a:theme>`;
const RELATED = `<Relationship Id="rIdTheme" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>`;

const EVERYWHERE = { top: 0, left: 0, bottom: 99, right: 99 };

function fillsOf(spec: Partial<WorkbookSpec>, rows: string, before = "", within = EVERYWHERE) {
  const sheets = [{ name: "回答", rows, before }];
  const fills = readFills(buildWorkbook({ sheets, styles, ...spec }), "回答", within);
  if (!fills.ok) throw new Error(fills.fault.code);
  return fills.value;
}

describe("the grounds of cells", () => {
  it("are their own, as a colour, a palette's number, or what a pattern comes to", () => {
    const cells = FILLS.map((_, at) => `<c r="${"ABCDEF"[at]}1" s="${at + 1}"/>`).join("");
    const fillAt = fillsOf({}, `<row r="1">${cells}</row>`);
    expect([0, 2, 3, 4, 5, 6].map((column) => fillAt(0, column))).toEqual([
      "#DAE3F3",
      "#FFFF00",
      "#BFBFBF",
      "#112233",
      undefined,
      undefined,
    ]);
  });

  it("follow the theme of the workbook, made lighter by a tint", () => {
    const plain = buildWorkbook({
      sheets: [{ name: "回答", rows: `<row r="1"><c r="A1" s="2"/></row>` }],
      styles,
      parts: { "xl/theme/theme1.xml": theme },
      overrides: { "xl/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml" },
      relations: RELATED,
    });
    const fills = readFills(plain, "回答", EVERYWHERE);
    expect(fills.ok && fills.value(0, 0)).toBe("#8080FF");
  });

  it("come from the row or the column where there is no cell; a cell without a ground hides them", () => {
    const columns = `<cols><col min="2" max="2" width="9" style="1"/></cols>`;
    const rows = `<row r="1" s="3" customFormat="1">${textCell("A1", "x")}</row><row r="2">${textCell("B2", "x")}</row>`;
    const fillAt = fillsOf({}, rows, columns);
    expect([fillAt(0, 0), fillAt(0, 3), fillAt(1, 1), fillAt(2, 1)]).toEqual([
      undefined,
      "#FFFF00",
      undefined,
      "#DAE3F3",
    ]);
  });

  it("are told of the cells that are asked for, and of none on a sheet that is not there", () => {
    const rows = `<row r="1"><c r="A1" s="1"/></row><row r="9"><c r="A9" s="1"/></row>`;
    const fillAt = fillsOf({}, rows, "", { top: 5, left: 0, bottom: 10, right: 3 });
    expect([fillAt(0, 0), fillAt(8, 0)]).toEqual([undefined, "#DAE3F3"]);
    const none = readFills(buildWorkbook({ sheets: [{ name: "a", rows }], styles }), "b", EVERYWHERE);
    expect(none.ok && none.value(0, 0)).toBe(undefined);
  });
});
