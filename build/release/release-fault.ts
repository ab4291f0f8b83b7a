/** Why there is no release. What the sentences say stands in release-words.ts. */
export type ReleaseFault =
  | { readonly code: "no-commit" }
  | { readonly code: "local-changes"; readonly files: readonly string[] }
  | { readonly code: "not-as-locked"; readonly packages: readonly string[] }
  | { readonly code: "setting"; readonly message: string }
  | { readonly code: "address-of-one-machine"; readonly address: string }
  | { readonly code: "id-without-address" }
  | { readonly code: "no-id"; readonly fresh: string }
  | { readonly code: "not-built"; readonly said: string };

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ReleaseFault };

export const refused = (fault: ReleaseFault): { readonly ok: false; readonly fault: ReleaseFault } => ({
  ok: false,
  fault,
});
