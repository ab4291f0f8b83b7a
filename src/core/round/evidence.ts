/** What a row's evidence says that only shows its weight beside other sheets or a contract. */
export interface EvidenceTold {
  /** Numbers of certificates and registrations. */
  readonly numbers: readonly { readonly id: string; readonly number: string }[];
  /** Until when evidence is valid (ISO dates). */
  readonly until: readonly { readonly id: string; readonly date: string }[];
}
