import { firstHeard, heard, pattern, type Concept } from "../../lexicon/lexicon";

/** A text that names rows: whether it says something of waiving them that isn't their waiver. */
export const questionsWaivingOf = (plain: string): boolean =>
  (heard("still-asked-waiver", plain) || heard("still-asked-no-answer-less", plain)) &&
  !heard("still-asked-agrees", plain) &&
  !heard("still-asked-unregistered", plain) &&
  !heard("still-asked-of-a-thing", plain) &&
  !heard("still-asked-how-to-write", plain);

const ASKED_WHATEVER_IS_HELD: readonly Concept[] = [
  "still-asked-no-question-of",
  "still-asked-nothing-left-out",
  "still-asked-no-leaving-out",
  "still-asked-of-the-band",
];

/** One statement: whether it says that rows stay asked for although a register is held. */
export function staysAsked(plain: string): boolean {
  if (firstHeard(ASKED_WHATEVER_IS_HELD, plain) !== undefined) return true;
  if (heard("still-asked-no-answer-less", plain) && !heard("still-asked-unregistered", plain)) return true;
  if (heard("still-asked-regarded", plain)) return false;
  return heard("still-asked-registered", plain) && heard("still-asked-not-enough", plain);
}

/** One statement: whether it speaks of the registered as of those that are meant as well. */
export const speaksOfRegisteredToo = (plain: string): boolean => heard("still-asked-registered-too", plain);

/** A whole text: whether it ties waiving to a condition of its own, or answers with a no whether rows are waived. */
export function waivesOnCondition(plain: string): boolean {
  if (heard("still-asked-on-condition", plain)) return true;
  const question = pattern("still-asked-question").exec(plain)?.[0];
  return question !== undefined && !heard("still-asked-of-a-thing", question);
}
