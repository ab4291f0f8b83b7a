import { NUMBER, numberOf } from "./number-words";

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

const YEARS = String.raw`年半|[かカヶヵケ箇個]年(?:半)?|年(?:間|分)?|years?|yrs?`;
const MONTHS = String.raw`[かカヶヵケ箇個]月(?:間|分)?|月間|months?`;
const UNITS = String.raw`(?<year>${YEARS})|(?<month>${MONTHS})|(?<week>週間?|weeks?)|(?<day>日(?:間|分)?|days?)|(?<hour>時間|hours?)`;
const WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const LENGTH = new RegExp(
  String.raw`(?<half>半年(?:間|分)?|half a year)|(?<endless>永年|永久|無期限|無制限|恒久|indefinite(?:ly)?|forever)|(?<open>(?:契約|サービス)(?:提供)?(?:期間|終了)(?:中|まで|の間)?)|(?<![\d.,/a-z令和平成昭第月])(?<!\d:)(?:(?<n>${NUMBER})|\b(?<w>${WORDS}))[ -]?(?:${UNITS})(?![度目次号前]|\d{1,2}[回月日/.])`,
  "g",
);

const BEFORE =
  /(?:(?<most>最大|最長|上限|up to ?|maximum ?|<=)|(?<least>最低|最短|少なくとも|at least ?|minimum ?|>=)|(?<about>約|およそ|概ね|ほぼ|about ?|approx\.? ?))(?:で)?$/;
const AFTER =
  /^(?:(?<least>以上|超|を超え|or more|\+(?! ?\d))|(?<less>未満|弱|以下ではない)|(?<most>以内|以下|まで|を上限|を限度)|(?<about>程度|ほど|前後|くらい|ぐらい))/;

/** All lengths of time in normalised text, in order; "2年6か月" and "3か月+9か月" are put together. Linear. */
export function readDurations(text: string): readonly DurationMention[] {
  const found: DurationMention[] = [];
  for (const match of text.matchAll(LENGTH)) {
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
    return enough ? (/最大|最長|up to/.test(duration.text) ? "yes" : "unknown") : "no";
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
  const before = BEFORE.exec(text.slice(Math.max(0, match.index - 10), match.index));
  const after = AFTER.exec(text.slice(end, end + 8));
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
    const half = year.endsWith("半");
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
  const follows = /^と?$/.test(between) && first.unit === "year" && second.unit === "month";
  if (!plus && !follows) return undefined;
  if (first.months === undefined || second.months === undefined) return undefined;
  const unit = first.unit === "year" && second.unit === "year" ? "year" : "month";
  const start = first.start;
  const months = first.months + second.months;
  return { start, end: second.end, text: text.slice(start, second.end), bound: second.bound, months, unit };
}
