import type { Section } from "../find-sections";

/** The sheet rows from the pack's first row to its last. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

export function extentOf(own: readonly Section[]): Extent {
  const rows = own.flatMap(({ matches }) =>
    matches.filter(({ row }) => row !== undefined).map(({ block }) => block.rows),
  );
  return {
    first: rows.reduce((least, span) => Math.min(least, span.first), Infinity),
    last: rows.reduce((most, span) => Math.max(most, span.last), 0),
  };
}
