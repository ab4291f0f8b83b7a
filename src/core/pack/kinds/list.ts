import { z } from "zod";
import { topicSchema } from "./topic";

/** All of a list, or so many of it (次のうち2つ以上). */
export const listSchema = z.strictObject({
  kind: z.literal("list"),
  of: topicSchema,
  /** As the table prints them. */
  items: z.array(z.string().min(1)).min(2),
  /** How many are enough; left out: all. */
  atLeast: z.number().int().min(1).optional(),
});
