import type { SizedSpan, Span } from "../../core/snapshot/sheet-snapshot";

/** The single lines of spans. */
export function linesOf(spans: readonly Span[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { first, last } of spans) for (let line = first; line <= last; line += 1) lines.add(line);
  return lines;
}

/** The size of each line that the spans tell. */
export function sizesByLine(spans: readonly SizedSpan[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { first, last, size } of spans)
    for (let line = first; line <= last; line += 1) sizes.set(line, size);
  return sizes;
}
