import type { RowId } from "../../ids";
import { asksForEvidence } from "./evidence-words";
import type { Header } from "./find-header";
import type { Slot } from "./slot";
import { answerName, findSiblings } from "./answer-siblings";
import {
  columnContents,
  contentsOfSlots,
  isMarked,
  isVendorsColumn,
  type ColumnContents,
} from "./column-contents";
import { checksAsAnswer, strayColumns } from "./columns-of-marks";
import { answerRounds } from "./answer-rounds";
import { applyByHand, slotAt, type ColumnsByHand } from "./columns-by-hand";
import { columnKind, headerWord } from "./header-words";
import { readObligation } from "../rows/read-obligation";
import type { PackTexts } from "../rows/pack-texts";
import { numberedText } from "../rows/numbered-text";
import { readRowNumber } from "../rows/row-number";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import type { TableColumns } from "../sheet-table";
import { withPages } from "./page-column";
import { splitAnswers } from "./split-answer";
import { splitRequirement } from "./split-requirement";
import { textKey } from "../../lexicon/text-key";
import { mayTakeBack } from "../notes/vendor-speech";
import { heard } from "../../lexicon/lexicon";

export type { ColumnsByHand };

/** The columns of one run of the table, from left to right. */
export interface Layout {
  readonly slots: readonly Slot[];
  /** Columns each of which is a whole answer, where nobody has said which one counts. Two or more, or none. */
  readonly rivals: readonly Slot[];
  /** The slot in which a cell begins. */
  slotOf(cell: LineCell): Slot | undefined;
}

interface Material {
  readonly header: Header | undefined;
  readonly lines: readonly SheetLine[];
  readonly texts: PackTexts;
  readonly ids: readonly RowId[];
  readonly byHand: ColumnsByHand;
}

/** A table with more columns than this has none that we know. */
const MOST_SLOTS = 256;

/**
 * Where each kind of content stands. What the cells hold weighs more than what the header calls them: a column is the
 * requirement column because the requirements stand there.
 */
export function placeColumns({ header, lines, texts, ids, byHand }: Material): Layout {
  const counts = countContents(lines, texts, ids);
  let slots: readonly Slot[] = (header?.slots ?? []).slice(0, MOST_SLOTS);
  slots = splitRequirement(settleKind(slots, "requirement", counts.requirement), lines, texts);
  slots = settleKind(slots, "obligation", counts.obligation);
  if (!slots.some((slot) => slot.kind === "id")) slots = settleKind(slots, "id", counts.id);
  const byColumn = columnContents(lines, slots);
  slots = strayColumns(checksAsAnswer(slots, byColumn), byColumn);
  if (byHand.answer === undefined) slots = answerRounds(slots);
  slots = splitAnswers(asRemarks(nameEvidence(nameContents(slots))), byColumn);
  const contents = contentsOfSlots(byColumn, slots);
  slots = withPages(explainMarks(slots, contents), contents);
  const siblings = findSiblings(leftOfAnswer(slots, contents), contents);
  slots = applyByHand(siblings.slots, byHand);
  return {
    slots,
    rivals: byHand.answer === undefined ? siblings.rivals : [],
    slotOf: slotsOf(slots),
  };
}

/** The answers may stand left of the requirements: a line that is merged over both columns is no answer. */
function slotsOf(slots: readonly Slot[]): Layout["slotOf"] {
  const requirement = slots.find(({ kind }) => kind === "requirement");
  return (cell) => {
    const slot = slotAt(slots, cell.column);
    const isOver =
      requirement !== undefined && cell.column < requirement.left && requirement.left <= cell.right;
    return isOver && (slot?.kind === "answer" || slot?.kind === "choice") ? requirement : slot;
  };
}

type Counts = Map<number, number>;

