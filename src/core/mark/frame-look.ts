import type { CellLook } from "./annotation-plan";
import { FRAME } from "./palette";

const BORDER = { line: "thin", color: FRAME.light.line } as const;

/** Headings, band rows and labels: grey ground, beside the top of their sentence. */
export function frameLook({ bold }: { readonly bold: boolean }): CellLook {
  return {
    fill: FRAME.light.fill,
    fontColor: FRAME.light.text,
    fontSize: 11,
    bold,
    border: BORDER,
    wrap: true,
    horizontal: "center",
    vertical: "top",
  };
}

/** Headings over our columns. */
export const HEADING_LOOK: CellLook = { ...frameLook({ bold: true }), vertical: "center" };

/** Sentences: white, from the left. */
export const NOTE_LOOK: CellLook = {
  fill: "#FFFFFF",
  fontColor: "#000000",
  fontSize: 11,
  bold: false,
  border: BORDER,
  wrap: true,
  horizontal: "left",
  vertical: "top",
};

/** The verdict: as a sentence, but large. */
export const VERDICT_LOOK: CellLook = { ...NOTE_LOOK, fontSize: 13, bold: true };
