import { z } from "zod";
import { COUNTRY_CODES } from "../../lexicon/country-catalogue";
import { topicSchema } from "./topic";

/** Data stay within a country (1.10). */
export const locationSchema = z.strictObject({
  kind: z.literal("location"),
  country: z.enum(COUNTRY_CODES),
  parts: z.array(topicSchema).min(1),
});
