import type { ServedFiles } from "./address-faults";
import type { ManifestFault } from "./manifest-fault";
import { child, walk, type ManifestNode } from "./read-manifest";

const LOCAL = /\b(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3})\b|\[::1\]/i;
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * What only matters once an add-in is given to others: an id of its own (two add-ins of one id take each other's place in
 * Excel) and no address that leads each user to the user's own machine.
 */
export function releaseFaults(root: ManifestNode, sampleId: string): readonly ManifestFault[] {
  const id = child(root, "Id");
  const isShared = id?.text.toLowerCase() === sampleId.toLowerCase();
  const local = walk(root).flatMap(({ line, text, attributes }) =>
    [text, ...attributes.values()].filter((value) => LOCAL.test(value)).map((detail) => ({ line, detail })),
  );
  return [
    ...(isShared ? [{ code: "shared-id" as const, line: id?.line ?? 1, detail: sampleId }] : []),
    ...firstOf(local).map(({ line, detail }) => ({ code: "local-address" as const, line, detail })),
  ];
}

interface Place {
  readonly line: number;
  readonly detail: string;
}

/** The first of many places of one and the same mistake, and how many more there are. */
function firstOf(places: readonly Place[]): readonly Place[] {
  const [first, ...rest] = places;
  if (first === undefined) return [];
  return [rest.length === 0 ? first : { ...first, detail: `${first.detail} and ${rest.length} more` }];
}

/** AppSource takes only add-ins whose pages load office.js from Microsoft. */
export function storeFaults(files: ServedFiles): readonly ManifestFault[] {
  return ["taskpane.html", "commands.html"].flatMap((path) => {
    const page = files.read(path);
    if (page === undefined || new TextDecoder().decode(page).includes(`src="${CDN}"`)) return [];
    return [{ code: "office-not-from-cdn" as const, line: 1, detail: `${path}: build with OFFICE_JS=cdn` }];
  });
}
