import type { Status } from "../status";

/** One status on one ground. Colours are "#RRGGBB"; text on fill has a contrast of at least 4.5. */
export interface Shade {
  readonly fill: string;
  readonly text: string;
  readonly line: string;
}

/** The colours of a status, on paper (light) and on a dark screen. */
export interface StatusColours {
  readonly light: Shade;
  readonly dark: Shade;
}

/**
 * The colours of every status. They were measured, not guessed: `npx tsx test/measure/palette.ts` prints the distance
 * of every pair for the three dichromacies and in grey. White statuses differ by sign, word and border alone.
 */
export const PALETTE: Readonly<Record<Status, StatusColours>> = {
  conforming: {
    light: { fill: "#BFE4FF", text: "#000000", line: "#1F5F8B" },
    dark: { fill: "#0B4A78", text: "#FFFFFF", line: "#8FCDF7" },
  },
  nonconforming: {
    light: { fill: "#FF8082", text: "#000000", line: "#7A0010" },
    dark: { fill: "#C4323D", text: "#FFFFFF", line: "#FFB3B4" },
  },
  review: {
    light: { fill: "#FFFF80", text: "#000000", line: "#5C5200" },
    dark: { fill: "#6B5F00", text: "#FFFFFF", line: "#FFF27A" },
  },
  exempt: {
    light: { fill: "#C8C8CB", text: "#000000", line: "#4A4A4F" },
    dark: { fill: "#5E5E66", text: "#FFFFFF", line: "#C8C8CB" },
  },
  unanswered: {
    light: { fill: "#FFFFFF", text: "#000000", line: "#000000" },
    dark: { fill: "#1E1E1E", text: "#FFFFFF", line: "#FFFFFF" },
  },
  "not-applicable": {
    light: { fill: "#FFFFFF", text: "#000000", line: "#5A5A5A" },
    dark: { fill: "#1E1E1E", text: "#FFFFFF", line: "#A8A8A8" },
  },
  "optional-unmet": {
    light: { fill: "#FFFFFF", text: "#000000", line: "#3A3A3A" },
    dark: { fill: "#1E1E1E", text: "#FFFFFF", line: "#D0D0D0" },
  },
};

/** The ground and lines of what belongs to no status: headings, notes, the foot block. */
export const FRAME = {
  light: { fill: "#E7E9EE", text: "#000000", line: "#6B6F76" },
  dark: { fill: "#2B2D31", text: "#FFFFFF", line: "#9AA0A8" },
} as const satisfies Record<string, Shade>;

/** The strokes of the hatch over the fill of an exempt cell: strong enough for a copier, faint enough to read over. */
export const HATCH_COLOUR = "#9C9CA3";
