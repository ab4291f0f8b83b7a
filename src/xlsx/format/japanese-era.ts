interface Era {
  /** First day, YYYYMMDD. */
  readonly from: number;
  readonly name: string;
  readonly letter: string;
  readonly firstYear: number;
}

/** Newest first. Serial dates start in 1900, so no older era than Meiji can occur. */
const ERAS: readonly Era[] = [
  { from: 20190501, name: "令和", letter: "R", firstYear: 2019 },
  { from: 19890108, name: "平成", letter: "H", firstYear: 1989 },
  { from: 19261225, name: "昭和", letter: "S", firstYear: 1926 },
  { from: 19120730, name: "大正", letter: "T", firstYear: 1912 },
  { from: 0, name: "明治", letter: "M", firstYear: 1868 },
];

/** The era of a day and the year in it. */
export function eraOf(year: number, month: number, day: number) {
  const number = year * 10_000 + month * 100 + day;
  const era = ERAS.find(({ from }) => number >= from) ?? { name: "明治", letter: "M", firstYear: 1868 };
  return { name: era.name, letter: era.letter, year: year - era.firstYear + 1 };
}
