import { describe, expect, it } from "@jest/globals";
import { constants, deflateRawSync } from "node:zlib";
import { deflateSync } from "fflate";
import type { LimitedMeasure, WorkbookFault } from "../../src/core/fault";
import { workbookFaultsEn } from "../../src/words/en/workbook-fault";
import { workbookFaultsJa } from "../../src/words/ja/workbook-fault";
import { say } from "../../src/core/coded";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { clearMarks } from "../../src/xlsx/clear-marks";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildWorkbook, MAIN, PLAIN_STYLES, sheetXml, textCell, workbookParts } from "./build-workbook";
import { buildZip, type ZipFile } from "./build-zip";
import { planOf } from "./plan-samples";
import { clearedOf, faultOf, valueOf } from "./value-of";

const SHEET = "xl/worksheets/sheet1.xml";
const PARTS = workbookParts({
  sheets: [{ name: "要件表", rows: `<row r="1">${textCell("A1", "番号")}</row>` }],
});

/** A good workbook, with one of its files written in another way or further files. */
function zipWith(change: Partial<ZipFile>, ...more: readonly ZipFile[]): Uint8Array {
  const files = [...PARTS].map(([name, content]) =>
    name === SHEET ? { name, content, ...change } : { name, content },
  );
  return buildZip([...files, ...more]);
}

function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => {
    bytes[1152 + index * 2] = letter.charCodeAt(0);
  });
  bytes[1152 + 64] = (stream.length + 1) * 2;
  return bytes;
}

const good = zipWith({});
const utf8 = (text: string) => new TextEncoder().encode(text);
const entities = `<!DOCTYPE x [${Array.from({ length: 10 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join("")}]>`;

const CASES: readonly (readonly [name: string, bytes: Uint8Array, fault: WorkbookFault["code"]])[] = [
  ["nothing", new Uint8Array(), "not-a-workbook"],
  ["a text", utf8("要件,回答\n1.1,○"), "not-a-workbook"],
  ["two letters of a zip", utf8("PK"), "damaged"],
  ["a Word document", buildZip([{ name: "word/document.xml", content: "<x/>" }]), "other-format"],
  ["a zip of something else", buildZip([{ name: "readme.txt", content: "x" }]), "not-a-workbook"],
  ["an empty zip", buildZip([]), "not-a-workbook"],
  ["an encrypted workbook", ole("EncryptedPackage"), "encrypted"],
  ["an .xls", ole("Workbook"), "old-xls-format"],
  ["an older .xls", ole("Book"), "old-xls-format"],
  ["another OLE container", ole("WordDocument"), "not-a-workbook"],
  ["a zip cut off", good.subarray(0, good.length - 40), "damaged"],
  ["half a zip", good.subarray(0, good.length / 2), "damaged"],
  ["a wrong checksum", zipWith({ crc: 1 }), "damaged"],
  ["a larger declared size", zipWith({ declaredSize: 5_000 }), "damaged"],
  ["a smaller declared size", zipWith({ declaredSize: 10 }), "too-large"],
  ["a declared gigabyte", zipWith({ declaredSize: 2 ** 30 }), "too-large"],
  ["an unknown method", zipWith({ method: 12 }), "damaged"],
  ["an entry with a password", zipWith({ flags: 1 }), "encrypted"],
  ["a name that climbs", zipWith({}, { name: "../../etc/x", content: "" }), "unsafe-content"],
  ["an absolute name", zipWith({}, { name: "/x.xml", content: "" }), "unsafe-content"],
  ["a name with a drive", zipWith({}, { name: "C:x.xml", content: "" }), "unsafe-content"],
  ["a name with backslashes", zipWith({}, { name: "xl\\x.xml", content: "" }), "unsafe-content"],
  ["two entries of one name", zipWith({}, { name: SHEET, content: "" }), "unsafe-content"],
  ["two names but for case", zipWith({}, { name: SHEET.toUpperCase(), content: "" }), "unsafe-content"],
  ["one entry under two names", zipWith({ localName: "xl/worksheets/sheet9.xml" }), "unsafe-content"],
  [
    "two entries in one place",
    zipWith({}, { name: "x.xml", localName: "[Content_Types].xml", content: "", offset: 0 }),
    "unsafe-content",
  ],
  ["a DOCTYPE", zipWith({ content: `<!DOCTYPE worksheet>${sheetXml({ name: "" })}` }), "unsafe-content"],
  [
    "an entity bomb",
    zipWith({ content: `${entities}<worksheet xmlns="${MAIN}">&e9;</worksheet>` }),
    "unsafe-content",
  ],
  ["deep nesting", zipWith({ content: "<a>".repeat(5_000) + "</a>".repeat(5_000) }), "too-large"],
  ["elements left open", zipWith({ content: `<worksheet xmlns="${MAIN}"><sheetData>` }), "damaged"],
  ["elements crossed", zipWith({ content: "<worksheet><a><b></a></b></worksheet>" }), "damaged"],
  ["a tag left open", zipWith({ content: '<worksheet a="' }), "damaged"],
  [
    "rows out of order",
    zipWith({ content: sheetXml({ name: "", rows: '<row r="5"/><row r="2"/>' }) }),
    "damaged",
  ],
  [
    "a cell in another row",
    zipWith({ content: sheetXml({ name: "", rows: '<row r="5"><c r="A2"/></row>' }) }),
    "damaged",
  ],
  [
    "a row beyond the sheet",
    zipWith({ content: sheetXml({ name: "", rows: '<row r="9999999"/>' }) }),
    "damaged",
  ],
  ["no worksheet", buildWorkbook({ sheets: [] }), "no-worksheet"],
];

