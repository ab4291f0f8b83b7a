import type { Coded } from "../coded";
import type { Expects, Topic } from "../pack/expects";
import type { Policy } from "../policy";
import type { AskCatalogue } from "./memo-words";

type SuccessorPolicy = Policy["successorEditions"];

/** What the vendor has to write or attach for a row, by what the row expects. */
export function attachment(
  expects: Expects,
  language: "ja" | "en",
  policy: SuccessorPolicy,
): Coded<AskCatalogue> {
  const names = (topics: readonly Topic[]) => topics.map((topic) => topic.name[language]);
  switch (expects.kind) {
    case "registration":
      return { code: "attach-registration", values: { register: expects.register } };
    case "certification":
      return {
        code: "attach-certificate",
        values: {
          standards: expects.anyOf.map((standard) => currentName(standard, policy)),
          holder: expects.holder,
        },
      };
    case "assurance":
      return { code: "attach-assurance", values: { parts: names(expects.parts) } };
    case "disclosure":
      return { code: "attach-disclosure", values: { parts: names(expects.present) } };
    case "duration":
      return {
        code: "attach-duration",
        values: {
          of: expects.of.name[language],
          atLeast: expects.atLeast,
          parts: names(expects.present),
        },
      };
    case "location":
      return { code: "attach-location", values: { parts: names(expects.parts) } };
    case "jurisdiction":
      return { code: "attach-jurisdiction", values: { parts: names(expects.parts) } };
    case "facility-tier":
      return { code: "attach-tier", values: { tier: expects.atLeast } };
    case "erasure":
      return {
        code: "attach-erasure",
        values: { standard: expects.standard, parts: names(expects.present) },
      };
  }
}

interface Standard {
  readonly standard: string;
  readonly edition?: string | undefined;
  readonly successors?: readonly string[] | undefined;
}

/**
 * The edition to ask for: the current one where later editions may stand for the one that the row names ("ISO/IEC
 * 27001:2022": certificates of an edition that was replaced have run out), else the one that the row names.
 */
function currentName({ standard, edition, successors = [] }: Standard, policy: SuccessorPolicy): string {
  const asked = policy === "exact" ? edition : (successors.at(-1) ?? edition);
  return asked === undefined ? standard : `${standard}:${asked}`;
}
