import { closeSync, fstatSync, openSync, readSync, statSync, constants } from "node:fs";
import type { Outcome } from "../core/fault";
import { LIMITS } from "../core/limits";
import type { CliMessage } from "./parse-arguments";

const MEBIBYTE = 1_048_576;
const STEP = MEBIBYTE;

/** What a shell puts in place of a file's name: its other end is there, and what comes through it ends. */
const HANDED_OVER = /^\/dev\/(?:stdin|fd\/[0-9]+)$/;

/**
 * The bytes of a file, or a sentence for the person who named it. Nothing but plain files is read: a FIFO without a
 * writer would keep people waiting for ever, and a device gives bytes without end.
 */
export function readFile(file: string): Outcome<Uint8Array, CliMessage> {
  let handle: number | undefined;
  try {
    const named = statSync(file);
    if (named.isDirectory()) return { ok: false, fault: { code: "is-a-folder", values: { file } } };
    const handedOver = HANDED_OVER.test(file) && named.isFIFO();
    if (!named.isFile() && !handedOver)
      return { ok: false, fault: { code: "no-plain-file", values: { file } } };
    // Between the look and the opening a file may have become a FIFO: opening that must not wait.
    handle = openSync(file, handedOver ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK);
    const opened = fstatSync(handle);
    if (!opened.isFile() && !handedOver)
      return { ok: false, fault: { code: "no-plain-file", values: { file } } };
    return opened.size > LIMITS.fileBytes
      ? tooLarge(file, opened.size)
      : readWhole(handle, file, opened.size);
  } catch (error) {
    const detail = systemCode(error);
    return detail === "ENOENT"
      ? { ok: false, fault: { code: "file-not-found", values: { file } } }
      : { ok: false, fault: { code: "file-not-readable", values: { file, detail } } };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Reads to the end, wherever that is: a file may grow meanwhile, and some (/proc) say nothing of their size. */
function readWhole(handle: number, file: string, size: number): Outcome<Uint8Array, CliMessage> {
  const pieces: Buffer[] = [];
  let length = 0;
  for (;;) {
    const piece = Buffer.allocUnsafe(Math.max(STEP, length === 0 ? size + 1 : 0));
    const read = readSync(handle, piece, 0, piece.length, null);
    if (read === 0) return { ok: true, value: new Uint8Array(Buffer.concat(pieces, length)) };
    pieces.push(piece.subarray(0, read));
    length += read;
    if (length > LIMITS.fileBytes) return tooLarge(file, length);
  }
}

function tooLarge(file: string, size: number): Outcome<never, CliMessage> {
  const values = { file, megabytes: Math.ceil(size / MEBIBYTE), limit: LIMITS.fileBytes / MEBIBYTE };
  return { ok: false, fault: { code: "file-too-large", values } };
}

/** The operating system's short code of an error, e.g. EACCES; else its kind: a library's sentence is in one language. */
export function systemCode(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  return error instanceof Error ? error.name : typeof error;
}
