import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import { isUnfinished, looksLikeBand } from "../bands/band-words";
import type { Section } from "../find-sections";
import { cellAddress } from "../../snapshot/grid";
import { rowsNamedIn } from "../bands/rows-named";
import { columnsOf } from "../columns/place-columns";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import type { TableRow } from "../sheet-table";
import { textKey } from "../../lexicon/text-key";
import { mayTakeBack, speaksAsCity, speaksAsVendor, tellsOwnDoing } from "./vendor-speech";
import { heard, pattern } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

/** A line of somebody's words directly below a requirement. */
export interface OwnLine {
  readonly id: RowId;
  readonly cell: LineCell;
  /** Without its label (（回答補足）). */
  readonly text: string;
  /** The words say whose they are; otherwise they may be the city's, and support nothing. */
  readonly isVendors: boolean;
}

interface Material {
  readonly own: readonly Section[];
  readonly pack: Pack;
  /** The sheet rows of every sentence that was read as a band. */
  readonly bandRows: ReadonlySet<number>;
}

/** Longer texts are no remarks. */
const LONGEST = 600;

/**
 * Lines of the vendor's own between the requirements: one cell, merged over the width or in the requirement column, without
 * a number, right below the row that it speaks of. Headings and instructions of the city's are none.
 */
export function ownLines({ own, pack, bandRows }: Material): readonly OwnLine[] {
  const categories = new Set(pack.rows.map((row) => textKey(row.category)));
  return own.flatMap((section) => {
    const lastRow = section.matches.reduce(
      (last, { row, block }) => (row === undefined ? last : block.rows.last),
      0,
    );
    const ends = new Map(
      section.matches.flatMap(({ row, block }) =>
        row === undefined ? [] : [[block.rows.last, row] as const],
      ),
    );
    return section.rest.flatMap((line): readonly OwnLine[] => {
      const row = bandRows.has(line.row) ? undefined : ends.get(line.row - 1);
      const id = row === undefined ? undefined : pack.rows[row]?.id;
      const cell = onlyCell(line, section);
      if (id === undefined || row === undefined || cell === undefined) return [];
      ends.set(Math.max(line.row, cell.bottom), row);
      const said = wordsOf(cell.text, categories);
      if (said === undefined || rowsNamedIn(cell.text, pack).length > 0) return [];
      // Below the last row begin the notes on the whole table.
      if (line.row > lastRow && !said.isVendors) return [];
      return [{ id, cell, ...said }];
    });
  });
}

/** The line's only cell, where it stands in the requirement column or is merged over it. */
function onlyCell({ cells }: SheetLine, { layout }: Section): LineCell | undefined {
  const [cell, ...others] = cells;
  const { requirement } = columnsOf(layout.slots);
  if (cell === undefined || others.length > 0 || requirement === undefined) return undefined;
  return cell.column <= requirement && requirement <= cell.right && cell.text.length <= LONGEST
    ? cell
    : undefined;
}

function wordsOf(
  cellText: string,
  categories: ReadonlySet<string>,
): { readonly text: string; readonly isVendors: boolean } | undefined {
  const plain = oneWidth(cellText).trim();
  const label = pattern("own-line-label").exec(plain);
  const text = (label === null ? plain : plain.slice(label[0].length)).trim();
  if (text === "" || categories.has(textKey(text)) || speaksAsCity(text)) return undefined;
  if (looksLikeBand(plain) || isUnfinished(plain)) return undefined;
  const isOwn = label !== null && heard("own-line-own-label", label[1] ?? "");
  const isVendors = isOwn || speaksAsVendor(text) || tellsOwnDoing(text);
  if (isVendors) return { text, isVendors };
  if (
    label === null &&
    (heard("own-line-heading", text) || !(heard("own-line-statement", text) || mayTakeBack(text)))
  )
    return undefined;
  return { text, isVendors };
}

/** The rows with what stands below them. */
export function withOwnLines(rows: readonly TableRow[], lines: readonly OwnLine[]): readonly TableRow[] {
  return rows.map((row) => {
    const own = lines.filter(({ id }) => id === row.id);
    if (own.length === 0) return row;
    const below = own.map(({ cell, text, isVendors }) => ({ cell: cellAddress(cell), text, isVendors }));
    return { ...row, beside: [...(row.beside ?? []), ...below] };
  });
}
