import type { ExemptionId, RowId } from "../ids";
import type { Pack } from "./pack-schema";

/** The rules of a drafted pack that nobody has checked: nothing definite is said by them. */
export interface UncheckedRules {
  readonly rows: readonly RowId[];
  readonly exemptions: readonly ExemptionId[];
}

/** The rules that still carry the mark of a draft (`review`); undefined where there are none. */
export function uncheckedRules({ rows, exemptions }: Pack): UncheckedRules | undefined {
  const unchecked = {
    rows: rows.filter(({ review }) => review === true).map(({ id }) => id),
    exemptions: exemptions.filter(({ review }) => review === true).map(({ id }) => id),
  };
  return unchecked.rows.length + unchecked.exemptions.length === 0 ? undefined : unchecked;
}
