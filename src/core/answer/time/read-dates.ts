import type { PlainDate } from "../../plain-date";
import { addMonths, dayBefore, eraYear, lastDay, plainDate } from "./calendar";
import { numberOf } from "./number-words";
import { readDurations } from "./read-durations";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";

/** A date in an answer. `from` and `to` are its first and last day; both are missing where the text does not tell. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "date" | "month" | "year" | "fy" | "range" | "vague";
  /** Why there is no value. */
  readonly flaw?: "impossible" | "no-year" | "ambiguous" | "relative" | "serial";
  readonly from?: PlainDate;
  readonly to?: PlainDate;
}

type Reading = Omit<DateMention, "start" | "end" | "text">;
type Groups = Readonly<Record<string, string | undefined>>;

const MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH_NAME = String.raw`(?<mn>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;

/** Each form with its reader, the longest first; at one place the first that fits is taken. */
const FORMS: readonly { readonly form: RegExp; readonly read: (groups: Groups) => Reading }[] = [
  {
    form: everywhere("date-fiscal-year"),
    read: fiscal,
  },
  { form: source(String.raw`\bfy ?(?<y>20\d\d)(?!\d)`), read: fiscal },
  {
    form: everywhere("date-year-month-day"),
    read: dayOrMonth,
  },
  { form: everywhere("date-end-of-year"), read: (groups) => dayOf(yearOf(groups), 12, 31) },
  {
    form: everywhere("date-numbers"),
    read: dayOrMonth,
  },
  {
    form: source(String.raw`(?<![\d.-])(?<y>20\d\d)(?<m>0[1-9]|1[0-2])(?<d>[0-3]\d)(?!\d)`),
    read: dayOrMonth,
  },
  {
    form: source(String.raw`(?<![\d./:a-z-])(?<a>\d{1,2})[./](?<b>\d{1,2})[./](?<y>20\d\d)(?!\d)`),
    read: dayFirst,
  },
  {
    form: source(String.raw`\b${MONTH_NAME}[ -](?<d>\d{1,2})(?:st|nd|rd|th)?(?:, ?|[ -])(?<y>20\d\d)`),
    read: dayOrMonth,
  },
  {
    form: source(
      String.raw`(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)?[ /-]?(?:(?:day )?of )?${MONTH_NAME}(?:, ?|[ /-])?(?<y>20\d\d)`,
    ),
    read: dayOrMonth,
  },
  {
    form: source(String.raw`(?<!\d)(?<d>\d{1,2})-${MONTH_NAME}-(?<yy>\d\d)(?!\d)`),
    read: dayOrMonth,
  },
  {
    form: source(String.raw`(?<!\d)(?<y>20\d\d)[ /-]${MONTH_NAME}[ /-](?<d>\d{1,2})(?!\d)`),
    read: dayOrMonth,
  },
  {
    form: source(String.raw`\b(?<tail>end of )?${MONTH_NAME}(?:, ?|[ -]| of )(?<y>20\d\d)`),
    read: dayOrMonth,
  },
  {
    form: source(String.raw`(?<![\d./-])(?<!\d:)(?<y>20\d\d)[./-](?<m>\d{1,2})(?![\d./-])`),
    read: dayOrMonth,
  },
  {
    form: source(String.raw`(?<![a-z\d])(?<se>[rh])(?<sy>\d{1,2})[./](?<m>\d{1,2})(?![\d./-])`),
    read: dayOrMonth,
  },
  { form: everywhere("date-year-alone"), read: (groups) => wholeYear(yearOf(groups)) },
  {
    form: source(String.raw`(?<![\d./:a-z-])\d{2}/\d{1,2}/\d{1,2}(?![\d/])`),
    read: () => flawed("ambiguous"),
  },
  {
    form: source(String.raw`(?<![\d./:a-z-])(?:0?[1-9]|1[0-2])/(?:[0-2]?\d|3[01])(?![\d/.:])`),
    read: () => flawed("no-year"),
  },
  {
    form: everywhere("date-without-year"),
    read: () => flawed("no-year"),
  },
  {
    form: everywhere("date-relative"),
    read: () => ({ kind: "vague", flaw: "relative" }),
  },
];

/** All dates in normalised text, in order, ranges put together. Linear. */
export function readDates(text: string): readonly DateMention[] {
  const found: DateMention[] = [];
  const taken = new Uint8Array(text.length);
  for (const { form, read } of FORMS) {
    // Most forms of dates are not there: `search` needs no copy of the expression, as `matchAll` does.
    if (text.search(form) < 0) continue;
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken[start] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, start, end);
      found.push({ start, end, text: match[0], ...read(match.groups ?? {}) });
    }
  }
  found.sort((left, right) => left.start - right.start);
  return withRanges(text, found);
}

/** A day number as Excel stores dates (46477 for 2027-03-31), left in a text by a lost format. */
export function excelSerial(text: string): boolean {
  return /(?<![\d.,/-])4[3-9]\d{3}(?![\d.,/-])|(?<![\d.,/-])5[0-4]\d{3}(?![\d.,/-])/.test(text);
}

function source(pattern: string): RegExp {
  return new RegExp(pattern, "g");
}

function yearOf(groups: Groups): number | undefined {
  if (groups["era"] !== undefined) return eraYear(groups["era"], numberOf(groups["ey"] ?? "") ?? 0);
  if (groups["se"] !== undefined) return eraYear(groups["se"], numberOf(groups["sy"] ?? "") ?? 0);
  if (groups["yy"] !== undefined) return 2000 + Number(groups["yy"]);
  if (groups["y"] !== undefined) return Number(groups["y"]);
  return groups["k"] === undefined ? undefined : numberOf(groups["k"]);
}

function flawed(flaw: "impossible" | "no-year" | "ambiguous"): Reading {
  return { kind: "date", flaw };
}

function dayOf(year: number | undefined, month: number, day: number): Reading {
  const date = year === undefined ? undefined : plainDate(year, month, day);
  return date === undefined ? flawed("impossible") : { kind: "date", from: date, to: date };
}

function span(kind: Reading["kind"], from?: PlainDate, to?: PlainDate): Reading {
  return from === undefined || to === undefined ? flawed("impossible") : { kind, from, to };
}

function dayOrMonth(groups: Groups): Reading {
  const year = yearOf(groups);
  const name = groups["mn"];
  const month = name === undefined ? numberOf(groups["m"] ?? "") : MONTH_NAMES.indexOf(name) + 1;
  if (year === undefined || month === undefined) return flawed("impossible");
  if (groups["d"] !== undefined) return dayOf(year, month, numberOf(groups["d"]) ?? 0);
  if (heard("date-end-of-month", groups["tail"] ?? "")) return dayOf(year, month, lastDay(year, month));
  return span("month", plainDate(year, month, 1), plainDate(year, month, lastDay(year, month)));
}

/** 31/03/2027 has one reading, 04/03/2027 two. */
function dayFirst(groups: Groups): Reading {
  const [first, second, year] = [Number(groups["a"]), Number(groups["b"]), Number(groups["y"])];
  if (first > 12 || first === second) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : flawed("ambiguous");
}

function wholeYear(year: number | undefined): Reading {
  return year === undefined
    ? flawed("impossible")
    : span("year", plainDate(year, 1, 1), plainDate(year, 12, 31));
}

/** The Japanese fiscal year runs from April to March. */
function fiscal(groups: Groups): Reading {
  const year = yearOf(groups);
  if (year === undefined) return flawed("impossible");
  const part = groups["part"] ?? "";
  if (heard("date-part-end", part)) return dayOf(year + 1, 3, 31);
  const quarter = /[1-4]/.exec(part)?.[0];
  const half = heard("date-first-half", part) ? 0 : heard("date-second-half", part) ? 1 : undefined;
  const first = quarter !== undefined ? (Number(quarter) - 1) * 3 : (half ?? 0) * 6;
  const months = quarter !== undefined ? 3 : half === undefined ? 12 : 6;
  const start = plainDate(year, 4, 1);
  const from = start === undefined ? undefined : addMonths(start, first);
  const next = from === undefined ? undefined : addMonths(from, months);
  return span("fy", from, next === undefined ? undefined : dayBefore(next));
}

/** Puts "A~B", "~B", "AからN年間" together. */
function withRanges(text: string, dates: readonly DateMention[]): readonly DateMention[] {
  const found: DateMention[] = [];
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index];
    if (date === undefined) continue;
    const next = dates[index + 1];
    const between = next === undefined ? "" : text.slice(date.end, Math.min(next.start, date.end + 8));
    if (next !== undefined && next.start - date.end < 8 && heard("date-range-sign", between)) {
      found.push(joined(text, date, next));
      index += 1;
    } else found.push(openRange(text, date));
  }
  return found;
}

function joined(text: string, first: DateMention, last: DateMention): DateMention {
  const [start, end] = [first.start, last.end];
  const flaw = first.flaw ?? last.flaw;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: "range",
    ...(flaw === undefined ? {} : { flaw }),
    ...(first.from === undefined ? {} : { from: first.from }),
    ...(last.to === undefined ? {} : { to: last.to }),
  };
}

function openRange(text: string, date: DateMention): DateMention {
  if (date.to === undefined || date.from === undefined) return date;
  if (/~ ?$/.test(text.slice(Math.max(0, date.start - 2), date.start))) {
    const start = text.lastIndexOf("~", date.start);
    return { start, end: date.end, text: text.slice(start, date.end), kind: "range", to: date.to };
  }
  const after = pattern("date-length-after").exec(text.slice(date.end, date.end + 12));
  const length = after === null ? undefined : readDurations(after.groups?.["length"] ?? "")[0];
  if (length?.months === undefined || length.start > 1) return date;
  const next = addMonths(date.from, length.months);
  const to = next === undefined ? undefined : dayBefore(next);
  if (to === undefined) return date;
  const end = date.end + 2 + length.end;
  return { start: date.start, end, text: text.slice(date.start, end), kind: "range", from: date.from, to };
}
