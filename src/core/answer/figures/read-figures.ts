import type { AskedFigure, FigureUnit } from "../../pack/expects";
import { figureNumber } from "./figure-number";
import { readRates, type RateMention } from "./read-rates";
import { fold, sourceOf } from "../../lexicon/fold";
import { NINES } from "../../lexicon/data/numerals";
import { everywhere, heard } from "../../lexicon/lexicon";

/** A figure with its unit, and where it stands in the folded text. */
export interface FigureMention {
  /** As written, with the words that bound it. */
  readonly printed: string;
  readonly value: number;
  readonly unit: FigureUnit;
  /** Within which time things are counted: four times a year. */
  readonly per?: AskedFigure["per"];
  /** The word by which things are counted (件, 台), in folded spelling. */
  readonly counter: string;
  readonly start: number;
  readonly end: number;
}

type Measured = Omit<FigureMention, "printed">;

const UNITS = {
  percent: "percent",
  second: "second",
  minute: "minute",
  hour: "hour",
  business: "business-day",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  generation: "generation",
  time: "time",
  person: "person",
  piece: "piece",
  yen: "yen",
} as const satisfies Readonly<Record<string, FigureUnit>>;

/** What is written in parts of another unit. */
const SCALED: readonly (readonly [group: string, unit: FigureUnit, times: number])[] = [
  ["tenth", "percent", 10],
  ["thousandth", "second", 1 / 1000],
];
/** By which half a day is told: twelve hours, or the four of a morning at work. */
export const HALF_DAY = "half-day";
/** Before the day is over, whenever that is. */
export const SAME_DAY = "same-day";
/** What tells its number itself. */
const WHOLE: readonly (readonly [group: string, unit: FigureUnit, value: number, counter?: string])[] = [
  ["halfyear", "month", 6],
  ["halfmonth", "month", 0.5],
  ["halfday", "hour", 12, HALF_DAY],
  ["nextbusiness", "business-day", 1],
  ["afternext", "business-day", 2],
  ["sameday", "day", 1, SAME_DAY],
];

/** So far around a figure the words reach that bound it. */
const BEFORE = 8;
const AFTER = 12;
/** 2027年 is a year of the calendar, and 令和7年 too (the lexicon leaves that out). */
const CALENDAR = 1000;

/**
 * All figures with a unit, in any width and spelling, in order; 1時間30分 is one.
 * @param from a table prints how often with a number (年4回); an answer may also tell it without one (毎月)
 */
export function readFigures(text: string, from: "table" | "answer" = "table"): readonly FigureMention[] {
  const own = fold(text);
  const rates = readRates(own.text).filter(({ isCounted }) => isCounted || from === "answer");
  const line = rates.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    own.text,
  );
  const measures = [...line.matchAll(everywhere("figure-measure"))].flatMap((match) => {
    const measured = measureOf(match);
    return measured === undefined ? [] : [measured];
  });
  const all = [...rates.map(asMeasured), ...summed(line, measures)].sort(
    (one, other) => one.start - other.start,
  );
  return all.map((one) => {
    const bound = boundAfter(own.text.slice(one.end, one.end + AFTER));
    return { ...one, printed: sourceOf(own, one.start, one.end + bound) };
  });
}

function measureOf(match: RegExpExecArray): Measured | undefined {
  const groups = match.groups ?? {};
  const start = match.index;
  const at = { start, end: start + match[0].length, counter: "" };
  const { y, n = "" } = groups;
  if (y !== undefined) return withValue({ ...at, unit: "yen" }, figureNumber(y));
  const nines = groups["nines"];
  if (nines !== undefined) return withValue({ ...at, unit: "percent" }, ninesOf(nines));
  const whole = WHOLE.find(([group]) => groups[group] !== undefined);
  if (whole !== undefined) return { ...at, unit: whole[1], value: whole[2], counter: whole[3] ?? "" };
  const value = figureNumber(n);
  const scaled = SCALED.find(([group]) => groups[group] !== undefined);
  if (scaled !== undefined)
    return withValue({ ...at, unit: scaled[1] }, value === undefined ? undefined : value * scaled[2]);
  const named = Object.entries(UNITS).find(([group]) => groups[group] !== undefined);
  if (named === undefined || value === undefined) return undefined;
  const [group, unit] = named;
  if (unit === "year" && value >= CALENDAR) return undefined;
  const counter = unit === "piece" ? (groups[group] ?? "") : "";
  return { ...at, counter, unit, value: groups["half"] === undefined ? value : value + 0.5 };
}

const withValue = (one: Omit<Measured, "value">, value: number | undefined): Measured | undefined =>
  value === undefined ? undefined : { ...one, value };

/** Three nines are 99.9 %. */
function ninesOf(word: string): number | undefined {
  const kana = NINES.findIndex((number) => word.startsWith(number));
  const nines = kana >= 0 ? kana + 2 : figureNumber(word.charAt(0));
  return nines === undefined ? undefined : Number((100 - 10 ** (2 - nines)).toFixed(nines));
}

const asMeasured = ({ times, per, start, end }: RateMention): Measured => ({
  value: times,
  unit: "time",
  per,
  counter: "",
  start,
  end,
});

/** How many of the second unit the first is, where they are summed: 1時間30分, 2年6か月, 1日12時間. */
const PARTS: Partial<Record<FigureUnit, readonly [smaller: FigureUnit, times: number]>> = {
  year: ["month", 12],
  day: ["hour", 24],
  hour: ["minute", 60],
  minute: ["second", 60],
};

function summed(line: string, measures: readonly Measured[]): readonly Measured[] {
  return measures.reduce<readonly Measured[]>((before, one) => {
    const last = before.at(-1);
    const [smaller, times] = (last === undefined ? undefined : PARTS[last.unit]) ?? [];
    if (last === undefined || smaller !== one.unit || times === undefined) return [...before, one];
    if (
      !/^ ?$/.test(line.slice(last.end, one.start)) &&
      !heard("figure-and", line.slice(last.end, one.start))
    )
      return [...before, one];
    const value = last.value * times + one.value;
    return [...before.slice(0, -1), { ...one, value, start: last.start }];
  }, []);
}

function boundAfter(after: string): number {
  const [match] = [...after.matchAll(everywhere("figure-bound"))];
  return match?.index === 0 ? match[0].length : 0;
}

/** Which side of the figure is as good as the figure; undefined where the words do not tell. */
export function directionOf(
  text: string,
  { start, end }: Pick<FigureMention, "start" | "end">,
): AskedFigure["direction"] {
  const plain = fold(text).text;
  const before = plain.slice(Math.max(0, start - BEFORE), start);
  const after = plain.slice(end, end + AFTER);
  const least = heard("figure-at-least-after", after) || heard("figure-at-least-before", before);
  const most = heard("figure-at-most-after", after) || heard("figure-at-most-before", before);
  if (least !== most) return least ? "at-least" : "at-most";
  return !least && heard("figure-kept", after) ? "at-least" : undefined;
}
