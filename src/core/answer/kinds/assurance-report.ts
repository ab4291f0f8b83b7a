import type { ExpectsBy } from "../../pack/expects";
import type { PackRow } from "../../pack/pack-schema";
import { oneWidth } from "../../lexicon/fold";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";
import { reportName } from "../../pack/report-name";
import type { KindOfRequirement } from "./kind";
import { personJudges } from "./person-judges";

type Report = ExpectsBy["assurance-report"]["anyOf"][number];

export const assuranceReport: KindOfRequirement<"assurance-report"> = {
  ...personJudges,
  ask: ({ anyOf }) => ({ code: "attach-assurance-report", values: { reports: anyOf.map(reportName) } }),
  // Where no type is asked for, a report is held or not, as a certificate is.
  guess: ({ text, standards }) => {
    if (standards.some(({ standard }) => !isReport(standard)) || !heard("guess-report-held", text))
      return undefined;
    const anyOf = reportsIn(text);
    return anyOf.some(({ type }) => type !== undefined) ? { kind: "assurance-report", anyOf } : undefined;
  },
};

function reportsIn(text: string): Report[] {
  return [...text.matchAll(everywhere("guess-report"))].map((match): Report => {
    const standard = `SOC ${match[1] ?? ""}` as Report["standard"];
    const type = pattern("guess-report-type").exec(text.slice(match.index + match[0].length))?.[1];
    return type === undefined ? { standard } : { standard, type: /^(?:1|i)$/i.test(type) ? "1" : "2" };
  });
}

const isReport = (standard: string): boolean => standard.startsWith("SOC ");

/** A pack may ask for a report as for a certificate; where its text asks for a type, that is not read from answers yet. */
export function asksForType({ text, expects }: PackRow): boolean {
  if (expects.kind !== "certification" || !expects.anyOf.some(({ standard }) => isReport(standard)))
    return false;
  return reportsIn(oneWidth(text)).some(({ type }) => type !== undefined);
}
