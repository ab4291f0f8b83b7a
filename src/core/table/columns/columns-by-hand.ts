import type { Slot } from "./slot";
import { namesAnswer } from "./header-words";
import type { TableColumns } from "../sheet-table";
import { heard } from "../../lexicon/lexicon";

/** Columns set by a person: they win over what the sheet shows. */
export type ColumnsByHand = Partial<TableColumns>;

/** More than all that the sheet shows. */
const BY_HAND = 1_000;

/** The slot, of slots from left to right, in which a column lies. */
export function slotAt(slots: readonly Slot[], column: number): Slot | undefined {
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

/** A person has said which columns count: others of the same kind are left aside, not doubted. */
export function applyByHand(slots: readonly Slot[], byHand: ColumnsByHand): readonly Slot[] {
  const wanted = new Map<number, Slot["kind"]>();
  for (const column of byHand.remarks ?? []) wanted.set(column, "remarks");
  for (const column of byHand.answer ?? []) wanted.set(column, "answer");
  if (byHand.obligation !== undefined) wanted.set(byHand.obligation, "obligation");
  if (byHand.category !== undefined) wanted.set(byHand.category, "category");
  if (byHand.requirement !== undefined) wanted.set(byHand.requirement, "requirement");
  if (byHand.id !== undefined) wanted.set(byHand.id, "id");
  if (wanted.size === 0) return slots;
  const kinds = new Set(wanted.values());
  const others = othersRemarks(slots, byHand);
  const kept = slots.flatMap((slot): readonly Slot[] => {
    if ([...wanted.keys()].some((column) => column >= slot.left && column <= slot.right)) return [];
    const isReplaced =
      kinds.has(slot.kind) || (kinds.has("answer") && isAnswers(slot)) || others.includes(slot);
    return [isReplaced ? aside(slot) : slot];
  });
  const set = [...wanted].map(([column, kind]): Slot => {
    const old = slotAt(slots, column);
    const right = old?.left === column ? old.right : column;
    const why = [{ role: kind, code: "by-hand", weight: BY_HAND }] as const;
    return { kind, left: column, right, label: old?.label ?? "", why };
  });
  const sorted = [...kept, ...set].sort((a, b) => a.left - b.left);
  return sorted.map((slot, at) => ({
    ...slot,
    right: Math.min(slot.right, (sorted[at + 1]?.left ?? Infinity) - 1),
  }));
}

const aside = ({ left, right, label }: Slot): Slot => {
  const why = [{ role: "aside", code: "by-hand", weight: BY_HAND }] as const;
  return { kind: "aside", left, right, label, why };
};

/** Another answer than the one that counts, whatever it was taken for. */
const isAnswers = (slot: Slot): boolean =>
  slot.kind === "answer" ||
  slot.kind === "choice" ||
  (slot.kind === "limits" &&
    namesAnswer(slot.label.split(" / ").at(-1) ?? "") &&
    heard("column-of-answers", slot.label));

/** Of two companies' answers each with its remarks, the remarks that stand with the answer that does not count. */
function othersRemarks(slots: readonly Slot[], { answer = [], remarks }: ColumnsByHand): readonly Slot[] {
  if (answer.length === 0 || remarks !== undefined) return [];
  const isChosen = (slot: Slot): boolean =>
    answer.some((column) => column >= slot.left && column <= slot.right);
  const owned = slots.flatMap((slot, at) => {
    if (slot.kind !== "remarks" || isChosen(slot)) return [];
    const owner = slots
      .slice(0, at)
      .filter((other) => isChosen(other) || isAnswers(other))
      .at(-1);
    return owner === undefined ? [] : [{ slot, isOwn: isChosen(owner) }];
  });
  return owned.some(({ isOwn }) => isOwn) ? owned.filter(({ isOwn }) => !isOwn).map(({ slot }) => slot) : [];
}
