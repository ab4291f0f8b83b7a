import { z } from "zod";

/** An auditor's report on controls is held (SOC 2 Type 2). Certificates with a term are a kind of their own: certification. */
export const assuranceReportSchema = z.strictObject({
  kind: z.literal("assurance-report"),
  /** One of them is enough. */
  anyOf: z
    .array(
      z.strictObject({
        standard: z.enum(["SOC 1", "SOC 2", "SOC 3"]),
        /** 1: of one day, 2: of a period; left out where the table names none. */
        type: z.enum(["1", "2"]).optional(),
      }),
    )
    .min(1),
});
