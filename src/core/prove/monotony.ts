import { rowId, type RowId } from "../ids";
import { LIMITS } from "../limits";
import { rowsNamed, type Condition } from "../pack/condition";
import type { ScopedExemption } from "../judge/exemption-scope";
import { judgeExemption } from "../judge/judge-exemption";
import { byItself, judgeRow } from "../judge/judge-row";
import type { Pack, PackRow } from "../pack/pack-schema";
import type { PackFault } from "../pack/pack-fault";
import { DEFAULT_POLICY } from "../policy";
import type { Reading } from "../reading";
import { NO_OBSTACLE, type Status } from "../status";
import type { Truth } from "../truth";
import { rowKinds } from "./row-kinds";
import {
  NO_TRUTHS,
  signedWith,
  spreadFillings,
  stateSpace,
  stateText,
  truthsOf,
  truthsOfRow,
  type Signature,
  type StateSpace,
} from "./state-space";
import { packScopes } from "./worked-cases";

const READING_OF: Readonly<Record<Truth, Reading>> = { true: "met", false: "not_met", unknown: "unclear" };

/** The answers of the rows that no condition names: each kind of outcome that a reading can have. */
const OTHER_READINGS: readonly Reading[] = ["met", "not_met", "unclear", "blank", "na"];

/**
 * The rows that filling an open answer moves between "no obstacle" and "obstacle", each with a state that shows it. A
 * status depends on the truths of the row's condition and of the bands over it, and on the row's own reading: the engine
 * judges each combination of these once, whatever the number of states in which it comes up.
 * @param pack what hangs together of the whole pack, in which the places are counted
 */
export function monotonyFaults(pack: Pack, named: readonly RowId[], whole: Pack): readonly PackFault[] {
  const scopes = packScopes(pack);
  const signatures = bandSignatures();
  const found = new Map<RowId, string>();
  let steps = 0;
  for (const { rows } of rowKinds(pack, scopes)) {
    const [row] = rows;
    if (row === undefined) continue;
    const covering = scopes.filter(
      ({ rows: certain, uncertainRows }) => certain.includes(row.id) || uncertainRows.includes(row.id),
    );
    const bearing = new Set([row.id, ...conditionsOver(row, covering).flatMap(rowsNamed)]);
    const space = stateSpace(named.filter((id) => bearing.has(id)));
    // Each state once for each part of the conditions, and for each row that may be filled.
    steps += stepsOf(space, [row.appliesWhen]) + space.size * (space.rows.length + 4);
    steps += signatures.stepsFor(space, covering);
    if (steps > LIMITS.packProofSteps) {
      const values = { path: `/rows/${whole.rows.findIndex(({ id }) => id === row.id)}`, id: row.id };
      return [{ code: "too-many-states", values }];
    }
    const state = breaks(row, covering, { space, signature: signatures.of(space, covering) });
    if (state !== undefined) for (const { id } of rows) found.set(id, state);
  }
  return whole.rows.flatMap((row, index): readonly PackFault[] => {
    const state = found.get(row.id);
    const values = { path: `/rows/${index}`, id: row.id, state: state ?? "" };
    return state === undefined ? [] : [{ code: "not-monotone", values }];
  });
}

function conditionsOver(
  { appliesWhen }: PackRow,
  covering: readonly ScopedExemption[],
): readonly Condition[] {
  return [appliesWhen, ...covering.map(({ packCondition }) => packCondition)].filter(
    (condition) => condition !== undefined,
  );
}

/** How many places of arrays are gone through for conditions: each state once for each of their parts. */
const stepsOf = ({ size }: StateSpace, conditions: readonly (Condition | undefined)[]): number =>
  size * conditions.reduce((sum, one) => sum + (one === undefined ? 0 : partsOf(one)), 0);

function partsOf(condition: Condition): number {
  if ("met" in condition) return 1;
  if ("not" in condition) return 1 + partsOf(condition.not);
  const parts = "all" in condition ? condition.all : condition.any;
  return parts.reduce((sum, part) => sum + partsOf(part), 1);
}

