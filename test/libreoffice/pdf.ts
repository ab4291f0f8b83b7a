import { execFileSync, type StdioOptions } from "node:child_process";
import { inflateSync } from "node:zlib";
import { convert } from "./soffice";

export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One printed page; measures in points. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** The words in the order of the page, without spaces between. */
  readonly text: string;
  readonly words: readonly PdfWord[];
}

/** The PDF that LibreOffice prints of one workbook. */
export function printed(workbook: Uint8Array): Uint8Array {
  const pdf = convert(new Map([["printed.xlsx", workbook]]), "pdf").get("printed.pdf");
  if (pdf === undefined) throw new Error("LibreOffice made no PDF.");
  return pdf;
}

/** All text of a PDF in the order in which it was drawn: a cell's lines follow each other. */
export function pdfText(pdf: Uint8Array): string {
  return pdftotext("-raw", pdf);
}

/** The same page by page. */
export function pdfTextByPage(pdf: Uint8Array): readonly string[] {
  return pdfText(pdf).split("\f").slice(0, -1);
}

/** A piece of text as it was drawn: where it begins (from the page's lower left corner), and its size, in points. */
export interface DrawnText {
  readonly left: number;
  readonly bottom: number;
  readonly size: number;
}

/** What was drawn, page by page, to a thousandth of a point (pdftohtml rounds sizes); LibreOffice packs each page in one stream. */
export function drawnTexts(pdf: Uint8Array): readonly (readonly DrawnText[])[] {
  const bytes = Buffer.from(pdf);
  const pages: (readonly DrawnText[])[] = [];
  for (let at = bytes.indexOf("stream\n"); at >= 0; at = bytes.indexOf("stream\n", at + 1)) {
    if (bytes.subarray(at - 3, at).toString() === "end") continue;
    const page = inflated(bytes.subarray(at + "stream\n".length, bytes.indexOf("endstream", at)));
    if (page === undefined || !/\bTf\b/.test(page)) continue;
    const texts = [...page.matchAll(DRAWN)].map(([, left, bottom, size]) => ({
      left: Number(left),
      bottom: Number(bottom),
      size: Number(size),
    }));
    if (texts.length > 0) pages.push(texts);
  }
  return pages;
}

/** "36 24.8 Td /F1 8.2 Tf" or "1 0 0 1 36 24.8 Tm /F1 8.2 Tf" */
const DRAWN = /([-0-9.]+) ([-0-9.]+) T[dm]\s+\/F[0-9]+ ([0-9.]+) Tf/g;

function inflated(stream: Uint8Array): string | undefined {
  try {
    return inflateSync(stream).toString("latin1");
  } catch {
    return undefined;
  }
}

function pdftotext(mode: "-raw" | "-bbox", pdf: Uint8Array): string {
  // It grumbles ("no word list") about pages without text.
  const stdio: StdioOptions = ["pipe", "pipe", "ignore"];
  const options = { encoding: "utf8", maxBuffer: 64_000_000, input: pdf, stdio } as const;
  return execFileSync("pdftotext", [mode, "-", "-"], options);
}

/** The pages of a PDF with the place of every word. */
export function pdfPages(pdf: Uint8Array): readonly PdfPage[] {
  return pdftotext("-bbox", pdf)
    .split("<page ")
    .slice(1)
    .map((part, index) => {
      const size = /width="([0-9.]+)" height="([0-9.]+)"/.exec(part);
      const words = [...part.matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        text: unescaped(text ?? ""),
      }));
      return {
        number: index + 1,
        width: Number(size?.[1]),
        height: Number(size?.[2]),
        text: words.map((word) => word.text).join(""),
        words,
      };
    });
}

const WORD = /<word xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">([^<]*)<\/word>/g;

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

/** Pairs of words of which one covers a good part of the other. */
export function overlappingWords(page: PdfPage): readonly string[] {
  // The joiners of emoji are drawn as words of their own where a font lacks the emoji.
  const words = page.words.filter((word) => !/^\p{Cf}*$/u.test(word.text)).sort((a, b) => a.top - b.top);
  return words.flatMap((word, index) => {
    const hits: string[] = [];
    for (const other of words.slice(index + 1)) {
      if (other.top >= word.bottom) break;
      if (covers(word, other)) hits.push(`page ${page.number}: "${word.text}" and "${other.text}"`);
    }
    return hits;
  });
}

/** Boxes of words are a little higher than their letters: lines that touch do not cover each other. */
function covers(a: PdfWord, b: PdfWord): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const lower = Math.min(a.bottom - a.top, b.bottom - b.top);
  return across > 1 && down > lower * 0.45;
}
