import type { Reading } from "../../reading";
import type { Concept, DecidingMark, Fact, FlawKind } from "./concept";

/** What is told of a decision, in order; the sentences are made where the words are known. */
export type Told =
  /** The flaw that decided; all others; all flaws. */
  | "flaw"
  | "others"
  | "flaws"
  /** The mark. */
  | "says"
  /** What speaks for the answer, or is missing from it; or, where there is none, why it is not enough. */
  | "support"
  | "support-or-nothing"
  | "support-or-vague"
  /** Nothing is presented. */
  | "nothing"
  /** The words are not understood; a word among them; a statement that nobody can place. */
  | "vague"
  | "strange"
  | "unplaced"
  /** A word for no where no is the good answer. */
  | "ambiguous"
  | "plan"
  | "reference";

/** One row of the table: where all that it names holds, the answer is read so. */
export interface Decision {
  readonly mark: DecidingMark | readonly DecidingMark[];
  /** The flaw that decides; of several, the one that is said first. */
  readonly concept?: Concept | readonly Concept[];
  readonly if?: readonly Fact[];
  readonly unless?: readonly Fact[];
  /** One of these flaws is there as well; one that only explains a no does not count. */
  readonly beside?: readonly FlawKind[];
  /** None of these flaws is there. */
  readonly without?: readonly FlawKind[];
  /** There are no flaws but of these kinds; an empty list: there is none. */
  readonly only?: readonly FlawKind[];
  readonly reading: Reading;
  readonly tell: readonly Told[];
  /** Why it is read so. */
  readonly why: string;
}

type Row = Omit<Decision, "mark" | "tell"> & Partial<Pick<Decision, "mark" | "tell">>;

/** Rows under one mark, which tell the same unless they say otherwise. */
export function under(
  mark: Decision["mark"],
  tell: Decision["tell"],
  rows: readonly Row[],
): readonly Decision[] {
  return rows.map((row) => ({ mark, tell, ...row }));
}

/** Flaws that make even a plain "in part" or "no" a question for a person. */
export const ALWAYS_UNCLEAR = ["instruction", "template", "doubt", "question", "plan-overdue"] as const;
