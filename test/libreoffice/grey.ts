import { execFileSync } from "node:child_process";
import type { PdfWord } from "./pdf";

const RESOLUTION = 144;
const PIXELS_PER_POINT = RESOLUTION / 72;

/** One page as a printer without colours gives it. */
export interface GreyPage {
  readonly width: number;
  readonly height: number;
  /** 0 is black, 255 white, row by row. */
  readonly pixels: Uint8Array;
}

/** The page (from 1) in grey; needs pdftoppm. */
export function greyPage(pdf: Uint8Array, page: number): GreyPage {
  const range = ["-f", `${page}`, "-l", `${page}`];
  const picture = execFileSync("pdftoppm", ["-gray", "-r", `${RESOLUTION}`, ...range], {
    input: pdf,
    maxBuffer: 64_000_000,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString("latin1"));
  if (head === null) throw new Error("pdftoppm made no grey picture.");
  const [whole, width, height] = head;
  return { width: Number(width), height: Number(height), pixels: picture.subarray(whole.length) };
}

/** How strongly a word stands out from its ground in grey, as a contrast ratio of WCAG (1 to 21). */
export function greyContrast(page: GreyPage, word: PdfWord): number {
  const [left, right] = [word.left, word.right].map((at) => Math.round(at * PIXELS_PER_POINT));
  const [top, bottom] = [word.top, word.bottom].map((at) => Math.round(at * PIXELS_PER_POINT));
  let darkest = 255;
  let lightest = 0;
  for (let y = top ?? 0; y < (bottom ?? 0); y += 1)
    for (let x = left ?? 0; x < (right ?? 0); x += 1) {
      const pixel = page.pixels[y * page.width + x] ?? 255;
      darkest = Math.min(darkest, pixel);
      lightest = Math.max(lightest, pixel);
    }
  return (luminance(lightest) + 0.05) / (luminance(darkest) + 0.05);
}

function luminance(grey: number): number {
  const share = grey / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
