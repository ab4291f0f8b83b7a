import { found, type ClauseFacts } from "../clause-facts";
import { namesAny } from "../find-topics";
import type { Finding } from "../finding";
import type { PackRow } from "../../pack/pack-schema";
import { readDurations } from "../time/read-durations";
import { topicsOf } from "../kinds/kinds";
import type { SignalKind } from "../signal-kind";
import { isBenign } from "./benign";
import { everywhere, heard } from "../../lexicon/lexicon";

/** The first clause that nothing is known of, as a finding. */
export function unrecognised(
  clauses: readonly ClauseFacts[],
  row: PackRow,
  support: readonly Finding[],
): Finding | undefined {
  const own = topicWords(row.expects);
  const strange = clauses.find((clause) => {
    // 平文ではなく: set aside for what follows, which must be understood by itself.
    if (heard("recognised-contrast", clause.text) && clause.words.has("weak")) return false;
    const supports = support.some(({ quote }) => quote?.cell === clause.cell && quote.text === clause.quote);
    if (!saysKnownThing(clause, own)) return true;
    return !supports && !namesAny(own, clause.text) && !isRecognised(clause);
  });
  if (strange === undefined) return undefined;
  return found({ code: "not-understood", values: { text: strange.text.slice(0, 40) } }, strange);
}

/** Every word by which the pack knows the row's matter. */
function topicWords(expects: PackRow["expects"]): readonly string[] {
  return topicsOf(expects).flatMap((topic) => [...topic.words, ...(topic.specific ?? [])]);
}

const WEIGHED: readonly SignalKind[] = ["deny", "prohibit", "outside", "refuse"];

/** What is said of the topic (after は) must be of a kind that is known: 権限は一律 names rights and tells nothing good. */
function saysKnownThing(clause: ClauseFacts, own: readonly string[]): boolean {
  const particle = [...clause.text.matchAll(everywhere("recognised-topic-particle"))].at(-1);
  const said = clause.text.slice(particle === undefined ? 0 : particle.index + 1);
  if (said.length === clause.text.length || said === "") return true;
  // Denials have been weighed already.
  if (WEIGHED.some((kind) => clause.words.has(kind))) return true;
  if (heard("recognised-undisclosed", said)) return true;
  if (heard("recognised-field", said) || heard("recognised-field-english", said) || namesAny(own, said))
    return true;
  return heard("recognised-told", said) || said.search(everywhere("place-domestic")) >= 0 || said.length > 24;
}

function isRecognised(clause: ClauseFacts): boolean {
  if (clause.standards.length + clause.dates.length + clause.documents.length > 0) return true;
  if (clause.domestic !== undefined || clause.foreign !== undefined) return true;
  if (
    heard("recognised-field", clause.text) ||
    heard("recognised-field-english", clause.text) ||
    isBenign(clause)
  )
    return true;
  if (readDurations(clause.text).length > 0) return true;
  // Numbers, codes and product names in Latin letters name things; they take nothing back.
  if (heard("recognised-occasion", clause.text)) return true;
  return (
    /^[\da-z .,/:()+&'~_#-]{1,60}$/.test(clause.text) &&
    !/ [a-z]{2,20} [a-z]{2,20} [a-z]{2,20}/.test(clause.text)
  );
}
