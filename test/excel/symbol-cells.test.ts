import { afterEach, describe, expect, it } from "@jest/globals";
import type { SnapshotCell } from "../../src/core/snapshot/sheet-snapshot";
import { readSheet } from "../../src/excel/read/read-sheet";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { ExcelHost } from "../excel-host/excel-host";
import { openInNode } from "../excel-host/route-b";
import type { SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";
import { buildWorkbook, PLAIN_STYLES, textCell } from "../xlsx/build-workbook";
import { valueOf } from "../xlsx/value-of";
import { vendorSheet } from "./vendor-sheet";

/** Column D of row 4: an answer. */
const [ROW, ANSWER] = [3, 3];

let host: ExcelHost;

afterEach(() => {
  expect(host.complaints).toEqual([]);
});

function put(sheet: SheetModel, column: number, text: string, font: string | null): void {
  const cell = sheet.ensure(ROW, column);
  Object.assign(cell, { value: text, text, style: { ...cell.style, "Font.Name": font } });
}

async function cellsOf(model: WorkbookModel): Promise<readonly SnapshotCell[]> {
  host = openInNode({ model });
  const read = await readSheet();
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value.snapshot.cells;
}

/** The answer as read where it has this font; null: its characters differ in it. */
async function answerIn(font: string | null, text: string): Promise<SnapshotCell | undefined> {
  const model = new WorkbookModel();
  put(vendorSheet(model), ANSWER, text, font);
  return (await cellsOf(model)).find(({ row, column }) => row === ROW && column === ANSWER);
}

describe("cells in a symbol font, in Excel", () => {
  it.each([
    ["Wingdings", "ü", { text: "✓" }],
    ["Wingdings", "o", { text: "□" }],
    ["Wingdings 2", "O", { text: "✗" }],
    [
      "Wingdings 2",
      "P 対応済みです。別紙3を参照。",
      { text: "✓ 対応済みです。別紙3を参照。", unreadSymbols: true },
    ],
    ["Wingdings", "O", { text: "O", unreadSymbols: true }],
    ["Wingdings", "○", { text: "○" }],
    ["ＭＳ 明朝", "O", { text: "O" }],
  ])("show by %s %j as it is in a file", async (font, text, shown) => {
    expect(await answerIn(font, text)).toEqual({ row: ROW, column: ANSWER, ...shown });
  });

  it.each(["O", "x", "þ", "ü 対応", "O対応不可", "n対応 o未対応"])(
    "may be some of the characters of %j",
    async (text) => {
      expect(await answerIn(null, text)).toMatchObject({ text, unreadSymbols: true });
    },
  );

  it.each(["○", "対応済み", "OK", "P.3を参照", "ISO/IEC 27001", "A：対応可", "はい…±0°"])(
    "are not suspected where the characters of %j differ in their font",
    async (text) => {
      expect(await answerIn(null, text)).toEqual({ row: ROW, column: ANSWER, text });
    },
  );

  it("are seen where the whole sheet is in that font", async () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet("記号");
    const cell = sheet.ensure(0, 0);
    Object.assign(cell, { value: "û", text: "û", style: { ...cell.style, "Font.Name": "Wingdings" } });
    expect(await cellsOf(model)).toEqual([{ row: 0, column: 0, text: "✗" }]);
    expect(host.ownBatches()).toHaveLength(1);
  });
});

describe("a cell in Excel and in a file", () => {
  const inFile = (cell: string, font: string): SnapshotCell | undefined => {
    const styles = PLAIN_STYLES.replace(
      "</fonts>",
      `<font><sz val="11"/><name val="${font}"/></font></fonts>`,
    ).replace("</cellXfs>", '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs>');
    const rows = `<row r="${ROW + 1}">${cell}</row>`;
    return valueOf(readWorkbook(buildWorkbook({ sheets: [{ name: "回答", rows }], styles }))).sheets[0]
      ?.cells[0];
  };

  it.each([
    ["Wingdings", "ü"],
    ["Wingdings", "O"],
    ["Wingdings", "ý"],
    ["Wingdings", "ü 対応済み"],
    ["Wingdings 2", "O"],
    ["Wingdings 3", "p"],
    ["Webdings", "r"],
    ["Marlett", "a"],
    ["Symbol", "O"],
    ["Wingdings", "×"],
    ["ＭＳ Ｐゴシック", "×"],
    ["Arial", "O"],
  ])("in %s, %j, says the same", async (font, text) => {
    expect(await answerIn(font, text)).toEqual(inFile(textCell("D4", text, 1), font));
  });

  it.each(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"])(
    "with the error %s says the same",
    async (error) => {
      const cell = inFile(`<c r="D4" t="e"><f>A1</f><v>${error}</v></c>`, "Arial");
      expect(await answerIn("Arial", error)).toEqual(cell);
      expect(cell).toEqual({ row: ROW, column: ANSWER, text: error });
    },
  );
});

describe("what the names of fonts cost", () => {
  it("is nothing where all cells have one", async () => {
    const model = new WorkbookModel();
    put(vendorSheet(model), ANSWER, "O", "游ゴシック");
    await cellsOf(model);
    expect(host.ownBatches()).toHaveLength(1);
  });

  it("is nothing where no cell would say something else in another font", async () => {
    const model = new WorkbookModel();
    put(vendorSheet(model), ANSWER, "○", "ＭＳ 明朝");
    await cellsOf(model);
    expect(host.ownBatches()).toHaveLength(1);
  });

  it("is one round trip for the columns where it would", async () => {
    const model = new WorkbookModel();
    const sheet = vendorSheet(model);
    put(sheet, ANSWER, "A", "ＭＳ 明朝");
    put(sheet, 4, "ü", "Wingdings");
    const cells = await cellsOf(model);
    expect(cells.find(({ row, column }) => row === ROW && column === 4)?.text).toBe("✓");
    expect(host.ownBatches()).toHaveLength(2);
  });

  it("is no further round trip where some cells are struck through as well", async () => {
    const model = new WorkbookModel();
    const sheet = vendorSheet(model);
    put(sheet, ANSWER, "ü", "Wingdings");
    const other = sheet.ensure(ROW + 1, ANSWER);
    other.style = { ...other.style, "Font.Strikethrough": true };
    const part = sheet.ensure(ROW + 2, ANSWER);
    part.style = { ...part.style, "Font.Strikethrough": null };
    const cells = await cellsOf(model);
    const answers = cells.filter(({ row, column }) => column === ANSWER && row >= ROW).slice(0, 3);
    expect(answers).toMatchObject([{ text: "✓" }, { struck: true }, { partlyStruck: true }]);
    expect(host.ownBatches()).toHaveLength(2);
  });

  it("stays below the limits on 20,000 rows of letters", async () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet("大");
    const style = { ...sheet.style(0, 0), "Font.Name": "ＭＳ Ｐゴシック" };
    for (let row = 0; row < 20_000; row += 1)
      for (let column = 0; column < 4; column += 1)
        Object.assign(sheet.ensure(row, column), { value: "A", text: "A", style });
    Object.assign(sheet.ensure(19_999, 3), {
      value: "ü",
      text: "ü",
      style: { ...style, "Font.Name": "Wingdings" },
    });
    const cells = await cellsOf(model);
    expect(cells.at(-1)).toEqual({ row: 19_999, column: 3, text: "✓" });
    expect(Math.max(...host.counts.map((count) => count.responseBytes))).toBeLessThan(5 * 1024 * 1024);
  });
});
