import { limitFaults } from "./head-faults";
import type { ManifestFault } from "./manifest-fault";
import { child, walk, type ManifestNode } from "./read-manifest";

type Kind = "Images" | "Urls" | "ShortStrings" | "LongStrings";
const KINDS: readonly Kind[] = ["Images", "Urls", "ShortStrings", "LongStrings"];
const RESID_LIMIT = 32;
const TEXT_LIMITS = { ShortStrings: 125, LongStrings: 250 } as const;

const USED_AS: ReadonlyMap<string, Kind> = new Map([
  ["Image", "Images"],
  ["Label", "ShortStrings"],
  ["Title", "ShortStrings"],
  ["Description", "LongStrings"],
  ["LearnMoreUrl", "Urls"],
  ["FunctionFile", "Urls"],
  ["SourceLocation", "Urls"],
]);

interface Resource {
  readonly kind: Kind;
  readonly node: ManifestNode;
}

/** References to texts, pictures and addresses: each must lead to one of the right kind, and each must be used. */
export function resourceFaults(root: ManifestNode): readonly ManifestFault[] {
  const overrides = child(root, "VersionOverrides");
  const listed = child(overrides, "Resources");
  if (overrides === undefined || listed === undefined) return [];
  const entries = KINDS.flatMap((kind) =>
    (child(listed, kind)?.children ?? []).map((node) => ({
      id: node.attributes.get("id") ?? "",
      kind,
      node,
    })),
  );
  const resources = new Map<string, Resource>(entries.map(({ id, kind, node }) => [id, { kind, node }]));
  const references = walk(overrides).filter((node) => node.attributes.has("resid"));
  return [
    ...repeatedIds(entries.map(({ id, node }) => ({ id, line: node.line }))),
    ...repeatedIds(controlIds(overrides)),
    ...entries
      .filter(({ id }) => id.length > RESID_LIMIT)
      .map(({ id, node }) => ({ code: "id-too-long" as const, line: node.line, detail: id })),
    ...references.flatMap((node) => referenceFaults(node, resources)),
    ...unused(resources, references),
    ...entries.flatMap(({ kind, node }) =>
      kind === "ShortStrings" || kind === "LongStrings" ? limitFaults(node, TEXT_LIMITS[kind]) : [],
    ),
  ];
}

function referenceFaults(
  node: ManifestNode,
  resources: ReadonlyMap<string, Resource>,
): readonly ManifestFault[] {
  const resid = node.attributes.get("resid") ?? "";
  const resource = resources.get(resid);
  if (resource === undefined) return [{ code: "dangling-resid", line: node.line, detail: resid }];
  const wanted = USED_AS.get(node.name);
  if (wanted === resource.kind) return [];
  return [{ code: "resid-of-wrong-kind", line: node.line, detail: `${resid} is no ${wanted ?? node.name}` }];
}

function unused(
  resources: ReadonlyMap<string, Resource>,
  references: readonly ManifestNode[],
): readonly ManifestFault[] {
  const used = new Set(references.map((node) => node.attributes.get("resid")));
  return [...resources]
    .filter(([id]) => !used.has(id))
    .map(([id, { node }]) => ({ code: "unused-resource", line: node.line, detail: id }));
}

function controlIds(overrides: ManifestNode): readonly { readonly id: string; readonly line: number }[] {
  return walk(overrides)
    .filter(({ name }) => name === "Group" || name === "Control")
    .map(({ attributes, line }) => ({ id: attributes.get("id") ?? "", line }));
}

function repeatedIds(
  ids: readonly { readonly id: string; readonly line: number }[],
): readonly ManifestFault[] {
  return ids
    .filter(({ id }, index) => ids.findIndex((other) => other.id === id) < index)
    .map(({ id, line }) => ({ code: "repeated-id", line, detail: id }));
}
