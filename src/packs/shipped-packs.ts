import type { Pack } from "../core/pack/pack-schema";
import { shippedPack } from "./index";
import minatonoCloudJson from "./minatono-cloud.json";

let made: readonly [Pack, ...Pack[]] | undefined;

/** Every pack that ships with the product, the first of them first; checked by a test, as that one is. */
export function shippedPacks(): readonly [Pack, ...Pack[]] {
  made ??= [shippedPack("gaibu-service"), minatonoCloudJson as unknown as Pack];
  return made;
}
