import { fold } from "../../lexicon/fold";
import { everywhere, heard, pattern, type Concept } from "../../lexicon/lexicon";
import type { Kind } from "../../pack/expects";
import type { PackRow } from "../../pack/pack-schema";
import type { PlainDate } from "../../plain-date";
import { found, type ClauseFacts } from "../clause-facts";
import type { FlawKind } from "../decide/concept";
import type { Finding } from "../finding";
import { speaksOf } from "../find-topics";
import { topicsOf } from "../kinds/kinds";
import { addMonths } from "../time/calendar";
import { auditedOnce, MONTHS_OF_A_TEST, ofDoors, ofOtherAudit, ofSisterProduct } from "./of-another";
import type { Flaw } from "../weigh/assessment";

interface Hears {
  readonly concept: Concept;
  readonly kind: FlawKind;
  readonly say: (word: string) => Finding;
  /** It takes nothing back where another clause says so plainly: by these words, or by telling the same parts. */
  readonly unless?: Concept | "told-elsewhere" | "held-elsewhere";
  /** It is heard together with what opens its sentence (機器の異常は、). */
  readonly joined?: true;
}

const another = (concept: Concept): Hears => ({
  concept,
  kind: "uncertain",
  say: (word) => ({ code: "other-matter", values: { word } }),
});
const platform = (concept: Concept): Hears => ({
  concept,
  kind: "platform",
  say: (word) => ({ code: "of-the-platform", values: { word } }),
});
const hedged = (concept: Concept): Hears => ({
  concept,
  kind: "hedge",
  say: (word) => ({ code: "hedged", values: { word } }),
});

const underWay: Hears = {
  concept: "frame-under-way",
  kind: "planned",
  say: (word) => ({ code: "planned-undated", values: { word } }),
};

const ofAnother = (concept: Concept): Hears => ({
  concept,
  kind: "uncertain",
  say: (word) => ({ code: "of-another-party", values: { word } }),
});

/** Papers of others, wherever the vendor's own are asked for. */
const OTHERS_PAPERS: readonly Hears[] = [
  { ...platform("frame-others-paper"), unless: "told-elsewhere" },
  { ...platform("frame-public-paper"), unless: "told-elsewhere" },
];

const onlyOneSort: Hears = {
  concept: "frame-special-data",
  kind: "partial",
  say: (word) => ({ code: "in-part", values: { word } }),
  unless: "told-elsewhere",
};

/** Whose entry or certificate it is: of a former service, of people, of a partner, of other work. */
const HELD_BY_OTHERS: readonly Hears[] = [
  another("frame-entry-former"),
  another("frame-entry-staff"),
  another("frame-entry-partner"),
  another("frame-entry-office"),
  another("frame-customer-only"),
];

/** A control that is there for some machines or people only; what is blanked as a control elsewhere counts here. */
const bounded: Hears = {
  concept: "frame-control-bounded",
  kind: "partial",
  say: (word) => ({ code: "in-part", values: { word } }),
};

/** A change without the check that the row asks for. */
const unchecked: Hears = {
  concept: "frame-unchecked",
  kind: "weak",
  say: (word) => ({ code: "seems-weak", values: { word } }),
};

/** What is the city's own matter by the vendor's word. */
const leftToCity = (concept: Concept): Hears => ({
  concept,
  kind: "customer",
  say: (word) => ({ code: "left-to-city", values: { word } }),
});

const onlySuch: Hears = {
  concept: "frame-only-such",
  kind: "partial",
  say: (word) => ({ code: "in-part", values: { word } }),
};

/** What was found is kept, and nothing is said to come of it. */
const keptForReference: Hears = { ...hedged("frame-kept-for-reference"), joined: true };

