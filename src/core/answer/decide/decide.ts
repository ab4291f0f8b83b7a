import type { Concept, DecidingMark, Fact, FlawKind, Shade } from "./concept";
import type { Decision } from "./decision";
import { DECISIONS } from "./decision-table";

/** A flaw as the table sees it. */
export interface DecidingFlaw {
  readonly kind: FlawKind;
  readonly shades: readonly Shade[];
  /** Only says why the answer is no, and takes nothing of it back. */
  readonly explains: boolean;
}

/** All that a decision rests on: codes, found beforehand by those who read. */
export interface DecisionFacts {
  readonly mark: DecidingMark;
  readonly flaws: readonly DecidingFlaw[];
  readonly facts: ReadonlySet<Fact>;
}

export interface Decided {
  readonly decision: Decision;
  /** Which flaw decided. */
  readonly flaw?: number;
}

/** Where no row fits, nobody can tell. Every mark has a last row, so that none comes here. */
const UNTOLD: Omit<Decision, "mark"> = {
  reading: "unclear",
  tell: [],
  why: "nothing in the table fits",
};

/** Looks up what mark and concepts make of an answer: the first row of the table in which everything holds. */
export function decide(given: DecisionFacts, table: readonly Decision[] = DECISIONS): Decided {
  for (const decision of table) {
    if (!listed(decision.mark).includes(given.mark) || !holds(decision, given)) continue;
    if (decision.concept === undefined) return { decision };
    const concepts = listed(decision.concept);
    const flaw = given.flaws.findIndex((one) => concepts.some((concept) => isOf(one, concept)));
    if (flaw >= 0) return { decision, flaw };
  }
  return { decision: { ...UNTOLD, mark: given.mark } };
}

function listed<T extends string>(given: T | readonly T[]): readonly T[] {
  return typeof given === "string" ? [given] : given;
}

const isOf = ({ kind, shades }: DecidingFlaw, concept: Concept): boolean =>
  kind === concept || shades.some((shade) => shade === concept);

function holds(decision: Decision, { flaws, facts }: DecisionFacts): boolean {
  const { beside, without, only } = decision;
  const counted = flaws.filter(({ explains }) => !explains);
  return (
    (decision.if ?? []).every((fact) => facts.has(fact)) &&
    !(decision.unless ?? []).some((fact) => facts.has(fact)) &&
    (beside === undefined || counted.some(({ kind }) => beside.includes(kind))) &&
    (without === undefined || !counted.some(({ kind }) => without.includes(kind))) &&
    (only === undefined || flaws.every(({ kind }) => only.includes(kind)))
  );
}
