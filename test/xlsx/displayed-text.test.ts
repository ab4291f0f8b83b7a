import { describe, expect, it } from "@jest/globals";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildWorkbook, stylesWithFormats } from "./build-workbook";
import { valueOf } from "./value-of";

type Case = readonly [format: string | number, value: number, shown: string];

const LONG_ERA = '[$-411]ggge"年"m"月"d"日"';

/** The expected texts are those of an Excel in Japanese. */
const CASES: readonly Case[] = [
  ["General", 1.1, "1.1"],
  ["General", 0.1 + 0.2, "0.3"],
  ["General", 123456789012, "1.23457E+11"],
  ["General", -5, "-5"],
  [0, 1.1, "1.1"],
  [1, 1.5, "2"],
  [2, 1.1, "1.10"],
  [3, 12345, "12,345"],
  [4, -1234.5, "-1,234.50"],
  [5, -1234.5, "¥-1,235"],
  [6, 1234, "¥1,234"],
  [7, -1234.5, "¥-1,234.50"],
  [8, 1234.5, "¥1,234.50"],
  [9, 0.5, "50%"],
  [10, 0.1234, "12.34%"],
  [11, 12345, "1.23E+04"],
  [12, 1.5, "1 1/2"],
  [14, 45237, "2023/11/7"],
  [15, 45237, "7-Nov-23"],
  [16, 45237, "7-Nov"],
  [17, 45237, "Nov-23"],
  [18, 0.75, "6:00 PM"],
  [19, 0.75, "6:00:00 PM"],
  [20, 0.75, "18:00"],
  [21, 0.75, "18:00:00"],
  [22, 45237.5, "2023/11/7 12:00"],
  [27, 45237, "R5.11.7"],
  [28, 45237, "令和5年11月7日"],
  [29, 45237, "令和5年11月7日"],
  [30, 45237, "11/7/23"],
  [31, 45237, "2023年11月7日"],
  [32, 0.75, "18時00分"],
  [33, 0.75, "18時00分00秒"],
  [34, 45237, "2023年11月"],
  [35, 45237, "11月7日"],
  [36, 45237, "R5.11.7"],
  [37, -1234, "-1,234"],
  [38, -1234, "-1,234"],
  [41, 1234, " 1,234 "],
  [42, 1234, " ¥1,234 "],
  [44, -1234.5, " ¥-1,234.50 "],
  [45, 0.5 / 1440, "00:30"],
  [46, 1.25, "30:00:00"],
  [49, 1.1, "1.1"],
  [50, 45237, "R5.11.7"],
  [51, 45237, "令和5年11月7日"],
  [52, 45237, "2023年11月"],
  [53, 45237, "11月7日"],
  [54, 45237, "令和5年11月7日"],
  [55, 45237, "2023年11月"],
  [56, 45237, "11月7日"],
  [57, 45237, "R5.11.7"],
  [58, 45237, "令和5年11月7日"],
  [LONG_ERA, 1, "明治33年1月1日"],
  [LONG_ERA, 4594, "明治45年7月29日"],
  [LONG_ERA, 4595, "大正1年7月30日"],
  [LONG_ERA, 9855, "大正15年12月24日"],
  [LONG_ERA, 9856, "昭和1年12月25日"],
  [LONG_ERA, 32515, "昭和64年1月7日"],
  [LONG_ERA, 32516, "平成1年1月8日"],
  [LONG_ERA, 43585, "平成31年4月30日"],
  [LONG_ERA, 43586, "令和1年5月1日"],
  [LONG_ERA, 60, "明治33年2月29日"],
  ['[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@', 43586, "令和元年5月1日"],
  ['[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@', 43831, "令和2年1月1日"],
  ["ge.m.d", 45237, "R5.11.7"],
  ['gge"年"', 45237, "令5年"],
  ["ee.mm.dd", 45237, "05.11.07"],
  ["r.mm.dd", 45237, "05.11.07"],
  ['rr"年"', 45237, "令和05年"],
  ["[$-409]e/m/d", 45237, "2023/11/7"],
  ["yyyy/m/d(aaa)", 45237, "2023/11/7(火)"],
  ["aaaa", 45237, "火曜日"],
  ["ddd", 45237, "Tue"],
  ["[$-411]dddd", 45237, "火曜日"],
  ["m/d(aaa)", 1, "1/1(日)"],
  ["m/d(aaa)", 60, "2/29(水)"],
  ["[$-409]aaa", 45237, "Tue"],
  ["[DBNum1]General", 123, "百二十三"],
  ["[DBNum1]0", 123, "一二三"],
  ["[DBNum2]General", 1230, "壱阡弐百参拾"],
  ["[DBNum3]0", 123, "１２３"],
  ['[DBNum1][$-411]yyyy"年"m"月"d"日"', 45237, "二〇二三年十一月七日"],
  ['[DBNum1][$-411]ggge"年"m"月"d"日"', 45237, "令和五年十一月七日"],
  ['[DBNum3][$-411]yyyy"年"m"月"d"日"', 45237, "２０２３年１１月７日"],
  ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 45237, "2023年11月7日"],
  ["[$-F400]h:mm:ss\\ AM/PM", 0.75, "18:00:00"],
  ["[$-x-sysdate]dddd, mmmm dd, yyyy", 45237, "2023年11月7日"],
  ["G/標準", 12.5, "12.5"],
  ['G/標準"件"', 12.5, "12.5件"],
  ['"第"0"号"', 5, "第5号"],
  ['#,##0"円"', 1000000, "1,000,000円"],
  ["[$¥-411]#,##0", 500, "¥500"],
  ["000-0000", 1000001, "100-0001"],
  ["0_);(0)", -5, "(5)"],
  ['[>=1]0"点";0.0', 0.5, "0.5"],
  ['"はい";;"いいえ"', 1, "はい"],
  ['"はい";;"いいえ"', 0, "いいえ"],
  ["[h]:mm", 26 / 24, "26:00"],
  ["yyyy/m/d", -1, "########"],
  ["yyyy/m/d", 0, "1900/1/0"],
  ['0"."00', 110, "1.10"],
  ["[赤]0;[青]-0", -3, "-3"],
];