function countContents(
  lines: readonly SheetLine[],
  texts: PackTexts,
  ids: readonly RowId[],
): { readonly requirement: Counts; readonly obligation: Counts; readonly id: Counts } {
  const counts = { requirement: new Map(), obligation: new Map(), id: new Map() } satisfies Record<
    string,
    Counts
  >;
  const categories = new Set(texts.rows.map((row) => textKey(row.category)));
  const add = (map: Counts, cell: LineCell): void => {
    map.set(cell.column, (map.get(cell.column) ?? 0) + 1);
  };
  for (const cell of lines.flatMap((line) => line.cells)) {
    const text = cell.text.length >= 8 && cell.text.length <= 4_000 ? cell.text : "";
    const key = text === "" ? "" : (numberedText(text, texts)?.key ?? textKey(text));
    if (key.length >= 8 && !categories.has(key) && (texts.sameAs(key).length > 0 || texts.isBeginning(key)))
      add(counts.requirement, cell);
    if (cell.text.length <= 20 && readObligation(cell.text) !== undefined) add(counts.obligation, cell);
    const number = cell.text.length <= 20 ? readRowNumber(cell.text, cell.number, ids) : undefined;
    if (number !== undefined && number.how !== "other" && number.how !== "place") add(counts.id, cell);
  }
  return counts;
}

/** Gives a kind to the column where most of its contents stand, and takes it from headers over columns that have none. */
function settleKind(slots: readonly Slot[], kind: Slot["kind"], counts: Counts): readonly Slot[] {
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  if (best === undefined || (kind !== "requirement" && best[1] < 3)) return slots;
  const has = (slot: Slot): number => counts.get(slot.left) ?? 0;
  const at = slotAt(slots, best[0]);
  if (at?.kind === kind && kind === "id") return slots;
  if (at?.kind === kind && kind === "obligation")
    return slots.map((slot) =>
      slot.kind === kind && slot !== at && has(slot) === 0 ? { ...slot, kind: "category" } : slot,
    );
  if (kind !== "requirement" && at !== undefined && (at.kind === "answer" || at.kind === "choice"))
    return slots;
  const chosen: Slot =
    at === undefined ? { kind, left: best[0], right: best[0], label: "" } : { ...at, kind };
  // 項目 beside 要件: a category may begin as a requirement does (情報セキュリティ監査), but most of them do not.
  const isFew = (slot: Slot): boolean => (kind === "requirement" ? has(slot) * 3 < best[1] : has(slot) === 0);
  const demoted = slots
    .filter((slot) => slot !== at)
    .map((slot): Slot => (slot.kind === kind && isFew(slot) ? { ...slot, kind: "category" } : slot));
  return [...demoted, chosen].sort((a, b) => a.left - b.left);
}

/** 内容 without a group title is part of the answer where it stands right of it. */
function nameContents(slots: readonly Slot[]): readonly Slot[] {
  return slots.map((slot, at) => {
    if (slot.kind !== "unknown" || !heard("header-contents", headerWord(slot.label))) return slot;
    const isRight = slots.slice(0, at).some((other) => other.kind === "answer" || other.kind === "choice");
    if (isRight) return { ...slot, kind: "answer" };
    return slots.some((other) => other.kind === "requirement") ? slot : { ...slot, kind: "requirement" };
  });
}

/** A column that asks where something is shown, whatever it is called. */
function nameEvidence(slots: readonly Slot[]): readonly Slot[] {
  return slots.map((slot) =>
    (slot.kind === "unknown" || slot.kind === "remarks") && asksForEvidence(slot.label)
      ? { ...slot, kind: "remarks", evidence: true }
      : slot,
  );
}

/** A column right of the answer whose name is not known is read with the remarks: a reservation there must not be lost. */
function asRemarks(slots: readonly Slot[]): readonly Slot[] {
  const answer = slots.find((slot) => slot.kind === "answer" || slot.kind === "choice");
  if (answer === undefined) return slots;
  return slots.map((slot) =>
    slot.kind === "unknown" && slot.left > answer.left ? { ...slot, kind: "remarks" as const } : slot,
  );
}

/** Words left of a column of marks (対応内容 | 対応可否) explain the marks. */
function explainMarks(
  slots: readonly Slot[],
  contents: ReadonlyMap<number, ColumnContents>,
): readonly Slot[] {
  const marks = slots.find((slot) => slot.kind === "answer" && isMarked(contents.get(slot.left)));
  if (marks === undefined) return slots;
  return slots.map((slot): Slot => {
    const own = contents.get(slot.left);
    const isLeft = slot.kind === "answer" && slot.left < marks.left && slot.round === marks.round;
    const isWords = isLeft && own !== undefined && own.marks * 4 <= own.filled;
    return isWords && answerName(slot.label) !== answerName(marks.label)
      ? { ...slot, kind: "remarks" }
      : slot;
  });
}

