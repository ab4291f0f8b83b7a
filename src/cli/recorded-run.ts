import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { Pack } from "../core/pack/pack-schema";
import type { RecordedRun } from "../core/round/record-entry";
import { packHash } from "../packs/pack-hash";
import { textHash } from "../packs/text-hash";
import packageJson from "../../package.json";
import type { Arguments } from "./parse-arguments";

export { textHash };

/** The SHA-256 of a file's bytes, hexadecimal. */
export function fileHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** What all entries of a run's record have in common. */
export function recordedRun({ today }: Pick<Arguments, "today">, pack: Pack): RecordedRun {
  return { day: today, build: packageJson.version, packHash: packHash(pack), hash: textHash };
}
