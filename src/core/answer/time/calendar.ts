import type { PlainDate } from "../../plain-date";
import { ERA_YEAR_ZERO } from "../../lexicon/data/numerals";

/** A day of the proleptic Gregorian calendar; undefined where there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) {
    return undefined;
  }
  const two = (value: number) => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}` as PlainDate;
}

export function lastDay(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** A day some months later; the last day of the month where the day does not exist there. */
export function addMonths(date: PlainDate, months: number): PlainDate | undefined {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return plainDate(toYear, toMonth, Math.min(day, lastDay(toYear, toMonth)));
}

export function dayBefore(date: PlainDate): PlainDate | undefined {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  if (day > 1) return plainDate(year, month, day - 1);
  if (month > 1) return plainDate(year, month - 1, lastDay(year, month - 1));
  return plainDate(year - 1, 12, 31);
}

/** The Gregorian year of an era year. Years past an era's end count on (平成39年 is 2027), as old papers have them. */
export function eraYear(era: string, year: number): number | undefined {
  const zero = ERA_YEAR_ZERO.get(era);
  return zero === undefined || year < 1 ? undefined : zero + year;
}
