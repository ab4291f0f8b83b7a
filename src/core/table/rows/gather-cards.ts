import { cellAddress, type CellPlace } from "../../snapshot/grid";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import { cardLabels, type CardLabels } from "../columns/card-labels";
import type { Layout } from "../columns/place-columns";
import type { Slot } from "../columns/slot";
import type { Gathered } from "./gather-blocks";
import { textKey } from "../../lexicon/text-key";
import { piecesOf, SHORTEST_KEY } from "./line-pieces";
import { blockOf, opened, type Block } from "./open-block";
import type { PackTexts } from "./pack-texts";

export interface Cards extends Gathered {
  readonly layout: Layout;
}

/**
 * The requirements of a sheet that has a card for each: label and value side by side, repeated downwards. Undefined where
 * the values of the requirement's label are not texts of the pack, a third of its rows at least.
 */
export function gatherCards(lines: readonly SheetLine[], texts: PackTexts): Cards | undefined {
  const labels = cardLabels(lines);
  if (labels === undefined || !labels.slots.some(({ kind }) => kind === "answer")) return undefined;
  const values = new Map<string, LabelledValue>();
  const places = new Map<number, readonly CellPlace[]>();
  const own: SheetLine[] = lines.map((line) => withoutLabels(line, labels, { values, places }));
  if (!holdRequirements(values, texts)) return undefined;
  const layout = layoutOf(labels, values);
  const starts = startsOf(lines, labels);
  const blocks: Block[] = [];
  const inCard = new Set<number>();
  starts.forEach((start, at) => {
    const end = lastLabelled(lines, labels, start, starts[at + 1] ?? lines.length);
    for (let line = start; line <= end; line += 1) inCard.add(line);
    const parts = own.slice(start, end + 1).filter(({ cells }) => cells.length > 0);
    if (parts.length === 0) return;
    const open = opened(parts.map((line) => piecesOf(line, layout, texts)));
    const block = blockOf(open, layout, new Map());
    const answers = lines.slice(start, end + 1).flatMap(({ row }) => places.get(row) ?? []);
    const first = lines[start]?.row ?? block.rows.first;
    const last = Math.max(block.rows.last, lines[end]?.row ?? 0);
    blocks.push({ ...block, rows: { first, last }, loose: [], shared: [], answerPlaces: answers });
  });
  const known = new Set(blocks.flatMap(({ key }) => texts.sameAs(key)));
  if (known.size * 3 < texts.rows.length) return undefined;
  return { blocks, rest: lines.filter((_, at) => !inCard.has(at)), layout };
}

/** A value with the label that it belongs to. */
interface LabelledValue {
  readonly cell: LineCell;
  readonly slot: Slot;
}

/** Headings that are printed on every page recur, too: beside them stand other headings. */
function holdRequirements(values: ReadonlyMap<string, LabelledValue>, texts: PackTexts): boolean {
  const asked = [...values.values()].filter(({ slot }) => slot.kind === "requirement");
  const known = asked.filter(({ cell }) => {
    const key = textKey(cell.text);
    return key.length >= SHORTEST_KEY && (texts.sameAs(key).length > 0 || texts.isBeginning(key));
  });
  return known.length > 0 && known.length * 3 >= texts.rows.length;
}

interface Found {
  /** By their addresses. */
  readonly values: Map<string, LabelledValue>;
  /** Where an answer is to be written, by the row of its label. */
  readonly places: Map<number, readonly CellPlace[]>;
}

/** A line's values, each told by the label on its left. */
function withoutLabels(line: SheetLine, labels: CardLabels, { values, places }: Found): SheetLine {
  let label: Slot | undefined;
  const cells = line.cells.filter((cell) => {
    const own = labels.labelled(cell);
    if (own === undefined) {
      if (label !== undefined) values.set(cellAddress(cell), { cell, slot: label });
      return true;
    }
    label = own;
    if (own.kind === "answer")
      places.set(line.row, [...(places.get(line.row) ?? []), { row: line.row, column: cell.right + 1 }]);
    return false;
  });
  return { row: line.row, cells };
}

function layoutOf({ slots }: CardLabels, values: ReadonlyMap<string, LabelledValue>): Layout {
  const slotOf = (cell: LineCell): Slot | undefined => values.get(cellAddress(cell))?.slot;
  return { slots: atLabelledValues(slots, values), rivals: [], slotOf };
}

/** The columns as the table reports them: where the first value of each label stands. */
function atLabelledValues(
  slots: readonly Slot[],
  values: ReadonlyMap<string, LabelledValue>,
): readonly Slot[] {
  const first = new Map<Slot, LineCell>();
  for (const { cell, slot } of values.values()) if (!first.has(slot)) first.set(slot, cell);
  return slots.map((slot) => {
    const cell = first.get(slot);
    return cell === undefined ? slot : { ...slot, left: cell.column, right: cell.right };
  });
}

/** The lines, by their place, on which the first label of a card stands. */
function startsOf(lines: readonly SheetLine[], { labelled }: CardLabels): readonly number[] {
  const [first] = lines.flatMap(({ cells }) => cells.flatMap((cell) => labelled(cell) ?? []));
  return lines.flatMap(({ cells }, at) => (cells.some((cell) => labelled(cell) === first) ? [at] : []));
}

/** What stands below the last label of a card is no part of it: a band, a heading. */
function lastLabelled(
  lines: readonly SheetLine[],
  { labelled }: CardLabels,
  start: number,
  end: number,
): number {
  let last = start;
  for (let at = start; at < end; at += 1)
    if (lines[at]?.cells.some((cell) => labelled(cell) !== undefined)) last = at;
  return last;
}
