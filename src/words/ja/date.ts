/** 「2026年8月31日」, 「2026年8月」: the one form of a date in sentences. What is no ISO date stays as it was written. */
export function longDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  return `${Number(year)}年${Number(month)}月${day === undefined ? "" : `${Number(day)}日`}`;
}
