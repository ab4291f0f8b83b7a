import type { Parts } from "./entry";

/** Pieces that many forms share. Every alternative is needed by an example of an entry that uses it. */
export const PARTS = {} as const satisfies Parts;
