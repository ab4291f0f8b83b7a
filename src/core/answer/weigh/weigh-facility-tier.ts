import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import type { Assessment, Case, Flaw } from "./assessment";
import { isBenign } from "./benign";
import { denial, EVERYWHERE, notUnderstood, signalFlaws } from "./common-flaws";
import { plannedFlaws } from "./planned-flaws";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";
import { FACILITY_STANDARDS, type FacilityStandard } from "../../lexicon/facility-catalogue";
import { facilityStandard } from "../own-names";
import { KANJI_DIGITS } from "../../lexicon/data/numerals";

const VALUES: ReadonlyMap<string, number> = new Map<string, number>([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
  ...[...KANJI_DIGITS].map((digit, value) => [digit, value] as const),
]);

interface Tier {
  readonly clause: ClauseFacts;
  readonly value: number;
  readonly latin: boolean;
}

/** 1.14: the facility is of the tier, by the standard that the row names. */
export function weighFacilityTier({ expects, clauses, asOf }: Case<"facility-tier">): Assessment {
  const standard = facilityStandard(expects);
  const tiers = clauses.flatMap((clause) => tiersOf(clause, standard));
  const named = clauses.some(({ text }) => isNamed(standard, text));
  const flaws: Flaw[] = [
    ...clauses.flatMap((clause) => clauseFlaws(clause)),
    ...plannedFlaws(clauses, asOf),
    ...tierFlaws(tiers, { wanted: expects.atLeast, named, standard }),
    ...otherStandard(clauses, standard),
    ...elsewhere(clauses),
    ...copiesOnly(tiers),
    ...(named && tiers.length === 0 ? untold(clauses, standard) : []),
  ];
  const high = tiers.filter(({ value, clause }) => value >= expects.atLeast && !clause.words.has("deny"));
  const findings = high
    .slice(0, 1)
    .map(({ clause, value }) => found({ code: "tier-found", values: { tier: value } }, clause));
  return {
    flaws,
    core: high.length > 0 ? "affirmed" : "none",
    supported: clauses.every(isBenign),
    findings,
    bareYes: true,
    presenting: false,
    outsideDenies: true,
  };
}

function clauseFlaws(clause: ClauseFacts): readonly Flaw[] {
  const flaws = signalFlaws(clause, [...EVERYWHERE, "self", "refuse", "customer"]);
  const about = heard("facility-topic", clause.text) || clause.text.length <= 5;
  return [...flaws, ...denial(clause, about ? "matter" : "something")];
}

const isNamed = ({ mentions }: FacilityStandard, text: string): boolean => text.search(mentions) >= 0;

function tiersOf(clause: ClauseFacts, standard: FacilityStandard): readonly Tier[] {
  const text = clause.text.replace(everywhere("facility-former"), (words) => " ".repeat(words.length));
  return [...text.matchAll(everywhere("facility-tier"))].flatMap((match) => {
    const [, name = "", digits = ""] = match;
    if (heard("facility-level-word", name) && !isNamed(standard, clause.text)) return [];
    const noneBelow = heard("phrase-none-below", clause.text);
    const below = !noneBelow && heard("facility-below", clause.text.slice(match.index + match[0].length));
    const value = (VALUES.get(digits) ?? Number(digits)) - (below ? 1 : 0);
    return Number.isInteger(value) ? [{ clause, value, latin: name === "tier" }] : [];
  });
}

/** "ティア2～3" and a low tier beside a high one: nobody can tell which holds. A Latin "Tier III" may be Uptime's. */
function tierFlaws(
  tiers: readonly Tier[],
  {
    wanted,
    named,
    standard,
  }: { readonly wanted: number; readonly named: boolean; readonly standard: FacilityStandard },
): readonly Flaw[] {
  const low = tiers.find(({ value }) => value < wanted);
  const high = tiers.find(({ value }) => value >= wanted);
  if (low !== undefined) {
    const values = { tier: low.value, wanted };
    const kind =
      high === undefined && !/[~-]/.test(low.clause.text.replace(/tier-|j-tier/g, ""))
        ? "short"
        : "uncertain";
    return [{ kind, finding: found({ code: "tier-too-low", values }, low.clause) }];
  }
  if (high === undefined || named) return [];
  const isMeant = standard.isMeantAlone && (!high.latin || heard("facility-equal", high.clause.text));
  if (isMeant) return [];
  return [notUnderstood(high.clause)];
}

function otherStandard(clauses: readonly ClauseFacts[], standard: FacilityStandard): readonly Flaw[] {
  const wanted = standard.name;
  const others = FACILITY_STANDARDS.filter(({ name }) => name !== wanted);
  return clauses.flatMap((clause): Flaw[] => {
    // JDCCティア3（Uptime Tier IIIも取得): the row's own standard is told, and the other one comes on top.
    if (clauses.some(({ text }) => isNamed(standard, text)) && heard("facility-besides", clause.text))
      return [];
    const rest = clause.text.replace(standard.mentions, " ");
    const known = others.flatMap(({ mentions }) => rest.match(mentions) ?? [])[0];
    const other = known ?? pattern("facility-other").exec(rest)?.[0];
    if (other === undefined) return [];
    const finding: Finding = { code: "other-standard", values: { found: other.toUpperCase(), wanted } };
    return [{ kind: "other-standard", finding: found(finding, clause) }];
  });
}

/** Part of it stands in no data centre at all (バックアップは当社ビル内のサーバ室). */
function elsewhere(clauses: readonly ClauseFacts[]): readonly Flaw[] {
  return clauses.flatMap((clause): Flaw[] => {
    if (clause.words.has("deny") || !heard("facility-own-room", clause.text)) return [];
    return [notUnderstood(clause)];
  });
}

/** バックアップはティア3のセンターに置いています: of the machines that serve no tier is told. */
function copiesOnly(tiers: readonly Tier[]): readonly Flaw[] {
  const [first] = tiers;
  if (first === undefined || tiers.some(({ clause }) => !heard("facility-of-copy", clause.text))) return [];
  return [notUnderstood(first.clause)];
}

function untold(clauses: readonly ClauseFacts[], standard: FacilityStandard): readonly Flaw[] {
  const clause = clauses.find(({ text }) => isNamed(standard, text));
  if (clause === undefined) return [];
  return [notUnderstood(clause)];
}
