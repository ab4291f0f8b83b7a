import type { AskedFigure, FigureUnit } from "../../pack/expects";
import { fold } from "../../lexicon/fold";
import { heard } from "../../lexicon/lexicon";
import type { AnsweredFigure } from "./answered-figures";
import { HALF_DAY, readFigures, SAME_DAY } from "./read-figures";

/** How a figure of an answer stands to the one that is asked for. */
export type Stands = "enough" | "worse" | "unsure";

/** What a figure may amount to in some calendar, in a unit that is common to all of its kind. */
interface Amount {
  readonly kind: string;
  /** Figures of one family are exact among each other. */
  readonly family: string;
  readonly exact: number;
  readonly low: number;
  readonly high: number;
}

type Measured = Pick<AskedFigure, "value" | "unit" | "per">;

const SECONDS: Partial<Record<FigureUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};
const DAY = 86_400;
const HOUR = 3600;

/** Whether two figures measure the same kind of thing, so that they can be compared at all. */
export function isSameKind(asked: AskedFigure, answered: AnsweredFigure): boolean {
  return amountOf(asked, counterOf(asked)).kind === amountOf(within(asked, answered), answered.counter).kind;
}

/** 4回以内 beside 年4回以内: no other time is named, so that of the requirement is meant. */
const isUntimed = (asked: AskedFigure, answered: AnsweredFigure): boolean =>
  asked.unit === "time" && asked.per !== undefined && answered.unit === "time" && answered.per === undefined;

function within(asked: AskedFigure, answered: AnsweredFigure): Measured {
  const { per } = asked;
  return isUntimed(asked, answered) && per !== undefined ? { ...answered, per } : answered;
}

const counterOf = ({ printed }: AskedFigure): string => readFigures(printed)[0]?.counter ?? "";

/** Certain only where every calendar tells the same: 180日 may be six months or not, 200日 are more, 半月 is less. */
export function stands(asked: AskedFigure, answered: AnsweredFigure, clause: string): Stands {
  const wanted = amountOf(asked, counterOf(asked));
  const has = amountOf(within(asked, answered), answered.counter);
  if (wanted.kind !== has.kind || (has.kind === "percent" && has.exact > 100)) return "unsure";
  const order = compared(has, wanted);
  const { direction } = asked;
  if (direction === undefined) return order === "same" && answered.bound === "=" ? "enough" : "unsure";
  const exclusive = heard("figure-exclusive", fold(asked.printed).text);
  if (order === "same" && exclusive && answered.bound !== (direction === "at-least" ? ">" : "<"))
    return "unsure";
  // 4時間以内に対応します may promise a first look where the matter is to be restored, answered or mended by then.
  if (wanted.kind === "time" && direction === "at-most" && heard("figure-acted", clause.slice(answered.to)))
    return order === "more" ? "worse" : "unsure";
  const bound = boundIn(answered, clause, asked);
  if (bound === "~") return about(has, wanted, direction);
  const stand = direction === "at-least" ? atLeast(order, bound, has) : atMost(order, bound);
  return stand === "worse" && isUntimed(asked, answered) ? "unsure" : stand;
}

type Order = "less" | "same" | "more" | "unsure";

function compared(has: Amount, wanted: Amount): Order {
  if (has.family === wanted.family)
    return has.exact === wanted.exact ? "same" : has.exact < wanted.exact ? "less" : "more";
  if (has.family === sameDay.family && wanted.family === "business-days")
    return wanted.exact < 1 ? "unsure" : "less";
  if (has.high < wanted.low) return "less";
  if (has.low > wanted.high) return "more";
  return has.low === wanted.high && has.high === wanted.low ? "same" : "unsure";
}

function atLeast(order: Order, bound: AnsweredFigure["bound"], has: Amount): Stands {
  const reaches = order === "same" || order === "more";
  if (bound === "=" || bound === "ahead") return reaches ? "enough" : order === "less" ? "worse" : "unsure";
  if (bound === ">=" || bound === ">") {
    if (reaches) return "enough";
    // At least a year is kept perhaps for five; a service level of so much and more promises no more than that.
    return order === "less" && has.kind !== "time" ? "worse" : "unsure";
  }
  return order === "less" || (order === "same" && bound === "<") ? "worse" : "unsure";
}

