import { FEWEST, isMarked, type ColumnContents } from "./column-contents";
import type { Slot } from "./slot";

/**
 * A header 回答 that is merged over several columns names all of them: columns below it that are filled by themselves
 * are told apart. What stands right of a column of marks explains them; another column of marks is another answer.
 */
export function splitAnswers(
  slots: readonly Slot[],
  contents: ReadonlyMap<number, ColumnContents>,
): readonly Slot[] {
  return slots.flatMap((slot) => {
    if (slot.kind !== "answer" || slot.right === slot.left) return [slot];
    const starts = [...contents.keys()].filter((column) => {
      const filled = contents.get(column)?.filled ?? 0;
      return column > slot.left && column <= slot.right && filled >= FEWEST;
    });
    // In a grid the answers may all begin at another column than the header.
    const isFirstUsed = (contents.get(slot.left)?.filled ?? 0) > 0;
    const [first, ...others] = isFirstUsed ? [slot.left, ...sorted(starts)] : sorted(starts);
    if (first === undefined || others.length === 0) return [slot];
    const explained = isMarked(contents.get(first));
    return [first, ...others].map((column, at): Slot => {
      const [left, right] = [at === 0 ? slot.left : column, (others[at] ?? slot.right + 1) - 1];
      if (at === 0 || isMarked(contents.get(column))) return { ...slot, left, right };
      const kind = explained ? "remarks" : "answer";
      return {
        ...slot,
        kind,
        left,
        right,
        label: "",
        why: [{ role: kind, code: "under-one-heading", weight: PART }],
      };
    });
  });
}

/** As a heading of its own. */
const PART = 10;
const sorted = (columns: readonly number[]): readonly number[] => [...columns].sort((a, b) => a - b);
