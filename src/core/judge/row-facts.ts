import type { Finding } from "../answer/finding";
import type { Reading } from "../reading";
import type { RowId } from "../ids";
import type { PackRow } from "../pack/pack-schema";
import type { Policy } from "../policy";
import type { RowDoubt } from "../table/sheet-table";
import type { Truth } from "../truth";

/** What is known of one row before it is judged. A row that the sheet does not have has no facts. */
export interface RowFacts {
  readonly id: RowId;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  /** What about the sheet keeps the row from a definite status. */
  readonly doubts: readonly RowDoubt[];
  /** What stood in the answer and remarks cells, for the note of a waived row. */
  readonly answered: string;
}

export type FactsByRow = ReadonlyMap<RowId, RowFacts>;

const TRUTH_OF_READING: Readonly<Record<Reading, Truth>> = {
  met: "true",
  not_met: "false",
  planned: "false",
  na: "false",
  partial: "unknown",
  unclear: "unknown",
  contradictory: "unknown",
  expired: "unknown",
  weak_evidence: "unknown",
  blank: "unknown",
};

/**
 * Whether a row is met, as a condition sees it. A doubt about the sheet (an altered requirement, say) makes any answer
 * unknown: a yes to another question than the pack's must not waive rows.
 */
export function metTruth(row: PackRow, facts: RowFacts | undefined, policy: Policy): Truth {
  if (facts === undefined || facts.doubts.length > 0) return "unknown";
  const blankMeansNo =
    facts.reading === "blank" && row.obligation === "optional" && policy.blankOptionalTrigger === "no";
  return blankMeansNo ? "false" : TRUTH_OF_READING[facts.reading];
}
