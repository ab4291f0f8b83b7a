import type { ManifestFault } from "./manifest-fault";
import { child, walk, type ManifestNode } from "./read-manifest";

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const LIMITS: ReadonlyMap<string, number> = new Map([
  ["DisplayName", 125],
  ["Description", 250],
]);

/** The add-in's own id, version, locales, names and the requirement set that keeps older Excels from loading it. */
export function headFaults(root: ManifestNode, floor: string): readonly ManifestFault[] {
  return [
    ...textFault(root, "Id", (text) => ID.test(text), "bad-id"),
    ...textFault(root, "Version", (text) => /^\d{1,5}(\.\d{1,5}){1,3}$/.test(text), "bad-version"),
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
