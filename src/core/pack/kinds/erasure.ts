import { z } from "zod";
import { forbidsSchema, topicSchema } from "./topic";

/** Erasure by a standard with a certificate; a plan before the service ends is allowed by the row (1.26). */
export const erasureSchema = z.strictObject({
  kind: z.literal("erasure"),
  standard: z.string(),
  planAllowed: z.boolean(),
  present: z.array(topicSchema).min(1),
  forbids: forbidsSchema,
});
