import { z } from "zod";
import { packSchema } from "../core/pack/pack-schema";

/** The JSON Schema of a pack as its author writes it, for editors; shipped as src/packs/pack.schema.json. */
export function packJsonSchema(): unknown {
  return z.toJSONSchema(packSchema, { io: "input", target: "draft-2020-12" });
}
