import { exemptionId, type RowId } from "../ids";
import { textKey } from "../lexicon/text-key";
import { rowsNamed, type Condition } from "../pack/condition";
import type { Pack, PackCase, PackExemption } from "../pack/pack-schema";
import { statusesOfCase } from "../prove/worked-cases";
import type { Drafted } from "./draft-bands";
import type { DraftNote } from "./draft-note";

/** The new numbers of the rows of a base; a row that the new table lacks has none. */
export type NewIds = ReadonlyMap<RowId, RowId>;

/** A condition under the new numbers; undefined where it names a row that is gone. */
export function renumbered(when: Condition, ids: NewIds): Condition | undefined {
  return rowsNamed(when).every((id) => ids.has(id)) ? withNew(when, ids) : undefined;
}

function withNew(when: Condition, ids: NewIds): Condition {
  if ("met" in when) return { met: ids.get(when.met) ?? when.met };
  if ("not" in when) return { not: withNew(when.not, ids) };
  if ("all" in when) return { all: when.all.map((part) => withNew(part, ids)) };
  return { any: when.any.map((part) => withNew(part, ids)) };
}

/**
 * The exemptions of the base that the new table still prints, as they are; one that it prints in other words, or no more,
 * and one that is new, are for a person to check.
 */
export function carryExemptions(drafted: Pack, base: Pack, ids: NewIds): Drafted<readonly PackExemption[]> {
  const notes: DraftNote[] = [];
  const left = new Set(drafted.exemptions);
  const value = base.exemptions.flatMap((exemption): readonly PackExemption[] => {
    const { id } = exemption;
    const when = renumbered(exemption.when, ids);
    const [from, to] = [ids.get(exemption.rows.from), ids.get(exemption.rows.to)];
    if (when === undefined || from === undefined || to === undefined) {
      notes.push({ code: "exemption-lost", values: { id, text: exemption.text } });
      return [];
    }
    const own = [...left].find(
      (one) => textKey(one.text) === textKey(exemption.text) || isSame(one.when, when),
    );
    if (own !== undefined) left.delete(own);
    const carried: PackExemption = { ...exemption, when, rows: { from, to } };
    if (own !== undefined && isSame(own.when, when)) return [carried];
    notes.push({ code: "exemption-not-in-table", values: { id, text: exemption.text } });
    return [{ ...carried, review: true }];
  });
  const taken = new Set(value.map(({ id }) => id));
  const added = [...left].map((one) => ({ ...one, id: freeId(one.id, taken) }));
  return { value: [...value, ...added], notes };
}

const isSame = (one: Condition, other: Condition): boolean => JSON.stringify(one) === JSON.stringify(other);

function freeId(id: PackExemption["id"], taken: Set<PackExemption["id"]>): PackExemption["id"] {
  let [free, count] = [id, 1];
  while (taken.has(free)) free = exemptionId(`${id}-${(count += 1)}`);
  taken.add(free);
  return free;
}

/** The worked cases of the base under the new numbers; where a row became mandatory or optional, with what then comes out. */
export function carryCases(
  pack: Pack,
  base: Pack,
  ids: NewIds,
  changed: ReadonlySet<RowId>,
): Drafted<readonly PackCase[]> {
  const notes: DraftNote[] = [];
  const value = base.cases.map((example): PackCase => {
    const moved: PackCase = {
      name: example.name,
      readings: underNew(example.readings, ids),
      statuses: underNew(example.statuses, ids),
    };
    const actual = statusesOfCase(pack, moved);
    const statuses = Object.entries(moved.statuses).map(([id, from]): readonly [string, typeof from] => {
      const to = [...changed].some((one) => one === id) ? actual.get(id) : undefined;
      if (to === undefined || to === from) return [id, from];
      notes.push({ code: "case-changed", values: { name: example.name, id, from, to } });
      return [id, to];
    });
    return { ...moved, statuses: Object.fromEntries(statuses) };
  });
  return { value, notes };
}

function underNew<T>(byRow: Readonly<Record<string, T>>, ids: NewIds): Record<string, T> {
  const now = new Map<string, string>(ids);
  return Object.fromEntries(
    Object.entries(byRow).flatMap(([id, value]) => {
      const own = now.get(id);
      return own === undefined ? [] : [[own, value] as const];
    }),
  );
}
