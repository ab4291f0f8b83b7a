import { LIMITS } from "../limits";
import type { Reading } from "../reading";
import type { RowId } from "../ids";
import { NO_OBSTACLE, type Status } from "../status";
import type { Truth } from "../truth";
import type { ScopedExemption } from "../judge/exemption-scope";
import { conditionRows } from "../pack/condition-rows";
import { nameFaults } from "./name-faults";
import type { Pack } from "../pack/pack-schema";
import type { PackFault } from "../pack/pack-fault";
import { soundPart, type SoundPart } from "./sound-part";
import { unmeetableNames } from "./unmeetable-names";
import { rowKinds } from "./row-kinds";
import { caseFaults, missingCases, packScopes, statusesFor } from "./worked-cases";

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
 * the rows that conditions name, filling an unknown never moves a row between "no obstacle" and "obstacle"; and its
 * worked cases come out. All faults are reported at once: where names don't hold, the rest is proved without them.
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
  const states = allStates(rows);
  return {
    states: states.length,
    cases: pack.cases.length,
    faults: [...named, ...missing, ...caseFaults(sound), ...monotonyFaults(sound.pack, states)],
  };
}

/** A scope that is turned round can be shown at work by no case. */
function isWithin({ code, values }: PackFault, path: string): boolean {
  return code === "scope-reversed" && values.path.startsWith(`${path}/`);
}

type State = ReadonlyMap<RowId, Truth>;

function allStates(rows: readonly RowId[]): readonly State[] {
  const truths: readonly Truth[] = ["true", "false", "unknown"];
  return rows.reduce<readonly State[]>(
    (states, id) => states.flatMap((state) => truths.map((truth) => new Map([...state, [id, truth]]))),
    [new Map()],
  );
}

const READING_OF: Readonly<Record<Truth, Reading>> = { true: "met", false: "not_met", unknown: "unclear" };

/** The answers of the rows that no condition names: each kind of outcome that a reading can have. */
const OTHER_READINGS: readonly Reading[] = ["met", "not_met", "unclear", "blank", "na"];

function monotonyFaults(pack: Pack, states: readonly State[]): PackFault[] {
  const scopes = packScopes(pack);
  const kinds = rowKinds(pack, scopes);
  // Rows of a kind have one status in each state: one of them is judged for all.
  const few: Pack = { ...pack, rows: kinds.flatMap(({ rows }) => rows.slice(0, 1)) };
  const filled = new Map(states.map((state) => [state, fillings(state).map(keyOf)]));
  const found = new Map<RowId, string>();
  for (const other of OTHER_READINGS) {
    const judged = new Map(states.map((state) => [keyOf(state), statusesIn(few, state, { other, scopes })]));
    for (const state of states) {
      const before = judged.get(keyOf(state)) ?? [];
      for (const key of filled.get(state) ?? []) {
        const after = judged.get(key) ?? [];
        before.forEach((status, at) => {
          if (!crosses(status, after[at] ?? status)) return;
          for (const { id } of kinds[at]?.rows ?? [])
            if (!found.has(id)) found.set(id, `${keyOf(state)} (${other})`);
        });
      }
    }
  }
  return pack.rows.flatMap(({ id }, index): PackFault[] => {
    const state = found.get(id);
    return state === undefined
      ? []
      : [{ code: "not-monotone", values: { path: `/rows/${index}`, id, state } }];
  });
}

/** The statuses of the pack's rows, in its order. */
function statusesIn(
  pack: Pack,
  state: State,
  { other, scopes }: { readonly other: Reading; readonly scopes: readonly ScopedExemption[] },
): readonly Status[] {
  const readings = new Map<RowId, Reading>(pack.rows.map((row) => [row.id, other]));
  for (const [id, truth] of state) readings.set(id, READING_OF[truth]);
  return [...statusesFor(pack, readings, scopes).values()];
}

/** Every state in which some of the unknowns are filled. */
function fillings(state: State): readonly State[] {
  return [...state].reduce<readonly State[]>(
    (states, [id, truth]) =>
      truth !== "unknown"
        ? states
        : states.flatMap((one) => [one, new Map([...one, [id, "true"]]), new Map([...one, [id, "false"]])]),
    [state],
  );
}

function crosses(before: Status, after: Status): boolean {
  const [wasFree, isFree] = [NO_OBSTACLE.includes(before), NO_OBSTACLE.includes(after)];
  return (wasFree && after === "nonconforming") || (before === "nonconforming" && isFree);
}

function keyOf(state: State): string {
  return [...state].map(([id, truth]) => `${id}=${truth}`).join(" ");
}
