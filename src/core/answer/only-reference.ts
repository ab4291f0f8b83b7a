import type { ClauseFacts } from "./clause-facts";
import { isBenign } from "./weigh/benign";
import { heard } from "../lexicon/lexicon";

export const isLoneReference = (answer: string): boolean =>
  heard("beside-mark-lone-reference", answer.trim());

/** Nothing but "see the terms of use": whether they hold what the row asks for, nobody can tell from here. */
export function pointsElsewhere(clauses: readonly ClauseFacts[]): boolean {
  return (
    clauses.length > 0 &&
    clauses.every((clause) => isBenign(clause) && heard("beside-mark-points-elsewhere", clause.text))
  );
}
