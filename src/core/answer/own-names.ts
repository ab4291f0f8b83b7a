import type { ClauseFacts } from "./clause-facts";
import { EDITION_YEAR } from "../lexicon/data/edition-year";
import { FACILITY_STANDARDS, type FacilityStandard } from "../lexicon/facility-catalogue";
import type { StandardMention } from "../lexicon/find-standards";
import { namesPattern, numbersLike } from "../lexicon/plain-names";
import { REGISTERS, SHORTEST_TERM_MONTHS, type RegisterFacts } from "../lexicon/register-catalogue";
import { remembered } from "../lexicon/remembered";
import type { Expects, ExpectsBy } from "../pack/expects";

/** A scheme with the names that the pack itself gives it. */
interface OwnName {
  readonly standard: string;
  readonly names: readonly string[];
}

function ownNamesOf(expects: Expects): readonly OwnName[] {
  switch (expects.kind) {
    case "certification":
      return expects.anyOf.flatMap(({ standard, names }) =>
        names === undefined ? [] : [{ standard, names: [standard, ...names] }],
      );
    case "registration": {
      const { register, names } = expects;
      return names === undefined ? [] : [{ standard: register, names: [register, ...names] }];
    }
    case "facility-tier": {
      const { standard, names } = expects;
      return names === undefined ? [] : [{ standard, names: [standard, ...names] }];
    }
    default:
      return [];
  }
}

/** Whether folded text names a scheme by a name that the row's own rule gives. */
export const namesOwn = (expects: Expects, text: string): boolean =>
  ownNamesOf(expects).some(({ names }) => text.search(namesPattern(names)) >= 0);

const dated = remembered((source: string) => new RegExp(`(?:${source})${EDITION_YEAR}`, "g"));

/** The clauses with what they say of schemes that the row's own rule names, beside those of the catalogue. */
export function withOwnNames(clauses: readonly ClauseFacts[], expects: Expects): readonly ClauseFacts[] {
  const own = ownNamesOf(expects);
  if (own.length === 0) return clauses;
  return clauses.map((clause) => {
    const mentions = own.flatMap(({ standard, names }) => mentionsOf(clause.text, standard, names));
    if (mentions.length === 0) return clause;
    const isCovered = ({ start, end }: StandardMention) =>
      mentions.some((one) => one.start < end && start < one.end);
    const standards = [...mentions, ...clause.standards.filter((one) => !isCovered(one))];
    return { ...clause, standards: standards.sort((one, other) => one.start - other.start) };
  });
}

function mentionsOf(text: string, standard: string, names: readonly string[]): readonly StandardMention[] {
  return [...text.matchAll(dated(namesPattern(names).source))].map((match) => {
    const edition = match.groups?.["e"];
    return {
      standard,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      known: true,
      ...(edition === undefined ? {} : { edition }),
    };
  });
}

/** A clause without the names that the row's own rule gives: those are known, whatever words they are made of. */
export function withoutOwnNames<Said extends { readonly text: string }>(
  clause: Said,
  expects: Expects,
): Said {
  const own = ownNamesOf(expects).flatMap(({ names }) => names);
  if (own.length === 0) return clause;
  return { ...clause, text: clause.text.replace(namesPattern(own), (name) => " ".repeat(name.length)) };
}

/** What is known of a row's register: by the catalogue, and by what the pack says of it. */
export function registerFacts({
  register,
  names = [],
  number,
  termMonths,
}: ExpectsBy["registration"]): RegisterFacts {
  const known = REGISTERS.find(({ name }) => name === register);
  const own = namesPattern([register, ...names]);
  const mentions =
    known === undefined
      ? own
      : names.length === 0
        ? known.mentions
        : new RegExp(`${known.mentions.source}|${own.source}`);
  const numbers = number === undefined ? known?.numbers : numbersLike(number);
  return {
    ...known,
    name: register,
    // Without the state that a global one keeps between its tests.
    mentions: new RegExp(mentions.source, mentions.flags.replace("g", "")),
    inFull: [...(known?.inFull ?? []), ...names],
    ...(numbers === undefined ? {} : { numbers }),
    termMonths: termMonths ?? known?.termMonths ?? SHORTEST_TERM_MONTHS,
  };
}

/** What is known of the standard by which a row asks for a tier. */
export function facilityStandard({ standard, names }: ExpectsBy["facility-tier"]): FacilityStandard {
  const known = FACILITY_STANDARDS.find(({ name }) => name === standard);
  if (known !== undefined && names === undefined) return known;
  const own = namesPattern([standard, ...(names ?? [])]);
  const mentions = known === undefined ? own : new RegExp(`${known.mentions.source}|${own.source}`, "g");
  return { name: standard, mentions, isMeantAlone: known?.isMeantAlone ?? false };
}
