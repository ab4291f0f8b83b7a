import type { Emulated } from "./emulated";
import { type BatchWorld, isWithin, memberOf } from "./batch-world";
import { type Json, NotEmulated } from "./wire";

interface Node {
  readonly fields: Map<string, Node>;
}

function tree(selects: readonly string[]): Node {
  const root: Node = { fields: new Map() };
  for (const select of selects) {
    let at = root;
    for (const name of select.split("/")) {
      const next = at.fields.get(name) ?? { fields: new Map() };
      at.fields.set(name, next);
      at = next;
    }
  }
  return root;
}

/** What `load` gives back: wire names, nested along the links; collections as _Items. */
export function queryValue(world: BatchWorld, target: Emulated, selects: readonly string[]): Json {
  return read(world, target, tree(selects.map((select) => select.replace(/^items\//, ""))));
}

function read(world: BatchWorld, target: Emulated, wanted: Node): Json {
  const items = target.parts.items?.();
  if (items) {
    const own = wanted.fields.get("count");
    return {
      _Items: items.map((item) => ({ ...identity(item), ...scalars(world, item, wanted) })),
      ...(own ? { Count: items.length } : {}),
    };
  }
  return { ...identity(target), ...scalars(world, target, wanted) };
}

function identity(target: Emulated): Readonly<Record<string, Json>> {
  return target.parts.id === undefined ? {} : { Id: target.parts.id };
}

function scalars(world: BatchWorld, target: Emulated, wanted: Node): Readonly<Record<string, Json>> {
  const { type } = target.parts;
  const found: Record<string, Json> = {};
  const everything = wanted.fields.size === 0 || wanted.fields.has("*") || wanted.fields.has("items");
  if (everything) {
    for (const member of world.members.get(type)?.byName.values() ?? []) {
      if (member.kind !== "scalar" || member.wire.startsWith("_") || !isWithin(world.sets, member.set))
        continue;
      found[member.wire] = scalar(target, member.wire);
    }
  }
  for (const [name, node] of wanted.fields) {
    if (name === "*" || name === "items" || name === "count" || name.startsWith("$")) continue;
    const member = memberOf(world, type, name, "byName");
    if (member.kind === "scalar") found[member.wire] = scalar(target, member.wire);
    else found[member.wire] = linked(world, target, member.wire, node);
  }
  return found;
}

function scalar(target: Emulated, wire: string): Json {
  const get = target.parts.get?.[wire];
  if (!get) throw new NotEmulated(`loading ${target.parts.type}.${wire}`);
  return get();
}

function linked(world: BatchWorld, target: Emulated, wire: string, node: Node): Json {
  const link = target.parts.links?.[wire];
  if (!link) throw new NotEmulated(`loading ${target.parts.type}.${wire}`);
  const object = link();
  return object === null ? null : read(world, object, node);
}
