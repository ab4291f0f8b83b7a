import { rowsOf } from "./row-groups";
import type { SheetReport } from "./sheet-report";

/** The one thing to do next. */
export type NextStep =
  /** Nothing has been filled in: it is the form that was handed out. */
  | { readonly do: "judge-another" }
  /** Go through what needs somebody, one row after the other. */
  | { readonly do: "walk" }
  /** Everything hangs on this row: look its registration up. */
  | { readonly do: "check-row"; readonly id: string }
  /** Nothing is open. */
  | { readonly do: "print" };

/** What a person does next with this result. Ways that are none are never named. */
export function nextStep({ rows, blank, carriedBy, verdict }: SheetReport): NextStep {
  if (blank) return { do: "judge-another" };
  if (verdict !== "conforming") return { do: "walk" };
  if (carriedBy !== undefined) return { do: "check-row", id: carriedBy };
  return rowsOf(rows, "todo").length > 0 ? { do: "walk" } : { do: "print" };
}
