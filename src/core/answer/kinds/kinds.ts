import type { Coded } from "../../coded";
import type { Expects, ExpectsBy, Kind, Register, Topic } from "../../pack/expects";
import type { PackRow } from "../../pack/pack-schema";
import type { Assessment, Case } from "../weigh/assessment";
import { list } from "./list";
import { namedDocument } from "./named-document";
import { deadline } from "./deadline";
import { contact } from "./contact";
import { place } from "./place";
import { yesNo } from "./yes-no";
import { asRow } from "./as-row";
import { asksForType, assuranceReport } from "./assurance-report";
import { assurance, plainAssurance } from "./assurance";
import type { AttachmentCatalogue } from "./attachment";
import { certification } from "./certification";
import { disclosure } from "./disclosure";
import { duration } from "./duration";
import { erasure } from "./erasure";
import { facilityTier } from "./facility-tier";
import { figure } from "./figure";
import { jurisdiction } from "./jurisdiction";
import type { KindOfRequirement, Naming, RowToGuess } from "./kind";
import { level } from "./level";
import { location } from "./location";
import { registration } from "./registration";

type Kinds = { readonly [K in Kind]: KindOfRequirement<K> };

/** Every kind of requirement, in the order in which a draft tries them: the most telling first, assurance for the rest. */
const KINDS: Kinds = {
  level,
  // Before figures: 3月31日まで is no figure of 31 days.
  deadline,
  figure,
  registration,
  erasure,
  // Before certificates: a report has a type and a period, and no term.
  "assurance-report": assuranceReport,
  certification,
  "facility-tier": facilityTier,
  duration,
  jurisdiction,
  location,
  list,
  "named-document": namedDocument,
  contact,
  place,
  "yes-no": yesNo,
  "as-row": asRow,
  disclosure,
  assurance,
};

/** What is known of a kind. */
export function kindOf<K extends Kind>(kind: K): Kinds[K] {
  return KINDS[kind];
}

function weighAs<K extends Kind>(kind: K, given: Case<K>): Assessment {
  return KINDS[kind].weigh(given);
}

/** Weighs by the row's kind of expectation. */
export function weighByKind(given: Omit<Case, "expects">): Assessment {
  const { expects } = given.row;
  return weighAs(expects.kind, { ...given, expects });
}

/** What the vendor has to write or attach. */
export function askByKind(expects: Expects, naming: Naming): Coded<AttachmentCatalogue> {
  const ask = <K extends Kind>(kind: K, own: ExpectsBy[K]) => KINDS[kind].ask(own, naming);
  return ask(expects.kind, expects);
}

/** What a requirement seems to expect. */
export function guessKind(row: RowToGuess): Expects {
  for (const { guess } of Object.values(KINDS)) {
    const guessed = guess(row);
    if (guessed !== undefined) return guessed;
  }
  return plainAssurance(row);
}

/** The words by which the pack knows the row's matter. */
export function topicsOf(expects: Expects): readonly Topic[] {
  const topics = <K extends Kind>(kind: K, own: ExpectsBy[K]) => KINDS[kind].evidence.topics(own);
  return topics(expects.kind, expects);
}

/** No is the good answer (1.5). */
export function isNoGood(expects: Expects): boolean {
  const isGood = <K extends Kind>(kind: K, own: ExpectsBy[K]) =>
    KINDS[kind].evidence.noIsGood?.(own) === true;
  return isGood(expects.kind, expects);
}

/** The public register that settles the row, where there is one. */
export function registerOf(expects: Expects): Register | undefined {
  const register = <K extends Kind>(kind: K, own: ExpectsBy[K]) => KINDS[kind].evidence.register?.(own);
  return register(expects.kind, expects);
}

/** Answers to the row are judged by a person, never by the program. */
export function isByPerson(row: PackRow): boolean {
  return KINDS[row.expects.kind].byPerson === true || asksForType(row);
}
