import { readFileSync, statSync } from "node:fs";
import type { Outcome } from "../core/fault";
import type { CliMessage } from "./parse-arguments";

const MOST_MEGABYTES = 256;

/** The bytes of a file, or a sentence for the person who named it. */
export function readFile(file: string): Outcome<Uint8Array, CliMessage> {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return { ok: false, fault: { code: "is-a-folder", values: { file } } };
    const megabytes = Math.ceil(stat.size / 1_048_576);
    if (megabytes > MOST_MEGABYTES) {
      const values = { file, megabytes, limit: MOST_MEGABYTES };
      return { ok: false, fault: { code: "file-too-large", values } };
    }
    return { ok: true, value: new Uint8Array(readFileSync(file)) };
  } catch (error) {
    const detail = systemCode(error);
    return detail === "ENOENT"
      ? { ok: false, fault: { code: "file-not-found", values: { file } } }
      : { ok: false, fault: { code: "file-not-readable", values: { file, detail } } };
  }
}

/** The operating system's short code of an error, e.g. EACCES. */
export function systemCode(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
