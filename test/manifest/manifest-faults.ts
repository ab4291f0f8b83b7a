import { outcomeOf } from "../../src/xlsx/fault-signal";
import { addressFaults, type ServedFiles } from "./address-faults";
import { headFaults } from "./head-faults";
import type { ManifestFault } from "./manifest-fault";
import { orderFaults } from "./order-faults";
import { readManifest, walk, type ManifestNode } from "./read-manifest";
import { resourceFaults } from "./resource-faults";

/** The requirement set below which Excel does not offer the add-in. */
export const FLOOR = "1.9";

export interface ManifestCheck {
  readonly xml: string;
  /** The address that the add-in is served from, without a slash at its end. */
  readonly baseUrl: string;
  readonly files: ServedFiles;
  /** The functions that the ribbon can call. */
  readonly functions: readonly string[];
}

/** Everything that is wrong with a manifest, all at once, found without any network. */
export function manifestFaults({ xml, baseUrl, files, functions }: ManifestCheck): readonly ManifestFault[] {
  const read = outcomeOf(() => readManifest(xml));
  if (!read.ok) return [{ code: "not-xml", line: 1, detail: read.fault.code }];
  const root = read.value;
  return [
    ...orderFaults(root),
    ...headFaults(root, FLOOR),
    ...resourceFaults(root),
    ...addressFaults(root, baseUrl, files),
    ...functionFaults(root, functions),
  ];
}

function functionFaults(root: ManifestNode, functions: readonly string[]): readonly ManifestFault[] {
  return walk(root)
    .filter(({ name, text }) => name === "FunctionName" && !functions.includes(text))
    .map(({ line, text }) => ({ code: "unknown-function", line, detail: text }));
}
