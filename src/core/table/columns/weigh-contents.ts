import type { RowId } from "../../ids";
import { oneWidth } from "../../lexicon/fold";
import { heard } from "../../lexicon/lexicon";
import { textKey } from "../../lexicon/text-key";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import { numberedText } from "../rows/numbered-text";
import type { PackTexts } from "../rows/pack-texts";
import { readObligation } from "../rows/read-obligation";
import { plainNumber, readRowNumber } from "../rows/row-number";
import { slotAt } from "./columns-by-hand";
import type { EvidenceCode } from "./evidence";
import { withEvidence, type Slot } from "./slot";

/*
 * What a column holds weighs more than what its heading says: a column is the requirement column because the
 * requirements stand there.
 */

/** In how many cells of each sheet column something stands. */
export type Counts = ReadonlyMap<number, number>;

export interface CountedContents {
  readonly requirement: Counts;
  readonly obligation: Counts;
  readonly id: Counts;
}

/** Fewer obligations or numbers may be slips. */
const FEWEST = 3;
const HELD = { requirement: 100, obligation: 50, id: 50 } as const;
/** More than the heading's own word. */
const ELSEWHERE = 15;
const CODES = {
  requirement: "requirements",
  obligation: "obligations",
  id: "numbers",
} as const satisfies Record<string, EvidenceCode>;

const categoriesOf = (texts: PackTexts): ReadonlySet<string> =>
  new Set(texts.rows.map((row) => textKey(row.category)));

/** A text of the pack, or the beginning of one; a category may be as long. */
function isRequirement({ text }: LineCell, texts: PackTexts, categories: ReadonlySet<string>): boolean {
  if (text.length < 8 || text.length > 4_000) return false;
  const key = numberedText(text, texts)?.key ?? textKey(text);
  return key.length >= 8 && !categories.has(key) && (texts.sameAs(key).length > 0 || texts.isBeginning(key));
}

/** Whether a requirement of the pack, or the beginning of one, stands on a line. */
export function asksAny({ cells }: SheetLine, texts: PackTexts): boolean {
  return cells.some((cell) => cell.text.length >= 8 && isRequirement(cell, texts, categoriesOf(texts)));
}

/** Counts the pack's texts, the obligations and the row numbers in every column. */
export function countContents(
  lines: readonly SheetLine[],
  texts: PackTexts,
  ids: readonly RowId[],
): CountedContents {
  const counts = {
    requirement: new Map<number, number>(),
    obligation: new Map<number, number>(),
    id: new Map<number, number>(),
  };
  const categories = categoriesOf(texts);
  const add = (map: Map<number, number>, cell: LineCell): void => {
    map.set(cell.column, (map.get(cell.column) ?? 0) + 1);
  };
  for (const cell of lines.flatMap((line) => line.cells)) {
    if (isRequirement(cell, texts, categories)) add(counts.requirement, cell);
    if (cell.text.length <= 20 && readObligation(cell.text) !== undefined) add(counts.obligation, cell);
    const number = cell.text.length <= 20 ? readRowNumber(cell.text, cell.number, ids) : undefined;
    if (number !== undefined && number.how !== "other" && number.how !== "place") add(counts.id, cell);
  }
  return counts;
}

/** As much as a heading says, and more than that of remarks. */
const LONG_TEXTS = 12;
/** One text is as likely a title. */
const FEWEST_TEXTS = 2;

/** 要求水準 over marks alone (◎, L2) asks nothing, and 開示項目 over 1.1, 1.2 numbers the rows; ◎ and △ over texts are levels, and nobody chooses among them. */
function asTold(slot: Slot, lines: readonly SheetLine[]): Slot {
  if (slot.kind !== "requirement" && slot.kind !== "choice") return slot;
  const own = lines.flatMap(({ cells }) =>
    cells.filter(({ column, text }) => column >= slot.left && column <= slot.right && text.trim() !== ""),
  );
  if (own.length === 0) return slot;
  const marks = own.filter(({ text }) => heard("draft-level-name", oneWidth(text).trim()));
  const numbers = own.filter(({ text }) => plainNumber(text) !== undefined);
  const { left, right, label } = slot;
  if (slot.kind === "requirement" && marks.length < own.length && numbers.length * 2 > own.length)
    return withEvidence(
      { kind: "unknown", left, right, label },
      { role: "id", code: CODES.id, weight: HELD.id, rows: numbers.length },
    );
  const isOther = slot.kind === "requirement" ? marks.length === own.length : marks.length === 0;
  return isOther ? { kind: "unknown", left, right, label } : slot;
}

/**
 * Where nothing is known of the requirements yet (a table from which a pack is drafted) and no heading names them: the
 * column left of the answer with the longest texts, each another.
 */
export function weighLength(headed: readonly Slot[], lines: readonly SheetLine[]): readonly Slot[] {
  const slots = headed.map((slot) => asTold(slot, lines));
  if (slots.some(({ kind }) => kind === "requirement")) return slots;
  const answer = slots.find(({ kind }) => kind === "answer" || kind === "choice");
  const able = slots.filter(
    ({ kind, left, label }) =>
      (kind === "unknown" || kind === "remarks" || kind === "category") &&
      left < (answer?.left ?? Infinity) &&
      !heard("draft-level-name", oneWidth(label).trim()),
  );
  const texts = new Map(able.map((slot) => [slot, new Set<string>()]));
  for (const cell of lines.flatMap((line) => line.cells)) {
    const slot = slotAt(slots, cell.column);
    if (slot !== undefined && cell.text.length <= 4_000) texts.get(slot)?.add(cell.text);
  }
  const lengthOf = (slot: Slot): number =>
    [...(texts.get(slot) ?? [])].reduce((sum, { length }) => sum + length, 0);
  const [first, ...others] = able;
  if (answer === undefined || first === undefined) return slots;
  const longest = others.reduce((best, slot) => (lengthOf(slot) > lengthOf(best) ? slot : best), first);
  const rows = texts.get(longest)?.size ?? 0;
  if (rows < FEWEST_TEXTS) return slots;
  const long = { role: "requirement", code: "long-texts", weight: LONG_TEXTS, rows } as const;
  return slots.map((slot) => (slot === longest ? withEvidence(slot, long) : slot));
}

/**
 * The column where most of these contents stand is told so, also where it has no heading; a heading of the kind over a
 * column that has none of them speaks against itself.
 */
export function weighContents(
  slots: readonly Slot[],
  kind: "requirement" | "obligation" | "id",
  counts: Counts,
): readonly Slot[] {
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  if (best === undefined || (kind !== "requirement" && best[1] < FEWEST)) return slots;
  const [column, rows] = best;
  const at = slotAt(slots, column);
  const isAnswers = at?.kind === "answer" || at?.kind === "choice";
  if (kind !== "requirement" && isAnswers) return slots;
  const has = (slot: Slot): number => counts.get(slot.left) ?? 0;
  // 項目 beside 要件: a category may begin as a requirement does (情報セキュリティ監査), but most of them do not.
  const isFew = (slot: Slot): boolean => (kind === "requirement" ? has(slot) * 3 < rows : has(slot) === 0);
  const held = { role: kind, code: CODES[kind], weight: HELD[kind], rows } as const;
  const chosen = withEvidence(at ?? { kind: "unknown", left: column, right: column, label: "" }, held);
  const others = slots
    .filter((slot) => slot !== at)
    .map((slot): Slot =>
      slot.kind === kind && isFew(slot)
        ? withEvidence(slot, { role: "category", code: "stands-elsewhere", weight: ELSEWHERE })
        : slot,
    );
  return [...others, chosen].sort((a, b) => a.left - b.left);
}
