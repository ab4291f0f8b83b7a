import { ACCOUNTED_PARTS } from "./entries/accounted/parts";
import { BANDS_PARTS } from "./entries/bands";
import { DENIAL_PARTS } from "./entries/frames-quiet/denial-parts";
import { LEGEND_PARTS } from "./entries/legend";
import { SAMPLES_PARTS } from "./entries/samples";
import { SET_PHRASES_PARTS } from "./entries/set-phrases/parts";
import { SIGNALS_FORM_PARTS } from "./entries/signals-form";
import { TIMES_PARTS } from "./entries/times";
import type { Parts } from "./entry";

/** Pieces that many forms share. Every alternative is needed by an example of an entry that uses it. */
export const PARTS: Parts = joinParts([
  ACCOUNTED_PARTS,
  BANDS_PARTS,
  DENIAL_PARTS,
  LEGEND_PARTS,
  SAMPLES_PARTS,
  SET_PHRASES_PARTS,
  SIGNALS_FORM_PARTS,
  TIMES_PARTS,
]);

/** One list of parts from those of several files; a name that two of them give is a bug. */
export function joinParts(lists: readonly Parts[]): Parts {
  const names = lists.flatMap((list) => Object.keys(list));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`Two parts are called {${twice}}.`);
  return Object.assign({}, ...lists) as Parts;
}
