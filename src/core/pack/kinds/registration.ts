import { z } from "zod";
import { ownNamesSchema } from "./own-names";

/** The service itself is entered in a public register (1.1, 1.2, 1.4): one of the catalogue, or one of the pack's own. */
export const registrationSchema = z.strictObject({
  kind: z.literal("registration"),
  register: z.string().min(1).max(60),
  names: ownNamesSchema,
  /** The number of an entry as the register prints it: each digit stands for any digit. */
  number: z.string().min(4).max(40).optional(),
  /** For how many months from its day an entry is current. */
  termMonths: z.number().int().min(1).max(120).optional(),
});
