import { z } from "zod";
import { COUNTRY_CODES } from "../../lexicon/country-catalogue";
import { topicSchema } from "./topic";

/** Law and courts of a country (1.12). */
export const jurisdictionSchema = z.strictObject({
  kind: z.literal("jurisdiction"),
  country: z.enum(COUNTRY_CODES),
  parts: z.array(topicSchema).min(1),
});
