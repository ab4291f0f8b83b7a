import { execFileSync, type StdioOptions } from "node:child_process";
import { basename, join } from "node:path";

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

/** Prints a workbook to a PDF in the folder and gives its path. The profile is the folder's own, so that runs don't meet. */
export function toPdf(workbook: string, folder: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, workbook], {
    stdio: "ignore",
  });
  return join(folder, `${basename(workbook, ".xlsx")}.pdf`);
}

/** All text of a PDF in the order in which it was drawn: a cell's lines follow each other. */
export function pdfText(pdf: string): string {
  return pdftotext("-raw", pdf);
}

function pdftotext(mode: "-raw" | "-bbox", pdf: string): string {
  // It grumbles ("no word list") about pages without text.
  const stdio: StdioOptions = ["ignore", "pipe", "ignore"];
  return execFileSync("pdftotext", [mode, pdf, "-"], { encoding: "utf8", maxBuffer: 64_000_000, stdio });
}

/** The pages of a PDF with the place of every word. */
export function pdfPages(pdf: string): readonly PdfPage[] {
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
  const words = [...page.words].sort((a, b) => a.top - b.top);
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
