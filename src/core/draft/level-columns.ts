import { betterSide } from "./better-side";
import type { ExpectsBy } from "../pack/expects";
import type { Layout } from "../table/columns/place-columns";
import type { Slot } from "../table/columns/slot";
import type { LineCell, SheetLine } from "../snapshot/sheet-lines";
import { heard } from "../lexicon/lexicon";
import { oneWidth } from "../lexicon/fold";

/** Columns of levels side by side, each with its name. */
export interface LevelColumns {
  readonly names: ReadonlyMap<number, string>;
}

const plain = (text: string): string => oneWidth(text).trim();
const isLevelName = (text: string): boolean => heard("draft-level-name", plain(text));

/** The row of grades (0 | 1 | 2 | 3) below a heading 「レベル」. */
export function isLevelHeading(line: SheetLine, layout: Layout): boolean {
  return (
    line.cells.length > 1 &&
    line.cells.every(
      (cell) => isLevelName(cell.text) && (layout.slotOf(cell)?.kind ?? "unknown") === "unknown",
    )
  );
}

/** Which columns hold levels, by their headings or by the row of grades below them; undefined: none. */
export function levelColumns(layout: Layout, lines: readonly SheetLine[]): LevelColumns | undefined {
  const grades = lines.find((line) => isLevelHeading(line, layout))?.cells ?? [];
  const headed = layout.slots.flatMap((slot) => {
    const leaf = slot.label.split(" / ").at(-1) ?? "";
    return slot.kind === "unknown" && isLevelName(leaf) ? [[slot.left, plain(leaf)] as const] : [];
  });
  const names = new Map([...headed, ...grades.map((cell) => [cell.column, plain(cell.text)] as const)]);
  return names.size < 2 ? undefined : { names };
}

const named = (slot: Slot | undefined, concept: "draft-chosen-level" | "draft-setting"): boolean =>
  slot !== undefined && heard(concept, plain(slot.label));

/** What stands in a column of its own that the table asks for: a setting, a target; with its unit column. */
export function askedValue(beside: readonly LineCell[], layout: Layout): string | undefined {
  const texts = beside
    .filter((cell) => named(layout.slotOf(cell), "draft-setting"))
    .map((cell) => cell.text.trim());
  return texts.length === 0 ? undefined : texts.join("\n");
}

/** The levels of a row, and the one that is chosen. */
export function levelsOf(
  beside: readonly LineCell[],
  layout: Layout,
  columns: LevelColumns | undefined,
): Pick<ExpectsBy["level"], "levels" | "asked" | "better"> | undefined {
  const levels = beside.flatMap((cell) => {
    const name = columns?.names.get(cell.column);
    return name === undefined ? [] : [{ name, text: cell.text.trim() }];
  });
  const chosen = beside.find(
    (cell) =>
      columns?.names.has(cell.column) !== true &&
      named(layout.slotOf(cell), "draft-chosen-level") &&
      (levels.length > 0 || isLevelName(cell.text)),
  );
  if (levels.length === 0 && chosen === undefined) return undefined;
  const better = betterSide(levels.map(({ name }) => name));
  return {
    levels,
    ...(better === undefined ? {} : { better }),
    ...(chosen === undefined ? {} : { asked: plain(chosen.text) }),
  };
}
