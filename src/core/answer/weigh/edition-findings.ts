import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import type { StandardMention } from "../../lexicon/find-standards";
import type { Case, Flaw } from "./assessment";
import { heard } from "../../lexicon/lexicon";

type Wanted = Case<"certification">["expects"]["anyOf"][number];

export interface EditionFindings {
  readonly flaws: readonly Flaw[];
  readonly findings: readonly Finding[];
}

interface Weighed {
  readonly grade: "good" | "bad";
  readonly flaw?: Flaw;
  readonly finding?: Finding;
}

/**
 * Editions of the accepted standards against the row's and the policy. An edition no certificate can be current in is
 * for a person to look at: it may be stale, or copied from the requirement.
 */
export function editionFindings({ expects, clauses, asOf, policy }: Case<"certification">): EditionFindings {
  const weighed = clauses.flatMap((clause) =>
    clause.standards.flatMap((mention) => {
      const wanted = expects.anyOf.find(({ standard }) => standard === mention.standard);
      return wanted === undefined
        ? []
        : [weigh({ mention, wanted, clause, asOf, policy: policy.successorEditions })];
    }),
  );
  const good = weighed.filter(({ grade }) => grade === "good");
  const findings = good.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
  const moved =
    clauses.some(({ text }) => heard("edition-moved", text)) &&
    good.some(({ finding }) => finding !== undefined);
  const flaws = weighed.flatMap(({ flaw }) => (flaw === undefined ? [] : [flaw]));
  return { flaws: moved ? flaws.filter(({ kind }) => kind !== "edition") : flaws, findings };
}

function weigh({
  mention,
  wanted,
  clause,
  asOf,
  policy,
}: {
  mention: StandardMention;
  wanted: Wanted;
  clause: ClauseFacts;
  asOf: string;
  policy: "accept" | "review" | "exact";
}): Weighed {
  const { edition, known, until } = mention;
  if (edition === undefined) return { grade: "good" };
  const values = { found: mention.text, wanted: `${wanted.standard}:${wanted.edition ?? ""}` };
  if (!known)
    return bad("edition", found({ code: "edition-unknown", values: { found: mention.text } }, clause));
  if (until !== undefined && until < asOf) {
    return bad("edition", found({ code: "edition-ended", values: { found: mention.text, until } }, clause));
  }
  if (wanted.edition === undefined || wanted.edition === edition) return { grade: "good" };
  if (wanted.successors?.includes(edition) !== true) {
    return bad("edition", found({ code: "edition-unknown", values: { found: mention.text } }, clause));
  }
  if (policy === "accept")
    return { grade: "good", finding: found({ code: "successor-accepted", values }, clause) };
  if (policy === "review") return bad("edition", found({ code: "successor-review", values }, clause));
  return bad("edition-refused", found({ code: "edition-not-accepted", values }, clause));
}

function bad(kind: "edition" | "edition-refused", finding: Finding): Weighed {
  return { grade: "bad", flaw: { kind, finding } };
}
