import type { AskedFigure } from "../../pack/expects";
import { everywhere, heard } from "../../lexicon/lexicon";
import { figureNumber } from "./figure-number";

export type Period = NonNullable<AskedFigure["per"]>;

/** So often within a time, and where it stands in the folded text. */
export interface RateMention {
  readonly times: number;
  readonly per: Period;
  /** It tells its number; 毎日 in a requirement is rather how a thing is done. */
  readonly isCounted: boolean;
  readonly start: number;
  readonly end: number;
}

/** 年4回, 四半期に1回, 4回/年; and where no number is told, 毎月 and 隔週. */
export function readRates(text: string): readonly RateMention[] {
  return [...text.matchAll(everywhere("figure-rate"))].flatMap((match): RateMention[] => {
    const { p, n, m, q, each, t, other, every, u } = match.groups ?? {};
    const per = periodOf(p ?? q ?? each ?? other ?? every ?? "");
    const count = n ?? m ?? t ?? u;
    const times = figureNumber(count ?? "1");
    if (per === undefined || times === undefined) return [];
    const start = match.index;
    const end = start + match[0].length;
    const within = other === undefined ? per : { ...per, value: 2 * per.value };
    return [{ times, per: within, isCounted: count !== undefined, start, end }];
  });
}

/** A year of the calendar (2027年1回) is no length of time. */
const CALENDAR = 1000;

function periodOf(span: string): Period | undefined {
  if (heard("rate-quarter", span)) return { value: 3, unit: "month" };
  if (heard("rate-half-year", span)) return { value: 6, unit: "month" };
  const number = /^(?:\d+|[^\p{Script=Hiragana}\p{Script=Katakana}]+?)(?= ?\P{N})/u.exec(span)?.[0] ?? "";
  const told = figureNumber(number.trim());
  const value = told === undefined || told === 0 ? 1 : told;
  if (value >= CALENDAR) return undefined;
  if (heard("rate-hour", span)) return { value, unit: "hour" };
  if (heard("rate-week", span)) return { value, unit: "week" };
  if (heard("rate-month", span)) return { value, unit: "month" };
  if (heard("rate-year", span)) return { value, unit: "year" };
  return heard("rate-day", span) ? { value, unit: "day" } : undefined;
}
