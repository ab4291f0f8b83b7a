import { fold } from "../../lexicon/fold";
import { readDates, type DateMention } from "./read-dates";
import { readDurations, type DurationMention } from "./read-durations";

/** What a short text says about time. Values are ISO 8601; null where the text does not determine one. */
export interface TimeReading {
  readonly kind: "date" | "month" | "year" | "fy" | "range" | "vague" | "duration" | "other";
  readonly value: string | null;
}

/** Reads one date, period or length of time, e.g. "令和9年3月末" -> date 2027-03-31, "1年以上" -> duration >=P1Y. */
export function readTime(text: string): TimeReading {
  const normal = fold(text).text;
  const date = readDates(normal)[0];
  if (date !== undefined) return { kind: date.kind, value: dateValue(date) };
  const duration = readDurations(normal)[0];
  if (duration !== undefined) return { kind: "duration", value: durationValue(duration) };
  return { kind: "other", value: null };
}

function dateValue(date: DateMention): string | null {
  if (date.flaw !== undefined) return null;
  switch (date.kind) {
    case "date":
      return date.to ?? null;
    case "month":
      return date.to?.slice(0, 7) ?? null;
    case "year":
      return date.to?.slice(0, 4) ?? null;
    case "fy":
    case "range":
      return `${date.from ?? ""}/${date.to ?? ""}`;
    case "vague":
      return null;
  }
}

function durationValue({ bound, months, days, hours, endless, unit }: DurationMention): string | null {
  if (endless === true) return "INF";
  const sign = bound === "=" ? "" : bound;
  if (months !== undefined) return `${sign}${unit === "year" ? `P${months / 12}Y` : `P${months}M`}`;
  if (days !== undefined) return `${sign}${unit === "week" ? `P${days / 7}W` : `P${days}D`}`;
  return hours === undefined ? null : `${sign}PT${hours}H`;
}
