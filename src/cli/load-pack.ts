import { LIMITS } from "../core/limits";
import type { Pack } from "../core/pack/pack-schema";
import type { PackFault } from "../core/pack/pack-fault";
import type { PackProof } from "../core/prove/prove-pack";
import { checkPack } from "../core/prove/check-pack";
import { shippedPack } from "../packs/index";
import type { CliMessage } from "./parse-arguments";
import { jsonOf } from "./json-of";
import { readFile } from "./read-file";

export type LoadedPack =
  | { readonly ok: true; readonly pack: Pack; readonly proof?: PackProof }
  | { readonly ok: false; readonly fault: CliMessage; readonly packFaults: readonly PackFault[] };

/** The pack of --pack, parsed and proved; without a file the shipped one, which the tests have proved. */
export function loadPack(file: string | undefined): LoadedPack {
  if (file === undefined || file === "gaibu-service") return { ok: true, pack: shippedPack("gaibu-service") };
  const bytes = readFile(file);
  if (!bytes.ok) return { ok: false, fault: bytes.fault, packFaults: [] };
  if (bytes.value.length > LIMITS.packBytes) {
    const limit = LIMITS.packBytes / 1_048_576;
    return { ok: false, fault: { code: "pack-file-too-large", values: { file, limit } }, packFaults: [] };
  }
  const text = new TextDecoder().decode(bytes.value);
  const value = jsonOf(text);
  if (!value.ok) {
    return { ok: false, fault: { code: "pack-not-json", values: { file, ...value.fault } }, packFaults: [] };
  }
  const checked = checkPack(value.value);
  return checked.ok ? { ok: true, pack: checked.pack, proof: checked.proof } : broken(file, checked.faults);
}

function broken(file: string, packFaults: readonly PackFault[]): LoadedPack {
  return {
    ok: false,
    fault: { code: "pack-broken", values: { file, faults: packFaults.length } },
    packFaults,
  };
}
