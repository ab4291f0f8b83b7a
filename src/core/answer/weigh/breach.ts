import type { ClauseFacts } from "../clause-facts";
import { namesAny } from "../find-topics";
import type { Case } from "./assessment";
import { guards } from "../frames/quiet";
import { deniesControl, deniesNear, permits } from "./forbidden";
import { everywhere, heard } from "../../lexicon/lexicon";

type Expects = Case<"assurance">["expects"];

/** A violation that is denied (広告には使いません) is none. */
export function violated(clause: ClauseFacts, { violates }: Expects): boolean {
  // お客様からのご連絡を待たず自動で検知: named as what is not needed.
  const text = clause.text.replace(everywhere("breach-not-waited"), " ");
  if (violates === undefined || !namesAny(violates, text)) return false;
  if (guards(clause.text) || heard("quiet-nothing-left", clause.text)) return false;
  const denied = clause.negations === 1 || (clause.negations === 0 && clause.words.has("prohibit"));
  return !denied || deniesControl(clause.text) || !deniesNear(clause, violates);
}

const MAY_USE =
  /\b(?:may|will|can|might) (?:also )?(?:use|share|disclose|analy[sz]e|sell)\b(?![^.]{0,60}\b(?:with (?:your|the) (?:consent|approval)|only|solely|to provide|for providing)\b)/;

/** Where "no" is the good answer, what is forbidden and affirmed is a breach; elsewhere only uses and disclosures are. */
export function isBreach(clause: ClauseFacts, expects: Expects): boolean {
  if (heard("breach-without-consent", clause.text)) return true;
  if (permits(clause) || MAY_USE.test(clause.text)) return true;
  if (expects.polarity === "negative")
    return !heard("breach-choice", clause.text) || heard("breach-looked-at", clause.text);
  if (heard("breach-with-consent", clause.text)) return false;
  if (heard("breach-by-customer", clause.text)) return false;
  return heard("breach-use", clause.text) && !heard("breach-handed-back", clause.text);
}
