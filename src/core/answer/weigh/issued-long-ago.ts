import type { PlainDate } from "../../plain-date";
import { found, type ClauseFacts } from "../clause-facts";
import type { StandardMention } from "../../lexicon/find-standards";
import type { SignalKind } from "../signal-kind";
import { addMonths } from "../time/calendar";
import type { DateMention } from "../time/read-dates";
import type { Flaw } from "./assessment";
import { heard } from "../../lexicon/lexicon";

export interface Issued {
  readonly date: DateMention;
  readonly clause: ClauseFacts;
}

/**
 * Only days of registration, certification or issue are told, and a term must have ended since the last of them: nobody
 * can tell whether it was renewed. The last day of the term still counts, and of a month its last day.
 */
export function longAgo(
  issued: readonly Issued[],
  { clauses, asOf, months, isOwn }: LongAgo,
): readonly Flaw[] {
  const last = issued
    .map((one) => ({ ...one, day: dayOf(one.date) }))
    .filter((one) => one.day !== undefined)
    .sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? 1 : -1))[0];
  if (last?.day === undefined) return [];
  const end = addMonths(last.day, months);
  if (end === undefined || end >= asOf) return [];
  if (clauses.some((clause) => isInForce(clause, { isOwn, renewedOn: isRenewal(last) }))) return [];
  const values = { date: last.date.to ?? last.day };
  return [{ kind: "uncertain", finding: found({ code: "issued-long-ago", values }, last.clause) }];
}

interface LongAgo {
  readonly clauses: readonly ClauseFacts[];
  readonly asOf: PlainDate;
  /** How long it lasts from then. */
  readonly months: number;
  readonly isOwn: (mention: StandardMention) => boolean;
}

/** A year alone may mean its first day. */
function dayOf({ kind, from, to }: DateMention): PlainDate | undefined {
  return kind === "year" || kind === "fy" ? (from ?? to) : to;
}

/** 2024年4月更新済: the renewal itself is what is long ago. */
function isRenewal({ date, clause }: Issued): boolean {
  const before = clause.text.slice(0, date.start);
  return (
    heard("issued-renewed-after", clause.text.slice(date.end)) ||
    heard("issued-renewed-before", before) ||
    /renew[a-z]{0,3}(?: on| in|:)? ?$/.test(before)
  );
}

const NOT_NOW: readonly SignalKind[] = [
  "deny",
  "ended",
  "planned",
  "pending",
  "hedge",
  "doubt",
  "guess",
  "ask",
];

function isInForce(
  { text, words, standards }: ClauseFacts,
  { isOwn, renewedOn }: { readonly isOwn: LongAgo["isOwn"]; readonly renewedOn: boolean },
): boolean {
  if (standards.length > 0 && !standards.some(isOwn)) return false;
  if (NOT_NOW.some((kind) => words.has(kind))) return false;
  return heard("issued-in-force", text) || (!renewedOn && heard("issued-renewed", text));
}
