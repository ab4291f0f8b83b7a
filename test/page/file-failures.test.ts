import { DEFAULT_POLICY } from "../../src/core/policy";
import { describe, expect, it } from "@jest/globals";
import { packHash } from "../../src/packs/pack-hash";
import { shippedPack } from "../../src/packs/index";
import { judgeFile } from "../../src/page/judge-file";
import { faultState } from "../../src/page/page-states";
import { defaultSettings } from "../../src/ui/settings";
import type { FileFailure } from "../../src/words/file-failure-catalogue";
import { failureHeading } from "../../src/words/file-failures";
import { fileFailuresEn } from "../../src/words/en/file-failures";
import { fileFailuresJa } from "../../src/words/ja/file-failures";
import { paneWordsFor } from "../../src/words/pane-words";
import { buildWorkbook, HEAD, MAIN, textCell, workbookParts, zipParts } from "../xlsx/build-workbook";
import { textsOfSample, workbookOfSheets, type NamedSheet } from "../browser/workbook-of-sheets";

const pack = shippedPack("gaibu-service");
const rules = { pack, packHash: packHash(pack), policy: DEFAULT_POLICY };
const settings = defaultSettings("2026-11-29", "ja");
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const SAMPLE = textsOfSample("02-mixed");
const cells = (some: (text: string, column: number) => string) => ({
  cells: SAMPLE.cells.map((cell) => ({ ...cell, text: some(cell.text, cell.column) })),
});
const sheets = (...all: readonly NamedSheet[]): Uint8Array => workbookOfSheets(all);
const plain = { sheets: [{ name: "回答", rows: `<row r="1">${textCell("A1", "x")}</row>` }] };

function without(part: string): Uint8Array {
  const parts = new Map(workbookParts(plain));
  parts.delete(part);
  return zipParts(parts);
}

/** A container of Office's old kind, and what its directory names. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes[1024 + 64] = (stream.length + 1) * 2;
  [...stream].forEach((letter, at) => bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * at));
  return bytes;
}

const doctype = `${HEAD}<!DOCTYPE worksheet [<!ENTITY x "x">]><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
const shared = `<row r="1"><c r="A1" t="s"><v>7</v></c></row>`;

/** Each kind of failure by a file of its own: its name, its bytes, and what else is to be pressed. */
const FILES: readonly (readonly [FileFailure, string, () => Uint8Array, readonly string[]])[] = [
  ["not-a-workbook", "回答.xlsx", () => text("これは表ではありません"), ["choose-file"]],
  ["not-a-workbook", "空.xlsx", () => new Uint8Array(), ["choose-file"]],
  ["encrypted", "回答.xlsx", () => ole("EncryptedPackage"), ["choose-file"]],
  ["old-xls-format", "回答.xls", () => ole("Workbook"), ["choose-file"]],
  ["damaged", "回答.xlsx", () => buildWorkbook(plain).slice(0, 900), ["choose-file"]],
  ["sheet-contents-missing", "回答.xlsx", () => without("xl/worksheets/sheet1.xml"), ["choose-file"]],
  [
    "cell-text-missing",
    "回答.xlsx",
    () => buildWorkbook({ sheets: [{ name: "回答", rows: shared }], strings: ["<t>x</t>"] }),
    ["choose-file"],
  ],
  [
    "unsafe-content",
    "回答.xlsx",
    () => buildWorkbook({ sheets: [{ name: "回答", xml: doctype }] }),
    ["choose-file"],
  ],
  ["sheet-name-wrong", "回答.xlsx", () => buildWorkbook({ sheets: [{ name: "a/b" }] }), ["choose-file"]],
  ["other-format", "回答.pdf", () => text("%PDF-1.7"), ["choose-file"]],
  ["text-undecodable", "回答.csv", () => new Uint8Array([0x81, 0xff, 0xff, 0x2c]), ["choose-file"]],
  ["quote-not-closed", "回答.csv", () => text('番号,要件,回答\n1.1,a,○\n"1.2,b,○'), ["choose-file"]],
  [
    "sheet-empty",
    "回答.xlsx",
    () => sheets({ name: "回答", texts: { cells: [] } }),
    ["columns", "choose-file"],
  ],
  [
    "table-not-found",
    "回答.xlsx",
    () => sheets({ name: "回答", texts: { cells: [{ row: 0, column: 0, text: "議事録" }] } }),
    ["columns", "draft", "choose-file"],
  ],
  [
    "no-table-in-workbook",
    "回答.xlsx",
    () =>
      sheets(
        { name: "a", texts: { cells: [{ row: 0, column: 0, text: "議事録" }] } },
        { name: "b", texts: { cells: [{ row: 0, column: 0, text: "次第" }] } },
      ),
    ["columns", "draft", "choose-file"],
  ],
  [
    "several-sheets-answered",
    "回答.xlsx",
    () =>
      sheets(
        { name: "回答A", texts: SAMPLE },
        { name: "回答B", texts: cells((one, column) => (column === 4 && one === "○" ? "×" : one)) },
      ),
    ["choose-file"],
  ],
];

function faultOf(name: string, bytes: Uint8Array) {
  const judged = judgeFile({ bytes, name, rulesFor: () => rules, settings });
  if (judged.ok) throw new Error(`${name} was judged.`);
  return judged.fault;
}

describe("what is wrong with a file", () => {
  it.each(FILES)(
    "%s (%s) is named by its heading, with what to do and a button",
    (failure, name, bytes, ways) => {
      const fault = faultOf(name, bytes());
      expect(fault.failure).toBe(failure);
      const open = { name, notices: [], shown: undefined, columns: new Map<string, string>() };
      const [message] = faultState(open, fault, settings).messages;
      expect(message?.heading).toBe(fileFailuresJa[failure]);
      expect(message?.text).toBe(fault.text);
      // Behind what is wrong stands what to do.
      expect(message?.text.split("。").filter((one) => one.trim() !== "").length).toBeGreaterThan(1);
      expect(message?.offers).toEqual(ways);
    },
  );

  it.each([
    ["ja", fileFailuresJa, 20],
    ["en", fileFailuresEn, 44],
  ] as const)(
    "has a heading of its own for every failure, short and without a full stop: %s",
    (language, all, most) => {
      const headings = Object.values(all);
      expect(new Set(headings).size).toBe(headings.length);
      for (const [failure, heading] of Object.entries(all)) {
        expect(heading.length).toBeLessThanOrEqual(most);
        expect(heading).not.toMatch(/[。.]$/);
        expect(failureHeading(failure as FileFailure, language)).toBe(heading);
      }
      const general = paneWordsFor(language).problem({});
      expect(headings).not.toContain(general);
    },
  );
});
