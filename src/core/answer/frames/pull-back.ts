import { heard } from "../../lexicon/lexicon";
import type { PackRow } from "../../pack/pack-schema";
import type { PlainDate } from "../../plain-date";
import { found, type ClauseFacts } from "../clause-facts";
import type { FlawKind } from "../decide/concept";
import type { Finding } from "../finding";
import type { Flaw } from "../weigh/assessment";
import type { Frame } from "./frame";
import { isHarmless } from "./harmless";
import { ofKind } from "./of-kind";
import { readFrame } from "./read-frame";

type Say = (word: string) => Finding;

/** What a slot that does not fit makes of the part that its clause seems to tell; the gravest first. */
const PULLS: readonly {
  readonly of: (frame: Frame) => { readonly is: string; readonly word?: string };
  readonly is: string;
  readonly kind: FlawKind;
  readonly say: Say;
}[] = [
  {
    of: ({ object }) => object,
    is: "another",
    kind: "uncertain",
    say: (word) => ({ code: "other-matter", values: { word } }),
  },
  {
    of: ({ actor }) => actor,
    is: "city",
    kind: "customer",
    say: (word) => ({ code: "left-to-city", values: { word } }),
  },
  {
    // Also where the city operates what it is given: it does not make it.
    of: ({ actor }) => actor,
    is: "city-builds",
    kind: "customer",
    say: (word) => ({ code: "left-to-city", values: { word } }),
  },
  {
    of: ({ actor }) => actor,
    is: "other-party",
    kind: "uncertain",
    say: (word) => ({ code: "of-another-party", values: { word } }),
  },
  {
    of: ({ time }) => time,
    is: "later",
    kind: "planned",
    say: (word) => ({ code: "planned-undated", values: { word } }),
  },
  {
    of: ({ time }) => time,
    is: "past",
    kind: "ended",
    say: (word) => ({ code: "no-longer", values: { word } }),
  },
  {
    of: ({ scope }) => scope,
    is: "part",
    kind: "partial",
    say: (word) => ({ code: "in-part", values: { word } }),
  },
  {
    of: ({ act }) => act,
    is: "careless",
    kind: "weak",
    say: (word) => ({ code: "seems-weak", values: { word } }),
  },
  {
    of: ({ act }) => act,
    is: "wishes",
    kind: "hedge",
    say: (word) => ({ code: "hedged", values: { word } }),
  },
];

/**
 * Statements whose frame does not fit: another actor, object, scope or time of the same matter pulls back the part that
 * other words seem to tell. Clauses in which other readers found a flaw are left to them.
 */
export function pullsBack({
  clauses,
  row,
  known,
  asOf,
}: {
  readonly clauses: readonly ClauseFacts[];
  readonly row: PackRow;
  readonly known: readonly Flaw[];
  readonly asOf: PlainDate;
}): readonly Flaw[] {
  const seen = new Set(known.map(({ finding }) => finding.quote?.text));
  return clauses.flatMap((clause): readonly Flaw[] => {
    if (seen.has(clause.quote) || isHarmless(clause)) return [];
    // The term of a certificate or an entry is read elsewhere; where things are assured, 満了 may be that of the contract.
    const isTerm = heard("validity-expiry-word", clause.text);
    if (isTerm && row.expects.kind !== "assurance" && row.expects.kind !== "erasure") return [];
    const frame = readFrame(clause.text);
    for (const { of, is, kind, say } of isTerm ? [] : PULLS) {
      const slot = of(frame);
      if (slot.is !== is || slot.word === undefined || bears(row, is)) continue;
      return [{ kind, finding: found(say(slot.word), clause) }];
    }
    const own = ofKind(clause, clauses, row, asOf);
    return own === undefined ? [] : [own];
  });
}

/** Rows in which the city has a part of its own: it audits, it fetches its data. */
function bears({ expects }: PackRow, is: string): boolean {
  if (is !== "city") return false;
  return expects.kind === "jurisdiction" || (expects.kind === "assurance" && expects.byCity === true);
}
