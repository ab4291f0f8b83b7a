import type { Sentences } from "../core/coded";
import type { PaneCatalogue } from "../words/pane-catalogue";

export type PaneWords = Sentences<PaneCatalogue>;

/** The codes whose sentence needs no value. */
export type PlainCode = {
  [C in keyof PaneCatalogue]: Record<never, never> extends PaneCatalogue[C] ? C : never;
}[keyof PaneCatalogue];

/** The sentence of a code that needs no value. */
export function label(words: PaneWords, code: PlainCode): string {
  const sentence: (values: Record<never, never>) => string = words[code];
  return sentence({});
}
