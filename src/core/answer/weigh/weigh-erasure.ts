import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import { findSignals } from "../find-signals";
import { namesAny, tellsAny } from "../find-topics";
import type { Assessment, Case, Flaw } from "./assessment";
import { denial, EVERYWHERE, signalFlaws } from "./common-flaws";
import { forbiddenReading } from "./forbidden";
import { plannedFlaws } from "./planned-flaws";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";

/** 1.26: erased beyond recovery by the standard, with a certificate; a plan to be certified before the end is allowed. */
export function weighErasure({ expects, clauses: said, asOf }: Case<"erasure">): Assessment {
  const clauses = said.map(afterErasing);
  const flawsOf = new Map(clauses.map((clause) => [clause, clauseFlaws(clause, expects)]));
  const flaws: Flaw[] = [...flawsOf.values()].flat();
  flaws.push(...plannedFlaws(clauses, asOf), ...otherMethod(clauses));
  const sound = clauses.filter((clause) => flawsOf.get(clause)?.length === 0 && !clause.words.has("planned"));
  const words = (id: string) =>
    expects.present.filter((topic) => topic.id === id).flatMap((topic) => topic.words);
  const certified = sound.some(
    (clause, at) =>
      namesAny(words("certificate"), clause.text) &&
      (heard("erasure-issued", clause.text) || isHandedNext(clause, sound[at + 1])),
  );
  const erased = sound.some(({ text }) => {
    const apart = text.replace(everywhere("erasure-words"), "");
    return tellsAny(words("erasure"), apart) && heard("erasure-thorough", apart);
  });
  const told = expects.present.filter(({ id }) => (id === "certificate" ? certified : erased));
  const missing = expects.present.filter((topic) => !told.includes(topic));
  const touched = clauses.some(
    ({ text, words: signals }) =>
      !signals.has("deny") &&
      !signals.has("customer") &&
      (signals.has("generic") || namesAny(words("erasure"), text)),
  );
  return {
    flaws,
    core: missing.length === 0 ? "affirmed" : told.length > 0 || touched ? "partly" : "none",
    supported: false,
    findings: [
      ...told.map((topic): Finding => ({ code: "tells-part", values: topic.name })),
      ...(clauses.length === 0
        ? []
        : missing.map((topic): Finding => ({ code: "part-missing", values: topic.name }))),
    ],
    bareYes: false,
    presenting: true,
    planAllowed: expects.planAllowed,
  };
}

/** 作業完了後に証明書を提出: what comes after the erasing comes in its time. */
function afterErasing(clause: ClauseFacts): ClauseFacts {
  const rest = clause.text.replace(pattern("erasure-afterwards"), "");
  if (rest === clause.text || findSignals(rest).words.has("planned")) return clause;
  return { ...clause, words: new Map([...clause.words].filter(([kind]) => kind !== "planned")) };
}

/** 消去証明書に消去日と方法を記し、作業完了から10日以内に提出: one sentence, two clauses. */
function isHandedNext({ sentence, cell }: ClauseFacts, next: ClauseFacts | undefined): boolean {
  return (
    next !== undefined &&
    next.sentence === sentence &&
    next.cell === cell &&
    !next.aside &&
    heard("erasure-issued", next.text)
  );
}

function clauseFlaws(clause: ClauseFacts, expects: Case<"erasure">["expects"]): readonly Flaw[] {
  const flaws = [...signalFlaws(clause, [...EVERYWHERE, "refuse", "customer", "later"])];
  const reading = forbiddenReading(clause, expects.forbids);
  if (reading.kind === "unclear") flaws.push(reading.flaw);
  if (clause.negations === 0 && !clause.words.has("prohibit") && heard("erasure-recoverable", clause.text)) {
    const values = { word: clause.text.slice(0, 30) };
    flaws.push({ kind: "breach", finding: found({ code: "breach", values }, clause) });
  }
  if (reading.kind === "ruled-out" && !heard("erasure-certificate", clause.text)) return flaws;
  const topical =
    reading.kind === "control-denied" ||
    expects.present.some((topic) => namesAny(topic.words, clause.text)) ||
    clause.text.length <= 12;
  return [...flaws, ...denial(clause, topical ? "matter" : "something")];
}

/** Another method than the row's standard: perhaps better, but for a person to judge. */
function otherMethod(clauses: readonly ClauseFacts[]): readonly Flaw[] {
  if (clauses.some(({ text }) => /27001|isms/.test(text))) return [];
  return clauses.flatMap((clause): Flaw[] => {
    const other = pattern("erasure-other-method").exec(clause.text)?.[0];
    if (other === undefined) return [];
    const values = { found: other.toUpperCase(), wanted: "ISO/IEC 27001" };
    return [{ kind: "other-standard", finding: found({ code: "other-standard", values }, clause) }];
  });
}
