import { found, type ClauseFacts } from "./clause-facts";
import type { Finding } from "./finding";
import type { Given } from "./given";
import { kindOf } from "./kinds/kinds";
import { saysOfMark } from "./says-of-mark";
import type { PackRow } from "../pack/pack-schema";
import { unaccounted } from "./weigh/accounted-for";
import type { Assessment } from "./weigh/assessment";
import { isBenign } from "./weigh/benign";
import { unrecognised } from "./weigh/recognised";

/**
 * A yes stands only where everything beside it is of a kind that is known: the first word that is not. Sought only where
 * nothing else keeps the answer from being met.
 */
export function strangeWord(given: Given, assessment: Assessment): Finding | undefined {
  const { row, clauses, mark } = given;
  if (assessment.flaws.length > 0) return undefined;
  if ((mark.kind !== "yes" || assessment.presenting) && assessment.core !== "affirmed") return undefined;
  const says = mark.kind === "yes" ? saysOfMark(given) : [];
  return unrecognised(clauses, row, [...says, ...assessment.findings]) ?? notAccountedFor(clauses, row);
}

/** Where a matter is told in few words, every word beside a yes must be one of them. */
function notAccountedFor(clauses: readonly ClauseFacts[], row: PackRow): Finding | undefined {
  const matter = kindOf(row.expects.kind).evidence.fewWords;
  if (matter === undefined) return undefined;
  // What is denied or forbidden has been weighed already.
  const plain = clauses.filter(
    ({ words }) => matter === "entry" || !(words.has("deny") || words.has("prohibit")),
  );
  const strange = plain.find(
    (clause) => !(matter !== "entry" && isBenign(clause)) && unaccounted(clause, matter) !== "",
  );
  return strange === undefined
    ? undefined
    : found({ code: "not-understood", values: { text: strange.text.slice(0, 40) } }, strange);
}
