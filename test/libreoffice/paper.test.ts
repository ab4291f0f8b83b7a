import { beforeAll, describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkWorkbook } from "../../src/core/check-workbook";
import type { SheetPlan } from "../../src/core/mark/annotation-plan";
import { isResult } from "../../src/core/mark/sheet-vocabulary";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { valueOf } from "../xlsx/value-of";
import { greyContrast, greyPage } from "./grey";
import { drawnTexts, overlappingWords, pdfPages, pdfTextByPage, type PdfPage, type PdfWord } from "./pdf";
import { convert } from "./soffice";

/**
 * What a meeting holds in its hands, measured in the PDF: the samples, three sheets as they come back, and three layouts
 * of other makers (layouts/make-layouts.py), each with the review sheet, asked for on A4 and on A3.
 */
const FOLDERS = [join(__dirname, "../../assets/samples"), join(__dirname, "layouts")];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => join(folder, file)),
);
const PAPERS = ["A4", "A3"] as const;
/** Too wide for every paper: that is said, and the review sheet is there instead. */
const TOO_WIDE = "b02-wide.xlsx";
const LEAST_TYPE = 8;
const LANDSCAPE = { A4: 842, A3: 1191 } as const;

interface Printed {
  readonly marks: SheetPlan;
  readonly review: SheetPlan;
  readonly notices: readonly string[];
  readonly isHidden: (row: number) => boolean;
  readonly pdf: Uint8Array;
}

function judged(path: string, paper: "A4" | "A3") {
  const bytes = new Uint8Array(readFileSync(path));
  const workbook = valueOf(readWorkbook(bytes));
  const checked = checkWorkbook({
    workbook,
    pack: shippedPack("gaibu-service"),
    packHash: "0".repeat(64),
    policy: DEFAULT_POLICY,
    asOf: "2026-11-23",
    words: wordsFor("ja").mark,
    options: { print: paper, review: true },
  });
  if (!checked.ok) throw new Error(`${path}: ${checked.fault.code}`);
  const { plan, notices, table } = checked.value;
  const [marks, review] = plan.sheets;
  if (marks === undefined || review === undefined) throw new Error(`${path} has no review sheet.`);
  const hidden = workbook.sheets.find(({ name }) => name === table.sheet)?.hiddenRows ?? [];
  const isHidden = (row: number) => hidden.some(({ first, last }) => row >= first && row <= last);
  return {
    marks,
    review,
    notices: notices.map(({ code }) => code),
    isHidden,
    bytes: valueOf(applyPlan(bytes, plan)),
  };
}

const solid = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

