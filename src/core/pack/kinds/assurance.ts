import { z } from "zod";
import { byCitySchema, forbidsSchema, topicSchema } from "./topic";

/** A state of affairs is assured; all parts are needed. Negative polarity: "no" is the good answer (1.5). */
export const assuranceSchema = z.strictObject({
  kind: z.literal("assurance"),
  polarity: z.enum(["positive", "negative"]),
  parts: z.array(topicSchema).min(1),
  forbids: forbidsSchema,
  byCity: byCitySchema,
  /** Facts that break the requirement whatever else is said (データの所有権は当社に帰属). */
  violates: z.array(z.string()).min(1).optional(),
  /** The row asks for a statement or a confirmation: a bare yes is weak evidence. */
  statement: z.boolean().optional(),
  /** Words that weaken an answer elsewhere and say nothing against it here (平日 for the time of an audit). */
  tolerates: z.array(z.string()).min(1).optional(),
  /** Words that look like the matter and are another (内部監査): they support nothing. */
  mistaken: z.array(z.string()).min(1).optional(),
  /** What the row is about; where the service has none of it, the row does not apply (生成AI). */
  subject: z.array(z.string()).min(1).optional(),
});
