import { z } from "zod";
import { rowId, type RowId } from "../ids";
import { TEXT_FORMS } from "./text-forms";
import { all, any, not, type Truth } from "../truth";

/** A condition over rows, as data: nothing is parsed out of a string. */
export type Condition =
  | { readonly met: RowId }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export const rowIdSchema = z
  .string()
  .regex(TEXT_FORMS.rowId.pattern)
  .transform(rowId)
  .meta({ description: "The number of a row as the table prints it, e.g. 1.10" });

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ met: rowIdSchema }),
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
) as z.ZodType<Condition>;

/** The rows that a condition names, each once, in order of first mention. */
export function rowsNamed(condition: Condition): readonly RowId[] {
  if ("met" in condition) return [condition.met];
  if ("not" in condition) return rowsNamed(condition.not);
  const parts = "all" in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap(rowsNamed))];
}

/** The truth of a condition, given the truth of "met" for every row. */
export function evaluate(condition: Condition, met: (row: RowId) => Truth): Truth {
  if ("met" in condition) return met(condition.met);
  if ("not" in condition) return not(evaluate(condition.not, met));
  if ("all" in condition) return all(condition.all.map((part) => evaluate(part, met)));
  return any(condition.any.map((part) => evaluate(part, met)));
}
