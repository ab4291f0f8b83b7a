import { GUID } from "../../build/deployment";
import type { ManifestFault } from "./manifest-fault";
import { child, walk, type ManifestNode } from "./read-manifest";

const PROVIDER_LIMIT = 125;
const LIMITS: ReadonlyMap<string, number> = new Map([
  ["DisplayName", 125],
  ["Description", 250],
]);

/**
 * The add-in's own id, version, locales, names, host and permissions, and the requirement set that keeps older Excels from
 * loading it. AppSource wants a version of 1.0 or later; everybody gets what it would take.
 */
export function headFaults(root: ManifestNode, floor: string): readonly ManifestFault[] {
  return [
    ...textFault(root, "Id", (text) => GUID.test(text), "bad-id"),
    ...textFault(root, "Version", (text) => /^\d{1,5}(\.\d{1,5}){1,3}$/.test(text), "bad-version"),
    ...textFault(root, "Version", (text) => !/^0+(\.|$)/.test(text), "version-below-1"),
    ...textFault(root, "ProviderName", (text) => text.length <= PROVIDER_LIMIT, "text-too-long"),
    ...textFault(root, "ProviderName", (text) => text.trim() !== "", "text-empty"),
    ...textFault(root, "Permissions", (text) => text === "ReadWriteDocument", "bad-permissions"),
    ...hostFaults(root),
    ...textFault(root, "DefaultLocale", (text) => text === "ja-JP", "bad-locale"),
    ...[...LIMITS].flatMap(([name, limit]) => limitFaults(child(root, name), limit)),
    ...floorFaults(root, floor),
  ];
}

function textFault(
  root: ManifestNode,
  name: string,
  isRight: (text: string) => boolean,
  code: ManifestFault["code"],
): readonly ManifestFault[] {
  const node = child(root, name);
  if (node === undefined || isRight(node.text)) return [];
  return [{ code, line: node.line, detail: `${name} "${node.text}"` }];
}

/** A task pane for Excel and for nothing else. */
function hostFaults(root: ManifestNode): readonly ManifestFault[] {
  const kind = root.attributes.get("xsi:type") ?? "";
  const heads = child(root, "Hosts")?.children ?? [];
  const ribbons = child(child(root, "VersionOverrides"), "Hosts")?.children ?? [];
  const hosts = [
    ...heads.map((node) => ({ node, host: node.attributes.get("Name") ?? "" })),
    ...ribbons.map((node) => ({ node, host: node.attributes.get("xsi:type") ?? "" })),
  ];
  return [
    ...(kind === "TaskPaneApp" ? [] : [{ code: "bad-kind" as const, line: root.line, detail: kind }]),
    ...hosts
      .filter(({ host }) => host !== "Workbook")
      .map(({ node, host }) => ({ code: "bad-host" as const, line: node.line, detail: host })),
  ];
}

/** A default text and its English override, both there and within the limit. */
export function limitFaults(node: ManifestNode | undefined, limit: number): readonly ManifestFault[] {
  if (node === undefined) return [];
  const id = node.attributes.get("id") ?? node.name;
  const english = node.children.find((one) => one.attributes.get("Locale") === "en-US");
  const texts = [
    node.attributes.get("DefaultValue"),
    ...node.children.map((one) => one.attributes.get("Value")),
  ];
  const faults: ManifestFault[] = texts.flatMap((text = ""): readonly ManifestFault[] => {
    if (text.trim() === "") return [{ code: "text-empty", line: node.line, detail: id }];
    if (text.length <= limit) return [];
    return [
      { code: "text-too-long", line: node.line, detail: `${id}: ${text.length} of ${limit} characters` },
    ];
  });
  if (english === undefined)
    faults.push({ code: "translation-missing", line: node.line, detail: `${id} in en-US` });
  return faults;
}

function floorFaults(root: ManifestNode, floor: string): readonly ManifestFault[] {
  const blocks = [root, child(root, "VersionOverrides")].filter((one) => one !== undefined);
  return blocks.flatMap((block) => {
    const requirements = child(block, "Requirements");
    const sets = requirements === undefined ? [] : walk(requirements).filter(({ name }) => name === "Set");
    const isThere = sets.some(
      ({ attributes }) => attributes.get("Name") === "ExcelApi" && attributes.get("MinVersion") === floor,
    );
    if (isThere) return [];
    return [
      {
        code: "requirement-missing" as const,
        line: block.line,
        detail: `ExcelApi ${floor} in ${block.name}`,
      },
    ];
  });
}
