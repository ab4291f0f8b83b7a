import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { checkSheet } from "../../src/core/check-sheet";
import type { SheetPlan } from "../../src/core/mark/annotation-plan";
import { planMemo } from "../../src/core/mark/plan-memo";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { overlappingWords, pdfPages, pdfText, toPdf, type PdfPage } from "./pdf";

/**
 * The samples, judged, set up for printing and printed by LibreOffice. It shows what LibreOffice makes of our files; how
 * Excel breaks lines and pages with its own fonts, it does not show.
 */
const SAMPLES = join(__dirname, "../../assets/samples");
const FILES = readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx"));
const PACK = shippedPack("gaibu-service");
/** A4 in points, landscape. */
const A4 = { width: 842, height: 595 };

interface Printed {
  readonly plan: SheetPlan;
  readonly pages: readonly PdfPage[];
  readonly text: string;
  readonly isHidden: (row: number) => boolean;
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yoken-print-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function print(file: string, memoOnly: boolean): Printed {
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, file)));
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.fault));
  const words = wordsFor("ja");
  for (const snapshot of workbook.value.sheets) {
    const checked = checkSheet({
      snapshot,
      pack: PACK,
      packHash: "0".repeat(64),
      policy: DEFAULT_POLICY,
      asOf: "2026-11-23",
      words: words.mark,
      options: { print: "A4" },
    });
    if (!checked.ok) continue;
    const { judgement, table, plan } = checked.value;
    const sheets = memoOnly
      ? [planMemo({ judgement, table, pack: PACK, language: "ja" }, words.memo)]
      : plan.sheets;
    const [sheet] = sheets;
    const written = applyPlan(bytes, { sheets });
    if (!written.ok || sheet === undefined) throw new Error(`${file} was not written.`);
    const path = join(folder, `${basename(file, ".xlsx")}${memoOnly ? "-memo" : ""}.xlsx`);
    writeFileSync(path, written.value);
    const pdf = toPdf(path, folder);
    const isHidden = (row: number) =>
      snapshot.hiddenRows.some(({ first, last }) => row >= first && row <= last);
    return { plan: sheet, pages: pdfPages(pdf), text: pdfText(pdf), isHidden };
  }
  throw new Error(`${file} has no sheet to judge.`);
}

const solid = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

describe.each(FILES)("%s, printed on A4", (file) => {
  let printed: Printed;
  beforeAll(() => {
    printed = print(file, false);
  });
  const judged = (): readonly PdfPage[] =>
    printed.pages.filter((page) => page.text.includes("判定理由・免除注記"));

  it("is landscape A4", () => {
    for (const page of judged()) {
      expect(Math.round(page.width)).toBe(A4.width);
      expect(Math.round(page.height)).toBe(A4.height);
    }
  });

  it("is one page wide: the vendor's first heading and our last stand on every page", () => {
    expect(judged().length).toBeGreaterThan(0);
    for (const page of judged()) expect(page.text).toMatch(/番号|項番/);
    // A sheet two pages wide would have pages with one half of the headings only.
    expect(printed.pages.filter((page) => /番号|項番/.test(page.text)).length).toBe(judged().length);
  });

  it("has page number, file, pack and date at the foot of every page", () => {
    judged().forEach((page, index) => {
      expect(solid(page.text)).toContain(`${index + 1}/`);
      expect(page.text).toContain(basename(file, ".xlsx"));
      expect(solid(page.text)).toContain("gaibu-service1.0.0判定基準日2026年11月23日");
    });
  });

  it("has every note, whole", () => {
    const all = solid(printed.text);
    const shown = printed.plan.cells.filter((cell) => !printed.isHidden(cell.row));
    const lost = shown.map((cell) => solid(cell.text)).filter((text) => !all.includes(text));
    expect(lost).toEqual([]);
  });

  it("has no two words of our notes over each other, as they would be where a row is too low", () => {
    const left = noteEdge(printed.pages);
    const notes = printed.pages.map((page) => ({
      ...page,
      words: page.words.filter((word) => word.left >= left),
    }));
    expect(notes.flatMap(overlappingWords)).toEqual([]);
  });
});

/** Where the notes begin: the left edge of the signature's line. */
function noteEdge(pages: readonly PdfPage[]): number {
  const edges = pages.flatMap(({ words }) => {
    const name = words.find((word) => word.text.startsWith("Yōken"));
    if (name === undefined) return [];
    const line = words.filter((word) => Math.abs(word.top - name.top) < 3 && word.left <= name.left);
    return [Math.min(...line.map((word) => word.left)) - 1];
  });
  const [edge] = edges;
  if (edge === undefined) throw new Error("The signature was not printed.");
  return edge;
}

describe.each(FILES)("the points to send back for %s", (file) => {
  it("print whole, one page wide", () => {
    const { plan, pages, text } = print(file, true);
    const all = solid(text);
    expect(plan.cells.map((cell) => solid(cell.text)).filter((one) => !all.includes(one))).toEqual([]);
    const own = pages.filter((page) => page.text.includes("お願い") && page.text.includes("回答欄"));
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap(overlappingWords)).toEqual([]);
  });
});
