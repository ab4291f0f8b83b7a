import { heard } from "../../lexicon/lexicon";
import type { ColumnContents } from "./column-contents";
import type { Slot } from "./slot";
import { headerWord } from "./header-words";

/**
 * Columns for the page on which the evidence stands (提案書ページ番号, 該当頁, 記載箇所). Officials look there first: a row
 * without one is told, where the vendor has filled in the column at all.
 */
export function withPages(
  slots: readonly Slot[],
  contents: ReadonlyMap<number, ColumnContents>,
): readonly Slot[] {
  return slots.map((slot) =>
    slot.evidence === true && asksForPage(slot.label) && (contents.get(slot.left)?.filled ?? 0) > 0
      ? { ...slot, pages: true }
      : slot,
  );
}

const asksForPage = (label: string): boolean =>
  heard("column-asks-page", headerWord(label.split(" / ").at(-1) ?? ""));
