import { declaredSets } from "./declared-sets";

/** One member of an office.js class, found in the pinned library itself. */
export interface Member {
  /** As add-ins write it: "rowIndex". */
  readonly name: string;
  /** As it travels: "RowIndex". */
  readonly wire: string;
  readonly kind: "scalar" | "link" | "method" | "item";
  /** Class of the linked object or of the method's result, where it is an object. */
  readonly result?: string;
  /** The requirement set that the library's declarations (else its code) note for it: "ExcelApi 1.9". */
  readonly set?: string;
}

export interface ClassMembers {
  readonly byName: ReadonlyMap<string, Member>;
  readonly byWire: ReadonlyMap<string, Member>;
}
export type MemberTable = ReadonlyMap<string, ClassMembers>;

const SET_NOTE = /_throwIfApiNotSupported\("[^"]*", (_defaultApiSetName|"[^"]*"), "?([\d.]+)"?/;
const LINK = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/;
const METHOD_OBJECT = /_createMethodObject\(Excel\.(\w+), this, "(\w+)"/;
const METHOD_VALUE = /_invokeMethod\(this, "(\w+)"/;
const INDEXER = /_createIndexerObject\(Excel\.(\w+)/;

function setOf(source: string): { set?: string } {
  const note = SET_NOTE.exec(source);
  if (!note?.[1] || !note[2]) return {};
  const name = note[1] === "_defaultApiSetName" ? "ExcelApi" : note[1].slice(1, -1);
  return { set: `${name} ${note[2]}` };
}

function memberOf(name: string, source: string, isGetter: boolean): Member | undefined {
  const link = isGetter ? LINK.exec(source) : null;
  if (link?.[1] && link[2]) return { name, wire: link[2], kind: "link", result: link[1], ...setOf(source) };
  if (isGetter) return undefined;
  const made = METHOD_OBJECT.exec(source);
  if (made?.[1] && made[2]) return { name, wire: made[2], kind: "method", result: made[1], ...setOf(source) };
  const item = INDEXER.exec(source);
  if (item?.[1]) return { name, wire: `[${name}]`, kind: "item", result: item[1], ...setOf(source) };
  const value = METHOD_VALUE.exec(source);
  return value?.[1] ? { name, wire: value[1], kind: "method", ...setOf(source) } : undefined;
}

function stringList(prototype: object, property: string): readonly string[] {
  const list: unknown = Reflect.get(prototype, property);
  return Array.isArray(list) ? list.map(String) : [];
}

function membersOf(prototype: object, declared: ReadonlyMap<string, string>): ClassMembers {
  const found: Member[] = [];
  const wires = stringList(prototype, "_scalarPropertyOriginalNames");
  stringList(prototype, "_scalarPropertyNames").forEach((name, index) => {
    const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get?.toString() ?? "";
    found.push({ name, wire: wires[index] ?? name, kind: "scalar", ...setOf(getter) });
  });
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    const code: unknown = descriptor?.value ?? descriptor?.get;
    if (typeof code !== "function") continue;
    const member = memberOf(name, code.toString(), descriptor?.get !== undefined);
    if (member) found.push(member);
  }
  const noted = found.map((member): Member => {
    const set = declared.get(member.name);
    return set === undefined ? member : { ...member, set };
  });
  return {
    byName: new Map(noted.map((member) => [member.name, member])),
    byWire: new Map(noted.map((member) => [member.wire, member])),
  };
}

/** Every class of the Excel namespace with its members, read off the loaded library's own prototypes. */
export function memberTable(excel: object): MemberTable {
  const table = new Map<string, ClassMembers>();
  const setsOf = declaredSets();
  for (const [name, value] of Object.entries(excel)) {
    if (typeof value !== "function") continue;
    const prototype: unknown = value.prototype;
    if (typeof prototype !== "object" || prototype === null || !("_className" in prototype)) continue;
    table.set(name, membersOf(prototype, setsOf(name)));
  }
  return table;
}
