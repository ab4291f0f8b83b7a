import { lstatSync, readFileSync, type Stats } from "node:fs";
import type { Outcome } from "../core/fault";
import type { CliMessage } from "./parse-arguments";
import { systemCode } from "./read-file";

const ANY_WRITE = 0o222;

/**
 * What stands where a copy is to go; undefined where nothing does. A link and a file that someone protected against
 * writing are never replaced.
 */
export function standingFile(file: string): Outcome<Uint8Array | undefined, CliMessage> {
  try {
    const stat = lstatSync(file, { throwIfNoEntry: false });
    if (stat === undefined) return { ok: true, value: undefined };
    const fault = protectedBy(file, stat);
    return fault === undefined
      ? { ok: true, value: new Uint8Array(readFileSync(file)) }
      : { ok: false, fault };
  } catch (error) {
    // A folder above that is none, or may not be looked into, is told when the copy is written.
    if (["ENOTDIR", "ENAMETOOLONG"].includes(systemCode(error))) return { ok: true, value: undefined };
    return { ok: false, fault: { code: "output-not-writable", values: { file, detail: systemCode(error) } } };
  }
}

function protectedBy(file: string, stat: Stats): CliMessage | undefined {
  if (stat.isSymbolicLink()) return { code: "output-is-link", values: { file } };
  if (stat.isDirectory()) return { code: "output-not-writable", values: { file, detail: "EISDIR" } };
  if (!stat.isFile()) return { code: "output-not-writable", values: { file, detail: "ENOTSUP" } };
  if ((stat.mode & ANY_WRITE) === 0) return { code: "output-read-only", values: { file } };
  return undefined;
}

/**
 * Whether a copy may go to its place: nothing stands there, it is ours as we wrote it, or people said --overwrite.
 * Returns the fault that tells why not.
 */
export function mayReplace(input: {
  readonly file: string;
  readonly overwrite: boolean;
  readonly isOurs: (bytes: Uint8Array) => boolean;
}): CliMessage | undefined {
  const { file, overwrite, isOurs } = input;
  const standing = standingFile(file);
  if (!standing.ok) return standing.fault;
  if (standing.value === undefined || overwrite || isOurs(standing.value)) return undefined;
  return { code: "output-changed", values: { file } };
}

/** Whether bytes are this text, whatever an editor did to its line ends. */
export function isText(bytes: Uint8Array, text: string): boolean {
  return sameLines(new TextDecoder().decode(bytes)) === sameLines(text);
}

function sameLines(text: string): string {
  return text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .trimEnd();
}
