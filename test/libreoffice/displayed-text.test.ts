import { expect, it } from "@jest/globals";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildWorkbook, stylesWithFormats } from "../xlsx/build-workbook";
import { valueOf } from "../xlsx/value-of";
import { convert, csvRows } from "./soffice";

const NUMBERS = [0, 1, 1.1, 0.5, -1, 12.345, 1234.5, -1234567.891, 0.001, 99999];
const DATES = [
  1, 59, 61, 366, 4594, 4595, 9855, 9856, 25569, 32515, 32516, 36526, 43585, 43586, 45237, 45351.75,
];

/**
 * Formats in which LibreOffice and Excel agree; it knows neither gannen nor conditional sections with negative numbers,
 * and counts days before March 1900 in another way.
 */
const NUMBER_FORMATS = [
  "0",
  "0.00",
  "#,##0",
  "#,##0.00",
  "0%",
  "0.0%",
  "0.00E+00",
  "00000",
  '#,##0"円"',
  '"第"0"号"',
  '"¥"#,##0;[Red]"¥"-#,##0',
  "0_);(0)",
  "#,##0_ ;[Red]-#,##0 ",
  '0;-0;"-"',
  "000-0000",
  "[$¥-411]#,##0",
  "0.0_ ",
];
const DATE_FORMATS = [
  "yyyy/m/d",
  "yyyy-mm-dd",
  'yyyy"年"m"月"d"日"',
  'm"月"d"日"',
  '[$-411]ggge"年"m"月"d"日"',
  "[$-411]ge.m.d",
  '[$-411]gge"年"',
  "[$-411]ee.mm.dd",
  "[$-411]yyyy/m/d(aaa)",
  "[$-411]aaaa",
  "h:mm",
  "h:mm:ss AM/PM",
  "[h]:mm",
  'h"時"mm"分"',
  "yyyy/m/d h:mm",
  "d-mmm-yy",
];

it("numbers and dates read as LibreOffice shows them", () => {
  const cases = [
    ...NUMBER_FORMATS.flatMap((format) => NUMBERS.map((value) => ({ format, value }))),
    // Before 1 March 1900 the two programs count days differently.
    ...DATE_FORMATS.flatMap((format) => DATES.filter((day) => day > 60).map((value) => ({ format, value }))),
  ];
  const formats = [...new Set(cases.map(({ format }) => format))];
  const rows = cases.map(({ format, value }, index) => {
    const at = index + 1;
    return `<row r="${at}"><c r="A${at}" s="${formats.indexOf(format) + 1}"><v>${value}</v></c></row>`;
  });
  const bytes = buildWorkbook({
    sheets: [{ name: "values", rows: rows.join("") }],
    styles: stylesWithFormats(formats),
  });
  const ours = valueOf(readWorkbook(bytes)).sheets[0]?.cells.map(({ text }) => text) ?? [];
  const theirs = csvRows([...convert(new Map([["oracle.xlsx", bytes]]), "csv").values()][0]);
  const differ = cases.flatMap(({ format, value }, index) => {
    const [mine, other] = [ours[index]?.trim(), theirs[index]?.[0]?.trim()];
    return mine === other ? [] : [`${value} as ${format}: ${mine ?? ""}, LibreOffice ${other ?? ""}`];
  });
  expect(cases.length).toBeGreaterThan(300);
  expect(differ).toEqual([]);
});
