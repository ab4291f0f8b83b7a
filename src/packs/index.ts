import type { Pack } from "../core/pack/pack-schema";
import { parsePack } from "../core/pack/parse-pack";
import gaibuServiceJson from "./gaibu-service.json";

/** The packs that ship with the product, by id. A shipped pack that does not parse is a bug, hence the throw. */
export function shippedPack(id: "gaibu-service"): Pack {
  const sources = { "gaibu-service": gaibuServiceJson } as const;
  const result = parsePack(sources[id]);
  if (!result.ok) throw new Error(`The shipped pack ${id} is broken: ${JSON.stringify(result.faults)}`);
  return result.pack;
}
