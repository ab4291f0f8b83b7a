import { addMonths } from "../time/calendar";
import { excelSerial, type DateMention } from "../time/read-dates";
import { found, type ClauseFacts } from "../clause-facts";
import type { StandardMention } from "../../lexicon/find-standards";
import type { Finding } from "../finding";
import type { PlainDate } from "../../plain-date";
import type { Flaw } from "./assessment";
import { longAgo, type Issued } from "./issued-long-ago";
import { heard, pattern } from "../../lexicon/lexicon";

export interface Validity {
  readonly flaws: readonly Flaw[];
  /** Dates until which the evidence is valid, on or after the judgement date. */
  readonly valid: readonly Finding[];
}

/** How long a register or certificate lasts where only its beginning is told. */
export interface Terms {
  readonly issuedMonths: number;
  readonly disclosedMonths?: number;
  /** A first registration or a listing as of a day is as old as that day: its renewals are told, or nobody knows of any. */
  readonly fromFirst?: boolean;
  /** The standard or register that the dates are of. */
  readonly isOwn: (mention: StandardMention) => boolean;
}

type Role = "expiry" | "issue" | "first-issue" | "disclosed" | "as-of" | "none";

/** Weighs the dates of evidence against the judgement date: the expiry day itself is still valid. */
export function validity(clauses: readonly ClauseFacts[], asOf: PlainDate, terms: Terms): Validity {
  const flaws: Flaw[] = [];
  const valid: Finding[] = [];
  const issued: Issued[] = [];
  for (const clause of clauses) {
    if (clause.words.has("planned")) continue;
    flaws.push(...undatedExpiry(clause));
    for (const date of clause.dates) {
      if (isEdition(clause, date)) continue;
      const role = roleByDeed(roleOf(clause.text, date), { clause, date, asOf });
      if (role === "issue" || (terms.fromFirst === true && (role === "first-issue" || role === "as-of")))
        issued.push({ date, clause });
      weighDate({ clause, date, role, asOf, terms }, flaws, valid);
    }
  }
  if (valid.length === 0)
    flaws.push(...longAgo(issued, { clauses, asOf, months: terms.issuedMonths, isOwn: terms.isOwn }));
  return { flaws: withRenewal(clauses, flaws, valid.length > 0), valid };
}

function weighDate(
  {
    clause,
    date,
    role,
    asOf,
    terms,
  }: { clause: ClauseFacts; date: DateMention; role: Role; asOf: PlainDate; terms: Terms },
  flaws: Flaw[],
  valid: Finding[],
): void {
  if (date.to === undefined || date.flaw !== undefined) {
    if (wasThen(clause.text, date, role)) return;
    flaws.push({
      kind: "unreadable",
      finding: found({ code: "date-unreadable", values: { text: date.text } }, clause),
    });
    return;
  }
  const [from, to] = [date.from ?? date.to, date.to];
  if (role === "expiry" || (role === "none" && to >= asOf)) {
    if (to < asOf)
      flaws.push({ kind: "expired", finding: found({ code: "expired", values: { date: to } }, clause) });
    else valid.push(found({ code: "valid-until", values: { date: to } }, clause));
  } else if (role === "disclosed") {
    const end = addMonths(to, terms.disclosedMonths ?? terms.issuedMonths) ?? to;
    if (end < asOf)
      flaws.push({ kind: "expired", finding: found({ code: "expired", values: { date: end } }, clause) });
    else valid.push(found({ code: "valid-until", values: { date: end } }, clause));
  } else if (role === "issue" || role === "as-of" || role === "first-issue") {
    if (from > asOf)
      flaws.push({
        kind: "uncertain",
        finding: found({ code: "issued-later", values: { date: from } }, clause),
      });
  } else {
    flaws.push({
      kind: "uncertain",
      finding: found({ code: "date-without-role", values: { date: to } }, clause),
    });
  }
}

