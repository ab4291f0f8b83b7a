import { LIMITS } from "../core/limits";
import type { Pack } from "../core/pack/pack-schema";
import type { PackFault } from "../core/pack/pack-fault";
import type { PackProof } from "../core/prove/prove-pack";
import { checkPack } from "../core/prove/check-pack";
import { shippedPack } from "../packs/index";
import { shippedPacks } from "../packs/shipped-packs";
import type { Arguments, CliMessage } from "./parse-arguments";
import { jsonOf } from "./json-of";
import { readFile } from "./read-file";

export type LoadedPack =
  | { readonly ok: true; readonly pack: Pack; readonly proof?: PackProof }
  | { readonly ok: false; readonly fault: CliMessage; readonly packFaults: readonly PackFault[] };

/** The pack of --pack, parsed and proved; without a file the shipped one, which the tests have proved. */
export function loadPack(file: string | undefined): LoadedPack {
  const shipped =
    file === undefined ? shippedPack("gaibu-service") : shippedPacks().find(({ id }) => id === file);
  if (file === undefined || shipped !== undefined) {
    return { ok: true, pack: shipped ?? shippedPack("gaibu-service") };
  }
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

/** Among which packs the one of a file is recognised: those of --pack, else all that ship. */
export function packsToChoose({ pack }: Pick<Arguments, "pack">, first: Pack): readonly [Pack, ...Pack[]] {
  return pack === undefined ? shippedPacks() : [first];
}

function broken(file: string, packFaults: readonly PackFault[]): LoadedPack {
  return {
    ok: false,
    fault: { code: "pack-broken", values: { file, faults: packFaults.length } },
    packFaults,
  };
}