function atMost(order: Order, bound: AnsweredFigure["bound"]): Stands {
  const stays = order === "same" || order === "less";
  if (bound === "=" || bound === "<=" || bound === "<") {
    if (stays) return "enough";
    return order === "more" ? "worse" : "unsure";
  }
  if (bound === "ahead") return "unsure";
  return order === "more" || (order === "same" && bound === ">") ? "worse" : "unsure";
}

/** A fifth more or less than it says. A percentage is told too finely for that. */
function about(has: Amount, wanted: Amount, direction: "at-least" | "at-most"): Stands {
  if (has.kind === "percent") return "unsure";
  const [low, high] = [has.low * 0.8, has.high * 1.2];
  if (low >= wanted.high) return direction === "at-least" ? "enough" : "worse";
  if (high < wanted.low) return direction === "at-least" ? "worse" : "enough";
  return "unsure";
}

/** 最大500人 and 500人まで tell how many a system holds, where so many at least are asked for. */
function boundIn(
  answered: AnsweredFigure,
  clause: string,
  { direction }: AskedFigure,
): AnsweredFigure["bound"] {
  const { unit, bound, from, start } = answered;
  const isCount = unit === "person" || unit === "generation" || unit === "piece";
  if (direction !== "at-least" || bound !== "<=" || !isCount) return bound;
  return heard("figure-holds-up-to", clause.slice(from, start + 1)) ||
    heard("figure-holds-up-to", clause.slice(start))
    ? "="
    : bound;
}

/** What a figure amounts to: seconds, times a year, or its own unit. */
function amountOf({ value, unit, per }: Measured, counter: string): Amount {
  if (unit === "time" && per !== undefined) return rate(value, per);
  const time = counter === HALF_DAY ? halfDay : counter === SAME_DAY ? sameDay : timeOf(value, unit);
  if (time !== undefined) return { kind: "time", ...time };
  const kind = unit === "piece" ? `piece ${counter}` : unit;
  return { kind, family: kind, exact: value, low: value, high: value };
}

function rate(times: number, per: NonNullable<AskedFigure["per"]>): Amount {
  const time = timeOf(per.value, per.unit);
  const year = { low: 365 * DAY, high: 366 * DAY };
  if (time === undefined || time.exact === 0)
    return { kind: "rate", family: "none", exact: 0, low: 0, high: Infinity };
  if (time.family === "months")
    return {
      kind: "rate",
      family: "months",
      exact: (times * 12) / time.exact,
      ...both((times * 12) / time.exact),
    };
  return {
    kind: "rate",
    family: "seconds",
    exact: times / time.exact,
    low: (times * year.low) / time.high,
    high: (times * year.high) / time.low,
  };
}

const halfDay = { family: "half-days", exact: 1, low: 4 * HOUR, high: 12 * HOUR };

const sameDay = { family: "same-days", exact: 1, low: 0, high: DAY };

const both = (value: number) => ({ low: value, high: value });

function timeOf(value: number, unit: FigureUnit): Omit<Amount, "kind"> | undefined {
  const seconds = SECONDS[unit];
  if (seconds !== undefined) return { family: "seconds", exact: value * seconds, ...both(value * seconds) };
  if (unit === "month" || unit === "year") {
    const months = unit === "year" ? value * 12 : value;
    const [low, high] = daysOf(months);
    return { family: "months", exact: months, low: low * DAY, high: high * DAY };
  }
  if (unit !== "business-day") return undefined;
  // From eight hours within one day to the days with the longest holidays between.
  const low = value <= 1 ? 8 * HOUR * value : (value - 1) * DAY;
  return { family: "business-days", exact: value, low, high: (value + 2 * Math.ceil(value / 5) + 10) * DAY };
}

const SHORTEST = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
const LONGEST = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];

/**
 * The fewest and the most days that so many months may be, in any year; the fewest by the 30 days of commerce where these
 * are fewer. A single year is one of 365 days: who keeps for 365 days keeps for a year.
 */
function daysOf(months: number): readonly [low: number, high: number] {
  const whole = Math.floor(months);
  const part = months - whole;
  const years = Math.floor(whole / 12);
  const rest = whole % 12;
  const low = 365 * years + Math.floor(years / 5) + (SHORTEST[rest] ?? 0) + part * 28;
  const high = 365 * years + Math.ceil(years / 4) + (LONGEST[rest] ?? 0) + part * 31;
  return [Math.min(low, months * 30), months === 12 ? 365 : high];
}