/** A vendor who has a column for remarks right of the answer, and fills another one left of it as well, fills most rows. */
const MANY = 8;

/** The vendor speaks there of one requirement after the other. */
function isVendorsRemarks(own: ColumnContents | undefined, isExplained: boolean): boolean {
  if (!isVendorsColumn(own)) return false;
  return !isExplained || (own !== undefined && own.filled >= MANY && own.vendors * 2 >= own.filled);
}

/**
 * Between requirement and answer stands what the city says of its requirement, or what the vendor says of its answer:
 * the vendor's, where it speaks of one requirement after the other. Where either may have written, what stands there
 * supports nothing, and what speaks against the answer is for a person to read.
 */
function leftOfAnswer(
  slots: readonly Slot[],
  contents: ReadonlyMap<number, ColumnContents>,
): readonly Slot[] {
  const answer = slots.find((slot) => slot.kind === "answer" || slot.kind === "choice");
  if (answer === undefined) return slots;
  const isExplained = slots.some((slot) => slot.kind === "remarks" && slot.left > answer.left);
  const requirement = slots.find((slot) => slot.kind === "requirement");
  return slots.map((slot): Slot => {
    if (slot.kind === "aside" && heard("column-afterwards", slot.label)) return { ...slot, heard: true };
    if (slot.left > answer.left || heard("column-vendors", slot.label)) return slot;
    const own = contents.get(slot.left);
    if (slot.kind === "unknown") {
      if (isOfAll(own)) return { ...slot, kind: "aside" };
      if (requirement === undefined) return slot;
      if (isVendorsRemarks(own, isExplained)) return { ...slot, kind: "remarks" };
      return { ...slot, heard: slot.left > requirement.left ? true : "against" };
    }
    if (slot.kind === "limits" && heard("column-wishes", slot.label) && isOfAll(own))
      return { ...slot, kind: "aside" };
    if (slot.kind !== "remarks") return slot;
    if (isWordsOf(answer, slot, contents) || isVendorsRemarks(own, isExplained)) return slot;
    if (heard("column-times", headerWord(slot.label)) && isOfAll(own)) return { ...slot, kind: "aside" };
    return heard("column-explains", headerWord(slot.label))
      ? { ...slot, kind: "aside", heard: true }
      : { ...slot, kind: "limits" };
  });
}

/** A column that is called an answer and holds words stands with the marks beside it. */
const isWordsOf = (answer: Slot, slot: Slot, contents: ReadonlyMap<number, ColumnContents>): boolean =>
  isMarked(contents.get(answer.left)) && columnKind(lastWords(slot)) === "answer";
const lastWords = (slot: Slot): string => slot.label.split(" / ").at(-1) ?? "";

/** One and the same entry for every requirement, filled in before the sheet was sent (契約時, 対象 ○). */
function isOfAll(of: ColumnContents | undefined): boolean {
  const [text] = of?.texts ?? [];
  return of !== undefined && text !== undefined && of.filled > 5 && of.texts.size === 1 && !mayTakeBack(text);
}

/** The columns as the table reports them. */
export function columnsOf(slots: readonly Slot[]): TableColumns {
  const first = (kind: Slot["kind"]): number | undefined => slots.find((slot) => slot.kind === kind)?.left;
  const every = (kinds: readonly Slot["kind"][]): readonly number[] =>
    slots.filter((slot) => kinds.includes(slot.kind)).map((slot) => slot.left);
  const [id, category, requirement, obligation] = [
    first("id"),
    first("category"),
    first("requirement"),
    first("obligation"),
  ];
  return {
    ...(id === undefined ? {} : { id }),
    ...(category === undefined ? {} : { category }),
    ...(requirement === undefined ? {} : { requirement }),
    ...(obligation === undefined ? {} : { obligation }),
    answer: every(["answer", "choice"]),
    remarks: every(["remarks"]),
  };
}
