import { z } from "zod";

/** The service itself is entered in a public register (1.1, 1.2, 1.4). */
export const registrationSchema = z.strictObject({
  kind: z.literal("registration"),
  register: z.enum(["ISMAP", "ISMAP-LIU", "ASPIC"]),
});
