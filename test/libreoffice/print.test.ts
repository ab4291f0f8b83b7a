import { beforeAll, describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSheet } from "../../src/core/check-sheet";
import { plainSheet } from "../../assets/samples/sample-sheets";
import { writeWorkbook } from "../../assets/samples/write-workbook";
import type { SheetPlan } from "../../src/core/mark/annotation-plan";
import type { MarkOptions } from "../../src/core/mark/mark-request";
import { planMemo } from "../../src/core/mark/plan-memo";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { shippedPack } from "../../src/packs/index";
import { wordsFor, type Language } from "../../src/words/words";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { overlappingWords, pdfPages, pdfText, printed as printedPdf, type PdfPage } from "./pdf";

/**
 * The samples, judged, set up for printing and printed by LibreOffice. It shows what LibreOffice makes of our files; how
 * Excel breaks lines and pages with its own fonts, it does not show.
 */
const SAMPLES = join(__dirname, "../../assets/samples");
const FILES = readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx"));
const PACK = shippedPack("gaibu-service");
/** Landscape, in points. */
const PAPERS = { A4: { width: 842, height: 595 }, A3: { width: 1191, height: 842 } };

interface Printed {
  readonly plan: SheetPlan;
  readonly pages: readonly PdfPage[];
  readonly text: string;
  readonly isHidden: (row: number) => boolean;
}

interface ToPrint {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly language?: Language;
  readonly options?: MarkOptions;
  readonly memo?: boolean;
}

const sample = (file: string): Uint8Array => new Uint8Array(readFileSync(join(SAMPLES, file)));

/** Judges the first sheet with a table, writes the marks (or the points to send back), and prints the workbook. */
function print({ name, bytes, language = "ja", options = {}, memo = false }: ToPrint): Printed {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.fault));
  const words = wordsFor(language);
  for (const snapshot of workbook.value.sheets) {
    const checked = checkSheet({
      snapshot,
      pack: PACK,
      packHash: "0".repeat(64),
      policy: DEFAULT_POLICY,
      asOf: "2026-11-23",
      words: words.mark,
      options: { print: "A4", ...options },
    });
    if (!checked.ok) continue;
    const { judgement, table, plan } = checked.value;
    const sheets = memo ? [planMemo({ judgement, table, pack: PACK, language }, words.memo)] : plan.sheets;
    const [sheet] = sheets;
    const written = applyPlan(bytes, { sheets });
    if (!written.ok || sheet === undefined) throw new Error(`${name} was not written.`);
    const pdf = printedPdf(written.value);
    const isHidden = (row: number) =>
      snapshot.hiddenRows.some(({ first, last }) => row >= first && row <= last);
    return { plan: sheet, pages: pdfPages(pdf), text: pdfText(pdf), isHidden };
  }
  throw new Error(`${name} has no sheet to judge.`);
}

const solid = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

describe.each(FILES)("%s, printed", (file) => {
  let printed: Printed;
  beforeAll(() => {
    printed = print({ name: file, bytes: sample(file) });
  });
  const judged = (): readonly PdfPage[] =>
    printed.pages.filter((page) => page.text.includes("判定理由・免除注記"));

  it("is landscape, on A3 where A4 would make our text smaller than 8 pt", () => {
    const paper = PAPERS[printed.plan.print?.paper ?? "A4"];
    for (const page of judged()) {
      expect(Math.round(page.width)).toBe(paper.width);
      expect(Math.round(page.height)).toBe(paper.height);
    }
  });

  it("has the verdict on its first page", () => {
    expect(solid(judged()[0]?.text ?? "")).toContain("総合判定:");
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
      expect(solid(page.text)).toContain("gaibu-service1.2.0判定基準日2026年11月23日");
    });
  });

  it("has every note, whole", () => {
    expect(lostNotes(printed)).toEqual([]);
  });

  it("has no two words of our notes over each other, as they would be where a row is too low", () => {
    expect(overlapsInNotes(printed)).toEqual([]);
  });
});

