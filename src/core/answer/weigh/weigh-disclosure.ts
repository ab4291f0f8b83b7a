import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import { findSignals } from "../find-signals";
import { namesAny, tellsOf } from "../find-topics";
import type { Assessment, Case, Flaw } from "./assessment";
import { denial, EVERYWHERE, notUnderstood, signalFlaws, unwilling } from "./common-flaws";
import { forbiddenReading } from "./forbidden";
import { namesRequirement } from "./own-matter";
import { plannedFlaws } from "./planned-flaws";
import { everywhere, heard } from "../../lexicon/lexicon";

type Expects = Case<"disclosure">["expects"];
type Topic = Expects["present"][number];

/** Rows that ask to present something: a named document on it, or words specific enough to tell it. */
export function weighDisclosure({ row, expects, clauses, asOf }: Case<"disclosure">): Assessment {
  const flawsOf = new Map(clauses.map((clause) => [clause, flawsWithin(clauses, clause, expects, row.text)]));
  const flaws: Flaw[] = [...[...flawsOf.values()].flat(), ...plannedFlaws(clauses, asOf)];
  const told = new Map<Topic, Finding>();
  let document: Finding | undefined;
  const isSound = (clause: ClauseFacts | undefined) =>
    clause !== undefined &&
    flawsOf.get(clause)?.length === 0 &&
    !clause.words.has("planned") &&
    !heard("disclosure-could-be-shown", clause.text);
  for (const [at, clause] of clauses.entries()) {
    if (!isSound(clause)) continue;
    const before = clauses[at - 1];
    const whole = isSound(before) ? withContents(clause, before) : clause;
    for (const topic of expects.present) {
      if (!told.has(topic) && (tells(topic, whole) || isOnPaper(topic, whole, expects)))
        told.set(topic, found({ code: "tells-part", values: topic.name }, clause));
    }
    document ??= namedDocument(clause, expects);
  }
  const enough = expects.enough ?? expects.present.length;
  const whole =
    told.size >= enough ||
    (document !== undefined && (expects.enough !== undefined || expects.present.length === 1));
  const missing = expects.present.filter((topic) => !told.has(topic));
  const generic = clauses.flatMap(genericWord);
  const touched = clauses.some(
    ({ text, words, domestic }) =>
      !words.has("deny") &&
      !words.has("refuse") &&
      expects.present.some(
        (topic) => namesAny(topic.words, text) || (topic.id === "place" && domestic !== undefined),
      ),
  );
  return {
    flaws,
    core: whole ? "affirmed" : told.size > 0 || touched || generic.length > 0 ? "partly" : "none",
    supported: false,
    findings: [
      ...(document === undefined ? [] : [document]),
      ...told.values(),
      ...(whole ? [] : generic),
      ...(whole || told.size === 0
        ? []
        : missing.map((topic): Finding => ({ code: "part-missing", values: topic.name }))),
    ],
    bareYes: false,
    presenting: true,
  };
}

/** 責任分界は基盤が当社、利用者IDの管理が貴市です: the city's share of a demarcation is no work that is left to it. */
function flawsWithin(
  clauses: readonly ClauseFacts[],
  clause: ClauseFacts,
  expects: Expects,
  requirement: string,
): readonly Flaw[] {
  const own = clauseFlaws(clause, expects, requirement);
  const left = heard("disclosure-work-of-city", clause.text) ? [leftToCity(clause)] : [];
  const flaws = [...own, ...left].filter(
    ({ kind }) => kind !== "later" || !isGivenWithContract(clause, clauses, expects),
  );
  if (!isShareOfCity(clause, clauses)) return flaws;
  return flaws.filter(({ kind }) => kind !== "customer");
}

/**
 * 事務所は仙台市です。確約書は契約時に提出します: where the places themselves are told now, an undertaking on them is given when the
 * contract is made, since it is a part of it. Where they are not, everything is still to come.
 */
function isGivenWithContract(
  clause: ClauseFacts,
  clauses: readonly ClauseFacts[],
  { present }: Expects,
): boolean {
  if (!present.some(({ id }) => id === "written-assurance")) return false;
  const rest = clause.text.replace(everywhere("disclosure-with-contract"), " ");
  if (rest === clause.text || findSignals(rest).words.has("later")) return false;
  const sentence = clauses.filter((one) => isSameSentence(one, clause));
  const place = present.find(({ id }) => id === "place");
  return (
    sentence.some(({ text }) => heard("disclosure-undertaking", text)) &&
    sentence.some(({ text }) => heard("disclosure-handed-over", text)) &&
    !sentence.some(({ text }) => heard("disclosure-more-to-come", text)) &&
    place !== undefined &&
    clauses.some((one) => one.words.size === 0 && tells(place, one))
  );
}

