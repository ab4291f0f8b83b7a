import { found, type ClauseFacts } from "./clause-facts";
import type { Decided } from "./decide/decide";
import type { Told } from "./decide/decision";
import type { Finding } from "./finding";
import { mayDecide } from "./finding-roles";
import type { Given } from "./given";
import { planOf } from "./plan-of";
import type { Reading } from "../reading";
import { saysOfMark } from "./says-of-mark";
import { strangeWord } from "./strange-word";
import type { Assessment } from "./weigh/assessment";
import { isBenign } from "./weigh/benign";

/** The findings of a decision, in the order in which its row tells them. */
export function tellDecision(
  { decision, flaw }: Decided,
  given: Given,
  assessment: Assessment,
): readonly Finding[] {
  const findings = decision.tell.flatMap((part) => told(part, { flaw, given, assessment }));
  // Nothing but good is found, and still it is no yes: what is written is the reason.
  const isOpen = decision.tell.length > 0 && OPEN.includes(decision.reading) && !findings.some(mayDecide);
  return isOpen ? [...findings, vague(given)] : findings;
}

/** Readings that need a reason why the answer is not simply a yes. */
const OPEN: readonly Reading[] = ["unclear", "partial", "contradictory", "weak_evidence"];

interface Telling {
  readonly flaw: number | undefined;
  readonly given: Given;
  readonly assessment: Assessment;
}

const NOTHING: Finding = { code: "nothing-presented", values: {} };

function told(part: Told, { flaw, given, assessment }: Telling): readonly Finding[] {
  const { flaws, findings } = assessment;
  switch (part) {
    case "flaw":
      return flaws.filter((_, index) => index === flaw).map(({ finding }) => finding);
    case "others":
      return flaws.filter((_, index) => index !== flaw).map(({ finding }) => finding);
    case "flaws":
      return flaws.map(({ finding }) => finding);
    case "says":
      return saysOfMark(given);
    case "support":
      return findings;
    case "support-or-nothing":
      return findings.length > 0 ? findings : [NOTHING];
    case "support-or-vague":
      return findings.length > 0 ? findings : [vague(given)];
    case "nothing":
      return [NOTHING];
    case "vague":
      return [vague(given)];
    case "strange":
      return listOf(strangeWord(given, assessment));
    case "unplaced":
      return unplaced(given);
    case "ambiguous":
      return [{ code: "bare-no-ambiguous", values: { word: given.mark.word }, quote: given.quote }];
    case "plan":
      return [planOf(given).finding];
    case "reference":
      return [
        { code: "refers-elsewhere", values: { word: wordsOf(given).slice(0, 40) }, quote: given.quote },
      ];
  }
}

const listOf = (finding: Finding | undefined): readonly Finding[] => (finding === undefined ? [] : [finding]);

const wordsOf = ({ answer, clauses }: Given): string => answer || (clauses[0]?.quote ?? "");

/** Beside a word for no, the answer is quoted even where it stands in the remarks. */
function vague(given: Given): Finding {
  const text = given.mark.kind === "no" ? given.answer : wordsOf(given);
  return { code: "not-understood", values: { text: text.slice(0, 60) } };
}

/** Words of the row (24時間365日) are taken out of what is weighed, and stay in what is shown. */
const wholeOf = ({ whole, text }: ClauseFacts): string => whole ?? text;

/** Nothing speaks against the yes but words that nobody can place: these are the reason. */
function unplaced({ clauses }: Given): readonly Finding[] {
  const strange = clauses.find((clause) => !isBenign(clause));
  if (strange === undefined) return [];
  return [found({ code: "not-understood", values: { text: wholeOf(strange).slice(0, 40) } }, strange)];
}
