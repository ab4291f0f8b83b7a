import type { StaffDecision } from "./sheet-vocabulary";

/** What the votes of several people on one row come to; "held": they settle nothing. */
export type VotedDecision = StaffDecision | "held";

/**
 * The decision of those who look at a row together: what more than half of the votes cast say. A tie, or fewer votes
 * than half of the people, holds the row. Undefined where nobody voted.
 * @param votes one for each person, undefined where they did not vote
 */
export function countVotes(votes: readonly (StaffDecision | undefined)[]): VotedDecision | undefined {
  const cast = votes.filter((vote) => vote !== undefined);
  if (cast.length === 0) return undefined;
  if (cast.length * 2 < votes.length) return "held";
  return cast.find((vote) => cast.filter((other) => other === vote).length * 2 > cast.length) ?? "held";
}
