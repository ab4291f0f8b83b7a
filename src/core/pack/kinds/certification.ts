import { z } from "zod";
import { ownNamesSchema } from "./own-names";

const standardSchema = z.strictObject({
  /** The scheme's usual name, e.g. "ISO/IEC 27001" or "PCI DSS". */
  standard: z.string(),
  /** The edition that the row names, e.g. "2013". */
  edition: z.string().optional(),
  /** Later editions that stand for it under the policy successorEditions. */
  successors: z.array(z.string()).optional(),
  names: ownNamesSchema,
});

/** The organisation holds a certificate of one of these standards (1.6 to 1.9). */
export const certificationSchema = z.strictObject({
  kind: z.literal("certification"),
  holder: z.enum(["application-provider", "cloud-provider", "any-provider"]),
  anyOf: z.array(standardSchema).min(1),
});
