import type { ExpectsBy } from "../../pack/expects";

/** What a vendor is asked to write or attach; one code per kind of requirement. */
export interface AttachmentCatalogue {
  "attach-registration": { readonly register: string };
  "attach-certificate": {
    readonly standards: readonly string[];
    readonly holder: ExpectsBy["certification"]["holder"];
  };
  "attach-assurance": { readonly parts: readonly string[] };
  "attach-disclosure": { readonly parts: readonly string[] };
  "attach-duration": { readonly of: string; readonly atLeast: string; readonly parts: readonly string[] };
  "attach-location": { readonly parts: readonly string[] };
  "attach-jurisdiction": { readonly parts: readonly string[] };
  "attach-tier": { readonly tier: number };
  "attach-erasure": { readonly standard: string; readonly parts: readonly string[] };
  "attach-figure": { readonly of: string; readonly figures: readonly string[] };
  "attach-list": { readonly of: string; readonly items: readonly string[]; readonly atLeast?: number };
  "attach-named-document": { readonly documents: readonly string[] };
  "attach-deadline": { readonly of: string; readonly days: readonly string[] };
  "attach-contact": { readonly of: string };
  "attach-place": { readonly of: string; readonly places: readonly string[] };
  "attach-yes-no": { readonly of: string };
  "attach-as-row": { readonly row: string };
  "attach-assurance-report": { readonly reports: readonly string[] };
  "attach-level": { readonly of: string; readonly level?: string };
}
