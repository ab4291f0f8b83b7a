import type { ExpectsBy } from "../../pack/expects";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";
import { reportName } from "../../pack/report-name";
import type { KindOfRequirement } from "./kind";
import { personJudges } from "./person-judges";

type Report = ExpectsBy["assurance-report"]["anyOf"][number];

export const assuranceReport: KindOfRequirement<"assurance-report"> = {
  ...personJudges,
  ask: ({ anyOf }) => ({ code: "attach-assurance-report", values: { reports: anyOf.map(reportName) } }),
  guess: ({ text, standards }) => {
    if (standards.some(({ standard }) => !isReport(standard)) || !heard("guess-report-held", text))
      return undefined;
    const anyOf = [...text.matchAll(everywhere("guess-report"))].map((match): Report => {
      const standard = `SOC ${match[1] ?? ""}` as Report["standard"];
      const type = pattern("guess-report-type").exec(text.slice(match.index + match[0].length))?.[1];
      return type === undefined ? { standard } : { standard, type: /^(?:1|i)$/i.test(type) ? "1" : "2" };
    });
    return anyOf.length === 0 ? undefined : { kind: "assurance-report", anyOf };
  },
};

/** Of a report the type and the period say what it is worth; neither is read from answers yet. */
export const isReport = (standard: string): boolean => standard.startsWith("SOC ");
