import { z } from "zod";

/** What a part of a requirement is called when an answer speaks of it. */
const topicSchema = z.strictObject({
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
const forbidsSchema = z.array(z.string()).min(1).optional();
/** The city itself may do it (set rights, download data) without the vendor falling short. */
const byCitySchema = z.boolean().optional();

const standardSchema = z.strictObject({
  /** The scheme's usual name, e.g. "ISO/IEC 27001" or "PCI DSS". */
  standard: z.string(),
  /** The edition that the row names, e.g. "2013". */
  edition: z.string().optional(),
  /** Later editions that stand for it under the policy successorEditions. */
  successors: z.array(z.string()).optional(),
});

/** What a row expects of its answer: data on which the answer reader weighs its findings. */
export const expectsSchema = z.discriminatedUnion("kind", [
  /** The service itself is entered in a public register (1.1, 1.2, 1.4). */
  z.strictObject({ kind: z.literal("registration"), register: z.enum(["ISMAP", "ISMAP-LIU", "ASPIC"]) }),
  /** The organisation holds a certificate of one of these standards (1.6 to 1.9). */
  z.strictObject({
    kind: z.literal("certification"),
    holder: z.enum(["application-provider", "cloud-provider", "any-provider"]),
    anyOf: z.array(standardSchema).min(1),
  }),
  /** A state of affairs is assured; all parts are needed. Negative polarity: "no" is the good answer (1.5). */
  z.strictObject({
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
  }),
  /** Something must be presented, not only affirmed (1.11, 1.16 to 1.18, 1.21). */
  z.strictObject({
    kind: z.literal("disclosure"),
    present: z.array(topicSchema).min(1),
    /** Words that look like the matter and are another (サポート体制図): they present nothing. */
    mistaken: z.array(z.string()).min(1).optional(),
    /** How many of the parts suffice where no document is named; all where it is missing. */
    enough: z.number().int().min(1).optional(),
    forbids: forbidsSchema,
  }),
  /** Something is kept for at least an ISO 8601 duration, and the method is presented (1.20). */
  z.strictObject({
    kind: z.literal("duration"),
    atLeast: z.string().regex(/^P[0-9]+[YMD]$/),
    of: topicSchema,
    present: z.array(topicSchema),
    /** Words for other things that are kept, whose length of time says nothing here (操作ログ, バックアップ). */
    others: z.array(z.string()).min(1).optional(),
    forbids: forbidsSchema,
  }),
  /** Data stay within a country (1.10). */
  z.strictObject({
    kind: z.literal("location"),
    country: z.literal("JP"),
    parts: z.array(topicSchema).min(1),
  }),
  /** Law and courts of a country (1.12). */
  z.strictObject({
    kind: z.literal("jurisdiction"),
    country: z.literal("JP"),
    parts: z.array(topicSchema).min(1),
  }),
  /** A facility tier of a named standard (1.14). */
  z.strictObject({
    kind: z.literal("facility-tier"),
    standard: z.literal("JDCC"),
    atLeast: z.number().int(),
  }),
  /** Erasure by a standard with a certificate; a plan before the service ends is allowed by the row (1.26). */
  z.strictObject({
    kind: z.literal("erasure"),
    standard: z.string(),
    planAllowed: z.boolean(),
    present: z.array(topicSchema).min(1),
    forbids: forbidsSchema,
  }),
]);

export type Expects = z.infer<typeof expectsSchema>;
/** The public registers whose entries waive rows. */
export type Register = Extract<Expects, { readonly kind: "registration" }>["register"];
export type Topic = z.infer<typeof topicSchema>;