/** The truths of bands in each state, kept for the next row: rows that follow one another mostly stand under the same. */
function bandSignatures() {
  let last: { readonly key: string; readonly signature: Signature } | undefined;
  const keyOf = (space: StateSpace, covering: readonly ScopedExemption[]): string =>
    JSON.stringify([space.rows, covering.map(({ id }) => id)]);
  return {
    stepsFor: (space: StateSpace, covering: readonly ScopedExemption[]): number =>
      last?.key === keyOf(space, covering)
        ? 0
        : stepsOf(
            space,
            covering.map(({ packCondition }) => packCondition),
          ),
    of: (space: StateSpace, covering: readonly ScopedExemption[]): Signature => {
      const key = keyOf(space, covering);
      if (last?.key === key) return last.signature;
      const signature = covering.reduce(
        (signed, { packCondition }) =>
          packCondition === undefined ? signed : signedWith(signed, truthsOf(space, packCondition)),
        NO_TRUTHS(space),
      );
      last = { key, signature };
      return signature;
    },
  };
}

/** A state in which a row of this kind has an outcome that filling an open answer turns round. */
function breaks(
  row: PackRow,
  covering: readonly ScopedExemption[],
  { space, signature }: { readonly space: StateSpace; readonly signature: Signature },
): string | undefined {
  const asked =
    row.appliesWhen === undefined ? signature : signedWith(signature, truthsOf(space, row.appliesWhen));
  const isNamed = space.rows.includes(row.id);
  const signed = isNamed ? signedWith(asked, truthsOfRow(space, row.id)) : asked;
  // A bit for each reading: the row's own where conditions name it, any of the others where not.
  const readings = isNamed ? [undefined] : OTHER_READINGS;
  const statuses = signed.truths.map((truths) => {
    const ownReading = READING_OF[(isNamed ? truths.at(-1) : undefined) ?? "unknown"];
    const statusOf = judgedUnder(row, covering, truths);
    return readings.map((reading) => statusOf(reading ?? ownReading));
  });
  const bitsOf = (is: (status: Status) => boolean) =>
    statuses.map((all) => all.reduce((bits, status, at) => bits | (is(status) ? 1 << at : 0), 0));
  const free = bitsOf((status) => NO_OBSTACLE.includes(status));
  const against = bitsOf((status) => status === "nonconforming");
  const both = free.reduce((bits, some) => bits | some, 0) & against.reduce((bits, some) => bits | some, 0);
  if (both === 0) return undefined;
  const crossing =
    crossed(space, signed.of, { from: free, to: against }) ??
    crossed(space, signed.of, { from: against, to: free });
  if (crossing === undefined) return undefined;
  return `${stateText(space, crossing.state)} (${readings[crossing.bit] ?? "unclear"})`;
}

/** The first state with an outcome of one side, of which some filling has one of the other. */
export function crossed(
  space: StateSpace,
  signature: Int32Array,
  { from, to }: { readonly from: readonly number[]; readonly to: readonly number[] },
): { readonly state: number; readonly bit: number } | undefined {
  const ahead = new Uint16Array(space.size);
  for (let state = 0; state < space.size; state += 1) ahead[state] = to[signature[state] ?? 0] ?? 0;
  spreadFillings(space, ahead);
  for (let state = 0; state < space.size; state += 1) {
    const bits = (ahead[state] ?? 0) & (from[signature[state] ?? 0] ?? 0);
    if (bits !== 0) return { state, bit: Math.log2(bits & -bits) };
  }
  return undefined;
}

/** Stands for a condition of which only the truth matters. */
const PLACE = rowId("0");

/** What the engine makes of a row's readings, where its condition and the bands over it have these truths, in this order. */
function judgedUnder(
  row: PackRow,
  covering: readonly ScopedExemption[],
  truths: readonly Truth[],
): (reading: Reading) => Status {
  let next = 0;
  const exemptions = covering.map((scoped) => {
    if (scoped.packCondition === undefined) return judgeExemption(scoped, () => "unknown");
    const truth = truths[next] ?? "unknown";
    next += 1;
    return judgeExemption({ ...scoped, packCondition: { met: PLACE } }, () => truth);
  });
  const asked = truths[next] ?? "unknown";
  const { appliesWhen, ...rest } = row;
  const own = appliesWhen === undefined ? row : { ...rest, appliesWhen: { met: PLACE } };
  return (reading) => {
    const facts = { id: row.id, reading, findings: [], doubts: [], answered: "" };
    const input = { row: own, facts, exemptions, met: () => asked, policy: DEFAULT_POLICY };
    return judgeRow(input, byItself(input)).status;
  };
}
