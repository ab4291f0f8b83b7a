import { z } from "zod";
import { topicSchema } from "./topic";

/** A person or a contact is named (窓口の連絡先を記載すること). */
export const contactSchema = z.strictObject({
  kind: z.literal("contact"),
  of: topicSchema,
});
