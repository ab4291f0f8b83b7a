import { z } from "zod";
import { topicSchema } from "./topic";

/** Data stay within a country (1.10). */
export const locationSchema = z.strictObject({
  kind: z.literal("location"),
  country: z.literal("JP"),
  parts: z.array(topicSchema).min(1),
});