describe.each(PAPERS)("asked for %s", (paper) => {
  const printed = new Map<string, Printed>();

  beforeAll(() => {
    const sheets = FILES.map((path) => ({ name: basename(path, ".xlsx"), ...judged(path, paper) }));
    const pdfs = convert(new Map(sheets.map(({ name, bytes }) => [`${name}.xlsx`, bytes])), "pdf");
    for (const { name, marks, review, notices, isHidden } of sheets) {
      const pdf = pdfs.get(`${name}.pdf`);
      if (pdf === undefined) throw new Error(`LibreOffice made no PDF of ${name}.`);
      printed.set(`${name}.xlsx`, { marks, review, notices, isHidden, pdf });
    }
  });

  describe.each(FILES.map((path) => [basename(path), path]))("%s", (file) => {
    const of = (): Printed => {
      const one = printed.get(file);
      if (one === undefined) throw new Error(`${file} was not printed.`);
      return one;
    };
    const pages = () => pagesOf(of());

    it("is printed on the paper that was asked for, or on A3, and says so", () => {
      const { marks, notices } = of();
      const used = marks.print?.paper ?? "A4";
      for (const page of pages().marks) expect(Math.round(page.width)).toBe(LANDSCAPE[used]);
      expect(notices.includes("printed-on-a3")).toBe(used !== paper && file !== TOO_WIDE);
      expect(notices.includes("print-too-small")).toBe(file === TOO_WIDE);
    });

    it("has no type of ours smaller than 8 points", () => {
      const { marks, review } = pages();
      const drawn = drawnTexts(of().pdf);
      const sizes = (page: PdfPage, left: number) =>
        (drawn[page.number - 1] ?? []).filter((text) => text.left >= left).map(({ size }) => size);
      const ours = marks.flatMap((page) => sizes(page, left(page)));
      expect(ours.length).toBeGreaterThan(50);
      if (file !== TOO_WIDE) expect(Math.min(...ours)).toBeGreaterThanOrEqual(LEAST_TYPE);
      expect(Math.min(...review.flatMap((page) => sizes(page, 0)))).toBeGreaterThanOrEqual(LEAST_TYPE);
    });

    it("says the verdict on its first page", () => {
      const label = of()
        .marks.cells.map(({ text }) => solid(text))
        .find((text) => text.startsWith("総合判定:"));
      const verdict = /^総合判定:(?:不適合|判定保留|適合)/.exec(label ?? "")?.[0] ?? "nothing";
      const [first] = pdfTextByPage(of().pdf);
      expect(solid(first ?? "")).toContain(verdict);
    });

    it("has every text of ours whole on one page, the block under the table among them", () => {
      const { marks, review, isHidden, pdf } = of();
      const texts = pdfTextByPage(pdf).map(solid);
      const shown = [...marks.cells.filter(({ row }) => !isHidden(row)), ...review.cells];
      const lost = shown
        .map(({ text }) => solid(text))
        .filter((own) => !texts.some((one) => one.includes(own)));
      expect(lost).toEqual([]);
    });

    it("has the block under the table within its row, so that nothing of it is cut", () => {
      const { marks, pdf } = of();
      const foot = Math.max(...marks.cells.map(({ row }) => row));
      const points = marks.rowHeights.find(({ row }) => row === foot)?.points ?? 0;
      const page = pages().marks.find(({ text }) => text.includes("Yōken"));
      expect(page).toBeDefined();
      if (page === undefined) return;
      const drawn = (drawnTexts(pdf)[page.number - 1] ?? []).filter((text) => text.left >= noteLeft(page));
      const scale = Math.max(...drawn.map(({ size }) => size)) / 11;
      const [top = 0, bottom = 0] = footEnds(page);
      expect(bottom - top).toBeGreaterThan(0);
      expect(bottom - top).toBeLessThanOrEqual(points * scale);
    });

    it("has no text of ours over another, ours or the vendor's", () => {
      const { marks, review } = pages();
      const overlaps = marks.flatMap((page) => {
        const ours = page.words.filter((word) => word.left >= left(page));
        return overlappingWords({ ...page, words: ours });
      });
      expect([...overlaps, ...review.flatMap(overlappingWords)]).toEqual([]);
    });

    it("has the review sheet on one page of A4, upright", () => {
      expect(pages().review.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
        [595, 842],
      ]);
    });

    it("tells the results apart in grey: sign and word stand out from every ground", () => {
      const { pdf } = of();
      for (const page of pages().marks) {
        const grey = greyPage(pdf, page.number);
        const results = resultWords(page, left(page));
        for (const word of results) expect(greyContrast(grey, word)).toBeGreaterThanOrEqual(4.5);
      }
    });
  });
});

/** The pages of the vendor's sheet, on which our headings repeat, and that of the review sheet. */
function pagesOf({ pdf }: Printed) {
  const all = pdfPages(pdf);
  return {
    marks: all.filter(({ text }) => text.includes("判定理由・免除注記")),
    review: all.filter(({ text }) => text.includes("審査表（判定結果のまとめ）")),
  };
}

/** Where the column of results begins: so far left of its centred heading as the heading of the reasons allows. */
function left(page: PdfPage): number {
  const heading = page.words.filter(({ text }) => text === "判定").at(-1);
  const results = resultWords(page, heading === undefined ? 0 : heading.left - 60);
  const starts = [...results, ...(heading === undefined ? [] : [heading])].map((word) => word.left);
  return Math.min(...starts) - 1;
}

/** Words of the column of results, the sign before them. */
function resultWords(page: PdfPage, from: number): readonly PdfWord[] {
  const words = page.words.filter((word) => word.left >= from);
  return words.filter((word, index) => {
    const sign = words[index - 1];
    return sign !== undefined && isResult(`${sign.text} ${word.text}`) && sign.right <= word.left;
  });
}

/** Where the notes begin: the left edge of the signature. */
function noteLeft(page: PdfPage): number {
  return (signature(page)?.left ?? 0) - 1;
}

function signature(page: PdfPage): PdfWord | undefined {
  const slash = page.words.find(
    (word, index) => word.text === "/" && page.words[index + 1]?.text === "Yōken",
  );
  return page.words.find(
    (word) =>
      slash !== undefined &&
      word.text === "要件チェック" &&
      Math.abs(word.top - slash.top) < 3 &&
      word.left < slash.left,
  );
}

/** Top and bottom of the block: from the verdict's label in it to the last line of the signature. */
function footEnds(page: PdfPage): readonly number[] {
  const edge = noteLeft(page);
  const label = page.words.filter(({ text }) => solid(text).startsWith("総合判定:")).at(-1);
  const end = signature(page);
  if (label === undefined || end === undefined) return [];
  const last = page.words.filter(
    (word) => word.left >= edge && word.top >= end.top && word.top < end.top + 20,
  );
  return [label.top, Math.max(...last.map(({ bottom }) => bottom))];
}
