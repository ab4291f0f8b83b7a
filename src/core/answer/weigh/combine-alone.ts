import type { Finding } from "../finding";
import type { Reading } from "../../reading";
import type { Assessment, Flaw, FlawKind } from "./assessment";
import { rest, weightiest, type Combined, type Weightiest } from "./combine";
import { leavesSome } from "./combine-no";
import { ALONE } from "./flaw-order";
import { heard } from "../../lexicon/lexicon";

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
  return heard("alone-opinion", finding.quote.text) || !heard("alone-gives", finding.quote.text);
}