describe("a file that can't be read ends in a fault at every door, and in a sentence", () => {
  it.each(CASES)("%s", (_, bytes, code) => {
    const fault = faultOf(readWorkbook(bytes));
    expect(fault.code).toBe(code);
    expect(faultOf(clearMarks(bytes))).toEqual(fault);
    expect(applyPlan(bytes, planOf()).ok).toBe(false);
    expect(say(workbookFaultsJa, fault)).toMatch(/。$/);
    expect(say(workbookFaultsEn, fault)).toMatch(/\.$/);
  });

  it("a binary workbook", () => {
    const parts = workbookParts({ sheets: [{ name: "要件表" }] });
    const files = [...parts].map(([name, content]) => ({
      name,
      content: String(content).replace(
        "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "vnd.ms-excel.sheet.binary.macroEnabled.main",
      ),
    }));
    expect(faultOf(readWorkbook(buildZip(files))).code).toBe("binary-workbook");
  });
});

it.each([
  ["in a table of one", ["<t>一</t>"]],
  ["without any table", undefined],
])("a shared string that isn't there names its cell: %s", (_, strings) => {
  const rows = '<row r="2"><c r="C2" t="s"><v>7</v></c></row>';
  const bytes = buildWorkbook({ sheets: [{ name: "要件表", rows }], ...(strings && { strings }) });
  expect(faultOf(readWorkbook(bytes))).toEqual({
    code: "cell-text-missing",
    values: { sheet: "要件表", cell: "C2" },
  });
});

it("a sheet whose contents are not in the file is named by its name", () => {
  const files = [...PARTS].map(([name, content]) => ({
    name,
    content: String(content).replace("worksheets/sheet1.xml", "../../../etc/passwd"),
  }));
  const expected = { code: "sheet-contents-missing", values: { sheet: "要件表" } };
  const bytes = buildZip(files);
  expect(faultOf(readWorkbook(bytes))).toEqual(expected);
  expect(faultOf(clearMarks(bytes))).toEqual(expected);
  expect(faultOf(applyPlan(bytes, planOf()))).toEqual(expected);
});

/** A workbook that holds so many of something, and what it is bounded by. */
const BOUNDED: readonly (readonly [
  what: LimitedMeasure,
  limit: number,
  holding: (count: number) => Uint8Array,
])[] = [
  [
    "merges",
    100_000,
    (count) => behindCells(`<mergeCells>${'<mergeCell ref="AA1:AB1"/>'.repeat(count)}</mergeCells>`),
  ],
  [
    "rules",
    50_000,
    (count) =>
      behindCells(`<dataValidations>${'<dataValidation sqref="A1"/>'.repeat(count)}</dataValidations>`),
  ],
  [
    "rules",
    50_000,
    (count) => behindCells(`<conditionalFormatting sqref="${"A1 ".repeat(count)}"></conditionalFormatting>`),
  ],
  [
    "rules",
    50_000,
    (count) =>
      behindCells(
        `<conditionalFormatting sqref="A1">${"<cfRule/>".repeat(count - 1)}</conditionalFormatting>`,
      ),
  ],
  ["elements", 400_000, (count) => behindCells(`<extLst>${"<ext/>".repeat(count - 3)}</extLst>`)],
  [
    "styles",
    130_980,
    (count) =>
      buildWorkbook({
        sheets: [{ name: "要件表" }],
        styles: PLAIN_STYLES.replace("</cellXfs>", `${"<xf/>".repeat(count - 2)}</cellXfs>`),
      }),
  ],
  [
    "sheets",
    1_000,
    (count) => buildWorkbook({ sheets: Array.from({ length: count }, (_, at) => ({ name: `s${at}` })) }),
  ],
  [
    "shown-cells",
    240_000,
    (count) => {
      const half = Math.floor(count / 2);
      const rows = [half, count - half].map((cells) =>
        Array.from({ length: cells }, (_, at) => `<row r="${at + 1}"><c><v>1</v></c></row>`).join(""),
      );
      return buildWorkbook({
        sheets: [
          { name: "要件表", rows: rows[0] ?? "" },
          { name: "別紙", rows: rows[1] ?? "" },
        ],
      });
    },
  ],
  [
    "runs",
    32_767,
    (count) => {
      const cell = `<c r="A1" t="inlineStr"><is>${"<r><t>あ</t></r>".repeat(count)}</is></c>`;
      return buildWorkbook({ sheets: [{ name: "要件表", rows: `<row r="1">${cell}</row>` }] });
    },
  ],
];

