import type { pattern } from "../../src/core/lexicon/lexicon";
import type { Core } from "./today";

/** What the old reader gives, in today's types: where one changes, today.ts brings it back to this shape. */
declare const old: Core & {
  readonly ENTRIES: readonly { readonly concept: Parameters<typeof pattern>[0] }[];
  readonly pattern: typeof pattern;
};
export = old;
