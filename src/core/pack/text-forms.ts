/** The texts of a pack that must have a form, each with one that has it: people go by examples. */
export const TEXT_FORMS = {
  packId: { pattern: /^[a-z0-9-]+$/, example: "city-system-2027" },
  version: { pattern: /^[0-9]+\.[0-9]+\.[0-9]+$/, example: "1.0.0" },
  rowId: { pattern: /^[0-9]+(\.[0-9]+)*$/, example: "1.10" },
  duration: { pattern: /^P[0-9]+[YMD]$/, example: "P1Y" },
} as const;

/** A text of the form that a pattern asks for. */
export function exampleOf(pattern: string): string | undefined {
  return Object.values(TEXT_FORMS).find((form) => String(form.pattern) === pattern)?.example;
}
