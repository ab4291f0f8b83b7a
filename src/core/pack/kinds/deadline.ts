import { z } from "zod";
import { topicSchema } from "./topic";

/** Something is done by a day, or from it on (令和9年3月31日までに). */
export const deadlineSchema = z.strictObject({
  kind: z.literal("deadline"),
  of: topicSchema,
  /** As the table prints them, with the word that says to which side (2027年3月31日まで). */
  days: z.array(z.string().min(1)).min(1),
});
