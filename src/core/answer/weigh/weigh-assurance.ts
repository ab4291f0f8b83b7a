import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import { namesAny, speaksOf, tellsAny } from "../find-topics";
import { isHarmless } from "../frames/harmless";
import type { SignalKind } from "../signal-kind";
import type { Assessment, Case, Core, Flaw } from "./assessment";
import { isBenign } from "./benign";
import { notUnderstood } from "./common-flaws";
import { namesRequirement } from "./own-matter";
import { plannedFlaws } from "./planned-flaws";
import { weighAssuredClause, type ClauseWeight } from "./weigh-assured-clause";
import { heard } from "../../lexicon/lexicon";

type Expects = Case<"assurance">["expects"];
type Topic = Expects["parts"][number];

/** Rows that assure a state of affairs: every part must be told, or covered by a yes that says nothing else. */
export function weighAssurance({ row, expects, clauses, mark, asOf }: Case<"assurance">): Assessment {
  const weights = joined(
    clauses.map((clause) => withOwnDenial(weighAssuredClause(clause, expects), row, expects)),
    expects,
  );
  // 表明します: the word of the answer is itself the declaration that the row asks for, and of all that it asks.
  const spoken =
    mark.kind === "yes" && expects.polarity === "positive"
      ? expects.parts.filter((part) =>
          expects.statement === true
            ? saysPart(mark.word, part)
            : saysDeed(mark.word, expects) || saysDeedAgain(weights, expects),
        )
      : [];
  const told = new Set([...weights.flatMap((weight) => weight.told), ...spoken]);
  const flaws = [
    ...weights.flatMap((weight) => weight.flaws),
    ...plannedFlaws(clauses, asOf),
    ...mistaken(weights, expects),
    ...leftOut(weights, expects, mark),
    ...listedInPart(weights, expects, mark),
  ];
  const covering = coveringDocument(clauses, expects);
  // A statement that is asked for is one in words of its own.
  const all = expects.statement === true ? undefined : affirmsAll(weights, mark.kind === "yes");
  const missing =
    spoken.length > 0 || declares(covering, expects) || declaresItself(weights, expects)
      ? []
      : expects.parts.filter((part) => !told.has(part));
  return {
    flaws,
    core: coreOf({
      told: told.size,
      missing: missing.length,
      covered: covering !== undefined,
      all: all !== undefined,
      weights,
    }),
    supported: covering !== undefined,
    findings: [
      ...weights.flatMap((weight) => weight.findings),
      ...[...told].map((part): Finding => ({ code: "tells-part", values: part.name })),
      ...(covering === undefined ? [] : [covering]),
      ...(all === undefined || mark.kind === "yes" ? [] : [saidYes(all)]),
      ...(told.size === 0
        ? []
        : missing.map((part): Finding => ({ code: "part-missing", values: part.name }))),
    ],
    bareYes: expects.statement !== true,
    presenting: expects.statement === true,
  };
}

function saysPart(word: string, part: Topic): boolean {
  return part.negated !== true && heard("assurance-polite-end", word) && namesAny(part.words, word);
}

/** 受入可: the word of the answer names the one deed that is asked for. */
function saysDeed(word: string, { parts: [part, ...others] }: Expects): boolean {
  return others.length === 0 && part?.together !== undefined && tellsAny(part.together, word);
}

/** ○ | 受け入れています（年1回以上可）: what the one part is asked to do, and nothing else. */
function saysDeedAgain(weights: readonly ClauseWeight[], expects: Expects): boolean {
  return weights.some(
    ({ clause, flaws }) =>
      flaws.length === 0 && heard("assurance-deed-alone", clause.text) && saysDeed(clause.text, expects),
  );
}

function coreOf(given: {
  readonly told: number;
  readonly missing: number;
  readonly covered: boolean;
  /** All of it is affirmed at once. */
  readonly all: boolean;
  readonly weights: readonly ClauseWeight[];
}): Core {
  if ((given.weights.length > 0 || given.told > 0) && given.missing === 0) return "affirmed";
  if (given.all) return "affirmed";
  if (given.told > 0 || given.covered) return "partly";
  return "none";
}

