import type { ClauseFacts } from "../clause-facts";
import { kindOf, weighByKind } from "../kinds/kinds";
import type { Assessment, Case } from "./assessment";
import { expiredEvidence, longSince } from "./expired-evidence";
import { pullsBack } from "../frames/pull-back";
import { heard } from "../../lexicon/lexicon";

/** Weighs by the row's kind of expectation, and looks at the ends of whatever evidence is named. */
export function weighRow(given: Omit<Case, "expects">): Assessment {
  const { evidence } = kindOf(given.row.expects.kind);
  const clauses = given.clauses.filter((clause) => !rejectsWorse(clause, evidence.namesWorse));
  const weighed = weighByKind({ ...given, clauses });
  const assessment = {
    ...weighed,
    flaws: [
      ...weighed.flaws,
      ...pullsBack({ clauses, row: given.row, known: weighed.flaws, asOf: given.asOf }),
    ],
  };
  if (evidence.terms === "own") return assessment;
  const ofTime = [...expiredEvidence(clauses, given.asOf), ...longSince(clauses, given.asOf)];
  return { ...assessment, flaws: [...assessment.flaws, ...ofTime] };
}

/** "HTTPではなく", "3か月ではなく": the worse is named only to be set aside, and neither speaks for nor against. */
function rejectsWorse(
  { text, words, negations }: ClauseFacts,
  namesWorse: ((text: string) => boolean) | undefined,
): boolean {
  if (negations > 1 || !heard("row-contrast", text)) return false;
  return words.has("weak") || namesWorse?.(text) === true;
}
