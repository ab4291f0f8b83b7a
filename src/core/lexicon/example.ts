/** An example as it is written: ‹…› marks exactly what has to be heard. */
export interface Example {
  readonly text: string;
  readonly heard?: { readonly start: number; readonly end: number };
}

export function readExample(written: string): Example {
  const start = written.indexOf("‹");
  const end = written.indexOf("›");
  if (start < 0 || end < start) return { text: written };
  return {
    text: written.slice(0, start) + written.slice(start + 1, end) + written.slice(end + 1),
    heard: { start, end: end - 1 },
  };
}
