import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import { isMarkLike } from "../notes/mark-like";
import { readObligation } from "../rows/read-obligation";
import { answerRounds } from "./answer-rounds";
import { answerName } from "./answer-siblings";
import { columnKind, mayNameAsked } from "./header-words";
import type { Slot } from "./slot";

/*
 * A card for each requirement: a small block of labels with their values on the right, repeated downwards. The labels
 * are what a table has as headings.
 */

/** The labels of the cards, in the order in which they stand in a card. */
export interface CardLabels {
  readonly slots: readonly Slot[];
  /** The slot that a cell is the label of; undefined: it is no label. */
  labelled(cell: LineCell): Slot | undefined;
  /** How many cards there are, by the label of the requirement. */
  readonly count: number;
}

const LONGEST = 20;
/** Fewer blocks alike may be anything. */
const FEWEST = 3;
/** More texts that recur so often are no labels. */
const MOST = 64;

/** Texts that recur in one column as often as the label of the requirement; undefined where no such label recurs. */
export function cardLabels(lines: readonly SheetLine[]): CardLabels | undefined {
  if (!lines.some(({ cells }) => cells.some(isRequirementLabel))) return undefined;
  const counted = new Map<string, { readonly cell: LineCell; count: number }>();
  for (const { cells } of lines) {
    for (const cell of cells) {
      if (cell.text.length > LONGEST) continue;
      const key = keyOf(cell);
      const found = counted.get(key);
      if (found === undefined) counted.set(key, { cell, count: 1 });
      else found.count += 1;
    }
  }
  const often = [...counted.values()].filter(({ count }) => count >= FEWEST).slice(0, MOST);
  const requirement = often.find(({ cell }) => isRequirementLabel(cell));
  if (requirement === undefined) return undefined;
  const { count } = requirement;
  const labels = often.filter((one) => Math.abs(one.count - count) * 10 <= count && isLabel(one.cell.text));
  const slots = withRivals(answerRounds(labels.map(({ cell }) => slotOf(cell))));
  const byKey = new Map(labels.map(({ cell }, at) => [keyOf(cell), slots[at]] as const));
  return { slots, count, labelled: (cell) => byKey.get(keyOf(cell)) };
}

/** No sheet of cards is without one; nearly all cells are told apart by the cheaper question. */
const isRequirementLabel = ({ text }: LineCell): boolean =>
  text.length <= LONGEST && mayNameAsked(text) && columnKind(text) === "requirement";

const keyOf = ({ column, text }: LineCell): string => `${column} ${text.trim()}`;

/** 必須 or ○ in every card is a value; 対応可否 is one only beside a label. */
const isLabel = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  (!isMarkLike(text) || columnKind(text) === "answer") &&
  readObligation(text) === undefined;

/** A label of which nothing is known is read with the remarks, as a column right of the answer is. */
function slotOf({ text, right }: LineCell): Slot {
  const kind = columnKind(text) ?? "remarks";
  const why = [{ role: kind, code: "heading", weight: 10 }] as const;
  return {
    kind: kind === "choice" ? "answer" : kind,
    left: right + 1,
    right: right + 1,
    label: text.trim(),
    why,
  };
}

/** Two labels of one name are two answers; which one counts is not told. */
function withRivals(slots: readonly Slot[]): readonly Slot[] {
  const names = new Set<string>();
  return slots.map((slot) => {
    const name = slot.kind === "answer" && slot.round === undefined ? answerName(slot.label) : "";
    const isAgain = name !== "" && names.has(name);
    names.add(name);
    return isAgain ? { ...slot, again: true } : slot;
  });
}
