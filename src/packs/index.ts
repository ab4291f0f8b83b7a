import type { Pack } from "../core/pack/pack-schema";
import { resolveNames } from "../core/pack/resolve-names";
import gaibuServiceJson from "./gaibu-service.json";

const SOURCES = { "gaibu-service": gaibuServiceJson } as const;
/** By which is judged until somebody or something says otherwise. */
export const FIRST_PACK = "gaibu-service";

const PACKS = new Map<keyof typeof SOURCES, Pack>();

/**
 * The packs that ship with the product, by id. They are checked when the product is tested (test/packs), not each time
 * that it starts: going through the schema takes longer than judging a sheet by it.
 */
export function shippedPack(id: keyof typeof SOURCES): Pack {
  const pack = PACKS.get(id) ?? resolveNames(SOURCES[id] as unknown as Pack);
  PACKS.set(id, pack);
  return pack;
}
