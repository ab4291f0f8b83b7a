import type { ExpectsBy } from "./expects";

/** An auditor's report as people call it: SOC 2, SOC 2 Type 2. */
export const reportName = ({ standard, type }: ExpectsBy["assurance-report"]["anyOf"][number]): string =>
  type === undefined ? standard : `${standard} Type ${type}`;
