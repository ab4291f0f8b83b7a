import type { z } from "zod";
import type { Measured, PackFault, ShapeProblem } from "./pack-fault";
import { exampleOf } from "./text-forms";

/** So many names and so much of each are told. */
const MOST_NAMES = 10;
const LONGEST_NAME = 40;

/** A fault of shape with its path, a JSON pointer. */
export function shapeFault(issue: z.core.$ZodIssue, pack: unknown): PackFault {
  const path = pointerOf(issue.path);
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
      return { code: "too-few", values: { of: measured(issue.origin), least: Number(issue.minimum) } };
    case "too_big":
      return { code: "too-many", values: { of: measured(issue.origin), most: Number(issue.maximum) } };
    case "invalid_format":
      return { code: "wrong-form", values: { example: exampleOf(issue.pattern ?? "") } };
    case "unrecognized_keys":
      return { code: "unknown-keys", values: { keys: issue.keys.slice(0, MOST_NAMES).map(shortened) } };
    case "invalid_union":
      return unionProblem(issue, pack);
    default:
      return isThere(pack, issue.path)
        ? { code: "fits-no-shape", values: {} }
        : { code: "missing", values: {} };
  }
}

/** Of shapes that a key tells apart, the values of that key; otherwise the shapes are conditions. */
function unionProblem(issue: z.core.$ZodIssueInvalidUnion, pack: unknown): ShapeProblem {
  if (!isThere(pack, issue.path)) return { code: "missing", values: {} };
  const options = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
  return options.length > 0
    ? { code: "none-of", values: { values: options.map(String) } }
    : { code: "fits-no-shape", values: {} };
}

/** A JSON pointer. */
function pointerOf(path: readonly PropertyKey[]): string {
  return `/${path.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}

function measured(origin: string): Measured {
  if (origin === "string") return "text";
  return origin === "array" ? "list" : "number";
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
