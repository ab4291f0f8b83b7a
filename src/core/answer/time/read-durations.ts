import { numberOf } from "./number-words";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";

/** A length of time. Exactly one of months, days, hours is set, or endless; none where the text does not tell. */
export interface DurationMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "=" exactly, ">=" at least, "<=" at most, "<" less than, "~" about. */
  readonly bound: "=" | ">=" | "<=" | "<" | "~";
  readonly months?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly endless?: true;
  /** The unit that was written, for values such as P12M and P1Y. */
  readonly unit?: "year" | "month" | "week" | "day" | "hour";
}

/** All lengths of time in normalised text, in order; "2年6か月" and "3か月+9か月" are put together. Linear. */
export function readDurations(text: string): readonly DurationMention[] {
  const found: DurationMention[] = [];
  for (const match of text.matchAll(everywhere("duration-length"))) {
    const mention = oneDuration(text, match);
    if (mention === undefined) continue;
    const last = found[found.length - 1];
    const sum = last === undefined ? undefined : summed(text, last, mention);
    if (sum === undefined) found.push(mention);
    else found.splice(-1, 1, sum);
  }
  return found;
}

/** Whether it is a year or longer; unknown within a few days of a year, and where the text gives no sure length. */
export function reachesMonths(duration: DurationMention, months: number): "yes" | "no" | "unknown" {
  if (duration.endless === true) return "yes";
  const known = inDays(duration);
  if (known === undefined) return "unknown";
  const wanted = duration.months === undefined ? (months * 365) / 12 : months;
  const has = duration.months ?? known;
  const enough = has >= wanted;
  if (duration.bound === "<") return has > wanted ? "unknown" : "no";
  if (duration.bound === "<=")
    return enough ? (heard("duration-at-most", duration.text) ? "yes" : "unknown") : "no";
  if (duration.bound === "~") return has >= wanted * 1.2 ? "yes" : has < wanted * 0.8 ? "no" : "unknown";
  if (enough) return "yes";
  if (duration.bound === ">=") return "unknown";
  return wanted - has <= 2 && duration.months === undefined ? "unknown" : "no";
}

/** About how many days it is; undefined where the text does not tell. */
export function inDays({ months, days, hours }: DurationMention): number | undefined {
  if (months !== undefined) return (months * 365) / 12;
  return days ?? (hours === undefined ? undefined : hours / 24);
}

function oneDuration(text: string, match: RegExpExecArray): DurationMention | undefined {
  const groups = match.groups ?? {};
  const end = match.index + match[0].length;
  const before = pattern("duration-before").exec(text.slice(Math.max(0, match.index - 10), match.index));
  const after = pattern("duration-after").exec(text.slice(end, end + 8));
  const start = match.index - (before?.[0].length ?? 0);
  const stop = end + (after?.[0].length ?? 0);
  const bound = boundOf(before?.groups ?? {}, after?.groups ?? {});
  const base = { start, end: stop, text: text.slice(start, stop), bound };
  if (groups["endless"] !== undefined) return { ...base, endless: true };
  if (groups["open"] !== undefined) return base;
  if (groups["half"] !== undefined) return { ...base, months: 6, unit: "month" };
  const amount = numberOf(groups["n"] ?? groups["w"] ?? "");
  if (amount === undefined) return undefined;
  return measured(base, amount, groups);
}

function boundOf(
  before: Readonly<Record<string, string | undefined>>,
  after: Readonly<Record<string, string | undefined>>,
): DurationMention["bound"] {
  if (after["less"] !== undefined) return "<";
  if (before["about"] !== undefined || after["about"] !== undefined) return "~";
  if (before["most"] !== undefined) return "<=";
  if (before["least"] !== undefined || after["least"] !== undefined) return ">=";
  return after["most"] !== undefined ? "<=" : "=";
}

function measured(
  base: Pick<DurationMention, "start" | "end" | "text" | "bound">,
  amount: number,
  groups: Readonly<Record<string, string | undefined>>,
): DurationMention | undefined {
  const year = groups["year"];
  if (year !== undefined) {
    // A year of the calendar ("2027年") is a date, not a length.
    if (amount >= 1000) return undefined;
    const half = heard("duration-and-half", year);
    const months = Math.round(amount * 12) + (half ? 6 : 0);
    return { ...base, months, unit: half || !Number.isInteger(amount) ? "month" : "year" };
  }
  if (groups["month"] !== undefined) return { ...base, months: amount, unit: "month" };
  if (groups["week"] !== undefined) return { ...base, days: amount * 7, unit: "week" };
  if (groups["day"] !== undefined) return { ...base, days: amount, unit: "day" };
  return { ...base, hours: amount, unit: "hour" };
}

function summed(text: string, first: DurationMention, second: DurationMention): DurationMention | undefined {
  const between = text.slice(first.end, second.start);
  const plus = /^ ?\+ ?$/.test(between);
  const follows = heard("duration-joined", between) && first.unit === "year" && second.unit === "month";
  if (!plus && !follows) return undefined;
  if (first.months === undefined || second.months === undefined) return undefined;
  const unit = first.unit === "year" && second.unit === "year" ? "year" : "month";
  const start = first.start;
  const months = first.months + second.months;
  return { start, end: second.end, text: text.slice(start, second.end), bound: second.bound, months, unit };
}