/** What a kind of requirement hears besides the slots: only there does it take the matter back. */
const HEARS: Partial<Record<Kind, readonly Hears[]>> = {
  registration: [
    ...HELD_BY_OTHERS,
    another("frame-auditors-list"),
    another("frame-no-number"),
    another("frame-number-of-another"),
    another("frame-other-service"),
    underWay,
    platform("frame-underlying"),
    platform("frame-likeness"),
  ],
  certification: [
    ...HELD_BY_OTHERS,
    another("frame-no-number"),
    another("frame-number-of-another"),
    another("frame-other-service"),
    another("frame-unit-holds"),
    ofAnother("frame-parent-holds"),
    underWay,
    { ...underWay, concept: "frame-just-applied" },
    { ...underWay, concept: "frame-stage-only", unless: "held-elsewhere" },
    {
      concept: "frame-likeness",
      kind: "equal",
      say: (word) => ({ code: "equivalent-only", values: { word } }),
    },
  ],
  assurance: [
    ...OTHERS_PAPERS,
    onlyOneSort,
    onlySuch,
    bounded,
    leftToCity("frame-matter-of-city"),
    leftToCity("frame-city-writes-it"),
    keptForReference,
    {
      concept: "frame-rights-alike",
      kind: "weak",
      say: (word) => ({ code: "seems-weak", values: { word } }),
    },
    {
      concept: "frame-seen-when-down",
      kind: "weak",
      joined: true,
      say: (word) => ({ code: "seems-weak", values: { word } }),
    },
    {
      concept: "frame-per-body",
      kind: "partial",
      say: (word) => ({ code: "in-part", values: { word } }),
      unless: "told-elsewhere",
    },
    hedged("frame-trial"),
    { ...another("frame-house-system"), unless: "told-elsewhere" },
    {
      concept: "frame-paper-form",
      kind: "limit",
      say: (word) => ({ code: "limited-to", values: { word } }),
      unless: "frame-real-data",
    },
    {
      concept: "frame-right-while",
      kind: "limit",
      say: (word) => ({ code: "limited-to", values: { word } }),
      unless: "frame-after-contract",
    },
    ofAnother("frame-owned-by-person"),
    ofAnother("frame-right-stays"),
    hedged("frame-to-switch-off"),
    hedged("frame-draft-paper"),
    hedged("frame-rare-news"),
    { ...hedged("frame-product-can"), unless: "told-elsewhere" },
    { ...another("frame-sent-file"), unless: "told-elsewhere" },
    {
      concept: "frame-while-contract",
      kind: "limit",
      say: (word) => ({ code: "limited-to", values: { word } }),
      unless: "frame-after-contract",
    },
    {
      concept: "frame-accepted-once",
      kind: "ended",
      say: (word) => ({ code: "no-longer", values: { word } }),
      unless: "told-elsewhere",
    },
  ],
  location: [another("frame-not-of-data"), hedged("frame-anywhere"), onlyOneSort, onlySuch],
  "facility-tier": [
    {
      concept: "frame-one-item",
      kind: "partial",
      say: (word) => ({ code: "in-part", values: { word } }),
    },
  ],
  disclosure: [
    ...OTHERS_PAPERS,
    unchecked,
    { ...another("frame-other-house"), unless: "told-elsewhere" },
    hedged("frame-trial"),
    leftToCity("frame-matter-of-city"),
    leftToCity("frame-city-writes-it"),
    keptForReference,
    { ...leftToCity("frame-city-paper"), unless: "told-elsewhere" },
    { ...leftToCity("frame-city-tests"), unless: "told-elsewhere" },
    { ...hedged("frame-title-only"), unless: "told-elsewhere" },
    hedged("frame-on-request"),
    hedged("frame-blank-paper"),
    { ...hedged("frame-draft-paper"), unless: "frame-signed-paper" },
    hedged("frame-product-has"),
    hedged("frame-headings-only"),
    hedged("frame-region-too-wide"),
  ],
  erasure: [
    {
      concept: "frame-plain-delete",
      kind: "weak",
      say: (word) => ({ code: "seems-weak", values: { word } }),
    },
    {
      concept: "frame-kept-on",
      kind: "partial",
      say: (word) => ({ code: "in-part", values: { word } }),
    },
  ],
  jurisdiction: [
    {
      concept: "frame-their-court",
      kind: "uncertain",
      say: (word) => ({ code: "of-another-party", values: { word } }),
    },
  ],
};

