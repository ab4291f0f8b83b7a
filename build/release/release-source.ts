import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { refused, type Outcome } from "./release-fault";

const git = (root: string, ...args: readonly string[]): string =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/**
 * The commit (12 hex digits) that a release is made from. The tree must be that commit and nothing else, or nobody could
 * make the same bytes again.
 */
export function cleanCommit(root: string): Outcome<string> {
  try {
    const commit = git(root, "rev-parse", "--short=12", "HEAD").trim();
    const changes = git(root, "-c", "core.quotePath=false", "status", "--porcelain");
    const files = changes.split("\n").flatMap((line) => (line === "" ? [] : [line.slice(3)]));
    return files.length === 0 ? { ok: true, value: commit } : refused({ code: "local-changes", files });
  } catch {
    return refused({ code: "no-commit" });
  }
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}
const readLock = (file: string): Lock => JSON.parse(readFileSync(file, "utf8")) as Lock;

/** Whether what is installed is what the lock file says: other versions would make other bytes. */
export function installedAsLocked(root: string): Outcome<null> {
  const { packages } = readLock(join(root, "package-lock.json"));
  const file = join(root, "node_modules/.package-lock.json");
  const installed: Lock = existsSync(file) ? readLock(file) : { packages: {} };
  const wrong = Object.entries(packages).flatMap(([place, { version, optional }]) => {
    const found = installed.packages[place]?.version;
    // What is for other systems is installed there only.
    const isFine = place === "" || found === version || (found === undefined && optional === true);
    return isFine ? [] : [`${place.replace(/^node_modules\//, "")}: ${found ?? "―"} (${version ?? "―"})`];
  });
  return wrong.length === 0 ? { ok: true, value: null } : refused({ code: "not-as-locked", packages: wrong });
}
