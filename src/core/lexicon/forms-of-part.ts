import { formOf, type Parts } from "./entry";
import { parseForm, type Sequence } from "./parse-form";

/** Deeper parts in parts are a circle. */
const DEEPEST = 12;

/**
 * The alternatives of a part; a name that nobody has given is a bug, and so is a part that holds itself.
 *
 * @param depth in how many other parts it stands
 */
export function formsOfPart(name: string, parts: Parts, depth = 0): readonly Sequence[] {
  if (depth >= DEEPEST) throw new Error("A part holds itself.");
  const forms = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (forms === undefined) throw new Error(`No part is called {${name}}.`);
  return forms.map((form) => parseForm(formOf(form)));
}
