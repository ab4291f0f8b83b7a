import type { z } from "zod";
import type { PackFault, ShapeProblem } from "./pack-fault";

/** So many names and so much of each are told. */
const MOST_NAMES = 10;
const LONGEST_NAME = 40;

/** A fault of shape with its path, a JSON pointer. */
export function shapeFault(issue: z.core.$ZodIssue, pack: unknown): PackFault {
  const path = `/${issue.path.map(String).join("/")}`;
  return { code: "wrong-shape", values: { path, problem: problemOf(issue, pack) } };
}

function problemOf(issue: z.core.$ZodIssue, pack: unknown): ShapeProblem {
  switch (issue.code) {
    case "invalid_type":
      return isThere(pack, issue.path)
        ? { code: "wrong-type", values: { expected: issue.expected } }
        : { code: "missing", values: {} };
    case "invalid_value":
      return isThere(pack, issue.path)
        ? { code: "none-of", values: { values: issue.values.map(String) } }
        : { code: "missing", values: {} };
    case "too_small":
      return { code: "too-few", values: { least: Number(issue.minimum) } };
    case "too_big":
      return { code: "too-many", values: { most: Number(issue.maximum) } };
    case "invalid_format":
      return { code: "wrong-form", values: { pattern: issue.pattern ?? issue.format } };
    case "unrecognized_keys":
      return { code: "unknown-keys", values: { keys: issue.keys.slice(0, MOST_NAMES).map(shortened) } };
    default:
      return isThere(pack, issue.path)
        ? { code: "fits-no-shape", values: {} }
        : { code: "missing", values: {} };
  }
}

/** Whether anything stands at a path. */
function isThere(pack: unknown, path: readonly PropertyKey[]): boolean {
  let at = pack;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return false;
    at = Reflect.get(at, key);
  }
  return true;
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
