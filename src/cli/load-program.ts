import { isAscii } from "node:buffer";
import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

export const PROGRAM = "cli-program.js";
/** What V8 made of the program when it was built: compiling it anew is a quarter of what one file costs. */
export const CACHE = "cli-program.cache";
/** Two checksums stand before V8's own bytes: of the program and of those bytes, 4 bytes each, the lowest first. */
const HEAD = 8;

type Main = (exports: object, require: NodeJS.Require, module: { exports: object }, filename: string) => void;

export interface Program {
  /** Whether V8 took over what it had made before. */
  readonly fromCache: boolean;
  readonly run: (require: NodeJS.Require, filename: string) => void;
  /** The file that spares compiling what has been run by now. */
  readonly cache: () => Uint8Array;
}

/**
 * The program, compiled or as it was compiled before. V8 looks at its own version, its options and the length of the program,
 * but at no byte of what it takes over: hence the checksums. Whatever does not fit is left aside, and nothing is ever written.
 */
export function loadProgram(file: string, cache?: string): Program {
  const bytes = readFileSync(file);
  const known = cache === undefined ? undefined : checked(cache, bytes);
  // No path: what is made of the program is the same wherever it is built.
  const script = new Script(wrapped(textOf(bytes)), {
    filename: PROGRAM,
    ...(known && { cachedData: known }),
  });
  const run: Program["run"] = (require, filename) => {
    const module = { exports: {} };
    (script.runInThisContext() as Main)(module.exports, require, module, filename);
  };
  return {
    fromCache: known !== undefined && script.cachedDataRejected === false,
    run,
    cache: () => headed(bytes, script.createCachedData()),
  };
}

/** The build writes every sign beyond ASCII as its code: a text of single bytes is read, and compiled, in a part of the time. */
const textOf = (bytes: Buffer): string => bytes.toString(isAscii(bytes) ? "latin1" : "utf8");

/** On one line, so that places in errors stay those of the file. */
const wrapped = (program: string): string =>
  `(function (exports, require, module, __filename) { ${program}\n})`;

/** Node.js 20 had no checksum at first; then every start compiles. */
const checksum = (bytes: Uint8Array): number | undefined =>
  typeof crc32 === "function" ? crc32(bytes) : undefined;

function headed(program: Uint8Array, data: Buffer): Uint8Array {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(checksum(program) ?? 0, 0);
  head.writeUInt32LE(checksum(data) ?? 0, 4);
  return Buffer.concat([head, data]);
}

function checked(file: string, program: Uint8Array): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  if (bytes.length <= HEAD) return undefined;
  const data = bytes.subarray(HEAD);
  const fits = bytes.readUInt32LE(0) === checksum(program) && bytes.readUInt32LE(4) === checksum(data);
  return fits ? data : undefined;
}
