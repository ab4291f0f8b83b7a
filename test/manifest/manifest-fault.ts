/** What can be wrong with a manifest; `npm run validate` prints them with their lines. */
export type ManifestFaultCode =
  | "not-xml"
  | "unknown-element"
  | "element-out-of-order"
  | "element-missing"
  | "element-repeated"
  | "bad-id"
  | "bad-version"
  | "version-below-1"
  | "bad-kind"
  | "bad-host"
  | "bad-permissions"
  | "bad-locale"
  | "not-https"
  | "local-address"
  | "shared-id"
  | "office-not-from-cdn"
  | "read-differently"
  | "foreign-address"
  | "page-missing"
  | "dangling-resid"
  | "resid-of-wrong-kind"
  | "unused-resource"
  | "repeated-id"
  | "id-too-long"
  | "text-too-long"
  | "text-empty"
  | "translation-missing"
  | "icon-missing"
  | "icon-of-wrong-size"
  | "icon-size-missing"
  | "unknown-function"
  | "requirement-missing"
  | "api-above-floor"
  | "api-unknown-set";

export interface ManifestFault {
  readonly code: ManifestFaultCode;
  /** One-based line of the manifest, or of the source file that the detail names. */
  readonly line: number;
  readonly detail: string;
}
