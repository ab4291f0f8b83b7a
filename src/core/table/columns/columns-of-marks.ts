import { isMarked, type ColumnContents } from "./column-contents";
import { withEvidence, type Slot } from "./slot";
import { isMarkLike } from "../notes/mark-like";
import { heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

/** More than what its name is taken for otherwise (チェック may be the city's). */
const CHECKS = 30;

/** Where no other column takes the answer, the one column チェック that is filled with marks does. */
export function checksAsAnswer(
  slots: readonly Slot[],
  contents: ReadonlyMap<number, ColumnContents>,
): readonly Slot[] {
  if (slots.some(({ kind }) => kind === "answer" || kind === "choice")) return slots;
  const checks = slots.filter(
    (slot) =>
      heard("column-checks", oneWidth(slot.label).replace(/\s/g, "")) && isMarked(contents.get(slot.left)),
  );
  return checks.length === 1
    ? slots.map((slot) =>
        slot === checks[0] ? withEvidence(slot, { role: "answer", code: "checks", weight: CHECKS }) : slot,
      )
    : slots;
}

/**
 * A column without a heading that holds one and the same mark beside every requirement, whatever is answered there (for a
 * filter, or to count the rows): it tells nothing of any of them.
 */
export function strayColumns(
  slots: readonly Slot[],
  contents: ReadonlyMap<number, ColumnContents>,
): readonly Slot[] {
  const asked = slots.find(({ kind }) => kind === "requirement");
  const rows = asked === undefined ? 0 : (contents.get(asked.left)?.filled ?? 0);
  const answers = slots.filter(({ kind }) => kind === "answer" || kind === "choice");
  const isAnswered = answers.some(({ left }) => (contents.get(left)?.texts.size ?? 0) > 1);
  if (rows < FEWEST || !isAnswered) return slots;
  const stray = [...contents].flatMap(([column, { filled, texts }]): readonly Slot[] => {
    const [text = ""] = texts;
    const isNamed = slots.some(({ left, right }) => column >= left && column <= right);
    if (isNamed || texts.size !== 1 || filled < rows || !isMarkLike(text)) return [];
    const why = [{ role: "aside", code: "same-mark", weight: CHECKS, rows: filled }] as const;
    return [{ kind: "aside", left: column, right: column, label: "", why }];
  });
  return stray.length === 0 ? slots : [...slots, ...stray].sort((a, b) => a.left - b.left);
}

/** In a shorter table every row may well be answered alike. */
const FEWEST = 6;
