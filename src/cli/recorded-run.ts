import type { Pack } from "../core/pack/pack-schema";
import type { RecordedRun } from "../core/round/record-entry";
import { packHash } from "../packs/pack-hash";
import { sha256 } from "../packs/sha256";
import { textHash } from "../packs/text-hash";
import packageJson from "../../package.json";
import type { Arguments } from "./parse-arguments";

/** The hashes of texts and of a file's bytes, hexadecimal. */
export { textHash, sha256 as fileHash };

/** What all entries of a run's record have in common. */
export function recordedRun({ today }: Pick<Arguments, "today">, pack: Pack): RecordedRun {
  return { day: today, build: packageJson.version, packHash: packHash(pack), hash: textHash };
}
