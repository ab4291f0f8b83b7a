import { z } from "zod";
import { topicSchema } from "./topic";

/** Law and courts of a country (1.12). */
export const jurisdictionSchema = z.strictObject({
  kind: z.literal("jurisdiction"),
  country: z.literal("JP"),
  parts: z.array(topicSchema).min(1),
});
