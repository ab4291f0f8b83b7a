import { z } from "zod";
import { forbidsSchema, topicSchema } from "./topic";

/** Something must be presented, not only affirmed (1.11, 1.16 to 1.18, 1.21). */
export const disclosureSchema = z.strictObject({
  kind: z.literal("disclosure"),
  present: z.array(topicSchema).min(1),
  /** Words that look like the matter and are another (サポート体制図): they present nothing. */
  mistaken: z.array(z.string()).min(1).optional(),
  /** How many of the parts suffice where no document is named; all where it is missing. */
  enough: z.number().int().min(1).optional(),
  forbids: forbidsSchema,
});
