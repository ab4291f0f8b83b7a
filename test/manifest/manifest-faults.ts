import { isLocal } from "../../build/deployment";
import { sampleId } from "../../build/make-manifest";
import { outcomeOf } from "../../src/xlsx/fault-signal";
import { addressFaults, type ServedFiles } from "./address-faults";
import { headFaults } from "./head-faults";
import type { ManifestFault } from "./manifest-fault";
import { orderFaults } from "./order-faults";
import { readManifest, walk, type ManifestNode } from "./read-manifest";
import { releaseFaults } from "./release-faults";
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
  /** Whether it is to be given to others. Default: where its address is not this machine. */
  readonly isRelease?: boolean;
}

/** Everything that is wrong with a manifest, all at once, found without any network. */
export function manifestFaults(check: ManifestCheck): readonly ManifestFault[] {
  const { xml, baseUrl, files, functions, isRelease = !isLocal(baseUrl) } = check;
  const read = outcomeOf(() => readManifest(xml));
  if (!read.ok) return [{ code: "not-xml", line: 1, detail: read.fault.code }];
  const root = read.value;
  return [
    ...orderFaults(root),
    ...headFaults(root, FLOOR),
    ...resourceFaults(root),
    ...addressFaults(root, baseUrl, files),
    ...functionFaults(root, functions),
    ...(isRelease ? releaseFaults(root, sampleId()) : []),
  ];
}

function functionFaults(root: ManifestNode, functions: readonly string[]): readonly ManifestFault[] {
  return walk(root)
    .filter(({ name, text }) => name === "FunctionName" && !functions.includes(text))
    .map(({ line, text }) => ({ code: "unknown-function", line, detail: text }));
}
