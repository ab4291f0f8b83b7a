import type { CellRange } from "../../core/snapshot/grid";
import type { Block } from "./block-cells";

/** The texts of a sheet to the letter, as one reading found them. */
export interface GivenTexts {
  /** The rectangle that was read. */
  readonly used: CellRange;
  /** "" where nothing stood. */
  readonly at: (row: number, column: number) => string;
}

/** The texts of blocks by their places. */
export function givenTexts(used: CellRange, blocks: readonly Pick<Block, "given">[]): GivenTexts {
  const texts = new Map<number, Map<number, string>>();
  for (const { row, column, text } of blocks.flatMap((block) => block.given)) {
    const line = texts.get(row) ?? new Map<number, string>();
    line.set(column, text);
    texts.set(row, line);
  }
  return { used, at: (row, column) => texts.get(row)?.get(column) ?? "" };
}