function behindCells(behind: string): Uint8Array {
  return buildWorkbook({ sheets: [{ name: "要件表", behind }] });
}

describe("what costs memory is bounded", () => {
  it.each(BOUNDED)("%s: %d and no more", (what, limit, holding) => {
    expect(readWorkbook(holding(limit)).ok).toBe(true);
    const fault = faultOf(readWorkbook(holding(limit + 1)));
    expect(fault).toMatchObject({ code: "too-large", values: { what, limit } });
    expect(say(workbookFaultsJa, fault)).toContain(`上限（${limit}）`);
    expect(say(workbookFaultsEn, fault)).toMatch(new RegExp(`(more than|over) ${limit} `));
  });
});

describe("what a good file may do", () => {
  it.each([
    ["stored entries", zipWith({ stored: true })],
    ["sizes behind the data", zipWith({ descriptor: true })],
    ["a zip64 directory", zipWith({ zip64: true })],
    [
      "entries that we don't read, packed in another way",
      zipWith({}, { name: "media/x.bin", content: "x", method: 99 }),
    ],
    [
      "a far corner cell",
      zipWith({
        content: sheetXml({ name: "", rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }),
      }),
    ],
  ])("%s", (_, bytes) => {
    const annotated = valueOf(applyPlan(bytes, planOf()));
    expect(valueOf(readWorkbook(annotated)).sheets[0]?.cells.some(({ text }) => text === "判定")).toBe(true);
    expect(valueOf(readWorkbook(clearedOf(clearMarks(annotated))))).toEqual(valueOf(readWorkbook(bytes)));
  });

  it("keys like __proto__ are names like any other", () => {
    const bytes = buildWorkbook({
      sheets: [{ name: "__proto__", rows: `<row r="1">${textCell("A1", "constructor")}</row>` }],
    });
    const annotated = valueOf(applyPlan(bytes, planOf({ sheet: "__proto__", texts: ["__proto__"] })));
    expect(valueOf(readWorkbook(annotated)).sheets[0]?.name).toBe("__proto__");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

/** A packed gigabyte: one packed run of blanks over and over, which is made in no time. */
function packedGigabyte(): Uint8Array {
  const run = deflateRawSync(new Uint8Array(2 ** 24).fill(32), { finishFlush: constants.Z_SYNC_FLUSH });
  const end = deflateRawSync(new Uint8Array());
  return new Uint8Array(Buffer.concat([...Array<Buffer>(64).fill(run), end]));
}

function bomb(declaredSize: number): Uint8Array {
  return zipWith({ content: packedGigabyte(), stored: true, method: 8, declaredSize });
}

describe("bombs stop in bounded memory", () => {
  it.each([
    ["that says how large it is", 2 ** 30],
    ["that says it is small", 20_000],
    ["that says it is as large as may be", 120 * 2 ** 20],
  ])("a gigabyte %s", (_, declared) => {
    const bytes = bomb(declared);
    expect(bytes.length).toBeLessThan(2 ** 21);
    const before = process.memoryUsage().rss;
    expect(faultOf(readWorkbook(bytes)).code).toBe("too-large");
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 2 ** 20);
  });

  it("a million cells of nothing are read without filling the sheet's extent", () => {
    const rows = Array.from(
      { length: 1_000 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="0"/></row>`,
    );
    const bytes = buildWorkbook({
      sheets: [
        {
          name: "要件表",
          rows: rows.join(""),
          behind: '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        },
      ],
    });
    expect(valueOf(readWorkbook(bytes)).sheets[0]?.cells).toEqual([]);
  });

  it("packed data that do not unpack are damage", () => {
    const packed = deflateSync(utf8("x".repeat(1_000)));
    packed.fill(255, 3);
    const bytes = zipWith({ content: packed, stored: true, method: 8, declaredSize: 1_000 });
    expect(faultOf(readWorkbook(bytes)).code).toBe("damaged");
  });
});
