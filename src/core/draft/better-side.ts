import type { ExpectsBy } from "../pack/expects";
import { fold } from "../lexicon/fold";

/** From the best to the worst. */
const SIGNS = "◎○△×";

/**
 * On which side of the list the better levels stand, where that is certain: grades 0 to 5 and L1 to L3 rise with their
 * numbers, and ◎○△× fall in this order. Letters and words tell no order.
 */
export function betterSide(names: readonly string[]): ExpectsBy["level"]["better"] {
  const signs = names.map((name) => SIGNS.indexOf(fold(name).text.replace("▲", "△")));
  if (signs.every((sign) => sign >= 0)) return order(signs, "earlier", "later");
  const numbers = names.map((name) => Number(/\d+$/.exec(name)?.[0] ?? NaN));
  return order(numbers, "later", undefined);
}

function order<Side>(values: readonly number[], rising: Side, falling: Side): Side | undefined {
  if (values.length < 2) return undefined;
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? NaN));
  if (steps.every((step) => step > 0)) return rising;
  return steps.every((step) => step < 0) ? falling : undefined;
}
