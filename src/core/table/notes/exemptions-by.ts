import type { ExemptionId, RowId } from "../../ids";
import { rowsNamed } from "../../pack/condition";
import type { Pack } from "../../pack/pack-schema";

/** The exemptions that rest on one of these rows. */
export function exemptionsBy(rows: readonly RowId[], pack: Pack): readonly ExemptionId[] {
  return pack.exemptions
    .filter(({ when }) => rowsNamed(when).some((id) => rows.includes(id)))
    .map(({ id }) => id);
}
