import { isAlwaysText } from "./always-text";
import { addressLists, rectanglesOf } from "./cell-areas";
import { grouped } from "./grouped";
import type { CellPlace, CellRange } from "../../core/snapshot/grid";
import type { EntryAt } from "./text-runs";
import type { SheetStep } from "./write-step";

/** What office.js sends for a cell that is written, and for a list of cells that it is copied to, texts aside. */
const SOURCE_BYTES = 400;
const LIST_BYTES = 350;
/** Quotes, brackets and a comma around each text of a table. */
const CELL_BYTES = 5;

const encoder = new TextEncoder();

type Copy = Extract<SheetStep, { kind: "copied-text" }>;

interface CopiedTexts {
  readonly steps: readonly Copy[];
  /** The entries that these steps write everywhere. */
  readonly texts: ReadonlySet<string>;
}

/** The texts of a block that are cheaper written once and copied from cell to cell. */
export function copiedTexts(range: CellRange, entryAt: EntryAt): CopiedTexts {
  const steps = [...placesByEntry(range, entryAt)].flatMap(([entry, places]): readonly Copy[] => {
    const [first, ...others] = places;
    if (!first || others.length === 0 || !isAlwaysText(entry.slice(1))) return [];
    const step: Copy = {
      kind: "copied-text",
      from: first,
      text: entry,
      areas: addressLists(rectanglesOf(others)),
    };
    return bytesOf(step) < places.length * (encoder.encode(entry).length + CELL_BYTES) ? [step] : [];
  });
  return { steps, texts: new Set(steps.map(({ text }) => text)) };
}

function bytesOf({ text, areas }: Copy): number {
  const lists = areas.reduce((sum, list) => sum + list.length + LIST_BYTES, 0);
  return SOURCE_BYTES + encoder.encode(text).length + lists;
}

function placesByEntry(range: CellRange, entryAt: EntryAt): ReadonlyMap<string, readonly CellPlace[]> {
  const found: { readonly entry: string; readonly place: CellPlace }[] = [];
  for (let row = range.top; row <= range.bottom; row += 1)
    for (let column = range.left; column <= range.right; column += 1) {
      const entry = entryAt(row, column);
      if (entry !== null) found.push({ entry, place: { row, column } });
    }
  return new Map(
    [...grouped(found, ({ entry }) => entry)].map(([entry, same]) => [entry, same.map(({ place }) => place)]),
  );
}
