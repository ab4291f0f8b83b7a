import type { RowId } from "../ids";
import { cellAddress, contains } from "../snapshot/grid";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import type { SheetTable } from "../table/sheet-table";
import { countVotes, type VotedDecision } from "./count-votes";
import { findOwnMarks } from "./own-marks";
import { STAFF_DECISIONS, STAFF_WORDS, type StaffDecision } from "./sheet-vocabulary";

/** What people wrote into our staff columns in one sheet row. */
export interface StaffEntry {
  /** Zero-based sheet row. */
  readonly row: number;
  /** As it stands in the cell; of several people, the first one's. */
  readonly text: string;
  /** What the others wrote, where several people decide: one text for each of them. */
  readonly more?: readonly string[];
  /** What they come to; undefined where nobody chose one of the choices. */
  readonly decision?: VotedDecision;
  readonly remark: string;
}

/** Reads the staff columns of an annotated sheet, in sheet order; empty where it has none. */
export function readStaffDecisions(snapshot: SheetSnapshot): readonly StaffEntry[] {
  const entries = new Map<number, StaffEntry>();
  for (const range of findOwnMarks(snapshot)?.staff ?? []) {
    const { left, right } = range;
    const nothing = { text: "", remark: "", ...widened({ text: "", remark: "" }, right - left) };
    for (const cell of snapshot.cells) {
      if (!contains(range, cell)) continue;
      const { row, column, text } = cell;
      const entry = entries.get(row) ?? { row, ...nothing };
      const more = entry.more?.map((one, index) => (column === left + 1 + index ? text : one));
      if (column === right) entries.set(row, { ...entry, remark: text });
      else entries.set(row, { ...entry, ...(column === left ? { text } : {}), ...(more && { more }) });
    }
  }
  return [...entries.values()].map(decided).sort((a, b) => a.row - b.row);
}

/** What staff wrote about a row in an earlier copy. */
export interface CarriedEntry {
  readonly text: string;
  /** What others than the first wrote, where several people decided. */
  readonly more?: readonly string[];
  readonly remark: string;
}

/** What was asked of the columns in which people decide. */
export interface StaffAsked {
  /** How many people decide. Columns that stand already, and what is carried, may need more. */
  readonly reviewers?: number;
  /** Entries from an earlier copy, by row. */
  readonly carried?: ReadonlyMap<RowId, CarriedEntry>;
}

/** How many columns the decisions need: as many as were asked for, and no fewer than hold what people wrote. */
export function reviewerCount(snapshot: SheetSnapshot, { reviewers = 1, carried }: StaffAsked): number {
  const there = (findOwnMarks(snapshot)?.staff ?? []).map(({ left, right }) => right - left);
  const widths = [...(carried?.values() ?? [])].map(({ more = [] }) => more.length + 1);
  return Math.max(reviewers, ...there, ...widths);
}

/** The entries of the sheet itself, and for rows without one those that are carried over from an earlier copy. */
export function staffEntries(
  snapshot: SheetSnapshot,
  table: SheetTable,
  asked: StaffAsked = {},
): readonly StaffEntry[] {
  const { carried = new Map<RowId, CarriedEntry>() } = asked;
  const columns = reviewerCount(snapshot, asked);
  const written = readStaffDecisions(snapshot);
  const taken = new Set(written.map(({ row }) => row));
  const more = table.rows.flatMap(({ id, rows }): StaffEntry[] => {
    const entry = carried.get(id);
    if (entry === undefined || taken.has(rows.first)) return [];
    return [{ row: rows.first, ...entry }];
  });
  return [...written, ...more]
    .map((entry) => decided({ ...entry, ...widened(entry, columns) }))
    .sort((a, b) => a.row - b.row);
}

/** Room for as many people; one alone needs none. */
function widened({ more = [] }: CarriedEntry, columns: number): Pick<StaffEntry, "more"> {
  const others = Math.max(more.length, columns - 1);
  return others === 0 ? {} : { more: Array.from({ length: others }, (_, index) => more[index] ?? "") };
}

/** The entry with what its votes come to. */
function decided(entry: StaffEntry): StaffEntry {
  const { row, text, more, remark } = entry;
  const decision = countVotes([text, ...(more ?? [])].map(choiceOf));
  return { row, text, ...(more && { more }), ...(decision && { decision }), remark };
}

function choiceOf(text: string): StaffDecision | undefined {
  const wanted = text.trim();
  return STAFF_DECISIONS.find((one) => STAFF_WORDS.ja[one] === wanted || STAFF_WORDS.en[one] === wanted);
}

/** The cells for decisions in which something else than one of the choices stands, in A1. */
export function unreadVotes(snapshot: SheetSnapshot): readonly string[] {
  const columns = (findOwnMarks(snapshot)?.staff ?? []).map((range) => ({
    ...range,
    right: range.right - 1,
  }));
  return snapshot.cells
    .filter((cell) => cell.text.trim() !== "" && choiceOf(cell.text) === undefined)
    .filter((cell) => columns.some((range) => contains(range, cell)))
    .map(cellAddress);
}

/** What goes along where an entry is carried to another sheet. */
export function writtenOf({ text, more, remark }: StaffEntry): CarriedEntry {
  return { text, ...(more && { more }), remark };
}

/** What people wrote as their decisions, in one text. */
export function decisionText({ text, more = [] }: CarriedEntry): string {
  return [text, ...more].filter((one) => one !== "").join(" / ");
}
