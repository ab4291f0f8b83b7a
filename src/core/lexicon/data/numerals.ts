/** Kanji digits by their value, with the circle that stands for nought. */
export const KANJI_DIGITS = "○一二三四五六七八九";

/** Kanji that multiply. */
export const KANJI_UNITS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
]);

/** The same with the thousands, and the myriads by which whole numbers are multiplied (1万5千). */
export const KANJI_THOUSANDS: ReadonlyMap<string, number> = new Map([...KANJI_UNITS, ["千", 1000]]);
export const KANJI_MYRIADS: ReadonlyMap<string, number> = new Map([
  ["万", 10_000],
  ["億", 100_000_000],
]);

/** Between a number in kanji and its decimals (九十九・九). */
export const DECIMAL_SIGN = "・";

/** The kana words for two to six in スリーナイン. */
export const NINES: readonly string[] = ["ツー", "スリー", "フォー", "ファイブ", "シックス"];

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
