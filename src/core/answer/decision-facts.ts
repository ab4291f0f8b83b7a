import { affirms, affirmsAnotherSide } from "./affirms";
import type { DecidingMark, Fact } from "./decide/concept";
import type { DecisionFacts } from "./decide/decide";
import type { Finding } from "./finding";
import { flawsToDecide } from "./flaw-shades";
import type { Given } from "./given";
import { isNoGood, kindOf } from "./kinds/kinds";
import { isLoneReference, pointsElsewhere } from "./only-reference";
import { strangeWord } from "./strange-word";
import { planOf } from "./plan-of";
import type { Assessment } from "./weigh/assessment";
import { isBenign } from "./weigh/benign";
import type { Kind } from "../pack/expects";
import { heard } from "../lexicon/lexicon";

/** All that the decision rests on, as codes: here the last words are read, the table looks up. */
export function decisionFacts(given: Given, assessment: Assessment): DecisionFacts {
  const facts = [
    ...factsOfRequirement(given, assessment),
    ...factsOfWords(given, assessment),
    ...factsOfWeight(assessment),
  ];
  return {
    mark: decidingMark(given),
    flaws: flawsToDecide(given, assessment),
    facts: new Set(facts.flatMap(([fact, holds]) => (holds ? [fact] : []))),
  };
}

type Stated = readonly (readonly [Fact, boolean])[];

/** Where no is the good answer (1.5), the word "no" may deny the misuse or the requirement. */
function decidingMark({ mark, row, clauses }: Given): DecidingMark {
  switch (mark.kind) {
    case "no":
      return isNoGood(row.expects) && heard("beside-mark-no-said", mark.word) ? "spoken-no" : "no";
    case "several":
      return "code";
    case "human":
      return "open";
    case "blank":
      return clauses.length === 0 ? "blank" : "none";
    default:
      return mark.kind;
  }
}

function factsOfRequirement({ row }: Given, assessment: Assessment): Stated {
  return [
    ["bare-yes-enough", assessment.bareYes],
    ["to-present", assessment.presenting],
    ["plan-allowed", assessment.planAllowed === true],
    ["outside-denies", assessment.outsideDenies === true],
    ["part-is-open", assessment.partIsOpen === true],
    ["held-or-not", HELD_OR_NOT.includes(row.expects.kind)],
    ["may-not-apply", row.mayNotApply === true],
    ["several-sides", kindOf(row.expects.kind).evidence.severalSides],
    ["no-is-good", isNoGood(row.expects)],
  ];
}

/** Each mark asks for facts of its own; what it does not ask for is not sought. */
function factsOfWords(given: Given, assessment: Assessment): Stated {
  const { mark, clauses } = given;
  const always: Stated = [
    ["no-words", clauses.length === 0],
    ["strange", strangeWord(given, assessment) !== undefined],
  ];
  switch (mark.kind) {
    case "yes":
      return [...always, ["bare", clauses.every(isBenign)]];
    case "no":
      return [...always, ["something-affirmed", clauses.some(affirms)]];
    case "planned":
      return [...always, ...factsOfPlan(given)];
    case "human":
      return [...always, ["names-annex", heard("beside-mark-attached", mark.word)]];
    default:
      return [...always, ...factsWithoutMark(given, assessment)];
  }
}

function factsOfPlan(given: Given): Stated {
  const { flaw } = planOf(given);
  return [
    ["plan-past", flaw === "past"],
    ["plan-impossible", flaw === "impossible"],
  ];
}

function factsWithoutMark({ clauses, answer }: Given, { flaws }: Assessment): Stated {
  return [
    ["side-affirmed", affirmsAnotherSide(clauses, flaws)],
    ["lone-reference", isLoneReference(answer)],
    ["points-elsewhere", pointsElsewhere(clauses)],
  ];
}

function factsOfWeight({ core, supported, findings }: Assessment): Stated {
  const has = (codes: readonly Finding["code"][]) => findings.some(({ code }) => codes.includes(code));
  return [
    ["affirmed", core === "affirmed"],
    ["partly", core === "partly"],
    ["some-told", core !== "none"],
    ["supported", supported],
    ["evidence-given", has(EVIDENCE)],
    ["ruled-out", has(["rules-out", "misuse-denied"])],
  ];
}

/** What is held or not, whoever asks. */
const HELD_OR_NOT: readonly Kind[] = ["certification", "facility-tier", "location"];

const EVIDENCE: readonly Finding["code"][] = [
  "valid-until",
  "has-number",
  "successor-accepted",
  "long-enough",
  "figure-enough",
  "level-found",
  "tier-found",
  "place-domestic",
  "rules-out",
  "misuse-denied",
];
