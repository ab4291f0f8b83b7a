import type { PrintAspect } from "../../core/excel-fault";
import type { PrintPart } from "./write-step";
import type { Stopped } from "./write-steps";

/** Calls of which a refusal must not keep the result off the sheet, or on it, by the names that office.js gives them. */
const CALLS: readonly (readonly [PrintPart, RegExp])[] = [
  ["paper", /paperSize$/i],
  ["fit", /autofit/i],
  ["print", /PageLayout|HeaderFooter|PrintArea|PrintTitle|Orientation|Zoom|Footer$|NamedItem\.delete/i],
  ["names", /NamedItem/i],
];
const REFUSALS: ReadonlySet<string> = new Set(["excel-error", "api-not-supported", "sheet-gone"]);

/** What to leave out on another try; undefined where something else than these calls was refused. */
export function withLess(
  { because, at = "" }: Stopped,
  without: readonly PrintPart[],
): readonly PrintPart[] | undefined {
  if (!REFUSALS.has(because.code)) return undefined;
  const refused = CALLS.find(([part, calls]) => calls.test(at) && !without.includes(part))?.[0];
  return refused === undefined ? undefined : [...without, refused];
}

/** What people miss of a print set-up where parts of it were left out. */
export function leftOut(without: readonly PrintPart[]): readonly PrintAspect[] {
  if (without.includes("print")) return ["all"];
  return without.includes("paper") ? ["paper"] : [];
}
