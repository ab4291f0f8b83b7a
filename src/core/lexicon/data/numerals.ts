/** Kanji digits by their value, with the circle that stands for nought. */
export const KANJI_DIGITS = "○一二三四五六七八九";

/** Kanji that multiply. */
export const KANJI_UNITS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
]);

/** The first year of an era (令和元年). */
export const FIRST_YEAR = "元";

/** The Gregorian year before the first of an era, by the era as it is written. */
export const ERA_YEAR_ZERO: ReadonlyMap<string, number> = new Map([
  ["令和", 2018],
  ["r", 2018],
  ["令", 2018],
  ["平成", 1988],
  ["h", 1988],
  ["平", 1988],
  ["昭和", 1925],
  ["s", 1925],
  ["昭", 1925],
]);
