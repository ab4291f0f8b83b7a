import type { TODAY } from "./today";
import type { pattern as hears } from "../../src/core/lexicon/lexicon";

/** What the old reader gives, in today's types: where one changes, today.ts brings it back to this shape. */
declare const old: typeof TODAY & {
  readonly ENTRIES: readonly { readonly concept: Parameters<typeof hears>[0] }[];
  readonly pattern: typeof hears;
};
export = old;
