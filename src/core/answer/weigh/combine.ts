import type { Finding } from "../finding";
import type { Reading } from "../reading";
import type { Assessment, Flaw, FlawKind } from "./assessment";
import { ALONE, ALWAYS_UNCLEAR, UNDER_YES } from "./flaw-order";

export interface Combined {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

/** A yes, and what the words beside it make of it. */
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
  // A yes covers the parts that its remarks do not name; remarks on the matter take nothing back.
  const covers = bare || core === "partly";
  if ((covers && bareYes) || (supported && !presenting))
    return { reading: "met", findings: [says, ...findings] };
  return { reading: "unclear", findings: [...findings, says] };
}

/** Words alone: met only where they affirm the whole. */
export function combineAlone(
  { flaws, core, findings, presenting, planAllowed, outsideDenies, partIsOpen }: Assessment,
  text: string,
): Combined {
  const worst = weightiest(flaws, ALONE);
  if (worst !== undefined) {
    const reading = aloneReading(worst, { flaws, core, presenting, planAllowed: planAllowed === true });
    return { reading, findings: [worst.flaw.finding, ...rest(flaws, worst.flaw), ...findings] };
  }
  if (core === "affirmed") return { reading: "met", findings };
  if (core === "partly") {
    const part: Reading = outsideDenies === true || partIsOpen === true ? "unclear" : "partial";
    const nothing: Finding = { code: "nothing-presented", values: {} };
    const vague: Finding = { code: "not-understood", values: { text: text.slice(0, 60) } };
    const why = presenting ? nothing : vague;
    return {
      reading: presenting ? "weak_evidence" : part,
      findings: findings.length === 0 ? [why] : findings,
    };
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
  // 停止は検知可, 故障は対象外: one side is there, another left out.
  if (flaw.kind === "outside" && core !== "none") return "partial";
  if (flaw.kind === "later" && !presenting) return "unclear";
  const weighty = isPlainNo(flaw, flaws) ? flaws.filter((other) => !explains(other)) : flaws;
  const has = (kind: FlawKind) => weighty.some((other) => other.kind === kind);
  if (reading !== "not_met") return reading;
  // One part is denied, another affirmed.
  if (core !== "none") return "partial";
  // Misuse that may happen is misuse.
  if (flaw.kind === "breach" && !has("limit") && !has("except") && !has("partial")) return "not_met";
  if (flaw.kind === "equal" && (has("other-party") || has("platform") || has("hedge"))) return "unclear";
  if (has("limit") || has("except") || has("partial")) return "partial";
  return has("hedge") || has("denied-unclear") || has("uncertain") || has("other-standard")
    ? "unclear"
    : "not_met";
}

/** The answer itself says no and nothing else; the remarks may then say why (自社の規程で十分と考えています). */
function isPlainNo({ kind, finding }: Flaw, flaws: readonly Flaw[]): boolean {
  if (kind !== "denied" || finding.quote?.cell !== "answer") return false;
  return flaws.every((other) => other.kind === "denied" || other.finding.quote?.cell === "remarks");
}

/** Opinions, another certificate, what is done instead: reasons for a no, which take nothing of it back. */
function explains({ kind, finding }: Flaw): boolean {
  if (finding.quote?.cell !== "remarks") return false;
  if (["denied-unclear", "other-standard", "uncertain"].includes(kind)) return true;
  if ((kind === "limit" || kind === "except") && !leavesSome({ kind, finding })) return true;
  if (kind !== "hedge") return false;
  return OPINION.test(finding.quote.text) || !GIVES.test(finding.quote.text);
}

/** Something is offered after all. */
const GIVES = /可能|でき(?:ます|る)|対応(?:し|可|予定)|検討|提供|別途/;

const OPINION = /努力|目標|参考|考え|認識|理解|判断|思(?:い|う|って)|方針|ため$|ので|から$|\bbelieve\b/;

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

/** A substitute; what is offered in place of it may be quite another matter (監査法人の報告書をもって代替), and softens nothing. */
function insteadOf(flaws: readonly Flaw[]): Flaw | undefined {
  const quoted = (flaw: Flaw) => flaw.finding.quote?.text;
  const others = flaws.filter(({ kind }) => kind === "uncertain" || kind === "other-standard").map(quoted);
  return flaws.find((flaw) => flaw.kind === "other-contract" && !others.includes(quoted(flaw)));
}

/** Why it is a no (低位に該当しないため). */
const REASON = /(?:ため|ので|から|につき)(?:です|となります)?。?$/;

/** A no stands unless the words beside it affirm the whole, plan it, or can't be told. */
export function combineNo(
  { flaws, core, findings }: Assessment,
  mayNotApply: boolean,
  says: Finding,
): Combined {
  const all = flaws.map(({ finding }) => finding);
  const has = (kind: FlawKind) => flaws.find((flaw) => flaw.kind === kind);
  const grave = flaws.find(
    ({ kind }) => ALWAYS_UNCLEAR.includes(kind) || kind === "ask" || kind === "renewal-open",
  );
  if (grave !== undefined)
    return { reading: "unclear", findings: [grave.finding, says, ...rest(flaws, grave)] };
  const outside = flaws.find(
    (flaw) => flaw.kind === "outside" && (mayNotApply || !REASON.test(flaw.finding.quote?.text ?? "")),
  );
  if (outside !== undefined)
    return {
      reading: mayNotApply ? "na" : "unclear",
      findings: [outside.finding, says, ...rest(flaws, outside)],
    };
  const planned = has("planned");
  if (planned !== undefined)
    return { reading: "planned", findings: [planned.finding, says, ...rest(flaws, planned)] };
  const softened =
    has("partial") ?? has("paid") ?? insteadOf(flaws) ?? flaws.find((flaw) => leavesSome(flaw));
  if (softened !== undefined && has("denied") === undefined)
    return { reading: "unclear", findings: [softened.finding, says, ...rest(flaws, softened)] };
  // What would be enough beside a yes is no reason for a no.
  const evident = core === "partly" && findings.some(({ code }) => EVIDENCE.includes(code));
  if (flaws.length === 0 && (core === "affirmed" || evident))
    return { reading: "contradictory", findings: [...findings, says] };
  return { reading: "not_met", findings: [says, ...all] };
}

/** 権限管理のみ可能, ただし再取得済: what remains is said to be there. */
function leavesSome({ kind, finding }: Flaw): boolean {
  if (kind !== "limit" && kind !== "except") return false;
  return /可能|でき(?:ます|る)|(?:対応|取得|実施|提供|登録)(?:済|し(?:て(?:い|お)|まし|た)|(?:が|は)?可)|番号/.test(
    finding.quote?.text ?? "",
  );
}

const EVIDENCE: readonly Finding["code"][] = [
  "valid-until",
  "has-number",
  "successor-accepted",
  "long-enough",
  "tier-found",
  "place-domestic",
  "rules-out",
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
