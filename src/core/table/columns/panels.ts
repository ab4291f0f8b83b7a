import { textKey } from "../../lexicon/text-key";
import type { CellRange } from "../../snapshot/grid";
import { rearranged, type Piece } from "../../snapshot/rearranged";
import { linesOf, type LineCell, type SheetLine } from "../../snapshot/sheet-lines";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";
import type { PackTexts } from "../rows/pack-texts";
import { heard } from "../../lexicon/lexicon";
import { isOfOtherAnswers, isSampleTitle } from "../which-sheet/sample-words";
import { columnKind } from "./header-words";

/*
 * A table or cards that are printed in panels beside each other, as one panel: where the first label of the first panel
 * stands again further right, the next panel begins.
 */

const LONGEST = 20;
/** Fewer requirements in a panel may be anything. */
const FEWEST = 2;
/** No city prints more panels on one sheet. */
const MOST = 4;
const LAST_COLUMN = 16_383;

interface Panel {
  /** The column of its first label. */
  readonly label: number;
  readonly left: number;
  readonly right: number;
  /** The rows on which its first label stands. */
  readonly starts: readonly number[];
  /** Where the pack's requirements stand, by row. */
  readonly asked: readonly { readonly row: number; readonly bottom: number; readonly at: number }[];
}

/** The sheet with its panels below each other; undefined where it has none, or something lies across them. */
export function panelsBelow(snapshot: SheetSnapshot, texts: PackTexts): SheetSnapshot | undefined {
  const lines = linesOf(snapshot);
  const panels = panelsOf(lines, texts);
  const [first] = panels;
  if (first === undefined || panels.length < 2) return undefined;
  const top = Math.min(...panels.flatMap(({ starts }) => starts));
  const isCards = first.starts.length > 1;
  const height = isCards ? cardHeight(first, lines) : 0;
  const ends = panels.flatMap(({ asked, starts }) => [
    ...asked.map(({ bottom }) => bottom),
    ...(isCards ? [(starts.at(-1) ?? 0) + height - 1] : []),
  ]);
  const bottom = Math.max(...ends);
  const isAcross = isCards && descents(panels, "across") < descents(panels, "down");
  if (!isAcross && crosses(snapshot, panels, { top, bottom })) return undefined;
  if (areTitledApart(lines, panels, top)) return undefined;
  const body = isAcross ? blocksAcross(first, height, bottom) : [{ top, bottom }];
  return rearranged(snapshot, stacked(snapshot, panels, { top, bottom, body }));
}

function panelsOf(lines: readonly SheetLine[], texts: PackTexts): readonly Panel[] {
  const places = new Map<string, Map<number, number[]>>();
  for (const { row, cells } of lines)
    for (const { text, column } of cells) {
      if (text.length > LONGEST || !["id", "requirement"].includes(columnKind(text) ?? "")) continue;
      const columns = places.get(text.trim()) ?? new Map<number, number[]>();
      places.set(text.trim(), columns.set(column, [...(columns.get(column) ?? []), row].slice(0, 999)));
    }
  const [columns] = [...places.values()].filter(({ size }) => size > 1 && size <= MOST);
  if (columns === undefined) return [];
  const sorted = [...columns].sort(([a], [b]) => a - b);
  const found = sorted.map(([column, starts], at): Panel => {
    const left = at === 0 ? 0 : column;
    const right = (sorted[at + 1]?.[0] ?? LAST_COLUMN + 1) - 1;
    return { label: column, left, right, starts, asked: askedIn(lines, { left, right }, texts) };
  });
  return found.every(({ asked }) => asked.length >= FEWEST) ? found : [];
}

function askedIn(
  lines: readonly SheetLine[],
  { left, right }: Pick<CellRange, "left" | "right">,
  texts: PackTexts,
): Panel["asked"] {
  const isInside = ({ column }: LineCell): boolean => column >= left && column <= right;
  return lines.flatMap(({ row, cells }) =>
    cells.filter(isInside).flatMap(({ text, bottom }) => {
      const [at] = text.length < LONGEST ? [] : texts.sameAs(textKey(text));
      return at === undefined ? [] : [{ row, bottom, at }];
    }),
  );
}

