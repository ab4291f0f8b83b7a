/** Where an add-in is served from, under which id and name, and from where it takes office.js. */
export interface Deployment {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly cdn: boolean;
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** Served to others, not only to the machine itself. */
  readonly isRelease: boolean;
}

export const GUID: RegExp;
export const sourceUrl: string;
export function isLocal(address: string): boolean;
export function readDeployment(
  env: Readonly<Record<string, string | undefined>>,
  sampleId: string,
): { readonly ok: true; readonly value: Deployment } | { readonly ok: false; readonly message: string };
