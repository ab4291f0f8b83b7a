import type { Finding } from "../finding";
import type { Reading } from "../reading";
import type { Assessment, Flaw, FlawKind } from "./assessment";

export interface Combined {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

/**
 * What each flaw makes of a yes, in order of weight. "contradictory" where the words say otherwise than the mark,
 * "unclear" where nobody can tell.
 */
const UNDER_YES: readonly (readonly [FlawKind, Reading])[] = [
  ["instruction", "unclear"],
  ["template", "unclear"],
  ["copied", "unclear"],
  ["doubt", "unclear"],
  ["question", "unclear"],
  ["denied", "contradictory"],
  ["breach", "contradictory"],
  ["short", "contradictory"],
  ["renewal-open", "unclear"],
  ["unreadable", "unclear"],
  ["expired", "expired"],
  ["ended", "contradictory"],
  ["customer", "contradictory"],
  ["no-registration", "contradictory"],
  ["other-party", "contradictory"],
  ["platform", "contradictory"],
  ["self", "contradictory"],
  ["equal", "contradictory"],
  ["plan-overdue", "unclear"],
  ["planned", "contradictory"],
  ["same-as", "unclear"],
  ["ask", "unclear"],
  ["edition-refused", "contradictory"],
  ["edition", "unclear"],
  ["other-standard", "unclear"],
  ["denied-unclear", "unclear"],
  ["partial", "partial"],
  ["paid", "partial"],
  ["other-contract", "partial"],
  ["refuse", "contradictory"],
  ["hedge", "unclear"],
  ["weak", "unclear"],
  ["except", "partial"],
  ["limit", "partial"],
  ["outside", "partial"],
  ["uncertain", "unclear"],
  ["later", "weak_evidence"],
];

/** What each flaw makes of words without a mark. */
const ALONE: readonly (readonly [FlawKind, Reading])[] = [
  ["instruction", "unclear"],
  ["template", "unclear"],
  ["copied", "unclear"],
  ["doubt", "unclear"],
  ["question", "unclear"],
  ["same-as", "unclear"],
  ["ask", "unclear"],
  ["outside", "na"],
  ["plan-overdue", "unclear"],
  ["renewal-open", "unclear"],
  ["planned", "planned"],
  ["unreadable", "unclear"],
  ["expired", "expired"],
  ["paid", "partial"],
  ["other-contract", "partial"],
  ["partial", "partial"],
  ["denied", "not_met"],
  ["breach", "not_met"],
  ["short", "not_met"],
  ["ended", "unclear"],
  ["refuse", "unclear"],
  ["limit", "partial"],
  ["except", "partial"],
  ["hedge", "unclear"],
  ["weak", "unclear"],
  ["edition-refused", "not_met"],
  ["edition", "unclear"],
  ["other-standard", "unclear"],
  ["equal", "not_met"],
  ["self", "unclear"],
  ["no-registration", "unclear"],
  ["other-party", "unclear"],
  ["platform", "unclear"],
  ["customer", "unclear"],
  ["denied-unclear", "unclear"],
  ["uncertain", "unclear"],
  ["later", "weak_evidence"],
];

/** Flaws that make even a plain "in part" or "no" a question for a person. */
const ALWAYS_UNCLEAR: readonly FlawKind[] = ["instruction", "template", "doubt", "question", "plan-overdue"];

export function combineYes(
  { flaws, core, supported, findings, bareYes, presenting, planAllowed, outsideDenies }: Assessment,
  bare: boolean,
  says: Finding,
): Combined {
  const worst = weightiest(flaws, UNDER_YES);
  if (worst !== undefined) {
    const reading = planAllowed === true && worst.flaw.kind === "planned" ? "planned" : worst.reading;
    const { kind } = worst.flaw;
    const refused = kind === "refuse" && !presenting;
    const uncovered = kind === "outside" && outsideDenies === true;
    return {
      reading: refused ? "unclear" : uncovered ? "contradictory" : reading,
      findings: [worst.flaw.finding, says, ...rest(flaws, worst.flaw), ...findings],
    };
  }
  if (core === "affirmed") return { reading: "met", findings: [says, ...findings] };
  const nothing: Finding = { code: "nothing-presented", values: {} };
  if (presenting && (bare || core === "partly")) {
    return { reading: "weak_evidence", findings: [nothing, says, ...findings] };
  }
  if ((bare && bareYes) || (supported && !presenting))
    return { reading: "met", findings: [says, ...findings] };
  return { reading: "unclear", findings: [...findings, says] };
}

/** Words alone: met only where they affirm the whole. */
export function combineAlone(
  { flaws, core, findings, presenting, planAllowed, outsideDenies }: Assessment,
  text: string,
): Combined {
  const worst = weightiest(flaws, ALONE);
  if (worst !== undefined) {
    const reading = aloneReading(worst, { flaws, core, presenting, planAllowed: planAllowed === true });
    return { reading, findings: [worst.flaw.finding, ...rest(flaws, worst.flaw), ...findings] };
  }
  if (core === "affirmed") return { reading: "met", findings };
  if (core === "partly") {
    const part: Reading = outsideDenies === true ? "unclear" : "partial";
    return { reading: presenting ? "weak_evidence" : part, findings };
  }
  return {
    reading: "unclear",
    findings: [{ code: "not-understood", values: { text: text.slice(0, 60) } }, ...findings],
  };
}

interface Weightiest {
  readonly flaw: Flaw;
  readonly reading: Reading;
}

function aloneReading(
  { flaw, reading }: Weightiest,
  {
    flaws,
    core,
    presenting,
    planAllowed,
  }: { flaws: readonly Flaw[]; core: Assessment["core"]; presenting: boolean; planAllowed: boolean },
): Reading {
  if (planAllowed && flaw.kind === "planned") return "planned";
  if (flaw.kind === "later" && !presenting) return "unclear";
  const has = (kind: FlawKind) => flaws.some((other) => other.kind === kind);
  if (reading !== "not_met") return reading;
  // One part is denied, another affirmed.
  if (core !== "none") return "partial";
  if (flaw.kind === "equal" && (has("other-party") || has("platform") || has("hedge"))) return "unclear";
  if (has("limit") || has("except") || has("partial")) return "partial";
  return has("hedge") || has("denied-unclear") || has("uncertain") || has("other-standard")
    ? "unclear"
    : "not_met";
}

export function combinePartly({ flaws, findings }: Assessment, says: Finding): Combined {
  const list = [...flaws];
  const grave = list.find(({ kind }) => ALWAYS_UNCLEAR.includes(kind));
  if (grave !== undefined)
    return { reading: "unclear", findings: [grave.finding, says, ...rest(list, grave), ...findings] };
  const planned = list.find(({ kind }) => kind === "planned");
  if (planned !== undefined)
    return { reading: "planned", findings: [planned.finding, says, ...rest(list, planned), ...findings] };
  const expired = list.find(({ kind }) => kind === "expired");
  if (expired !== undefined)
    return { reading: "expired", findings: [expired.finding, says, ...rest(list, expired), ...findings] };
  return { reading: "partial", findings: [says, ...list.map(({ finding }) => finding), ...findings] };
}

/** A no stands unless the words beside it affirm the whole, plan it, or can't be told. */
export function combineNo(
  { flaws, core, findings }: Assessment,
  { mayNotApply, affirms }: { readonly mayNotApply: boolean; readonly affirms: boolean },
  says: Finding,
): Combined {
  const all = flaws.map(({ finding }) => finding);
  const has = (kind: FlawKind) => flaws.find((flaw) => flaw.kind === kind);
  const grave = flaws.find(
    ({ kind }) => ALWAYS_UNCLEAR.includes(kind) || kind === "ask" || kind === "renewal-open",
  );
  if (grave !== undefined)
    return { reading: "unclear", findings: [grave.finding, says, ...rest(flaws, grave)] };
  const outside = has("outside");
  if (outside !== undefined)
    return {
      reading: mayNotApply ? "na" : "unclear",
      findings: [outside.finding, says, ...rest(flaws, outside)],
    };
  const planned = has("planned");
  if (planned !== undefined)
    return { reading: "planned", findings: [planned.finding, says, ...rest(flaws, planned)] };
  const softened = has("partial") ?? has("paid") ?? has("other-contract");
  if (softened !== undefined && has("denied") === undefined)
    return { reading: "unclear", findings: [softened.finding, says, ...rest(flaws, softened)] };
  if (flaws.length === 0 && core === "affirmed" && affirms)
    return { reading: "contradictory", findings: [...findings, says] };
  if (flaws.length === 0 && core === "partly" && findings.some(({ code }) => EVIDENCE.includes(code))) {
    return { reading: "contradictory", findings: [...findings, says] };
  }
  return { reading: "not_met", findings: [says, ...all] };
}

const EVIDENCE: readonly Finding["code"][] = [
  "valid-until",
  "has-number",
  "successor-accepted",
  "long-enough",
  "tier-found",
];

function weightiest(
  flaws: readonly Flaw[],
  order: readonly (readonly [FlawKind, Reading])[],
): Weightiest | undefined {
  for (const [kind, reading] of order) {
    const flaw = flaws.find((one) => one.kind === kind);
    if (flaw !== undefined) return { flaw, reading };
  }
  const [first] = flaws;
  return first === undefined ? undefined : { flaw: first, reading: "unclear" };
}

function rest(flaws: readonly Flaw[], first: Flaw): readonly Finding[] {
  return flaws.filter((flaw) => flaw !== first).map(({ finding }) => finding);
}