/** 直近は本年6月に終わりました: which year it was tells nothing of how long something holds. */
function wasThen(text: string, { flaw, end }: DateMention, role: Role): boolean {
  if ((flaw !== "no-year" && flaw !== "relative") || role === "expiry") return false;
  return heard("validity-done-after", text.slice(end, end + 24));
}

/** A past day beside what was got or renewed is the day of that (2022年版へ移行した, 令和7年2月). */
function roleByDeed(
  role: Role,
  {
    clause,
    date,
    asOf,
  }: { readonly clause: ClauseFacts; readonly date: DateMention; readonly asOf: PlainDate },
): Role {
  const isPast = date.to !== undefined && date.to <= asOf;
  return role === "none" && isPast && heard("frame-got-then", clause.text) ? "issue" : role;
}

function roleOf(text: string, date: DateMention): Role {
  const before = text.slice(Math.max(0, date.start - 24), date.start);
  const after = text.slice(date.end, date.end + 16);
  if (heard("validity-expiry-after", after)) return "expiry";
  if (heard("validity-looked-at", text.slice(date.end, date.end + 32))) return "as-of";
  if (heard("validity-disclosed", before)) return "disclosed";
  if (heard("validity-expiry-before", before)) return "expiry";
  if (date.kind === "range") return "expiry";
  if (heard("validity-as-of", after) || /as of ?$/.test(before)) return "as-of";
  if (heard("validity-first-before", before) || heard("validity-first-after", after)) return "first-issue";
  if (heard("validity-issue-after", after) || heard("validity-issue-before", before)) return "issue";
  // An attestation names its day beside its name: AOC (v4.0.1, September 2026).
  if (/\b(?:aoc|roc)\b/.test(before)) return "issue";
  return "none";
}

/** The dates of a clause by which something is said to run out. */
export function expiryDates(clause: ClauseFacts): readonly DateMention[] {
  if (!heard("validity-expiry-word", clause.text)) return [];
  return clause.dates.filter((date) => !isEdition(clause, date) && roleOf(clause.text, date) === "expiry");
}

/** "ISO 27001 2022年版" names an edition, not a day. */
export function isEdition(clause: ClauseFacts, date: DateMention): boolean {
  if (heard("validity-edition-year", clause.text.slice(date.end, date.end + 3)) && date.kind === "year")
    return true;
  return clause.standards.some(({ start, end }) => date.start < end && start < date.end);
}

/** An expiry is announced, but no date follows that can be read. */
function undatedExpiry(clause: ClauseFacts): readonly Flaw[] {
  const label = pattern("validity-expiry-label").exec(clause.text);
  if (label === null || clause.dates.length > 0) return [];
  if (heard("validity-within", clause.text) && !excelSerial(clause.text)) return [];
  return [
    {
      kind: "unreadable",
      finding: found({ code: "date-unreadable", values: { text: clause.text.slice(0, 30) } }, clause),
    },
  ];
}

/**
 * Past its date while a renewal is under way: a person must look. Words alone can say that it ran out. What is valid
 * beyond today stands while it is being renewed.
 */
function withRenewal(
  clauses: readonly ClauseFacts[],
  flaws: readonly Flaw[],
  isValid: boolean,
): readonly Flaw[] {
  const said = clauses.flatMap((clause): Flaw[] => {
    const word = clause.words.get("ended");
    if (word === undefined || !heard("validity-expired", word)) return [];
    return [{ kind: "expired", finding: found({ code: "said-expired", values: { word } }, clause) }];
  });
  const all = [...flaws, ...said];
  const pending = clauses.find((clause) => clause.words.has("pending"));
  if (pending === undefined || (isValid && all.length === 0)) return all;
  const word = pending.words.get("pending") ?? "";
  const open: Flaw = {
    kind: "renewal-open",
    finding: found({ code: "renewal-open", values: { word } }, pending),
  };
  return [open, ...all.filter(({ kind }) => kind !== "expired")];
}
