import type { Judgement } from "../judge/judgement";
import type { EvidenceTold } from "./evidence";
import { vendorName, type RoundLine } from "./round-line";

/** The numbers and ends of validity that the answers of a sheet name. */
export function evidenceTold({ rows }: Judgement): EvidenceTold {
  const numbers: EvidenceTold["numbers"][number][] = [];
  const until: EvidenceTold["until"][number][] = [];
  for (const { id, reasons } of rows) {
    for (const reason of reasons) {
      if (reason.about !== "answer") continue;
      const { finding } = reason;
      if (finding.code === "has-number") numbers.push({ id, number: finding.values.number });
      if (finding.code === "valid-until") until.push({ id, date: finding.values.date });
    }
  }
  return { numbers, until };
}

/** Evidence that ends before a contract begins (ISO date): valid today, and of no use then. */
export function endsBefore({ until }: EvidenceTold, day: string): EvidenceTold["until"] {
  return until.filter(({ date }) => date < day);
}

export interface SharedNumber {
  readonly number: string;
  readonly vendors: readonly string[];
  readonly files: readonly string[];
  readonly rows: readonly string[];
}

/** Blanks and hyphens are written in every way. */
const plainNumber = (number: string): string =>
  number.replace(/[\s\u3000\-\u2010-\u2015\uff0d]/gu, "").toUpperCase();

/** Numbers that two vendors or more give as theirs. Two files of one vendor are no two vendors. */
export function sharedNumbers(lines: readonly RoundLine[]): readonly SharedNumber[] {
  const found = new Map<
    string,
    { number: string; vendors: Set<string>; files: Set<string>; rows: Set<string> }
  >();
  for (const line of lines) {
    if (line.result.kind !== "judged") continue;
    for (const { id, number } of line.result.evidence?.numbers ?? []) {
      const key = plainNumber(number);
      const known = found.get(key) ?? {
        number,
        vendors: new Set(),
        files: new Set(),
        rows: new Set(),
      };
      known.vendors.add(vendorName(line));
      known.files.add(line.file);
      known.rows.add(id);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .filter(({ vendors }) => vendors.size > 1)
    .map(({ number, vendors, files, rows }) => ({
      number,
      vendors: [...vendors],
      files: [...files],
      rows: [...rows],
    }));
}
