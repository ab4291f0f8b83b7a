import type { Pack } from "../core/pack/pack-schema";
import { DEFAULT_POLICY, type Policy } from "../core/policy";
import { namesNoPlan } from "../core/answer/named-plans";
import type { Arguments, CliMessage } from "./parse-arguments";

const CHOICES = {
  successors: ["accept", "review", "exact"],
  "blank-mandatory": ["unanswered", "conforming", "nonconforming"],
  "blank-trigger": ["unknown", "no"],
} as const;

export type ParsedPolicy =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly fault: CliMessage };

/**
 * The policy of --policy ("successors=review,blank-mandatory=conforming") and --scope ("band-2=1.10:1.27,…"); what is
 * not named keeps its default. A scope must name a band and rows of the pack, in the pack's order.
 */
export function parsePolicy(given: Pick<Arguments, "policy" | "scope" | "plan">, pack: Pack): ParsedPolicy {
  let policy: Policy = DEFAULT_POLICY;
  for (const part of pieces(given.policy)) {
    const [key, value] = part.split("=").map((piece) => piece.trim());
    const changed = withChoice(policy, key, value);
    if (changed === undefined) return { ok: false, fault: { code: "bad-policy", values: { part } } };
    policy = changed;
  }
  for (const part of pieces(given.scope)) {
    const scope = scopeOf(part, pack);
    if (scope === undefined) return { ok: false, fault: { code: "bad-scope", values: { part } } };
    policy = { ...policy, exemptionScopes: [...policy.exemptionScopes, scope] };
  }
  const { plan: plans = [] } = given;
  const nameless = plans.find(namesNoPlan);
  if (nameless !== undefined) return { ok: false, fault: { code: "bad-plan", values: { text: nameless } } };
  return { ok: true, policy: plans.length === 0 ? policy : { ...policy, plans } };
}

function pieces(text: string | undefined): readonly string[] {
  return (text ?? "").split(",").filter((piece) => piece.trim() !== "");
}

function withChoice(policy: Policy, key: string | undefined, value: string | undefined): Policy | undefined {
  switch (key) {
    case "successors": {
      const successorEditions = CHOICES[key].find((choice) => choice === value);
      return successorEditions && { ...policy, successorEditions };
    }
    case "blank-mandatory": {
      const blankMandatory = CHOICES[key].find((choice) => choice === value);
      return blankMandatory && { ...policy, blankMandatory };
    }
    case "blank-trigger": {
      const blankOptionalTrigger = CHOICES[key].find((choice) => choice === value);
      return blankOptionalTrigger && { ...policy, blankOptionalTrigger };
    }
    default:
      return undefined;
  }
}

function scopeOf(part: string, pack: Pack): Policy["exemptionScopes"][number] | undefined {
  const [name, rows] = part.split("=").map((piece) => piece.trim());
  const [from, to] = (rows ?? "").split(":").map((piece) => piece.trim());
  const exemption = pack.exemptions.find(({ id }) => id === name);
  const first = pack.rows.findIndex(({ id }) => id === from);
  const last = pack.rows.findIndex(({ id }) => id === to);
  const [start, end] = [pack.rows[first], pack.rows[last]];
  if (exemption === undefined || start === undefined || end === undefined || first > last) return undefined;
  return { exemption: exemption.id, from: start.id, to: end.id };
}
