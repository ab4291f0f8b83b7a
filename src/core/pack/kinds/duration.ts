import { z } from "zod";
import { TEXT_FORMS } from "../text-forms";
import { forbidsSchema, topicSchema } from "./topic";

/** Something is kept for at least an ISO 8601 duration, and the method is presented (1.20). */
export const durationSchema = z.strictObject({
  kind: z.literal("duration"),
  atLeast: z.string().regex(TEXT_FORMS.duration.pattern),
  of: topicSchema,
  present: z.array(topicSchema),
  /** Words for other things that are kept, whose length of time says nothing here (操作ログ, バックアップ). */
  others: z.array(z.string()).min(1).optional(),
  forbids: forbidsSchema,
});
