import type { CellRange } from "../../../src/core/snapshot/grid";
import type { AnnotationPlan, PlannedCell } from "../../../src/core/mark/annotation-plan";
import { findOwnMarks, withoutOwnMarks } from "../../../src/core/mark/own-marks";
import { ownTexts } from "../../../src/core/mark/own-texts";
import type { SheetSnapshot, SizedSpan, SnapshotCell } from "../../../src/core/snapshot/sheet-snapshot";

/**
 * What a host makes of a plan, as far as a snapshot shows it: former columns are replaced, texts, widths, heights and
 * drop-downs are set, and the texts that were written are remembered. It does not show looks, print set-up, or what Excel makes of a text (a real host's part).
 */
export function applyToSnapshot(snapshot: SheetSnapshot, plan: AnnotationPlan): SheetSnapshot {
  const sheet = plan.sheets.find((one) => one.sheet === snapshot.name && one.target === "columns");
  if (sheet === undefined) return snapshot;
  const kept = textsBefore(snapshot);
  const base = withoutOwnMarks(snapshot);
  const written = sheet.cells.flatMap((cell): SnapshotCell[] => {
    const text = cell.keepText === true ? (kept.get(keyOf(cell)) ?? "") : cell.text;
    return text === "" ? [] : [{ row: cell.row, column: cell.column, text }];
  });
  const planned = new Set(sheet.cells.map(keyOf));
  return {
    ...base,
    ownTexts: ownTexts(sheet.cells),
    cells: [...base.cells.filter((cell) => !planned.has(keyOf(cell))), ...written].sort(
      (a, b) => a.row - b.row || a.column - b.column,
    ),
    columnWidths: sheet.columnWidths.reduce(
      (spans, { column, characters }) => [...spans, { first: column, last: column, size: characters }],
      base.columnWidths,
    ),
    rowHeights: sheet.rowHeights.reduce<readonly SizedSpan[]>(
      (spans, { row, points }) => raised(spans, row, points),
      base.rowHeights,
    ),
    occupied: [
      ...base.occupied,
      ...sheet.choices.map(({ range }) => ({ ...range, by: "validation" as const })),
    ],
  };
}

const keyOf = ({ row, column }: Pick<PlannedCell, "row" | "column">): string => `${row}:${column}`;

function textsBefore(snapshot: SheetSnapshot): ReadonlyMap<string, string> {
  const staff: readonly CellRange[] = findOwnMarks(snapshot)?.staff ?? [];
  const within = ({ row, column }: SnapshotCell) =>
    staff.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  return new Map(snapshot.cells.filter(within).map((cell) => [keyOf(cell), cell.text]));
}

function raised(spans: readonly SizedSpan[], row: number, points: number): readonly SizedSpan[] {
  const own = spans.find(({ first, last }) => row >= first && row <= last);
  if (own !== undefined && own.size >= points) return spans;
  const split = spans.flatMap((span) =>
    [
      { ...span, last: Math.min(span.last, row - 1) },
      { ...span, first: Math.max(span.first, row + 1) },
    ].filter(({ first, last }) => first <= last && (row < span.first || row > span.last ? false : true)),
  );
  const others = spans.filter(({ first, last }) => row < first || row > last);
  return [...others, ...split, { first: row, last: row, size: points }];
}
