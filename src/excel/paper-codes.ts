const IN_ORDER = [
  ...["Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small"],
  ...["A5", "B4", "B5", "Folio", "Quatro", "Paper10x14", "Paper11x17", "Note", "Envelope9", "Envelope10"],
  ...["Envelope11", "Envelope12", "Envelope14", "Csheet", "Dsheet", "Esheet", "EnvelopeDL", "EnvelopeC5"],
];

/** Excel's names of paper sizes with their codes in the file format (ECMA-376 18.3.1.63): 8 is A3, 9 is A4. */
export const PAPER_CODES: ReadonlyMap<string, number> = new Map(
  IN_ORDER.map((name, index) => [name, index + 1]),
);