/** The flaw that a kind of requirement hears in a clause. */
export function ofKind(
  clause: ClauseFacts,
  clauses: readonly ClauseFacts[],
  row: PackRow,
  asOf: PlainDate,
): Flaw | undefined {
  const flaw = (kind: FlawKind, finding: Finding): Flaw => ({ kind, finding: found(finding, clause) });
  for (const hears of HEARS[row.expects.kind] ?? []) {
    const text = hears.joined === true ? withOpening(clause, clauses) : clause.text;
    const word = pattern(hears.concept).exec(text)?.[0];
    if (word === undefined || isMadeGood({ clause, clauses, row, hears })) continue;
    return flaw(hears.kind, hears.say(word));
  }
  const sister = ofSisterProduct(clause, clauses);
  if (sister !== undefined) return flaw("uncertain", { code: "other-matter", values: { word: sister } });
  switch (row.expects.kind) {
    case "disclosure":
    case "assurance": {
      const door = ofDoors(clause, clauses, row);
      if (door !== undefined) return flaw("uncertain", { code: "other-matter", values: { word: door } });
      const audit = ofOtherAudit(clause, clauses, row);
      if (audit !== undefined) return flaw("uncertain", { code: "other-matter", values: { word: audit } });
      const once = auditedOnce(clause, row, asOf);
      if (once !== undefined) return flaw("ended", { code: "no-longer", values: { word: once } });
      const other = pledgedByOthers(clause, clauses, row);
      if (other !== undefined)
        return flaw("uncertain", { code: "of-another-party", values: { word: other } });
      const terminals = ofUsers(clause, clauses, row);
      if (terminals !== undefined)
        return flaw("uncertain", { code: "other-matter", values: { word: terminals } });
      const owner = ownedByVendor(clause, row);
      if (owner !== undefined)
        return flaw("uncertain", { code: "of-another-party", values: { word: owner } });
      const copy = keepsCopy(clause, clauses, row);
      if (copy !== undefined) return flaw("partial", { code: "in-part", values: { word: copy } });
      const beyond = usedBeyond(clause, row);
      if (beyond !== undefined) return flaw("partial", { code: "in-part", values: { word: beyond } });
      const servers = ofServers(clause, clauses, row);
      if (servers !== undefined)
        return flaw("uncertain", { code: "other-matter", values: { word: servers } });
      const level = ofPlatformLevel(clause, clauses, row);
      if (level !== undefined) return flaw("platform", { code: "of-the-platform", values: { word: level } });
      const then =
        doneOnce(clause, clauses, asOf) ??
        doneYearsAgo(clause, clauses) ??
        pattern("frame-done-then").exec(clause.text)?.[0];
      return then === undefined ? undefined : flaw("ended", { code: "no-longer", values: { word: then } });
    }
    case "registration": {
      const applied = appliedFor(clause, clauses, "registration-entry");
      return applied === undefined
        ? undefined
        : flaw("planned", { code: "planned-undated", values: { word: applied } });
    }
    case "certification": {
      const applied = appliedFor(clause, ofOwnStandard(clauses, row.expects), "certification-held");
      if (applied !== undefined)
        return flaw("planned", { code: "planned-undated", values: { word: applied } });
      const site = servedElsewhere(clause, clauses);
      return site === undefined
        ? undefined
        : flaw("uncertain", { code: "other-matter", values: { word: site } });
    }
    case "duration": {
      const other = heard("frame-access-record", clause.text)
        ? pattern("frame-shown-record").exec(clause.text)?.[0]
        : (pattern("frame-other-record").exec(clause.text) ??
            pattern("frame-any-record").exec(clause.text))?.[0];
      return other === undefined
        ? undefined
        : flaw("uncertain", { code: "other-matter", values: { word: other } });
    }
    default:
      return undefined;
  }
}

/** A clause with the one before it, where that only opens the sentence. */
function withOpening(clause: ClauseFacts, clauses: readonly ClauseFacts[]): string {
  const before = clauses[clauses.indexOf(clause) - 1];
  const isOpened =
    before !== undefined &&
    before.sentence === clause.sentence &&
    before.cell === clause.cell &&
    heard("assurance-topic-opens", before.text);
  return isOpened ? `${before.text}、${clause.text}` : clause.text;
}

/** Another clause says by other words that it is so. */
function isMadeGood({
  clause,
  clauses,
  row,
  hears: { concept, unless },
}: {
  readonly clause: ClauseFacts;
  readonly clauses: readonly ClauseFacts[];
  readonly row: PackRow;
  readonly hears: Hears;
}): boolean {
  if (unless === undefined) return false;
  if (unless === "held-elsewhere")
    return clauses.some(({ text }) => !heard(concept, text) && heard("certification-held", text));
  if (unless !== "told-elsewhere") return clauses.some(({ text }) => heard(unless, text));
  const topics = topicsOf(row.expects);
  const here = topics.filter((topic) => speaksOf(topic, clause.text));
  return (here.length > 0 ? here : topics).every((topic) =>
    clauses.some(({ text }) => !heard(concept, text) && speaksOf(topic, text)),
  );
}

/** Who pledges, where a pledge is asked for and the firm itself gives none in another clause. */
function pledgedByOthers(
  clause: ClauseFacts,
  clauses: readonly ClauseFacts[],
  { expects }: PackRow,
): string | undefined {
  if (expects.kind !== "assurance" || expects.statement !== true || expects.polarity !== "positive")
    return undefined;
  const word = pattern("frame-other-pledges").exec(clause.text)?.[0];
  const own = clauses.some(({ text }) => heard("frame-pledge", text) && !heard("frame-other-pledges", text));
  return own ? undefined : word;
}

/** Servers, rooms and media, where the row is about terminals and no clause names one. */
function ofServers(
  clause: ClauseFacts,
  clauses: readonly ClauseFacts[],
  { text, expects }: PackRow,
): string | undefined {
  if (expects.kind !== "assurance" || !heard("frame-of-terminals", fold(text).text)) return undefined;
  if (clauses.some((one) => heard("frame-of-terminals", one.text))) return undefined;
  return pattern("frame-of-servers").exec(clause.text)?.[0];
}

