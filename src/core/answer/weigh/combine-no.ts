import type { Finding } from "../finding";
import type { Assessment, Flaw, FlawKind } from "./assessment";
import { rest, type Combined } from "./combine";
import { ALWAYS_UNCLEAR } from "./flaw-order";
import { heard } from "../../lexicon/lexicon";

/** A substitute; what is offered in place of it may be quite another matter (監査法人の報告書をもって代替), and softens nothing. */
function insteadOf(flaws: readonly Flaw[]): Flaw | undefined {
  const quoted = (flaw: Flaw) => flaw.finding.quote?.text;
  const others = flaws.filter(({ kind }) => kind === "uncertain" || kind === "other-standard").map(quoted);
  return flaws.find(
    (flaw) =>
      flaw.kind === "other-contract" &&
      !others.includes(quoted(flaw)) &&
      heard("no-possible", quoted(flaw) ?? ""),
  );
}

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
    (flaw) => flaw.kind === "outside" && (mayNotApply || !heard("no-reason", flaw.finding.quote?.text ?? "")),
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
export function leavesSome({ kind, finding }: Flaw): boolean {
  if (kind !== "limit" && kind !== "except") return false;
  return heard("no-leaves-some", finding.quote?.text ?? "");
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