/** From a card's first label to the last line before the gap, where cards follow each other alike. */
function cardHeight({ starts, right }: Panel, lines: readonly SheetLine[]): number {
  const gaps = starts.slice(1).map((row, at) => row - (starts[at] ?? row));
  const least = Math.min(...gaps);
  const first = starts[0] ?? 0;
  const filled = lines.filter(
    ({ row, cells }) => row >= first && row < first + least && cells.some(({ column }) => column <= right),
  );
  return Math.max(...filled.map(({ row }) => row - first + 1), 1);
}

/** So many lines above the panels may be their titles. */
const MOST_TITLES = 3;

/**
 * Whether titles over the panels tell them apart (今回 | 前回, or two vendors), or one calls its panel an example or
 * another's answers: they are no one table then. What only counts them (1/2, 続き) tells nothing.
 */
function areTitledApart(
  lines: readonly SheetLine[],
  [first, ...others]: readonly Panel[],
  top: number,
): boolean {
  const above = lines.filter(({ row }) => row < top && row >= top - MOST_TITLES);
  return above.some(({ cells }) => {
    const over = (panel: Panel | undefined): string | undefined =>
      cells.find(({ column }) => column === panel?.label)?.text;
    const own = over(first);
    return others.some((panel) => {
      const inside = cells.filter(({ column }) => column >= panel.left && column <= panel.right);
      if (inside.some(({ text }) => isSampleTitle(text) || isOfOtherAnswers(text))) return true;
      const title = over(panel);
      return (
        own !== undefined && title !== undefined && !isCounted(title) && uncounted(own) !== uncounted(title)
      );
    });
  });
}

const uncounted = (text: string): string => textKey(text).replace(/\d/gu, "");
const isCounted = (text: string): boolean => heard("block-continued-label", text);

/** How often a requirement stands behind one that comes later in the pack. */
function descents(panels: readonly Panel[], order: "across" | "down"): number {
  const asked = panels.flatMap((panel, at) => panel.asked.map((one) => ({ ...one, panel: at })));
  const sorted = [...asked].sort((a, b) =>
    order === "across" ? a.row - b.row || a.panel - b.panel : a.panel - b.panel || a.row - b.row,
  );
  return sorted.filter(({ at }, index) => at < (sorted[index - 1]?.at ?? -1)).length;
}

/** What is merged over two panels belongs to none of them. */
const crosses = (
  { merges }: SheetSnapshot,
  panels: readonly Panel[],
  rows: Pick<CellRange, "top" | "bottom">,
): boolean =>
  merges.some(
    ({ top, bottom, left, right }) =>
      top <= rows.bottom &&
      bottom >= rows.top &&
      panels.some((panel) => left <= panel.right && right > panel.right),
  );

type Rows = Pick<CellRange, "top" | "bottom">;

/** One row of cards after the other. */
const blocksAcross = ({ starts }: Panel, height: number, bottom: number): readonly Rows[] =>
  starts.map((top) => ({ top, bottom: Math.min(top + height - 1, bottom) }));

/** What stands above, between and below keeps its place among the panels. */
function stacked(
  snapshot: SheetSnapshot,
  panels: readonly Panel[],
  { top, body }: Rows & { readonly body: readonly Rows[] },
): readonly Piece[] {
  const pieces: Piece[] = [];
  let row = 0;
  const add = (area: CellRange, column: number): void => {
    pieces.push({ snapshot, area, to: { row, column } });
    row += area.bottom - area.top + 1;
  };
  const whole = (from: number, to: number): void => {
    if (to >= from) add({ top: from, bottom: to, left: 0, right: LAST_COLUMN }, 0);
  };
  const lastRow = snapshot.cells.at(-1)?.row ?? 0;
  const [first] = panels;
  const offset = (panel: Panel): number => (panel === first ? 0 : Math.min(...labelColumns(first)));
  let next = 0;
  whole(0, top - 1);
  next = top;
  for (const rows of body) {
    whole(next, rows.top - 1);
    for (const panel of panels) add({ ...rows, left: panel.left, right: panel.right }, offset(panel));
    next = rows.bottom + 1;
  }
  whole(next, lastRow);
  return pieces;

  function labelColumns(panel: Panel | undefined): readonly number[] {
    const rows = new Set(panel?.starts ?? []);
    return snapshot.cells
      .filter((cell) => rows.has(cell.row) && cell.column <= (panel?.right ?? 0))
      .map(({ column }) => column);
  }
}
