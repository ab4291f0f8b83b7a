import { randomUUID } from "node:crypto";
import { readDeployment, type Deployment } from "../deployment";
import { makeManifest, sampleId } from "../make-manifest";
import { refused, type Outcome } from "./release-fault";

/** What stands in manifest.template.xml until the people who serve the add-in fill it in. */
const PLACEHOLDERS = { baseUrl: "{{ADDIN_BASE_URL}}", id: "{{ADDIN_ID}}" };

/** For one address with an id of its own, or for whoever serves it ("anybody"). */
export type ReleaseDeployment = "anybody" | (Deployment & { readonly id: string });

type Environment = Readonly<Record<string, string | undefined>>;
const isGiven = (value: string | undefined): boolean => value !== undefined && value.trim() !== "";

/**
 * Whom the add-in of a release is for. The id is never made up on the way: the same commit gives the same bytes, and an
 * add-in with a new id would stand in Excel's list beside the former one.
 */
export function releaseDeployment(env: Environment): Outcome<ReleaseDeployment> {
  const read = readDeployment(env, sampleId());
  if (!read.ok) return refused({ code: "setting", message: read.message });
  const { id, baseUrl, isRelease } = read.value;
  if (!isGiven(env["ADDIN_BASE_URL"])) {
    const isHalf = isGiven(env["ADDIN_ID"]) || isGiven(env["ADDIN_NAME"]);
    return isHalf ? refused({ code: "id-without-address" }) : { ok: true, value: "anybody" };
  }
  if (!isRelease) return refused({ code: "address-of-one-machine", address: baseUrl });
  if (id === undefined) return refused({ code: "no-id", fresh: randomUUID() });
  return { ok: true, value: { ...read.value, id } };
}

/** The manifest with the places of address and id open: as it is, Excel takes it for no add-in of anybody. */
export async function manifestTemplate(): Promise<string> {
  const xml = await makeManifest({ baseUrl: PLACEHOLDERS.baseUrl });
  return xml.replace(sampleId(), () => PLACEHOLDERS.id);
}

/** What README.txt beside the template tells people to do. */
export function fillTemplate(
  template: string,
  values: { readonly baseUrl: string; readonly id: string },
): string {
  return template.replaceAll(PLACEHOLDERS.baseUrl, values.baseUrl).replaceAll(PLACEHOLDERS.id, values.id);
}
