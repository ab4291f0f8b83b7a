import { z } from "zod";
import { rowIdSchema } from "../condition";

/** What another row asks for, once more (項番1.3と同じ). */
export const asRowSchema = z.strictObject({
  kind: z.literal("as-row"),
  row: rowIdSchema,
});
