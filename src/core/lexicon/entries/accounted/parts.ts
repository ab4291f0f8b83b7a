import type { Parts } from "../../entry";

/** Pieces that several of these entries share. */
export const ACCOUNTED_PARTS = {
  "語など④": ["{not-after:[a-z]}{before:[a-z]}", "{not-before:[a-z]}"],
  "語など⑤": ["{after:[a-z]}{not-before:[a-z]}", "{not-after:[a-z]}"],
} as const satisfies Parts;