const leftToCity = (clause: ClauseFacts): Flaw => ({
  kind: "customer",
  finding: found({ code: "left-to-city", values: { word: clause.text.slice(0, 40) } }, clause),
});

function isShareOfCity(clause: ClauseFacts, clauses: readonly ClauseFacts[]): boolean {
  if (!heard("disclosure-share-of-city", clause.text)) return false;
  const before = clauses.filter(
    (one, at) => isSameSentence(one, clause) && at < clauses.indexOf(clause) && !one.aside,
  );
  return (
    before.some(({ text }) => heard("disclosure-demarcation", text)) &&
    before.some(({ text }) => heard("disclosure-share-of-vendor", text))
  );
}

const isSameSentence = (one: ClauseFacts, other: ClauseFacts): boolean =>
  one.sentence === other.sentence && one.cell === other.cell;

/** 所在地域を記載し、押印した確約書を添付する: one statement, two clauses. */
function withContents(clause: ClauseFacts, before: ClauseFacts | undefined): ClauseFacts {
  if (before === undefined || clause.aside || !isSameSentence(before, clause)) return clause;
  if (!heard("disclosure-contents-open", before.text)) return clause;
  return { ...clause, text: `${before.text}、${clause.text}` };
}

function clauseFlaws(clause: ClauseFacts, expects: Expects, requirement: string): readonly Flaw[] {
  const reading = forbiddenReading(clause, expects.forbids);
  const kinds = [...EVERYWHERE, "refuse" as const, "later" as const];
  const demarcation = heard("disclosure-demarcation", clause.text);
  if (!demarcation) kinds.push("customer");
  // Where the place is asked for, one that is the only one is told, and another is denied.
  const ofPlace = expects.present.some(({ id }) => id === "place");
  if (ofPlace && heard("disclosure-nowhere-else", clause.text) && clause.negations === 1)
    return signalFlaws(clause, kinds);
  const bounded = ofPlace && heard("disclosure-only-there", clause.text);
  const flaws = [...signalFlaws(clause, bounded ? kinds.filter((kind) => kind !== "limit") : kinds)];
  if (reading.kind === "unclear") flaws.push(reading.flaw);
  if (expects.mistaken !== undefined && namesAny(expects.mistaken, clause.text))
    flaws.push(notUnderstood(clause));
  if (reading.kind === "ruled-out") return flaws;
  const topical = expects.present.some((topic) => namesAny(topic.words, clause.text));
  flaws.push(...unwilling(clause));
  const own = topical || clause.text.length <= 12 || namesRequirement(clause, requirement);
  return [...flaws, ...denial(clause, own ? "matter" : "something")];
}

/** The place of service is told by naming a region or town; everything else by its specific words. */
function tells(topic: Topic, clause: ClauseFacts): boolean {
  if (topic.id === "place") {
    const documented =
      clause.presents && namesAny(topic.words, clause.text) && clause.documents.some(({ named }) => named);
    return documented || namesRegion(clause);
  }
  // PDCAを回します names a way of working; what is done stands in other words.
  return tellsOf(topic, clause.text.replace(everywhere("frame-slogan"), " "));
}

/** 手順・責任分界・体制は別添9のとおり: several parts in one breath, with the paper that holds them. */
function isOnPaper(
  topic: Topic,
  { text, presents, documents, words }: ClauseFacts,
  { present }: Expects,
): boolean {
  if (!presents || documents.length === 0 || words.has("deny") || words.has("pending")) return false;
  return namesAny(topic.words, text) && present.filter((part) => namesAny(part.words, text)).length > 1;
}

/** Any place in the clause that is narrower than a country; whether a region abroad (us-east-1) will do, a person says. */
function namesRegion({ text, domestic, foreign }: ClauseFacts): boolean {
  if (domestic === undefined && foreign === undefined) return false;
  const abroad = [...text.matchAll(everywhere("place-foreign"))].filter(([place]) => !/[a-z]/.test(place));
  return [...text.matchAll(everywhere("place-domestic")), ...abroad].some(
    ([place]) => !heard("disclosure-wide", place),
  );
}

function namedDocument(clause: ClauseFacts, expects: Expects): Finding | undefined {
  if (!clause.presents) return undefined;
  const fits = (text: string) =>
    expects.present.some((topic) => namesAny([...topic.words, ...(topic.specific ?? [])], text));
  const document = clause.documents.find(({ named, text }) => named && (fits(text) || fits(clause.text)));
  return document === undefined
    ? undefined
    : found({ code: "names-document", values: { name: document.text } }, clause);
}

function genericWord(clause: ClauseFacts): readonly Finding[] {
  const word = clause.words.get("generic");
  return word === undefined ? [] : [found({ code: "only-generic", values: { word } }, clause)];
}
