import type { SheetPlan } from "../../core/mark/annotation-plan";
import { PRINT_AREA, PRINT_TITLES } from "../package/find-workbook";
import { printAreaFormula, quotedSheet, titleRowsFormula } from "../package/print-names";
import type { NameChange } from "./name-edits";

/** Print area and title rows as defined names; columns that were repeated before stay. */
export function printNamesOf(
  { print, sheet: name }: Pick<SheetPlan, "print" | "sheet">,
  sheet: { readonly index: number },
  columns: string | undefined,
): readonly NameChange[] {
  if (print === undefined) return [];
  const area = { sheet, name: PRINT_AREA, formula: printAreaFormula(name, print.area) } as const;
  if (print.titleRows === undefined) return [area];
  const rows = titleRowsFormula(name, print.titleRows);
  const kept = columns?.replace(/([A-Za-z]+):([A-Za-z]+)/, "$$$1:$$$2");
  const formula = kept === undefined ? rows : `${quotedSheet(name)}!${kept},${rows}`;
  return [area, { sheet, name: PRINT_TITLES, formula }];
}