function shown(cases: readonly Case[], date1904 = false): readonly (string | undefined)[] {
  const rows = cases.map(([, value], index) => {
    return `<row r="${index + 1}"><c r="A${index + 1}" s="${index + 1}"><v>${value}</v></c></row>`;
  });
  const bytes = buildWorkbook({
    sheets: [{ name: "値", rows: rows.join("") }],
    styles: stylesWithFormats(cases.map(([format]) => format)),
    beforeSheets: date1904 ? '<workbookPr date1904="1"/>' : "",
  });
  const cells = new Map(valueOf(readWorkbook(bytes)).sheets[0]?.cells.map(({ row, text }) => [row, text]));
  return cases.map((_, index) => cells.get(index));
}

describe("numbers are shown as an Excel in Japanese shows them", () => {
  const texts = shown(CASES);
  it.each(CASES.map(([format, value, text], index) => ({ format, value, text, index })))(
    "$value as $format is $text",
    ({ text, index }) => {
      expect(texts[index]).toBe(text);
    },
  );
});

describe("the date system of 1904", () => {
  const cases: readonly Case[] = [
    ["yyyy/m/d", 0, "1904/1/1"],
    ["yyyy/m/d", 43775, "2023/11/7"],
    [LONG_ERA, 43775, "令和5年11月7日"],
    ["aaa", 43775, "火"],
    ["0", 43775, "43775"],
  ];
  it.each(cases.map((one, index) => ({ format: one[0], text: one[2], index })))(
    "$format",
    ({ text, index }) => {
      expect(shown(cases, true)[index]).toBe(text);
    },
  );
});

it("keeps the stored number beside the text", () => {
  const bytes = buildWorkbook({
    sheets: [{ name: "値", rows: '<row r="1"><c r="A1" s="1"><v>1.1</v></c></row>' }],
    styles: stylesWithFormats(["0.00"]),
  });
  expect(valueOf(readWorkbook(bytes)).sheets[0]?.cells).toEqual([
    { row: 0, column: 0, text: "1.10", number: 1.1 },
  ]);
});
