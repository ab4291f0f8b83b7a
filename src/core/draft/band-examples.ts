import { rowsNamed } from "../pack/condition";
import type { Pack, PackExemption } from "../pack/pack-schema";
import { statusesFor } from "../prove/worked-cases";
import type { RowId } from "../ids";
import type { Reading } from "../reading";
import type { Status } from "../status";
import { unmarked } from "./checked-draft";

/** The rows on which a band rests, and whether it needs all of them. */
export function bandCondition({ when }: PackExemption): {
  readonly rows: readonly RowId[];
  readonly needsAll: boolean;
} {
  return { rows: rowsNamed(when), needsAll: "all" in when };
}

/** What becomes of a row that is not met, by how the rows of a band's condition are answered. */
export interface BandExample {
  readonly conditionIs: "met" | "not-met" | "doubtful";
  readonly row: RowId;
  readonly status: Status;
}

const READING = { met: "met", "not-met": "not_met", doubtful: "unclear" } as const satisfies Readonly<
  Record<BandExample["conditionIs"], Reading>
>;
const ALL = ["met", "not-met", "doubtful"] as const;

/** A band judged as if it alone were there and everything were checked; none where it waives no other row. */
export function bandExamples(pack: Pack, band: PackExemption): readonly BandExample[] {
  const named = bandCondition(band).rows;
  const ids = pack.rows.map(({ id }) => id);
  const within = ids.slice(ids.indexOf(band.rows.from), ids.indexOf(band.rows.to) + 1);
  const row = within.find((id) => !named.includes(id));
  if (row === undefined) return [];
  const alone: Pack = {
    ...pack,
    rows: pack.rows.map((one) => unmarked({ ...one, obligation: "mandatory" as const })),
    exemptions: [unmarked(band)],
  };
  return ALL.flatMap((conditionIs) => {
    const readings = new Map<RowId, Reading>(named.map((id) => [id, READING[conditionIs]]));
    const status = statusesFor(alone, readings.set(row, "not_met")).get(row);
    return status === undefined ? [] : [{ conditionIs, row, status }];
  });
}
