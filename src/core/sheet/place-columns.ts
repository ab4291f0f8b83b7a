import type { RowId } from "../ids";
import type { Header, Slot } from "./find-header";
import { headerWord } from "./header-words";
import { readObligation } from "./read-obligation";
import type { PackTexts } from "./pack-texts";
import { readRowNumber } from "./row-number";
import type { LineCell, SheetLine } from "./sheet-lines";
import type { TableColumns } from "./sheet-table";
import { textKey } from "./text-key";

/** Columns set by a person: they win over what the sheet shows. */
export type ColumnsByHand = Partial<TableColumns>;

/** The columns of one run of the table, from left to right. */
export interface Layout {
  readonly slots: readonly Slot[];
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
  slots = settleKind(slots, "requirement", counts.requirement);
  slots = settleKind(slots, "obligation", counts.obligation);
  if (!slots.some((slot) => slot.kind === "id")) slots = settleKind(slots, "id", counts.id);
  slots = leftOfAnswer(asRemarks(nameContents(slots)));
  slots = applyByHand(slots, byHand);
  return { slots, slotOf: (cell) => slotAt(slots, cell.column) };
}

function slotAt(slots: readonly Slot[], column: number): Slot | undefined {
  let low = 0;
  let high = slots.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const slot = slots[middle];
    if (slot === undefined) return undefined;
    if (column < slot.left) high = middle - 1;
    else if (column > slot.right) low = middle + 1;
    else return slot;
  }
  return undefined;
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
    const key = cell.text.length >= 8 && cell.text.length <= 4_000 ? textKey(cell.text) : "";
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
  if (at?.kind === kind && kind !== "requirement") return slots;
  if (kind !== "requirement" && at !== undefined && (at.kind === "answer" || at.kind === "choice"))
    return slots;
  const chosen: Slot =
    at === undefined ? { kind, left: best[0], right: best[0], label: "" } : { ...at, kind };
  const demoted = slots
    .filter((slot) => slot !== at)
    .map((slot): Slot => (slot.kind === kind && has(slot) === 0 ? { ...slot, kind: "category" } : slot));
  return [...demoted, chosen].sort((a, b) => a.left - b.left);
}

/** 内容 without a group title is part of the answer where it stands right of it. */
function nameContents(slots: readonly Slot[]): readonly Slot[] {
  return slots.map((slot, at) => {
    if (slot.kind !== "unknown" || headerWord(slot.label) !== "内容") return slot;
    const isRight = slots.slice(0, at).some((other) => other.kind === "answer" || other.kind === "choice");
    if (isRight) return { ...slot, kind: "answer" };
    return slots.some((other) => other.kind === "requirement") ? slot : { ...slot, kind: "requirement" };
  });
}

/** A column right of the answer whose name is not known is read with the remarks: a reservation there must not be lost. */
function asRemarks(slots: readonly Slot[]): readonly Slot[] {
  const answer = slots.find((slot) => slot.kind === "answer" || slot.kind === "choice");
  if (answer === undefined) return slots;
  return slots.map((slot) =>
    slot.kind === "unknown" && slot.left > answer.left ? { ...slot, kind: "remarks" as const } : slot,
  );
}

/** Names of columns in which a city explains its requirement as often as a vendor its answer. */
const EXPLAINS =
  /(?:補足|補足説明|補足事項|説明|資料|資料名|書類|証跡|根拠|エビデンス|注記|参照先|evidence)$/;
const VENDORS =
  /貴社|御社|貴事業者|事業者|提案者|応募者|応札者|入札者|受託者|受注者|ベンダ|回答者|vendor|bidder|supplier/;

/**
 * Between requirement and answer stands what the city says of its requirement: no evidence of the vendor's. A column of
 * general remarks there may be either's: what it holds is for a person to read.
 */
function leftOfAnswer(slots: readonly Slot[]): readonly Slot[] {
  const answer = slots.find((slot) => slot.kind === "answer" || slot.kind === "choice");
  if (answer === undefined) return slots;
  return slots.map((slot): Slot => {
    if (slot.kind !== "remarks" || slot.left > answer.left || VENDORS.test(slot.label)) return slot;
    return { ...slot, kind: EXPLAINS.test(headerWord(slot.label)) ? "aside" : "limits" };
  });
}

/** A person has said which columns count: others of the same kind are left aside, not doubted. */
function applyByHand(slots: readonly Slot[], byHand: ColumnsByHand): readonly Slot[] {
  const wanted = new Map<number, Slot["kind"]>();
  for (const column of byHand.remarks ?? []) wanted.set(column, "remarks");
  for (const column of byHand.answer ?? []) wanted.set(column, "answer");
  if (byHand.obligation !== undefined) wanted.set(byHand.obligation, "obligation");
  if (byHand.category !== undefined) wanted.set(byHand.category, "category");
  if (byHand.requirement !== undefined) wanted.set(byHand.requirement, "requirement");
  if (byHand.id !== undefined) wanted.set(byHand.id, "id");
  if (wanted.size === 0) return slots;
  const kinds = new Set(wanted.values());
  const kept = slots.flatMap((slot): readonly Slot[] => {
    if ([...wanted.keys()].some((column) => column >= slot.left && column <= slot.right)) return [];
    const isReplaced = kinds.has(slot.kind) || (slot.kind === "choice" && kinds.has("answer"));
    return [isReplaced ? { ...slot, kind: "aside" } : slot];
  });
  const set = [...wanted].map(([column, kind]): Slot => {
    const old = slotAt(slots, column);
    return { kind, left: column, right: old?.left === column ? old.right : column, label: old?.label ?? "" };
  });
  const sorted = [...kept, ...set].sort((a, b) => a.left - b.left);
  return sorted.map((slot, at) => ({
    ...slot,
    right: Math.min(slot.right, (sorted[at + 1]?.left ?? Infinity) - 1),
  }));
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
