import type { ExemptionId, RowId } from "./ids";

/** How open questions of the field are settled, as data; every use of one is shown with the result. */
export interface Policy {
  /** A certificate of a later edition than the row names (ISO/IEC 27001:2022 for :2013). */
  readonly successorEditions: "accept" | "review" | "exact";
  /** A blank answer to a mandatory row. */
  readonly blankMandatory: "unanswered" | "conforming" | "nonconforming";
  /** A blank answer to an optional row that a condition names. */
  readonly blankOptionalTrigger: "unknown" | "no";
  /** Plans and options of vendors that are bought: conditions that name them are fulfilled. */
  readonly plans?: readonly string[];
  /** Scopes set by the user; they win over the band's place in the sheet and over the pack. */
  readonly exemptionScopes: readonly {
    readonly exemption: ExemptionId;
    readonly from: RowId;
    readonly to: RowId;
  }[];
}

export const DEFAULT_POLICY: Policy = {
  successorEditions: "accept",
  blankMandatory: "unanswered",
  blankOptionalTrigger: "unknown",
  exemptionScopes: [],
};
