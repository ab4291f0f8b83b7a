import type { Slot } from "./find-header";
import type { PackTexts } from "./pack-texts";
import type { SheetLine } from "./sheet-lines";
import { textKey } from "./text-key";

const BESIDE: readonly Slot["kind"][] = ["requirement", "category", "unknown"];

/**
 * A requirement in two columns (要件 | 要件詳細): the second is the requirement too, where what stands there completes
 * what stands left of it to a text of the pack, and nothing else ever stands there.
 */
export function splitRequirement(
  slots: readonly Slot[],
  lines: readonly SheetLine[],
  texts: PackTexts,
): readonly Slot[] {
  const first = slots.find((slot) => slot.kind === "requirement");
  const answer = slots.find((slot) => slot.kind === "answer" || slot.kind === "choice");
  if (first === undefined) return slots;
  const right = answer !== undefined && answer.left > first.left ? answer.left : Infinity;
  const textIn = ({ cells }: SheetLine, slot: Slot): string =>
    cells
      .filter(({ column }) => column >= slot.left && column <= slot.right)
      .map(({ text }) => text)
      .join("\n");
  const completes = (slot: Slot): boolean => {
    const filled = lines.filter((line) => textIn(line, slot) !== "" && textIn(line, first) !== "");
    return (
      filled.length > 0 &&
      filled.every((line) => texts.sameAs(textKey(textIn(line, first) + textIn(line, slot))).length > 0)
    );
  };
  return slots.map((slot): Slot => {
    if (slot === first || slot.left < first.left || slot.left > right || !BESIDE.includes(slot.kind))
      return slot;
    return completes(slot) ? { ...slot, kind: "requirement" } : slot;
  });
}
