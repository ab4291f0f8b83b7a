import type { Finding } from "../finding";
import type { Reading } from "../../reading";
import type { Assessment, Flaw, FlawKind } from "./assessment";
import { ALWAYS_UNCLEAR, UNDER_YES } from "./flaw-order";

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

/** The flaw that decides, and what it makes of the answer. */
export interface Weightiest {
  readonly flaw: Flaw;
  readonly reading: Reading;
}

export function weightiest(
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

/** The findings of the other flaws. */
export function rest(flaws: readonly Flaw[], first: Flaw): readonly Finding[] {
  return flaws.filter((flaw) => flaw !== first).map(({ finding }) => finding);
}
