import type { RowId } from "../ids";
import { rowsNamed } from "./condition";
import type { Pack } from "./pack-schema";

/** The rows that any condition of the pack names: the ones whose answers reach beyond themselves. */
export function conditionRows(pack: Pack): readonly RowId[] {
  const conditions = [
    ...pack.rows.flatMap((row) => (row.appliesWhen === undefined ? [] : [row.appliesWhen])),
    ...pack.exemptions.map((exemption) => exemption.when),
  ];
  return [...new Set(conditions.flatMap(rowsNamed))];
}
