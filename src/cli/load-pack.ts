import type { Pack } from "../core/pack/pack-schema";
import { parsePack, type PackFault } from "../core/pack/parse-pack";
import { provePack } from "../core/prove/prove-pack";
import { shippedPack } from "../packs/index";
import type { CliMessage } from "./parse-arguments";
import { readFile } from "./read-file";

export type LoadedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly fault: CliMessage; readonly packFaults: readonly PackFault[] };

/** The pack of --pack, parsed and proved; without a file the shipped one, which the tests have proved. */
export function loadPack(file: string | undefined): LoadedPack {
  if (file === undefined) return { ok: true, pack: shippedPack("gaibu-service") };
  const bytes = readFile(file);
  if (!bytes.ok) return { ok: false, fault: bytes.fault, packFaults: [] };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes.value));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, fault: { code: "pack-not-json", values: { file, detail } }, packFaults: [] };
  }
  const parsed = parsePack(value);
  if (!parsed.ok) return broken(file, parsed.faults);
  const { faults } = provePack(parsed.pack);
  if (faults.length > 0) return broken(file, faults);
  return { ok: true, pack: parsed.pack };
}

function broken(file: string, packFaults: readonly PackFault[]): LoadedPack {
  return {
    ok: false,
    fault: { code: "pack-broken", values: { file, faults: packFaults.length } },
    packFaults,
  };
}