/** 4項目とも実施しています by itself; beside a yes also 規程に定めております. */
function affirmsAll(weights: readonly ClauseWeight[], isYes: boolean): ClauseFacts | undefined {
  return weights.find(
    ({ clause: { saysAll }, flaws }) =>
      flaws.length === 0 && (saysAll === "all" || (isYes && saysAll === "same")),
  )?.clause;
}

const saidYes = (clause: ClauseFacts): Finding =>
  found({ code: "says-yes", values: { word: clause.quote.slice(0, 40) } }, clause);

/** What opens a sentence (情報セキュリティ監査は、) is told together with the words that it is said of. */
function joined(weights: readonly ClauseWeight[], { parts }: Expects): readonly ClauseWeight[] {
  return weights.map((weight, at) => {
    const before = weights[at - 1];
    if (before === undefined || before.flaws.length > 0 || weight.flaws.length > 0) return weight;
    const { clause } = weight;
    if (before.clause.sentence !== clause.sentence || before.clause.cell !== clause.cell) return weight;
    if (clause.aside || clause.words.has("planned") || clause.words.has("pending")) return weight;
    if (!heard("assurance-topic-opens", before.clause.text)) return weight;
    // 監査は、審査機関による更新審査を受け入れています: the certifier's, and not the one that is asked for.
    if (heard("quiet-audit", clause.text)) return weight;
    const text = `${before.clause.text}、${clause.text}`;
    const more = parts.filter(
      (part) => part.negated !== true && !weight.told.includes(part) && speaksOf(part, text),
    );
    return more.length === 0
      ? weight
      : { ...weight, clause: { ...clause, text }, told: [...weight.told, ...more] };
  });
}

/** A denial in the requirement's own words is one of the matter, whichever part it names. */
function withOwnDenial(weight: ClauseWeight, row: Case["row"], expects: Expects): ClauseWeight {
  if (expects.polarity === "negative" || expects.statement === true) return weight;
  if (!weight.flaws.some(({ kind }) => kind === "denied-unclear")) return weight;
  if (!namesRequirement(weight.clause, row.text)) return weight;
  const flaws = weight.flaws.map((flaw): Flaw => {
    return flaw.kind === "denied-unclear" ? { ...flaw, kind: "denied" } : flaw;
  });
  return { ...weight, flaws };
}

/** 内部監査 where the city's audit is meant: looks like the matter, and is another. */
function mistaken(weights: readonly ClauseWeight[], expects: Expects): readonly Flaw[] {
  if (expects.mistaken === undefined) return [];
  const words = expects.mistaken;
  const tellsItself = ({ clause, told }: ClauseWeight): boolean => {
    const other = words.reduce((line, word) => line.replaceAll(word, " "), clause.text);
    return expects.parts.length === 1 && told.some((part) => speaksOf(part, other));
  };
  // Where the one thing that is asked for is told, others of the like only add to it.
  if (weights.some(tellsItself)) return [];
  return weights.flatMap(({ clause }): Flaw[] => {
    if (!namesAny(words, clause.text)) return [];
    return [notUnderstood(clause)];
  });
}

/**
 * Where the parts are one deed done to several things (stored and transmitted data protected), remarks that tell the deed of
 * some of them alone leave the others out, and a yes does not cover them. Parts that are deeds of their own it does cover.
 */
function leftOut(
  weights: readonly ClauseWeight[],
  { parts }: Expects,
  mark: Case<"assurance">["mark"],
): readonly Flaw[] {
  const [deed, ...others] = parts.map(({ together }) => together?.join());
  if (mark.kind !== "yes" || deed === undefined || others.some((other) => other !== deed)) return [];
  const silent = ofTransmissionAlone(weights, parts);
  if (silent !== undefined) return [silent];
  const telling = weights.filter(
    ({ clause }) => !isHarmless(clause) && tellsAny(parts[0]?.together ?? [], clause.text),
  );
  const missing = parts.find((part) => !weights.some(({ told }) => told.includes(part)));
  const [first] = telling;
  if (first === undefined || missing === undefined || others.length === 0) return [];
  if (telling.some(({ told }) => told.length === 0)) return [];
  return [
    { kind: "uncertain", finding: found({ code: "part-missing", values: missing.name }, first.clause) },
  ];
}

