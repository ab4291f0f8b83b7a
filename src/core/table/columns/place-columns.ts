import type { RowId } from "../../ids";
import type { Header } from "./find-header";
import type { Slot } from "./slot";
import { findSiblings } from "./answer-siblings";
import { assignColumns, type Assignment } from "./assign-columns";
import { columnContents, contentsOfSlots, isMarked, type ColumnContents } from "./column-contents";
import { checksAsAnswer, strayColumns } from "./columns-of-marks";
import { answerRounds } from "./answer-rounds";
import { answersOfYears } from "./answers-of-years";
import { applyByHand, slotAt, type ColumnsByHand } from "./columns-by-hand";
import type { PackTexts } from "../rows/pack-texts";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import type { TableColumns } from "../sheet-table";
import { withPages } from "./page-column";
import { withReplies } from "./question-columns";
import { splitAnswers } from "./split-answer";
import { splitRequirement } from "./split-requirement";
import { countContents, weighContents, weighLength } from "./weigh-contents";

export type { ColumnsByHand };

/** The columns of one run of the table, from left to right. */
export interface Layout {
  readonly slots: readonly Slot[];
  /** Columns each of which is a whole answer, where nobody has said which one counts. Two or more, or none. */
  readonly rivals: readonly Slot[];
  /** The slot in which a cell begins. */
  slotOf(cell: LineCell): Slot | undefined;
  /** The column that would be the answer in the next best way to take the columns, and by how much it lies behind. */
  readonly next?: Assignment["next"];
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
 * Where each kind of content stands: every column gathers evidence for what it may be, and one way to take all of them
 * together is chosen (assign-columns). No step takes away what another has found.
 */
export function placeColumns({ header, lines, texts, ids, byHand }: Material): Layout {
  const asking = cityColumns((header?.slots ?? []).slice(0, MOST_SLOTS).map(asHeaded), { lines, texts, ids });
  const byColumn = columnContents(lines, asking);
  const ofYears = byHand.answer === undefined ? answersOfYears(asking) : asking;
  const known = strayColumns(checksAsAnswer(withReplies(ofYears, byColumn), byColumn), byColumn);
  const told = splitAnswers(byHand.answer === undefined ? answerRounds(known) : known, byColumn);
  const contents = contentsOfSlots(byColumn, told);
  const { slots, next } = assignColumns(
    told.map((slot) => withMarks(slot, contents)),
    contents,
  );
  const siblings = findSiblings(withPages(slots, contents), contents);
  const placed = applyByHand(siblings.slots, byHand);
  return {
    slots: placed,
    rivals: byHand.answer === undefined ? siblings.rivals : [],
    slotOf: slotsOf(placed),
    ...(next === undefined ? {} : { next }),
  };
}

/** Requirements, obligations and numbers, by what stands in them. */
function cityColumns(
  headed: readonly Slot[],
  { lines, texts, ids }: Pick<Material, "lines" | "texts" | "ids">,
): readonly Slot[] {
  const counts = countContents(lines, texts, ids);
  const isDraft = texts.rows.length === 0;
  const asking = isDraft
    ? weighLength(headed, lines)
    : weighContents(headed, "requirement", counts.requirement);
  const asked = splitRequirement(asking, lines, texts);
  const obliged = weighContents(asked, "obligation", counts.obligation);
  return obliged.some(({ kind }) => kind === "id") ? obliged : weighContents(obliged, "id", counts.id);
}

/** What a heading says, and less than that where it says nothing. */
const HEADING = 10;
const NO_HEADING = 6;
const MARKS = 4;

const asHeaded = (slot: Slot): Slot => ({
  ...slot,
  why: [
    slot.kind === "unknown"
      ? { role: slot.kind, code: "no-heading", weight: NO_HEADING }
      : { role: slot.kind, code: "heading", weight: HEADING },
  ],
});

/** Marks alone name no answer: they may be the city's. They stand by a heading that does. */
function withMarks(slot: Slot, contents: ReadonlyMap<number, ColumnContents>): Slot {
  const own = contents.get(slot.left);
  if (!isMarked(own)) return slot;
  const marks = { role: "answer", code: "marks", weight: MARKS, rows: own?.marks ?? 0 } as const;
  return { ...slot, why: [...(slot.why ?? []), marks] };
}

/** Columns that may stand left of the requirements: a line that is merged over both says nothing of theirs. */
const LEFT_OF_REQUIREMENTS: ReadonlySet<Slot["kind"]> = new Set([
  "answer",
  "choice",
  "remarks",
  "limits",
  "obligation",
]);

function slotsOf(slots: readonly Slot[]): Layout["slotOf"] {
  const requirement = slots.find(({ kind }) => kind === "requirement");
  return (cell) => {
    const slot = slotAt(slots, cell.column);
    const isOver =
      requirement !== undefined && cell.column < requirement.left && requirement.left <= cell.right;
    return isOver && slot !== undefined && LEFT_OF_REQUIREMENTS.has(slot.kind) ? requirement : slot;
  };
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
