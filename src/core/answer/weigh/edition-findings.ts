import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import type { StandardMention } from "../../lexicon/find-standards";
import type { Case, Flaw } from "./assessment";
import type { SignalKind } from "../signal-kind";
import { fold } from "../../lexicon/fold";
import { heard, pattern } from "../../lexicon/lexicon";

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
    (clauses.some(({ text }) => heard("edition-moved", text)) &&
      good.some(({ finding }) => finding !== undefined)) ||
    good.some(({ finding }) => finding !== undefined && heard("issued-in-force", clauseTextOf(finding))) ||
    inLaterEdition({ expects, clauses, policy });
  const flaws = weighed.flatMap(({ flaw }) => (flaw === undefined ? [] : [flaw]));
  return { flaws: moved ? flaws.filter(({ kind }) => kind !== "edition") : flaws, findings };
}

/** The clause that names the later edition (現在は27018:2019で認証継続中), folded. */
const clauseTextOf = ({ quote }: Finding): string => fold(quote?.text ?? "").text;

/**
 * The certificate is said to be in a later edition that stands for the row's, or to have followed every edition
 * (現在は2022年版で認証を維持): the year of the one in which it was got takes nothing from it.
 */
export function inLaterEdition({
  expects: { anyOf },
  clauses,
  policy,
}: Pick<Case<"certification">, "expects" | "clauses" | "policy">): boolean {
  if (policy.successorEditions !== "accept") return false;
  return clauses.some(({ text, words }) => {
    // From which edition it came is weighed with the move.
    if (NOT_YET.some((kind) => words.has(kind)) || heard("certification-move", text)) return false;
    if (heard("edition-kept-up", text)) return true;
    const to = pattern("edition-held-now").exec(text)?.groups?.["to"];
    return to !== undefined && anyOf.some(({ successors }) => successors?.includes(to) === true);
  });
}

const NOT_YET: readonly SignalKind[] = ["deny", "planned", "pending", "partial", "doubt", "ask", "ended"];

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
