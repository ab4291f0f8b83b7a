import { describe, expect, it } from "@jest/globals";
import { say } from "../../src/core/coded";
import type { LimitedMeasure } from "../../src/core/fault";
import { LIMITS } from "../../src/core/limits";
import { workbookFaultsEn } from "../../src/words/en/workbook-fault";
import { workbookFaultsJa } from "../../src/words/ja/workbook-fault";
import { WorkbookPackage } from "../../src/xlsx/package/workbook-package";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import {
  buildWorkbook,
  MAIN,
  RELATIONSHIPS,
  workbookParts,
  zipParts,
  type WorkbookSpec,
} from "./build-workbook";
import { buildZip } from "./build-zip";
import { faultOf } from "./value-of";

const SHEET = { name: "要件表" };
const parts = (spec: WorkbookSpec = { sheets: [SHEET] }) => workbookParts(spec);
const many = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join("");

/** A worksheet that unpacks to so many bytes, which no test of the ratio stops. */
function sheetOf(bytes: number): Uint8Array {
  const [head, tail] = [`<worksheet xmlns="${MAIN}"><sheetData/>`, "</worksheet>"];
  const content = new Uint8Array(bytes).fill(32);
  content.set(new TextEncoder().encode(head));
  content.set(new TextEncoder().encode(tail), bytes - tail.length);
  return content;
}

/** The workbook with sheets of these sizes, stored as they are. */
function withSheets(...sizes: readonly number[]): Uint8Array {
  const all = parts({ sheets: sizes.map((_, at) => ({ name: `s${at}` })) });
  return buildZip(
    [...all].map(([name, content]) => {
      const at = /sheet(\d+)\.xml$/.exec(name)?.[1];
      const size = at === undefined ? undefined : sizes[Number(at) - 1];
      return { name, content: size === undefined ? content : sheetOf(size), stored: true };
    }),
  );
}

function unpackedOf(bytes: Uint8Array, besides: string): number {
  const { entries } = new WorkbookPackage(bytes);
  return entries.filter(({ name }) => !name.startsWith(besides)).reduce((sum, { size }) => sum + size, 0);
}

function showing(characters: number): Uint8Array {
  const [full, rest] = [Math.floor(characters / 30_000), characters % 30_000];
  const cell = (at: number, place: number) => `<row r="${at + 1}"><c t="s"><v>${place}</v></c></row>`;
  const rows = many(full, (at) => cell(at, 0)) + (rest > 0 ? cell(full, 1) : "");
  const strings = [`<t>${"a".repeat(30_000)}</t>`, `<t>${"b".repeat(rest)}</t>`];
  return buildWorkbook({ sheets: [{ ...SHEET, rows }], strings });
}

