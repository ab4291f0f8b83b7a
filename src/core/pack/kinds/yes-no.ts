import { z } from "zod";
import { topicSchema } from "./topic";

/** A question that is answered by yes or no (再委託はありますか). */
export const yesNoSchema = z.strictObject({
  kind: z.literal("yes-no"),
  of: topicSchema,
  /** The answer that is wanted; left out where the table does not say. */
  good: z.enum(["yes", "no"]).optional(),
});