/** The service level of the infrastructure, where a row asks for one and no clause tells the service's own. */
function ofPlatformLevel(
  clause: ClauseFacts,
  clauses: readonly ClauseFacts[],
  { text }: PackRow,
): string | undefined {
  if (!heard("frame-of-service-level", fold(text).text)) return undefined;
  const word = pattern("frame-platform-level").exec(clause.text)?.[0];
  if (word === undefined) return undefined;
  const others = clauses.map((one) => (one === clause ? one.text.replace(word, " ") : one.text));
  const isOwn = others.some((one) => heard("frame-own-level", one));
  return isOwn ? undefined : word;
}

/** Terminals of the city or of the office, where the row is about those of maintenance and no clause names one. */
function ofUsers(
  clause: ClauseFacts,
  clauses: readonly ClauseFacts[],
  { text }: PackRow,
): string | undefined {
  if (!heard("frame-maintenance-terminal", fold(text).text)) return undefined;
  if (clauses.some((one) => heard("frame-maintenance-terminal", one.text))) return undefined;
  return pattern("frame-users-terminal").exec(clause.text)?.[0];
}

/** The vendor keeps what the row wants to be the city's. */
function ownedByVendor({ text }: ClauseFacts, { expects }: PackRow): string | undefined {
  return topicsOf(expects).some((topic) => speaksOf(topic, text))
    ? pattern("frame-vendor-owns").exec(text)?.[0]
    : undefined;
}

/** A site is certified by its town, and the service comes from a town that the certificate does not name. */
function servedElsewhere({ text }: ClauseFacts, clauses: readonly ClauseFacts[]): string | undefined {
  if (!heard("frame-site-got", text)) return undefined;
  return clauses
    .filter((one) => one.text !== text && heard("frame-served-from", one.text))
    .flatMap((one) => one.text.match(everywhere("place-domestic")) ?? [])
    .find((place) => !text.includes(place));
}

/** Applied for, and no other clause says that it was granted. */
function appliedFor(clause: ClauseFacts, clauses: readonly ClauseFacts[], held: Concept): string | undefined {
  const word = pattern("frame-applied-for").exec(clause.text)?.[0];
  if (word === undefined || !clauses.includes(clause)) return undefined;
  const granted = clauses.some(({ text, words }) => {
    if (heard("frame-applied-for", text) || words.has("deny")) return false;
    return (
      heard(held, text) || heard("certification-number", text) || heard("registration-number-word", text)
    );
  });
  return granted ? undefined : word;
}

/** Without the clauses that name other standards alone. */
function ofOwnStandard(
  clauses: readonly ClauseFacts[],
  { anyOf }: Extract<PackRow["expects"], { kind: "certification" }>,
): readonly ClauseFacts[] {
  return clauses.filter(
    ({ standards }) =>
      standards.length === 0 ||
      standards.some(({ standard }) => anyOf.some((wanted) => wanted.standard === standard)),
  );
}

function doneOnce(clause: ClauseFacts, clauses: readonly ClauseFacts[], asOf: PlainDate): string | undefined {
  if (!heard("frame-one-test", clause.text) || clauses.some(({ text }) => heard("frame-recurs", text)))
    return undefined;
  return clause.dates.find(({ to }) => {
    const end = to === undefined ? undefined : addMonths(to, MONTHS_OF_A_TEST);
    return end !== undefined && end < asOf;
  })?.text;
}

/** Years ago, and no clause tells of a test that comes again. */
function doneYearsAgo({ text }: ClauseFacts, clauses: readonly ClauseFacts[]): string | undefined {
  if (clauses.some((one) => heard("frame-recurs", one.text))) return undefined;
  return pattern("frame-years-ago").exec(text)?.[0];
}

/** Where the row asks whose the data are, a use for ends of the vendor's own; with consent it is none. */
function usedBeyond({ text }: ClauseFacts, { expects }: PackRow): string | undefined {
  const isOfOwners = topicsOf(expects).some(({ words }) =>
    words.some((word) => heard("frame-ownership", word)),
  );
  if (!isOfOwners || heard("assured-with-consent", text)) return undefined;
  return pattern("frame-used-beyond").exec(text)?.[0];
}

/** A copy stays with the vendor, where the row asks whose the data are; what is done with it may stand behind a comma. */
function keepsCopy(
  clause: ClauseFacts,
  clauses: readonly ClauseFacts[],
  { expects }: PackRow,
): string | undefined {
  const isOfOwners = topicsOf(expects).some(({ words }) =>
    words.some((word) => heard("frame-ownership", word)),
  );
  if (!isOfOwners) return undefined;
  const next = clauses[clauses.indexOf(clause) + 1];
  const isOpen = next?.sentence === clause.sentence && heard("assurance-topic-opens", clause.text);
  return pattern("frame-copy-kept").exec(isOpen ? `${clause.text}、${next.text}` : clause.text)?.[0];
}
