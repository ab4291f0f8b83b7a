const IN_ORDER = [
  ...(["Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4"] as const),
  ...(["A4Small", "A5", "B4", "B5", "Folio", "Quatro", "Paper10x14", "Paper11x17", "Note"] as const),
  ...(["Envelope9", "Envelope10", "Envelope11", "Envelope12", "Envelope14", "Csheet", "Dsheet"] as const),
  ...(["Esheet", "EnvelopeDL", "EnvelopeC5"] as const),
];

export type PaperName = (typeof IN_ORDER)[number];

/** A paper size's code in the file format (ECMA-376 18.3.1.63): 8 is A3, 9 is A4. Null for one without a name of its own. */
export function paperCode(name: string): number | null {
  const index = IN_ORDER.findIndex((one) => one === name);
  return index < 0 ? null : index + 1;
}

/** Excel's name of a paper size, by its code in the file format. */
export function paperName(code: number | null): PaperName | undefined {
  return code === null ? undefined : IN_ORDER[code - 1];
}
