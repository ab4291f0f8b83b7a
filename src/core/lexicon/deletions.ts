import { formOf, type Form, type Parts } from "./entry";
import { parseForm, type FormNode, type Sequence } from "./parse-form";

/** A form without one of its pieces. */
export interface Deletion {
  /** The piece as a regular-expression-like text, for people. */
  readonly piece: string;
  readonly kind: "alternative" | "optional";
  readonly form: Sequence;
  /** The form with nothing but the piece in its place, from which an example for it can be made. */
  readonly only: Sequence;
}

/** Every way to take one alternative or one optional piece out of a form. */
export function deletionsOf(form: Sequence): readonly Deletion[] {
  return form.flatMap((node, at) => {
    const put = (nodes: readonly FormNode[]): Sequence => [
      ...form.slice(0, at),
      ...nodes,
      ...form.slice(at + 1),
    ];
    return deletionsOfNode(node).map(({ piece, kind, nodes, only }) => ({
      piece,
      kind,
      form: put(nodes),
      only: put(only),
    }));
  });
}

interface NodeDeletion {
  readonly piece: string;
  readonly kind: Deletion["kind"];
  readonly nodes: readonly FormNode[];
  readonly only: readonly FormNode[];
}

function deletionsOfNode(node: FormNode): readonly NodeDeletion[] {
  switch (node.kind) {
    case "choice":
    case "take":
    case "look":
      return deletionsOfItems(node);
    case "repeat": {
      const inside = deletionsOfNode(node.of).flatMap(({ piece, kind, nodes: [of], only: [one] }) =>
        of === undefined || one === undefined
          ? []
          : [{ piece, kind, nodes: [{ ...node, of }], only: [{ ...node, of: one, least: 1 }] }],
      );
      if (node.least > 0 || node.most > 1) return inside;
      return [{ piece: `${writeForm([node.of])}?`, kind: "optional", nodes: [], only: [node.of] }, ...inside];
    }
    default:
      return [];
  }
}

type WithItems = Extract<FormNode, { kind: "choice" | "take" | "look" }>;

/** A group of one is no alternative; a condition of one is, since without it the form hears more or less. */
function deletionsOfItems(node: WithItems): readonly NodeDeletion[] {
  return node.items.flatMap((item, at): readonly NodeDeletion[] => {
    const others = [...node.items.slice(0, at), ...node.items.slice(at + 1)];
    const inside = deletionsOf(item).map(({ piece, kind, form, only }): NodeDeletion => ({
      piece,
      kind,
      nodes: [{ ...node, items: [...node.items.slice(0, at), form, ...node.items.slice(at + 1)] }],
      only: [alone(node, only)],
    }));
    if (others.length === 0 && node.kind !== "look") return inside;
    const nodes = others.length === 0 ? [] : [{ ...node, items: others }];
    return [{ piece: writeForm(item), kind: "alternative", nodes, only: [alone(node, item)] }, ...inside];
  });
}

/** For a condition that must not hold: that it does hold. */
function alone(node: WithItems, item: Sequence): FormNode {
  return node.kind === "look" ? { ...node, negated: false, items: [item] } : { ...node, items: [item] };
}

/** A form as it is written. */
export function writeForm(form: Sequence): string {
  return form.map(writeNode).join("");
}

function writeNode(node: FormNode): string {
  const items = (all: readonly Sequence[]): string => all.map(writeForm).join("|");
  switch (node.kind) {
    case "text":
      return node.text.replace(/[\\^$*+?()[\]{}|]/g, "\\$&").replace(/\n/g, "\\n");
    case "set":
      return node.source;
    case "edge":
      return node.source;
    case "part":
      return `{${node.name}}`;
    case "choice":
      return `(${items(node.items)})`;
    case "take":
      return `{take:${node.name}=${items(node.items)}}`;
    case "look":
      return `{${node.negated ? "not-" : ""}${node.ahead ? "before" : "after"}:${items(node.items)}}`;
    case "repeat":
      return writeRepeat(node);
  }
}

const GAP_NAMES: ReadonlyMap<string, string> = new Map([
  ["[^、。]", "gap"],
  ["[^。]", "sentence"],
  [".", "any"],
]);

function writeRepeat({ of, least, most, lazy }: Extract<FormNode, { kind: "repeat" }>): string {
  const gap = of.kind === "set" ? GAP_NAMES.get(of.source) : undefined;
  const end = lazy ? "?" : "";
  if (gap !== undefined) return `{${gap}:${least === 0 ? "" : `${least}-`}${most}}${end}`;
  const often = least === 0 && most === 1 ? "?" : least === most ? `{${least}}` : `{${least},${most}}`;
  return `${writeNode(of)}${often}${end}`;
}

/** The parts that a form uses, also by way of other parts. */
export function partsUsed(form: Sequence, parts: Parts, found = new Set<string>()): ReadonlySet<string> {
  const visit = (node: FormNode): void => {
    if (node.kind === "part" && !found.has(node.name)) {
      found.add(node.name);
      const forms: readonly Form[] = parts[node.name] ?? [];
      for (const one of forms) partsUsed(parseForm(formOf(one)), parts, found);
    }
    if ("items" in node) node.items.forEach((item) => item.forEach(visit));
    if (node.kind === "repeat") visit(node.of);
  };
  form.forEach(visit);
  return found;
}