function lostNotes({ plan, text, isHidden }: Printed): readonly string[] {
  const all = solid(text);
  const shown = plan.cells.filter((cell) => !isHidden(cell.row)).map((cell) => solid(cell.text));
  return shown.filter((note) => !all.includes(note));
}

function overlapsInNotes({ pages }: Printed): readonly string[] {
  const left = noteEdge(pages);
  const notes = pages.map((page) => ({ ...page, words: page.words.filter((word) => word.left >= left) }));
  return notes.flatMap(overlappingWords);
}

/** Where the notes begin: the left edge of the signature's line ("要件チェック / Yōken Check …"). */
function noteEdge(pages: readonly PdfPage[]): number {
  const edges = pages.flatMap(({ words }) =>
    words
      .filter((word) => word.text === "/")
      .flatMap((slash) => {
        const line = words.filter((word) => Math.abs(word.top - slash.top) < 3);
        const first = line.find((word) => word.text === "要件チェック" && word.left < slash.left);
        return first === undefined ? [] : [first.left - 1];
      }),
  );
  const [edge] = edges;
  if (edge === undefined) throw new Error("The signature was not printed.");
  return edge;
}

/** Answers that break a page: very long, of many lines, with emoji, and like formulas; in rows that are one line high. */
function unprintable(): Uint8Array {
  const sheet = plainSheet("回答", "架空の事業者", {
    "1.1": ["要相談", "備考が長い。".repeat(500)],
    "1.3": ["△", "行\n".repeat(200)],
    "1.5": ["=1+1", "👍🏽👨‍👩‍👧‍👦".repeat(120)],
    "1.7": ["+要確認", "\t@確認中"],
    "1.10": ["A".repeat(2000), ""],
  });
  const heights = new Map([...sheet.heights.keys()].map((row) => [row, 15]));
  return writeWorkbook([{ ...sheet, heights }]);
}

describe.each([
  ["in Japanese", { language: "ja" }],
  ["in English", { language: "en" }],
  ["with staff columns", { options: { staff: true } }],
  ["on A3", { options: { print: "A3" } }],
] as const)("a sheet that was not made for printing, %s", (name, settings) => {
  it("has every note whole, and none over another", () => {
    const printed = print({ name: name.replaceAll(" ", "-"), bytes: unprintable(), ...settings });
    expect(lostNotes(printed)).toEqual([]);
    expect(overlapsInNotes(printed)).toEqual([]);
  });
});

describe.each(FILES)("the points to send back for %s", (file) => {
  it("print whole, one page wide", () => {
    const { plan, pages, text } = print({
      name: `${file}-memo`,
      bytes: sample(file),
      memo: true,
    });
    const all = solid(text);
    expect(plan.cells.map((cell) => solid(cell.text)).filter((one) => !all.includes(one))).toEqual([]);
    const own = pages.filter((page) => page.text.includes("お願い") && page.text.includes("回答欄"));
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap(overlappingWords)).toEqual([]);
  });
});

describe("the results on a sheet of their own", () => {
  it("print whole, one page wide, with every heading on every page", () => {
    const printed = print({ name: "results", bytes: unprintable(), options: { target: "result-sheet" } });
    expect(printed.plan.target).toBe("new-sheet");
    const all = solid(printed.text);
    // A PDF gives joined emoji back as their parts.
    const texts = printed.plan.cells.filter((cell) => !/\p{Extended_Pictographic}/u.test(cell.text));
    expect(texts.map((cell) => solid(cell.text)).filter((text) => !all.includes(text))).toEqual([]);
    const own = printed.pages.filter((page) => page.text.includes("記入された回答"));
    expect(own.length).toBeGreaterThan(0);
    for (const page of own) expect(page.text).toContain("判定理由・免除注記");
    expect(own.flatMap(overlappingWords)).toEqual([]);
  });
});
