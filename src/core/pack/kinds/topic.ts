import { z } from "zod";

/** What a part of a requirement is called when an answer speaks of it. */
export const topicSchema = z.strictObject({
  id: z.string(),
  /** How the part is named to a person. */
  name: z.strictObject({ ja: z.string(), en: z.string() }),
  /** Plain words (no patterns) by which answers name the part, Japanese and English. */
  words: z.array(z.string()).min(1),
  /** One of these must stand in the same statement (監査 alone may be anybody's; 監査 with 受入 is the city's). */
  together: z.array(z.string()).min(1).optional(),
  /** Words so specific that using one tells the part, where telling is asked for (二者承認, 体制図). */
  specific: z.array(z.string()).min(1).optional(),
  /** The part is told by a denial (承諾なく利用しない). */
  negated: z.boolean().optional(),
});

/** Words for what must not happen: a statement that denies or forbids it is compliance, one that affirms it a breach. */
export const forbidsSchema = z.array(z.string()).min(1).optional();
/** The city itself may do it (set rights, download data) without the vendor falling short. */
export const byCitySchema = z.boolean().optional();

export type Topic = z.infer<typeof topicSchema>;
