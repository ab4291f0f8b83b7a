import type { AskedFigure, FigureUnit } from "../../pack/expects";
import { numberOf } from "../time/number-words";
import { fold, sourceOf } from "../../lexicon/fold";
import { everywhere, heard } from "../../lexicon/lexicon";

/** A figure with its unit, and where it stands in the folded text. */
export interface FigureMention {
  /** As written, with the words that bound it. */
  readonly printed: string;
  readonly value: number;
  readonly unit: FigureUnit;
  readonly start: number;
  readonly end: number;
}

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

/** So far around a figure the words reach that bound it. */
const BEFORE = 8;
const AFTER = 12;
/** 2027年 is a year of the calendar, and 令和7年 too (the lexicon leaves that out). */
const CALENDAR = 1000;

/** All figures with a unit, in any width, in order. */
export function readFigures(text: string): readonly FigureMention[] {
  const own = fold(text);
  return [...own.text.matchAll(everywhere("figure-measure"))].flatMap((match): FigureMention[] => {
    const groups = match.groups ?? {};
    const named = Object.entries(UNITS).find(([name]) => groups[name] !== undefined);
    const value = numberOf(groups["n"] ?? groups["k"] ?? "");
    if (named === undefined || value === undefined || Number.isNaN(value)) return [];
    const [, unit] = named;
    if (unit === "year" && value >= CALENDAR) return [];
    const start = match.index;
    const end = start + match[0].length;
    const bound = boundAfter(own.text.slice(end, end + AFTER));
    return [{ printed: sourceOf(own, start, end + bound), value, unit, start, end }];
  });
}

const boundAfter = (after: string): number => {
  const [match] = [...after.matchAll(everywhere("figure-bound"))];
  return match?.index === 0 ? match[0].length : 0;
};

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
