import { z } from "zod";
import { READINGS } from "../reading";
import { exemptionId } from "../ids";
import { STATUSES } from "../status";
import { conditionSchema, rowIdSchema } from "./condition";
import { expectsSchema } from "./expects";
import { TEXT_FORMS } from "./text-forms";

export const rowSchema = z.strictObject({
  id: rowIdSchema,
  category: z.string(),
  /** By what name people speak of the row, at most 11 full-width characters (「データの所在地」). */
  short: z.string().min(1).max(24).optional(),
  /** The whole requirement as the table prints it, line breaks of the page taken out. */
  text: z.string().min(1),
  /** What the table asks for in a column of its own beside the text (設定例: 99.9%以上). */
  asked: z.string().min(1).optional(),
  obligation: z.enum(["mandatory", "optional"]),
  expects: expectsSchema,
  /** The row is asked only where this holds (1.2: without ISMAP). */
  appliesWhen: conditionSchema.optional(),
  /** An answer "not applicable" makes the row not-applicable (1.5: no generative AI). */
  mayNotApply: z.boolean().optional(),
  /** No band waives this row, wherever it stands (1.5: a registration does not settle what becomes of AI input). */
  neverExempt: z.boolean().optional(),
  /** The row is waived, but a look at it is still advised (1.10, 1.12: a registration does not say where data lie). */
  adviseWhenExempt: z.boolean().optional(),
  /** The row was drafted from a sheet: until a person has checked it, nothing definite is said of it. */
  review: z.boolean().optional(),
});

export const exemptionSchema = z.strictObject({
  id: z.string().min(1).transform(exemptionId),
  text: z.string().min(1),
  when: conditionSchema,
  /** The rows waived where the sheet itself has no band row. */
  rows: z.strictObject({ from: rowIdSchema, to: rowIdSchema }),
  /** The exemption was drafted from a sheet: until a person has checked it, it waives nothing. */
  review: z.boolean().optional(),
});

/** A worked example: readings by row (rows not named are blank) and the statuses that must come out. */
export const caseSchema = z.strictObject({
  name: z.string().min(1),
  readings: z.record(z.string(), z.enum(READINGS)),
  statuses: z.record(z.string(), z.enum(STATUSES)),
});

/** A rule pack: what one table requires. */
export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(TEXT_FORMS.packId.pattern),
  version: z.string().regex(TEXT_FORMS.version.pattern),
  name: z.strictObject({ ja: z.string().min(1), en: z.string().min(1) }),
  rows: z.array(rowSchema).min(1),
  exemptions: z.array(exemptionSchema),
  cases: z.array(caseSchema),
});

export type Pack = z.infer<typeof packSchema>;
export type PackRow = z.infer<typeof rowSchema>;
export type PackExemption = z.infer<typeof exemptionSchema>;
export type PackCase = z.infer<typeof caseSchema>;
export type Obligation = PackRow["obligation"];
