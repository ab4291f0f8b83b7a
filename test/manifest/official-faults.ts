import { type ManifestInfo, OfficeAddinManifest } from "office-addin-manifest";
import type { ManifestFault } from "./manifest-fault";
import { child, type ManifestNode } from "./read-manifest";

const value = (node: ManifestNode | undefined): string | undefined => node?.attributes.get("DefaultValue");

/** What Microsoft's reader finds in a manifest, beside what ours finds at the same place. */
const READINGS: readonly (readonly [
  what: string,
  theirs: (info: ManifestInfo) => string | undefined,
  ours: (root: ManifestNode) => string | undefined,
])[] = [
  ["Id", (info) => info.id, (root) => child(root, "Id")?.text],
  ["Version", (info) => info.version, (root) => child(root, "Version")?.text],
  ["ProviderName", (info) => info.providerName, (root) => child(root, "ProviderName")?.text],
  ["DefaultLocale", (info) => info.defaultLocale, (root) => child(root, "DefaultLocale")?.text],
  ["Permissions", (info) => info.permissions, (root) => child(root, "Permissions")?.text],
  ["DisplayName", (info) => info.displayName, (root) => value(child(root, "DisplayName"))],
  ["Description", (info) => info.description, (root) => value(child(root, "Description"))],
  ["IconUrl", (info) => info.iconUrl, (root) => value(child(root, "IconUrl"))],
  [
    "HighResolutionIconUrl",
    (info) => info.highResolutionIconUrl,
    (root) => value(child(root, "HighResolutionIconUrl")),
  ],
  ["SupportUrl", (info) => info.supportUrl, (root) => value(child(root, "SupportUrl"))],
  ["xsi:type", (info) => info.officeAppType, (root) => root.attributes.get("xsi:type")],
  [
    "SourceLocation",
    (info) => info.defaultSettings?.sourceLocation,
    (root) => value(child(child(root, "DefaultSettings"), "SourceLocation")),
  ],
  [
    "Hosts",
    (info) => info.hosts?.join(","),
    (root) => (child(root, "Hosts")?.children ?? []).map((one) => one.attributes.get("Name")).join(","),
  ],
];

/** Reads a manifest with office-addin-manifest, without any network; a sentence where it can't be read. */
export async function readOfficially(file: string): Promise<ManifestInfo | string> {
  try {
    return await OfficeAddinManifest.readManifestFile(file);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Where Microsoft's reader sees another add-in than ours does, or none: what it misses, Office and the store miss. */
export function officialFaults(info: ManifestInfo | string, root: ManifestNode): readonly ManifestFault[] {
  if (typeof info === "string") return [{ code: "read-differently", line: 1, detail: info }];
  return READINGS.flatMap(([what, theirs, ours]) => {
    const [found, expected] = [theirs(info), ours(root)];
    // What is not there at all, our own checks tell.
    if ((found ?? "") === (expected ?? "")) return [];
    // An element with an attribute comes as an object, whatever the types say.
    const detail = `${what}: office-addin-manifest reads ${JSON.stringify(found ?? "")}, not "${expected ?? ""}"`;
    return [{ code: "read-differently" as const, line: child(root, what)?.line ?? 1, detail }];
  });
}
