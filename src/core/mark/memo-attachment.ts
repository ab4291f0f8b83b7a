import type { Coded } from "../coded";
import type { Expects, Topic } from "../pack/expects";
import type { MemoCatalogue } from "./memo-words";

/** What the vendor has to write or attach for a row, by what the row expects. */
export function attachment(expects: Expects, language: "ja" | "en"): Coded<MemoCatalogue> {
  const names = (topics: readonly Topic[]) => topics.map((topic) => topic.name[language]);
  switch (expects.kind) {
    case "registration":
      return { code: "attach-registration", values: { register: expects.register } };
    case "certification":
      return {
        code: "attach-certificate",
        values: { standards: expects.anyOf.flatMap(editionNames), holder: expects.holder },
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

/** "ISO/IEC 27001:2022", then the edition that the row names: a vendor can still obtain only the later one. */
function editionNames({ standard, edition, successors = [] }: Standard): readonly string[] {
  const editions = [...successors].reverse().concat(edition ?? []);
  return editions.length === 0 ? [standard] : editions.map((one) => `${standard}:${one}`);
}
