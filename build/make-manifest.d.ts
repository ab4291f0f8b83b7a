/** The id of the manifest in the project's root. */
export function sampleId(): string;

/** The manifest (XML) of a deployment with this address, id and name. */
export function makeManifest(deployment: {
  readonly baseUrl: string;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}): Promise<string>;