/** 通信はTLSのみです: the one part is told by what goes over the line, and nobody tells the other. */
function ofTransmissionAlone(weights: readonly ClauseWeight[], parts: Expects["parts"]): Flaw | undefined {
  const only = weights.find(({ clause }) => heard("quiet-cipher-only", clause.text));
  if (only === undefined) return undefined;
  const missing = parts.find(
    (part) => !weights.some(({ clause, told }) => told.includes(part) || namesAny(part.words, clause.text)),
  );
  if (missing === undefined) return undefined;
  return { kind: "uncertain", finding: found({ code: "part-missing", values: missing.name }, only.clause) };
}

/**
 * Who lists measures lists them all: remarks that name several of them by a list without an end (認証管理と施錠管理を行っています)
 * and leave as many out are no longer covered by the yes. One by itself is an example; 等, or a statement of something else,
 * leaves the list open.
 */
function listedInPart(
  weights: readonly ClauseWeight[],
  { parts, statement }: Expects,
  mark: Case<"assurance">["mark"],
): readonly Flaw[] {
  if (mark.kind !== "yes" || statement === true) return [];
  const named = new Set(weights.flatMap((weight) => weight.told));
  const missing = parts.filter((part) => !named.has(part));
  const [first] = missing;
  const listing = weights.find((weight) => weight.told.length > 0);
  if (first === undefined || listing === undefined || named.size < 2 || missing.length < named.size)
    return [];
  const isOpen = ({ clause, flaws, told }: ClauseWeight): boolean =>
    flaws.length > 0 ||
    (told.length === 0 && !isBenign(clause) && !isHarmless(clause)) ||
    clause.saysAll !== undefined ||
    clause.presents ||
    heard("assurance-open-list", clause.text);
  if (weights.some(isOpen)) return [];
  return [
    { kind: "uncertain", finding: found({ code: "part-missing", values: first.name }, listing.clause) },
  ];
}

/** A declaration of compliance on paper (遵守表明書) is what a row that asks for one wants. */
function declares(covering: Finding | undefined, { statement, polarity }: Expects): boolean {
  if (statement !== true || polarity !== "positive" || covering?.code !== "names-document") return false;
  return heard("assurance-declared", covering.values.name);
}

/** 遵守を表明（誓約書添付）: where a declaration is asked for, to say that one declares is to give it. */
function declaresItself(weights: readonly ClauseWeight[], { statement, polarity }: Expects): boolean {
  if (statement !== true || polarity !== "positive") return false;
  return weights.some(({ clause, flaws }) => flaws.length === 0 && heard("assurance-declares", clause.text));
}

/** Shown some day, or not at all. */
const NOT_NOW: readonly SignalKind[] = ["later", "planned", "deny", "refuse", "ask"];

/** A document on the matter, put before the reader, covers the parts that the remark does not name. */
function coveringDocument(clauses: readonly ClauseFacts[], expects: Expects): Finding | undefined {
  for (const clause of clauses) {
    const named = clause.documents.find((document) => document.named);
    if (named === undefined || !clause.presents) continue;
    if (NOT_NOW.some((kind) => clause.words.has(kind))) continue;
    if (!expects.parts.some((part) => namesAny(part.words, named.text))) continue;
    return found({ code: "names-document", values: { name: named.text } }, clause);
  }
  // A plain fact beside a repeated yes takes nothing from it.
  return clauses.some(isBenign) && clauses.every((clause) => isBenign(clause) || isHarmless(clause))
    ? { code: "only-generic", values: { word: clauses[0]?.quote.slice(0, 40) ?? "" } }
    : undefined;
}
