import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Pack } from "../core/pack/pack-schema";
import type { RecordedRun } from "../core/round/record-entry";
import { packHash } from "../packs/pack-hash";
import packageJson from "../../package.json";
import type { Arguments } from "./parse-arguments";

/** The SHA-256 of a file's bytes, hexadecimal. */
export function fileHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The SHA-256 of a text in UTF-8, hexadecimal. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** What all entries of a run's record have in common. */
export function recordedRun({ today }: Pick<Arguments, "today">, pack: Pack): RecordedRun {
  return { day: today, build: packageJson.version, packHash: packHash(pack), hash: textHash };
}
