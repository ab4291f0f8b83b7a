import { cellAddress, columnFromLetters, columnLetters } from "../../snapshot/grid";
import type { CellOrigin, CellPlace } from "../../snapshot/grid";
import type { ColumnExplained, TableExplained } from "../explained";
import type { Role } from "./evidence";
import type { Layout } from "./place-columns";
import type { Slot } from "./slot";

const ROLES = [
  "id",
  "category",
  "requirement",
  "obligation",
  "answer",
  "remarks",
] as const satisfies readonly Role[];
type Told = (typeof ROLES)[number];

/**
 * The columns of a rearranged sheet by those that they come from: their letters, or, where rows have become columns, the
 * cell of their heading.
 * @param header the zero-based row of the headings, as arranged
 */
export function withTrueColumns(
  explained: TableExplained,
  header: number,
  originOf: (place: CellPlace) => CellOrigin,
): TableExplained {
  const named = (letters: string): string => {
    const column = columnFromLetters(letters);
    if (column === undefined) return letters;
    const [own, below] = [header, header + 1].map((row) => originOf({ row, column }));
    if (own === undefined) return letters;
    const isTurned = below !== undefined && below.column !== own.column;
    return isTurned ? cellAddress({ row: header, column, origin: own }) : columnLetters(own.column);
  };
  const columns = explained.columns.map((one) => ({
    ...one,
    column: named(one.column),
    ...(one.next === undefined ? {} : { next: { ...one.next, column: named(one.next.column) } }),
  }));
  return { ...explained, columns };
}

/** What speaks for each column that is read, and which column would be it otherwise. */
export function explainColumns(layout: Layout): readonly ColumnExplained[] {
  return ROLES.flatMap((role) =>
    layout.slots.filter((slot) => roleOf(slot) === role).map((slot) => explained(slot, role, layout)),
  );
}

/** A choice (可 | 否) is an answer. */
const roleOf = ({ kind }: Slot): Role => (kind === "choice" ? "answer" : kind);
const headingOf = ({ label }: Slot): string => label.replace(/\s+/g, " ").trim();
const place = (slot: Slot): { readonly column: string; readonly heading: string } => ({
  column: columnLetters(slot.left),
  heading: headingOf(slot),
});
const speaksFor = (slot: Slot, role: Told): number =>
  (slot.why ?? [])
    .filter((one) => (one.role === "choice" ? "answer" : one.role) === role)
    .reduce((sum, { weight }) => sum + weight, 0);

function explained(slot: Slot, role: Told, layout: Layout): ColumnExplained {
  const evidence = (slot.why ?? [])
    .filter((one) => one.weight > 0 && (one.role === "choice" ? "answer" : one.role) === role)
    .map(({ code, weight, rows }) => ({ code, weight, ...(rows === undefined ? {} : { rows }) }));
  const next = nextOf(slot, role, layout);
  return { role, ...place(slot), evidence, ...(next === undefined ? {} : { next }) };
}

/** The other column for which most speaks, where any does. Of the answer the ways as a whole have been compared. */
function nextOf(slot: Slot, role: Told, { slots, next }: Layout): ColumnExplained["next"] {
  if (role === "answer" && next !== undefined && next.slot.left !== slot.left)
    return { ...place(next.slot), margin: next.margin };
  const own = speaksFor(slot, role);
  const others = slots
    .filter((other) => roleOf(other) !== role && speaksFor(other, role) > 0)
    .map((other) => ({ ...place(other), margin: own - speaksFor(other, role) }))
    .sort((a, b) => a.margin - b.margin);
  return others[0];
}
