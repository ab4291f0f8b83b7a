import { Emulated } from "./emulated";
import type { Member, MemberTable } from "./member-table";
import { HostError, NotEmulated } from "./wire";

export interface BatchWorld {
  readonly members: MemberTable;
  readonly root: Emulated;
  /** The advertised requirement sets: ["ExcelApi", 1.17] as "ExcelApi" -> "1.17". */
  readonly sets: ReadonlyMap<string, string>;
  /** Objects that the client asked to keep, by reference id. */
  readonly references: Map<string, Emulated>;
  /** What this Excel refuses to answer: "PageLayout", "Worksheet.Charts", "null object" -> the code of its refusal. */
  readonly refused: ReadonlyMap<string, string>;
  /** Called before every action; may throw (fault injection). */
  before(actionIndex: number): void;
}

/** Is a set with its version within what the host advertises? */
export function isWithin(sets: ReadonlyMap<string, string>, set: string | undefined): boolean {
  if (set === undefined) return true;
  const [name = "", version = "1.1"] = set.split(" ");
  const [major = 0, minor = 0] = (sets.get(name) ?? "0.0").split(".").map(Number);
  const [needMajor = 1, needMinor = 1] = version.split(".").map(Number);
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

/** One member of an object's class, or the loud failure that names it. */
export function memberOf(world: BatchWorld, type: string, name: string, by: "byWire" | "byName"): Member {
  const member = world.members.get(type)?.[by].get(name);
  if (!member) throw new NotEmulated(`${type}.${name} does not exist in office.js`);
  if (!isWithin(world.sets, member.set))
    throw new HostError("ApiNotFound", `The API ${type}.${member.name} needs ${member.set ?? ""}.`);
  return member;
}

/** Throws where this Excel refuses one of these questions. */
export function refuse(world: BatchWorld, ...questions: readonly string[]): void {
  for (const question of questions) {
    const code = world.refused.get(question);
    if (code !== undefined) throw new HostError(code, `${question} is refused.`);
  }
}

/** office.js tells the host by a service of its own that it can take ribbon commands; nobody has to answer more than "yes". */
export const INTERNAL_SERVICE = "Microsoft.InternalService.AddinInternalService";

export function serviceObject(name: string): Emulated {
  if (name !== INTERNAL_SERVICE) throw new NotEmulated(`the service ${name}`);
  return new Emulated({ type: name, call: { NotifyActionHandlerReady: () => null } });
}
