import type { Finding, FindingCatalogue } from "./finding";

/**
 * What a finding is that does not decide: evidence is what a row that conforms shows; support stands behind the decision
 * and is looked up where somebody asks why; what is the same for the whole sheet is said once, below it; what stands
 * beside is shown whatever the status is.
 */
export type SupportingRole = "beside" | "evidence" | "support" | "once";

/** Findings that never decide; every other one may. */
export const ROLE_OF_FINDING: Partial<Readonly<Record<keyof FindingCatalogue, SupportingRole>>> = {
  "says-yes": "support",
  "orders-the-judge": "support",
  "rules-out": "support",
  "misuse-denied": "support",
  "tells-part": "support",
  "by-legend": "once",
  "answered-anew": "beside",
  "page-left-out": "beside",
  "plan-chosen": "beside",
  "valid-until": "evidence",
  "names-standard": "evidence",
  "successor-accepted": "evidence",
  "has-number": "evidence",
  "place-domestic": "evidence",
  "tier-found": "evidence",
  "long-enough": "evidence",
  "figure-enough": "evidence",
  "level-found": "evidence",
  "names-document": "evidence",
};

/** Whether a finding may be the reason that decides. */
export function mayDecide({ code }: Finding): boolean {
  return ROLE_OF_FINDING[code] === undefined;
}
