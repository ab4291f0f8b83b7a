/** Calls that a manifest with the floor ExcelApi 1.9 must not let through; compiled by a test, never run. */
export function unguardedCall(range: Excel.Range): Excel.RangeAreas {
  return range.getMergedAreasOrNullObject();
}

export function unguardedLoad(workbook: Excel.Workbook): void {
  workbook.load("name,linkedWorkbooks/items/id");
}

export function unguardedOption(options: Excel.InsertWorksheetOptions[]): void {
  options.push({ relativeTo: "Sheet1" });
}

export function guardForLess(range: Excel.Range): Excel.RangeAreas | undefined {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.12")
    ? range.getMergedAreasOrNullObject()
    : undefined;
}

export function wrongBranch(range: Excel.Range): Excel.RangeAreas | undefined {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13")
    ? undefined
    : range.getMergedAreasOrNullObject();
}
