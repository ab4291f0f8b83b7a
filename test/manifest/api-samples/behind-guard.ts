/** The same calls behind every kind of guard that the check understands; compiled by a test, never run. */
const isSetSupported = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

export function inBranch(range: Excel.Range): Excel.RangeAreas | undefined {
  return isSetSupported("1.13") ? range.getMergedAreasOrNullObject() : undefined;
}

export function throughConstant(range: Excel.Range, wanted: boolean): Excel.RangeAreas | undefined {
  const reads = wanted && isSetSupported("1.14");
  if (reads) return calledFromGuard(range);
  return undefined;
}

function calledFromGuard(range: Excel.Range): Excel.RangeAreas {
  return range.getMergedAreasOrNullObject();
}

export function afterReturn(range: Excel.Range): Excel.RangeAreas | undefined {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return undefined;
  return range.getMergedAreasOrNullObject();
}

export function belowFloor(sheet: Excel.Worksheet): void {
  sheet.pageLayout.load("orientation,paperSize");
  sheet.getUsedRange(true).load("text,format/fill/color");
}
