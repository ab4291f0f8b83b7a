import { LIMITS } from "../limits";
import { conditionRows } from "../pack/condition-rows";
import { constantBands } from "./constant-bands";
import { monotonyFaults } from "./monotony";
import { nameFaults } from "./name-faults";
import type { Pack } from "../pack/pack-schema";
import type { PackFault } from "../pack/pack-fault";
import { soundPart, type SoundPart } from "./sound-part";
import { unmeetableNames } from "./unmeetable-names";
import { stateSpace } from "./state-space";
import { caseFaults, missingCases } from "./worked-cases";

/** What the proof went through. */
export interface PackProof {
  /** How many true/false/unknown states of the condition rows were judged. */
  readonly states: number;
  readonly cases: number;
  readonly faults: readonly PackFault[];
}

/** Nothing of the pack is left open by faults of its shape. */
const NOTHING_OPEN: Omit<SoundPart, "pack"> = { openRows: new Set(), isExemptionOpen: false };

/**
 * Proves a parsed pack (design: rule pack): its names hold together; going through every true/false/unknown state of
 * the rows that conditions name, every exemption is decided by answers, and filling an unknown never moves a row between
 * "no obstacle" and "obstacle"; and its worked cases come out. All faults are reported at once: where names don't hold, the rest is proved without them.
 * @param open what could not be understood of the pack, of which nothing is told
 */
export function provePack(pack: Pack, open = NOTHING_OPEN): PackProof {
  const named = [...nameFaults(pack), ...unmeetableNames(pack)];
  const sound = soundPart(pack, named, open);
  const missing = missingCases(pack).filter(({ values }) => !named.some((one) => isWithin(one, values.path)));
  const rows = conditionRows(sound.pack);
  if (rows.length > LIMITS.packConditionRows) {
    const values = { path: "/exemptions", rows: rows.length, limit: LIMITS.packConditionRows };
    return { states: 0, cases: 0, faults: [...named, ...missing, { code: "too-many-conditions", values }] };
  }
  const space = stateSpace(rows);
  const constant = constantBands(sound.pack, space, pack);
  const atWork = [...caseFaults(sound), ...monotonyFaults(sound.pack, rows, pack)];
  const isConstant = ({ values }: PackFault) =>
    constant.some((one) => one.values.path.startsWith(`${values.path}/`));
  return {
    states: space.size,
    cases: pack.cases.length,
    faults: [...named, ...missing.filter((fault) => !isConstant(fault)), ...constant, ...atWork],
  };
}

/** A scope that is turned round can be shown at work by no case. */
function isWithin({ code, values }: PackFault, path: string): boolean {
  return code === "scope-reversed" && values.path.startsWith(`${path}/`);
}
