import type { Reading } from "../reading";
import { rowId, type RowId } from "../ids";
import { scopeExemptions, type ScopedExemption } from "../judge/exemption-scope";
import { judgeRows } from "../judge/judge-sheet";
import type { FactsByRow, RowFacts } from "../judge/row-facts";
import type { Status } from "../status";
import { DEFAULT_POLICY } from "../policy";
import { evaluate, type Condition } from "../pack/condition";
import { conditionRows } from "../pack/condition-rows";
import type { Pack, PackCase, PackRow } from "../pack/pack-schema";
import type { PackFault } from "../pack/pack-fault";
import type { SoundPart } from "./sound-part";

/** Each band needs a case in which it waives a row, each conditional row one in which it does not apply. */
export function missingCases(pack: Pack): PackFault[] {
  const neverApplies = (id: RowId) => pack.cases.some((example) => example.statuses[id] === "not-applicable");
  const ids = pack.rows.map((row) => row.id);
  const bands = pack.exemptions.flatMap((exemption, index): PackFault[] => {
    const scope = ids.slice(ids.indexOf(exemption.rows.from), ids.indexOf(exemption.rows.to) + 1);
    if (!ids.includes(exemption.rows.from) || !ids.includes(exemption.rows.to)) return [];
    const others = pack.exemptions.filter((other) => other.id !== exemption.id);
    const alone = pack.cases.some(
      (example) =>
        scope.some((id) => example.statuses[id] === "exempt") &&
        !others.some((other) => holdsIn(example, other.when)),
    );
    return alone
      ? []
      : [{ code: "case-missing", values: { path: `/exemptions/${index}`, id: exemption.id } }];
  });
  const conditional = pack.rows.flatMap((row, index): PackFault[] =>
    row.appliesWhen === undefined || neverApplies(row.id)
      ? []
      : [{ code: "case-missing", values: { path: `/rows/${index}/appliesWhen`, id: row.id } }],
  );
  return [...bands, ...conditional];
}

function holdsIn(example: PackCase, when: Condition): boolean {
  return evaluate(when, (id) => (example.readings[id] === "met" ? "true" : "unknown")) === "true";
}

/** The statuses of the worked cases that do not come out. */
export function caseFaults(sound: SoundPart): readonly PackFault[] {
  const scopes = packScopes(sound.pack);
  const bearing = new Set<RowId>(conditionRows(sound.pack));
  return sound.pack.cases.flatMap((example, index) => {
    // Of hundreds of rows, only those that the case is about and those on which they depend.
    const isNeeded = ({ id }: PackRow) => bearing.has(id) || Object.hasOwn(example.statuses, id);
    const few = { ...sound, pack: { ...sound.pack, rows: sound.pack.rows.filter(isNeeded) } };
    return faultsOfCase(few, scopes, { example, index });
  });
}

/** What a worked case gives, by the row's number as it is written. */
export function statusesOfCase(pack: Pack, { readings }: PackCase): ReadonlyMap<string, Status> {
  const given = new Map(Object.entries(readings).map(([id, reading]) => [rowId(id), reading]));
  return new Map<string, Status>(statusesFor(pack, given));
}

function faultsOfCase(
  sound: SoundPart,
  scopes: readonly ScopedExemption[],
  { example, index }: { readonly example: PackCase; readonly index: number },
): PackFault[] {
  const readings = new Map(Object.entries(example.readings).map(([id, reading]) => [rowId(id), reading]));
  const statuses = statusesFor(sound.pack, readings, scopes);
  return Object.entries(example.statuses).flatMap(([id, expected]): PackFault[] => {
    const actual = statuses.get(rowId(id));
    if (actual === undefined || actual === expected || mayBe(expected, { id, actual, sound })) return [];
    const path = `/cases/${index}/statuses/${id}`;
    return [{ code: "case-fails", values: { path, name: example.name, id, expected, actual } }];
  });
}

/** Whether a status may come out once what is at fault elsewhere is mended: a case is blamed for its own faults only. */
function mayBe(
  expected: Status,
  { id, actual, sound }: { readonly id: string; readonly actual: Status; readonly sound: SoundPart },
): boolean {
  if (sound.openRows.has(id)) return true;
  if (!sound.isExemptionOpen) return false;
  return expected === "exempt" || (expected === "review" && actual === "nonconforming");
}

/** The bands of a pack with the rows that each covers by the pack alone. */
export function packScopes(pack: Pack): readonly ScopedExemption[] {
  return scopeExemptions(pack, undefined, DEFAULT_POLICY);
}

/**
 * The statuses that readings give under the pack's own scopes and the default policy; rows not named are blank.
 * @param scopes the pack's, where they are known
 */
export function statusesFor(
  pack: Pack,
  readings: ReadonlyMap<RowId, Reading>,
  scopes = packScopes(pack),
): ReadonlyMap<RowId, Status> {
  const facts: FactsByRow = new Map(
    pack.rows.map((row) => [row.id, factsOf(row.id, readings.get(row.id) ?? "blank")]),
  );
  const { rows } = judgeRows({ pack, facts, scopes, policy: DEFAULT_POLICY });
  return new Map(rows.map((row) => [row.id, row.status]));
}

function factsOf(id: RowId, reading: Reading): RowFacts {
  return { id, reading, findings: [], doubts: [], answered: "" };
}
