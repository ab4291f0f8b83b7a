import type { Pack } from "../core/pack/pack-schema";
import gaibuServiceJson from "./gaibu-service.json";

const SOURCES = { "gaibu-service": gaibuServiceJson } as const;
/** By which is judged until somebody or something says otherwise. */
export const FIRST_PACK = "gaibu-service";

/**
 * The packs that ship with the product, by id. They are checked, and their standards are named as the catalogue names them,
 * when the product is tested (test/packs), not each time that it starts: that takes longer than judging a sheet by them.
 */
export function shippedPack(id: keyof typeof SOURCES): Pack {
  return SOURCES[id] as unknown as Pack;
}