const CASES: readonly (readonly [
  name: string,
  what: LimitedMeasure,
  limit: number,
  holding: (count: number) => Uint8Array,
])[] = [
  [
    "entries",
    "entries",
    LIMITS.entries,
    (count) => {
      const all = parts();
      for (let at = all.size; at < count; at += 1) all.set(`x/${at}`, "");
      return zipParts(all);
    },
  ],
  [
    "bytes of an entry's name",
    "name-bytes",
    LIMITS.nameBytes,
    (count) => zipParts(parts().set(`${"x".repeat(count - 4)}.xml`, "")),
  ],
  ["bytes of a part", "bytes", LIMITS.partBytes, (count) => withSheets(count)],
  [
    "bytes of all parts",
    "bytes",
    LIMITS.readBytes,
    (count) => {
      const size = LIMITS.partBytes - 1_000_000;
      const others = unpackedOf(withSheets(1_000, 1_000, 1_000), "xl/worksheets/");
      return withSheets(size, size, count - 2 * size - others);
    },
  ],
  [
    "levels",
    "levels",
    LIMITS.depth,
    (count) =>
      buildWorkbook({
        sheets: [
          { ...SHEET, behind: `<extLst>${"<a>".repeat(count - 2)}${"</a>".repeat(count - 2)}</extLst>` },
        ],
      }),
  ],
  [
    "attributes",
    "attributes",
    LIMITS.attributes,
    (count) => buildWorkbook({ sheets: [{ ...SHEET, rows: `<row ${many(count, (at) => `a${at}="" `)}/>` }] }),
  ],
  [
    "relationships",
    "relationships",
    LIMITS.relationships,
    (count) => {
      const all = parts();
      const name = "xl/_rels/workbook.xml.rels";
      const xml = String(all.get(name));
      // One relationship of the package, and those of the workbook that are there already.
      const more = count - 1 - (xml.match(/<Relationship /g)?.length ?? 0);
      const made = many(
        more,
        (at) => `<Relationship Id="x${at}" Type="${RELATIONSHIPS}/image" Target="a.png"/>`,
      );
      return zipParts(all.set(name, xml.replace("</Relationships>", `${made}</Relationships>`)));
    },
  ],
  [
    "sheets of one part",
    "sheets-of-part",
    LIMITS.sheetsOfPart,
    (count) => {
      const all = parts({ sheets: Array.from({ length: count }, (_, at) => ({ name: `s${at}` })) });
      const name = "xl/_rels/workbook.xml.rels";
      return zipParts(all.set(name, String(all.get(name)).replaceAll(/sheet\d+\.xml/g, "sheet1.xml")));
    },
  ],
  ["characters shown in all", "shown-characters", LIMITS.shownCharacters, showing],
  [
    "notes, drawings and controls in all",
    "overlays",
    LIMITS.allOverlays,
    (count) => {
      const anchor = "<oneCellAnchor><from><row>1</row></from><pic/></oneCellAnchor>";
      const sizes = [LIMITS.overlays, LIMITS.overlays, LIMITS.overlays - 1, count - 3 * LIMITS.overlays + 1];
      return buildWorkbook({
        sheets: sizes.map((_, at) => ({
          name: `s${at}`,
          relationships: [{ id: "r", kind: "drawing", target: `../drawings/d${at}.xml` }],
        })),
        parts: Object.fromEntries(
          sizes.map((size, at) => [`xl/drawings/d${at}.xml`, `<d xmlns="x">${anchor.repeat(size)}</d>`]),
        ),
      });
    },
  ],
  [
    "size from which a ratio counts",
    "ratio",
    LIMITS.ratioFromBytes,
    (count) => zipParts(parts().set("xl/worksheets/sheet1.xml", sheetOf(count))),
  ],
  [
    "cells of a sheet",
    "cells",
    LIMITS.cells,
    (count) => {
      const row = `<row>${"<c/>".repeat(10_000)}</row>`;
      const rows = row.repeat(Math.floor(count / 10_000)) + `<row>${"<c/>".repeat(count % 10_000)}</row>`;
      return buildWorkbook({ sheets: [{ ...SHEET, rows }] });
    },
  ],
];

describe("both sides of each limit of a workbook", () => {
  it.each(CASES)("%s", (_, what, limit, holding) => {
    expect(readWorkbook(holding(limit)).ok).toBe(true);
    const fault = faultOf(readWorkbook(holding(limit + 1)));
    expect(fault).toMatchObject({ code: "too-large", values: { what } });
    // Each refusal names the limit and what to do.
    const told = what === "ratio" ? LIMITS.ratio : limit;
    const shown = what === "bytes" ? `${String(told / 2 ** 20)} MB` : String(told);
    for (const sentence of [say(workbookFaultsJa, fault), say(workbookFaultsEn, fault)]) {
      expect(sentence).toContain(shown);
      expect(sentence).toMatch(/もう一度実行してください。$|try again\.$/);
    }
  });

  it("notes count among the characters that are shown", () => {
    const comment = `<comment ref="A1" authorId="0"><text><t>${"x".repeat(LIMITS.shownCharacters + 1)}</t></text></comment>`;
    const bytes = buildWorkbook({
      sheets: [{ ...SHEET, relationships: [{ id: "r", kind: "comments", target: "../comments1.xml" }] }],
      parts: {
        "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author/></authors><commentList>${comment}</commentList></comments>`,
      },
    });
    expect(faultOf(readWorkbook(bytes))).toMatchObject({ values: { what: "shown-characters" } });
  });

  it("one part that many relations lead to is read no more than once by each reader", () => {
    const drawing = `<d xmlns="x">${"<oneCellAnchor/>".repeat(20_000)}</d>`;
    const relationships = Array.from({ length: 20_000 }, (_, at) => ({
      id: `r${at}`,
      kind: "drawing",
      target: "../drawings/d.xml",
    }));
    const bytes = buildWorkbook({
      sheets: [{ ...SHEET, relationships }],
      parts: { "xl/drawings/d.xml": drawing },
    });
    expect(readWorkbook(bytes).ok).toBe(true);
  });
});
