import { z } from "zod";

/** A facility tier of a named standard (1.14). */
export const facilityTierSchema = z.strictObject({
  kind: z.literal("facility-tier"),
  standard: z.literal("JDCC"),
  atLeast: z.number().int(),
});
