import { z } from "zod";
import { ownNamesSchema } from "./own-names";

/** A facility tier of a named standard (1.14): one of the catalogue, or one of the pack's own. */
export const facilityTierSchema = z.strictObject({
  kind: z.literal("facility-tier"),
  standard: z.string().min(1).max(60),
  names: ownNamesSchema,
  atLeast: z.number().int(),
});
