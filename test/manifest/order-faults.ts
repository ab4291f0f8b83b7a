import type { ManifestFault } from "./manifest-fault";
import { LEAVES, ORDER, type Child } from "./manifest-order";
import type { ManifestNode } from "./read-manifest";

/** Children that are unknown, missing, repeated or in the wrong place; Office refuses such a manifest without a word. */
export function orderFaults(node: ManifestNode, parent = ""): readonly ManifestFault[] {
  const allowed = ORDER.get(`${parent}/${node.name}`) ?? ORDER.get(node.name);
  const below = node.children.flatMap((one) => orderFaults(one, node.name));
  if (allowed !== undefined) return [...childFaults(node, allowed), ...below];
  if (LEAVES.has(node.name) && node.children.length === 0) return [];
  return [{ code: "unknown-element", line: node.line, detail: node.name }];
}

function childFaults(node: ManifestNode, allowed: readonly Child[]): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  let reached = 0;
  for (const { name, line } of node.children) {
    const place = allowed.findIndex(([one]) => one === name);
    if (place === -1) faults.push({ code: "unknown-element", line, detail: `${name} in ${node.name}` });
    else if (place < reached)
      faults.push({ code: "element-out-of-order", line, detail: `${name} in ${node.name}` });
    else reached = place;
  }
  for (const [name, count] of allowed) {
    const found = node.children.filter((one) => one.name === name);
    const [, second] = found;
    if (found.length === 0 && (count === "" || count === "+")) {
      faults.push({ code: "element-missing", line: node.line, detail: `${name} in ${node.name}` });
    }
    if (second !== undefined && (count === "" || count === "?")) {
      faults.push({ code: "element-repeated", line: second.line, detail: `${name} in ${node.name}` });
    }
  }
  return faults;
}
