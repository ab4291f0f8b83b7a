import { z } from "zod";
import { topicSchema } from "./topic";

/** One of several levels, in the order of the table (非機能要求グレード: 0 to 5; L1, L2). */
export const levelSchema = z.strictObject({
  kind: z.literal("level"),
  of: topicSchema,
  /** What the table prints of each level; a level without words has an empty text. */
  levels: z.array(z.strictObject({ name: z.string().min(1), text: z.string() })),
  /** On which side of the one that is asked for the levels are better; where it is left out, only that very level will do. */
  better: z.enum(["later", "earlier"]).optional(),
  /** The level that the table asks for, by its name in the list; left out where it names none. */
  asked: z.string().min(1).optional(),
});
