import { LIMITS } from "../limits";
import type { PackFault, PackMeasure } from "./pack-fault";

/** All that a pack within the other limits can hold: a row or case names each row at most twice. */
const MOST_PARTS = 250_000;
const LISTS = [
  ["rows", LIMITS.packRows],
  ["exemptions", LIMITS.packExemptions],
  ["cases", LIMITS.packCases],
] as const;

/**
 * In what a JSON value is more than any pack: looked at before the schema is, which goes down to every depth and tells
 * of every place. Goes through the value without calling itself, so that no depth of it matters.
 */
export function beyondLimits(pack: unknown): readonly PackFault[] {
  const lists = LISTS.flatMap(([what, limit]): PackFault[] => {
    const list =
      typeof pack === "object" && pack !== null && Object.hasOwn(pack, what) ? Reflect.get(pack, what) : [];
    return Array.isArray(list) && list.length > limit ? [tooLarge(`/${what}`, what, limit)] : [];
  });
  return lists.length > 0 ? lists : beyondInside(pack);
}

interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

function beyondInside(pack: unknown): readonly PackFault[] {
  const ahead: Place[] = [{ value: pack, path: "", depth: 0 }];
  let parts = 0;
  let [conditions, names] = [0, 0];
  for (let place = ahead.pop(); place !== undefined; place = ahead.pop()) {
    const { value, path, depth } = place;
    parts += 1;
    if (parts > MOST_PARTS) return [tooLarge("/", "parts", MOST_PARTS)];
    if (typeof value === "string" && value.length > LIMITS.packText)
      return [tooLarge(path, "characters", LIMITS.packText)];
    if (typeof value !== "object" || value === null) continue;
    if (depth > LIMITS.packDepth) return [tooLarge(shortPath(path), "levels", LIMITS.packDepth)];
    if (isCondition(value)) conditions += 1;
    if (Object.hasOwn(value, "standard")) names += 1;
    if (names > LIMITS.packNames) return [tooLarge(shortPath(path), "names", LIMITS.packNames)];
    if (conditions > LIMITS.packConditions)
      return [tooLarge(shortPath(path), "conditions", LIMITS.packConditions)];
    if (Array.isArray(value) && value.length > MOST_PARTS) return [tooLarge(path, "parts", MOST_PARTS)];
    for (const [name, child] of Object.entries(value)) {
      if (name.length > LIMITS.packText) return [tooLarge(path, "characters", LIMITS.packText)];
      ahead.push({ value: child, path: `${path}/${name}`, depth: depth + 1 });
    }
  }
  return [];
}

function isCondition(value: object): boolean {
  return ["met", "all", "any", "not"].some((key) => Object.hasOwn(value, key));
}

/** The path of a deep place by its beginning, where a person would look. */
function shortPath(path: string): string {
  const steps = path.split("/");
  return steps.length > 6 ? `${steps.slice(0, 6).join("/")}/…` : path;
}

function tooLarge(path: string, what: PackMeasure, limit: number): PackFault {
  return { code: "pack-too-large", values: { path, what, limit } };
}
