import type { RowId } from "../ids";
import { rowsNamed, type Condition } from "../pack/condition";
import type { Pack } from "../pack/pack-schema";
import type { PackFault } from "../pack/pack-fault";

/** Everything by which the names in a pack don't hold together: doubles, strangers, cycles, scopes turned round. */
export function nameFaults(pack: Pack): readonly PackFault[] {
  return [...doubleFaults(pack), ...strangerFaults(pack), ...cycleFaults(pack), ...scopeFaults(pack)];
}

function doubleFaults(pack: Pack): PackFault[] {
  const ids = pack.rows.map((row) => row.id);
  const rows = ids.flatMap((id, index): PackFault[] =>
    ids.indexOf(id) < index ? [{ code: "duplicate-row", values: { path: `/rows/${index}/id`, id } }] : [],
  );
  const bands = pack.exemptions.map((exemption) => exemption.id);
  const exemptions = bands.flatMap((id, index): PackFault[] =>
    bands.indexOf(id) < index
      ? [{ code: "duplicate-exemption", values: { path: `/exemptions/${index}/id`, id } }]
      : [],
  );
  return [...rows, ...exemptions];
}

function strangerFaults(pack: Pack): PackFault[] {
  const known = new Set<string>(pack.rows.map((row) => row.id));
  const mentions = [
    ...pack.rows.flatMap((row, index) => mentioned(row.appliesWhen, `/rows/${index}/appliesWhen`)),
    ...pack.rows.flatMap(({ expects }, index) =>
      expects.kind === "as-row" ? [{ path: `/rows/${index}/expects/row`, id: expects.row }] : [],
    ),
    ...pack.exemptions.flatMap((exemption, index) => [
      ...mentioned(exemption.when, `/exemptions/${index}/when`),
      { path: `/exemptions/${index}/rows/from`, id: exemption.rows.from },
      { path: `/exemptions/${index}/rows/to`, id: exemption.rows.to },
    ]),
    ...pack.cases.flatMap((example, index) => [
      ...Object.keys(example.readings).map((id) => ({ path: `/cases/${index}/readings/${id}`, id })),
      ...Object.keys(example.statuses).map((id) => ({ path: `/cases/${index}/statuses/${id}`, id })),
    ]),
  ];
  return mentions.filter(({ id }) => !known.has(id)).map((values) => ({ code: "unknown-row", values }));
}

function mentioned(condition: Condition | undefined, path: string): { path: string; id: string }[] {
  if (condition === undefined) return [];
  if ("met" in condition) return [{ path: `${path}/met`, id: condition.met }];
  if ("not" in condition) return mentioned(condition.not, `${path}/not`);
  const [key, parts] =
    "all" in condition ? (["all", condition.all] as const) : (["any", condition.any] as const);
  return parts.flatMap((part, index) => mentioned(part, `${path}/${key}/${index}`));
}

function cycleFaults(pack: Pack): PackFault[] {
  const leadsTo = new Map(
    pack.rows.map((row) => [row.id, row.appliesWhen === undefined ? [] : rowsNamed(row.appliesWhen)]),
  );
  return pack.rows.flatMap((row, index): PackFault[] => {
    const seen = new Set<RowId>();
    const ahead = [...(leadsTo.get(row.id) ?? [])];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      ahead.push(...(leadsTo.get(next) ?? []));
    }
    if (!seen.has(row.id)) return [];
    return [{ code: "condition-cycle", values: { path: `/rows/${index}/appliesWhen`, rows: [...seen] } }];
  });
}

function scopeFaults(pack: Pack): PackFault[] {
  const ids = pack.rows.map((row) => row.id);
  return pack.exemptions.flatMap((exemption, index): PackFault[] => {
    const { from, to } = exemption.rows;
    const [first, last] = [ids.indexOf(from), ids.indexOf(to)];
    if (first < 0 || last < 0) return [];
    const path = `/exemptions/${index}/rows`;
    if (first > last) return [{ code: "scope-reversed", values: { path, from, to } }];
    const scope = ids.slice(first, last + 1);
    return rowsNamed(exemption.when)
      .filter((id) => scope.includes(id))
      .map((id) => ({ code: "exempts-its-condition", values: { path, id } }));
  });
}
