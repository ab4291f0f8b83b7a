import { z } from "zod";
import { topicSchema } from "./topic";

/** Something stands in one of several places (東京都又は大阪府). Of countries there is a kind of its own: location. */
export const placeSchema = z.strictObject({
  kind: z.literal("place"),
  of: topicSchema,
  /** As the table prints them. */
  anyOf: z.array(z.string().min(1)).min(1),
});
