import { found, type ClauseFacts } from "../clause-facts";
import { isHarmless } from "../frames/harmless";
import type { Finding } from "../finding";
import type { Assessment, Case, Flaw } from "./assessment";
import { isBenign } from "./benign";
import { notUnderstood } from "./common-flaws";
import { plannedFlaws } from "./planned-flaws";
import { ofFirmOnly, placeReading } from "./weigh-location";
import { countryOf, type CountryFacts } from "../../lexicon/country-catalogue";
import { heard, pattern } from "../../lexicon/lexicon";

/** 1.12: governing law and courts of the country can be agreed. */
export function weighJurisdiction({ expects, clauses, asOf }: Case<"jurisdiction">): Assessment {
  const country = countryOf(expects.country);
  const read = clauses.map((clause) => ({
    clause,
    ...placeReading(homely(clause, country), "jurisdiction-matter"),
  }));
  const flaws: Flaw[] = [
    ...read.flatMap((one) => one.flaws),
    ...plannedFlaws(clauses, asOf),
    ...clauses.flatMap(openCourt),
    ...clauses.flatMap(oneOnly),
  ];
  const good = read
    .filter((one) => one.flaws.length === 0 && (one.domestic || one.ruledOut))
    .map(({ clause }) => clause);
  const parts = expects.parts.filter(({ id }) =>
    good.some(({ text }) =>
      id === "law"
        ? heard("jurisdiction-law", text)
        : heard("jurisdiction-court", text) && atHome(text, country),
    ),
  );
  const wholesale = good.some(
    ({ text }) =>
      !heard("jurisdiction-law", text) &&
      !heard("jurisdiction-court", text) &&
      !heard("jurisdiction-of-data", text),
  );
  const all = parts.length === expects.parts.length;
  const [first] = good;
  const missing = expects.parts.filter(
    ({ id }) =>
      !clauses.some(({ text }) => heard(id === "law" ? "jurisdiction-law" : "jurisdiction-court", text)),
  );
  // Law and courts are agreed one by one: who names the one and is silent on the other has told half.
  const half = parts.length > 0 && !wholesale && !all && first !== undefined ? missing : [];
  for (const { name } of half)
    if (first !== undefined)
      flaws.push({ kind: "uncertain", finding: found({ code: "part-missing", values: name }, first) });
  return {
    flaws,
    core: all ? "affirmed" : parts.length > 0 || wholesale || clauses.every(isBenign) ? "partly" : "none",
    supported: (parts.length === 0 && wholesale) || clauses.every(isBenign),
    findings: [
      ...read.flatMap((one) => one.findings),
      ...good
        .slice(0, 1)
        .map((clause) =>
          found(
            { code: "place-domestic", values: { place: homely(clause, country).domestic ?? "" } },
            clause,
          ),
        ),
      ...parts.map((part): Finding => ({ code: "tells-part", values: part.name })),
      ...(all || parts.length === 0
        ? []
        : expects.parts
            .filter((part) => !parts.includes(part))
            .map((part): Finding => ({ code: "part-missing", values: part.name }))),
    ],
    bareYes: true,
    presenting: false,
  };
}

/** The court's own words name the country or a town of it; those on the law alone are no venue. */
function atHome(text: string, { courts, law, inside }: CountryFacts): boolean {
  const venue = text.replace(law, "");
  return venue.search(courts) >= 0 || venue.search(inside) >= 0;
}

/** A district court is a Japanese one, whatever its town. */
function homely(clause: ClauseFacts, { courts }: CountryFacts): ClauseFacts {
  const court = clause.text.match(courts)?.[0];
  return court === undefined || clause.domestic !== undefined ? clause : { ...clause, domestic: court };
}

/** 準拠法のみ日本法: the other of the two is said to be different. */
function oneOnly(clause: ClauseFacts): readonly Flaw[] {
  const word = pattern("jurisdiction-only").exec(clause.text)?.[0];
  if (word === undefined) return [];
  return [{ kind: "limit", finding: found({ code: "limited-to", values: { word } }, clause) }];
}

function openCourt(clause: ClauseFacts): readonly Flaw[] {
  if (ofFirmOnly(clause, "jurisdiction-matter") || isHarmless(clause)) return [];
  if (!heard("jurisdiction-open", clause.text)) return [];
  return [notUnderstood(clause)];
}
