import { z } from "zod";

/** Documents are handed in, each by its name (「作業計画書」を提出すること). */
export const namedDocumentSchema = z.strictObject({
  kind: z.literal("named-document"),
  documents: z.array(z.string().min(1)).min(1),
});
