/** What judging can do without, by the names under which the emulated Excel refuses it, and whether sizes come back then. */
export const QUESTIONS: readonly (readonly [question: string, sizes: boolean])[] = [
  ["PageLayout", true],
  ["PageLayout.GetPrintAreaOrNullObject", true],
  ["ShapeCollection", true],
  ["ChartCollection", true],
  ["TableCollection", true],
  ["PivotTableCollection", true],
  ["ConditionalFormatCollection", true],
  ["DataValidation", true],
  ["SettingCollection", true],
  ["CommentCollection", true],
  ["CustomXmlPartCollection", false],
  ["NamedItemCollection", true],
  ["null object", true],
  ["Range.GetMergedAreasOrNullObject", true],
];

/** How Excel refuses. */
export const CODES = [
  "GeneralException",
  "InvalidOperation",
  "ApiNotFound",
  "InvalidObjectPath",
  "ItemNotFound",
] as const;
