import type { Section } from "../find-sections";
import type { SheetLine } from "../../snapshot/sheet-lines";
import type { Span } from "../../snapshot/sheet-snapshot";

/** The rows of a span that show something; a span may be as long as the sheet. */
function rowsOf(span: Span, lines: readonly SheetLine[]): readonly number[] {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.row ?? 0) < span.first) low = middle + 1;
    else high = middle;
  }
  const rows: number[] = [];
  for (let at = low; (lines[at]?.row ?? Infinity) <= span.last; at += 1) rows.push(lines[at]?.row ?? 0);
  return rows;
}

/** Legends stand anywhere but in the requirements; between them, never in the vendor's columns. */
export function legendLines(lines: readonly SheetLine[], own: readonly Section[]): readonly SheetLine[] {
  const inRows = new Set(
    own.flatMap(({ matches }) => matches.flatMap(({ block }) => rowsOf(block.rows, lines))),
  );
  const spans = own.flatMap(({ matches }) => matches.map(({ block }) => block.rows));
  const first = spans.reduce((least, span) => Math.min(least, span.first), Infinity);
  const last = spans.reduce((most, span) => Math.max(most, span.last), 0);
  const { layout } = own[0] ?? {};
  const isVendors = (kind: string | undefined): boolean =>
    kind === "answer" || kind === "choice" || kind === "remarks" || kind === "limits";
  return lines.flatMap((line) => {
    if (inRows.has(line.row)) return [];
    if (line.row < first || line.row > last || layout === undefined) return [line];
    return [{ ...line, cells: line.cells.filter((cell) => !isVendors(layout.slotOf(cell)?.kind)) }];
  });
}
