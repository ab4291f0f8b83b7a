import { z } from "zod";
import { topicSchema } from "./topic";

/** What figures are counted in. Calendar units are kept as written: 6か月 is neither 180 nor 183 days. */
export const FIGURE_UNITS = [
  "percent",
  "second",
  "minute",
  "hour",
  "business-day",
  "day",
  "week",
  "month",
  "year",
  "generation",
  "time",
  "piece",
  "person",
  "yen",
] as const;

const figureSchema = z.strictObject({
  /** As the table prints it (99.9%以上). */
  printed: z.string().min(1),
  value: z.number().nonnegative(),
  unit: z.enum(FIGURE_UNITS),
  /** Within which time things are counted (年4回以内: 4 times in a year); left out where the table names none. */
  per: z
    .strictObject({ value: z.number().positive(), unit: z.enum(["hour", "day", "week", "month", "year"]) })
    .optional(),
  /** Left out where the table does not say which side is better. */
  direction: z.enum(["at-least", "at-most"]).optional(),
});

/** Figures with unit and direction (稼働率99.9%以上, 6か月前までに通知); all are needed. */
export const figuresSchema = z.strictObject({
  kind: z.literal("figure"),
  of: topicSchema,
  figures: z.array(figureSchema).min(1),
});

export type AskedFigure = z.infer<typeof figureSchema>;
export type FigureUnit = AskedFigure["unit"];
