import { fold } from "../../lexicon/fold";
import { heard, pattern } from "../../lexicon/lexicon";
import type { PackRow } from "../../pack/pack-schema";
import type { PlainDate } from "../../plain-date";
import type { ClauseFacts } from "../clause-facts";
import { speaksOf } from "../find-topics";
import { topicsOf } from "../kinds/kinds";
import { addMonths } from "../time/calendar";

/** So long ago that a test tells nothing of today, unless it is done again and again. */
export const MONTHS_OF_A_TEST = 18;

/** One product of the firm's has it, and another is offered: 弊社の「X」では…、今回の「Y」はその知見をもとに…. */
export function ofSisterProduct({ text }: ClauseFacts, clauses: readonly ClauseFacts[]): string | undefined {
  const own = pattern("frame-own-product").exec(text);
  const name = own?.groups?.["name"];
  if (own === null || name === undefined) return undefined;
  const isAnother = clauses.some((one) => {
    const offered = pattern("frame-offered-product").exec(one.text);
    return offered !== null && !one.text.includes(name);
  });
  return isAnother ? own[0] : undefined;
}

/** Who may enter a room, where rights to data are asked for and no other clause tells of them. */
export function ofDoors(
  { text, cell }: ClauseFacts,
  clauses: readonly ClauseFacts[],
  { text: asked, expects }: PackRow,
): string | undefined {
  const door = pattern("frame-door-rights").exec(text)?.[0];
  if (door === undefined || !heard("frame-of-data-rights", fold(asked).text)) return undefined;
  const isTold = clauses.some(
    (one) =>
      !heard("frame-door-rights", one.text) &&
      topicsOf(expects).some((topic) => speaksOf(topic, one.text)) &&
      (one.cell === cell || one.text.length > LONGEST_RESTATED),
  );
  return isTold ? undefined : door;
}

/** In the other cell, a clause of so few signs only says the row's own words again. */
const LONGEST_RESTATED = 16;

const asksForAudits = ({ expects }: PackRow): boolean =>
  expects.kind === "assurance" && expects.byCity === true;

/** An audit of quality or of the accounts, or of another firm, where audits of security are to be accepted. */
export function ofOtherAudit(
  { text }: ClauseFacts,
  clauses: readonly ClauseFacts[],
  row: PackRow,
): string | undefined {
  if (!asksForAudits(row)) return undefined;
  const audited = pattern("frame-audited-other").exec(text)?.[0];
  if (audited !== undefined) return audited;
  const isOfSecurity = clauses.some((one) => heard("frame-security-audit", one.text));
  return isOfSecurity ? undefined : pattern("frame-other-audit").exec(text)?.[0];
}

/** Audits that were accepted in years gone by: 受入れ実績があります(2017年に1回). */
export function auditedOnce({ text, dates }: ClauseFacts, row: PackRow, asOf: PlainDate): string | undefined {
  if (!asksForAudits(row) || dates.length === 0) return undefined;
  const isLongAgo = dates.every(({ to }) => {
    const end = to === undefined ? undefined : addMonths(to, MONTHS_OF_A_TEST);
    return end !== undefined && end < asOf;
  });
  return isLongAgo ? pattern("frame-accepted-once").exec(text)?.[0] : undefined;
}
