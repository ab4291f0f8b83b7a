import type { Coded } from "../coded";
import type { Wanted } from "../answer/kinds/kind";
import { askByKind } from "../answer/kinds/kinds";
import type { Expects } from "../pack/expects";
import type { Policy } from "../policy";
import type { AskCatalogue } from "./memo-words";

type SuccessorPolicy = Policy["successorEditions"];

/** What the vendor has to write or attach for a row, by what the row expects. */
export function attachment(
  expects: Expects,
  language: "ja" | "en",
  policy: SuccessorPolicy,
): Coded<AskCatalogue> {
  return askByKind(expects, {
    topics: (topics) => topics.map((topic) => topic.name[language]),
    standard: (wanted) => currentName(wanted, policy),
  });
}

/**
 * The edition to ask for: the current one where later editions may stand for the one that the row names ("ISO/IEC
 * 27001:2022": certificates of an edition that was replaced have run out), else the one that the row names.
 */
function currentName({ standard, edition, successors = [] }: Wanted, policy: SuccessorPolicy): string {
  const asked = policy === "exact" ? edition : (successors.at(-1) ?? edition);
  return asked === undefined ? standard : `${standard}:${asked}`;
}
