import { found, type ClauseFacts } from "../clause-facts";
import { fold } from "../../lexicon/fold";
import { pattern } from "../../lexicon/lexicon";
import type { Flaw } from "./assessment";

/**
 * What keeps a told figure or level from being sure: it is aimed at, seen or usual, it depends on something, or the statement
 * that tells it holds a word that is not known here, and may be of another thing, of a plan or of a part.
 * @param tells whether the clause tells a figure or a level of the row's kind
 */
export function sureFlaws(clause: ClauseFacts, requirement: string, tells: boolean): readonly Flaw[] {
  // The words of a level are those of the table; 平均 before a figure has been taken with it.
  const whole = clause.figures === undefined ? clause.text : (clause.whole ?? clause.text);
  const unsure = pattern("figure-unsure").exec(whole)?.[0];
  if (unsure !== undefined) return [hedge(clause, unsure)];
  const condition = pattern("figure-condition").exec(whole)?.[0];
  if (condition !== undefined && !fold(requirement).text.includes(condition))
    return [hedge(clause, condition)];
  const word = clause.untold;
  if (!tells || word === undefined) return [];
  const finding = found({ code: "figure-of-what", values: { word } }, clause);
  return [{ kind: "uncertain", finding }];
}

const hedge = (clause: ClauseFacts, word: string): Flaw => ({
  kind: "hedge",
  finding: found({ code: "hedged", values: { word } }, clause),
});
