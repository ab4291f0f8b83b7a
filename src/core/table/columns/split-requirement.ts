import { withEvidence, type Slot } from "./slot";
import type { PackTexts } from "../rows/pack-texts";
import type { SheetLine } from "../../snapshot/sheet-lines";
import { textKey } from "../../lexicon/text-key";

const BESIDE: readonly Slot["kind"][] = ["requirement", "category", "unknown"];
/** More than a heading, less than obligations: 必須 behind a requirement completes it, too. */
const COMPLETES = 30;
/** The rest of a requirement stands near its beginning. */
const FARTHEST = 3;

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
    let isFilled = false;
    for (const line of lines) {
      const rest = textIn(line, slot);
      // A mark (○) adds nothing to a text, and completes none.
      const start = textKey(rest) === "" ? "" : textIn(line, first);
      if (start === "") continue;
      if (texts.sameAs(textKey(start + rest)).length === 0) return false;
      isFilled = true;
    }
    return isFilled;
  };
  const beside = slots.filter(({ left }) => left > first.left && left < right).slice(0, FARTHEST);
  return slots.map((slot): Slot =>
    beside.includes(slot) && BESIDE.includes(slot.kind) && completes(slot)
      ? withEvidence(slot, { role: "requirement", code: "completes", weight: COMPLETES })
      : slot,
  );
}
