import { fold } from "../../lexicon/fold";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";
import { textKey } from "../../lexicon/text-key";
import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import { cellAddress } from "../../snapshot/grid";
import type { LineCell } from "../../snapshot/sheet-lines";
import { withPoints } from "../bands/rows-named";
import type { Section } from "../find-sections";
import type { TableRow } from "../sheet-table";
import { readNote } from "./read-note";
import { limitsAnswer } from "./reservation";
import { heardOf, notesOf, remarksOn, type Heard, type SheetNotes } from "./sheet-notes";
import { statementsOf } from "./standing";
import { isUnsettled } from "./unsettled";
import { rowsByPlaceOnRow, type RowsAround } from "./rows-by-place";
import { rowsToldBy } from "./told-rows";

/*
 * What the vendor says of other rows in a row's own cells: 「1.22はオプションです」 in the remarks of 1.21. It is carried to
 * the rows that it names, and says nothing of the row in which it stands.
 */

/** Longer statements have more than one thing to say. */
const LONGEST = 200;

const plainOf = (text: string): string => withPoints(fold(text).text.replace(/\s/g, ""));

/** What is said in the cells of one row of others, as notes on those. */
export function toldInCells(own: readonly Section[], pack: Pack): SheetNotes {
  const told = own.flatMap(({ matches }) => {
    const order = matches.flatMap(({ row }) => pack.rows[row ?? -1]?.id ?? []);
    return matches.flatMap(({ row, block }) => {
      const id = row === undefined ? undefined : pack.rows[row]?.id;
      if (id === undefined) return [];
      const around = aroundOf(id, order);
      const asked = textKey(pack.rows.find((one) => one.id === id)?.text ?? "");
      // A line that somebody has put below the requirement: ※1.23については別途協議.
      const below = block.requirement.slice(1).filter(({ text }) => !asked.includes(textKey(text)));
      return [...block.answer, ...block.remarks, ...block.beside, ...block.elsewhere, ...below].flatMap(
        (cell) => [...toldIn(cell, id, pack), ...toldByPlace(cell.text, cellAddress(cell), { around, pack })],
      );
    });
  });
  return notesOf(told);
}

/** The rows above and below one, in the sheet's order. */
export function aroundOf(id: RowId, order: readonly RowId[]): RowsAround {
  const at = order.indexOf(id);
  return { above: () => order.slice(0, Math.max(at, 0)), below: () => order.slice(at + 1) };
}

interface OnRow {
  /** The rows around the one on which it is said. */
  readonly around: RowsAround;
  readonly pack: Pack;
}

/** 対応済みです。次項はオプションとなります: what limits rows above or below, named by their place. */
export function toldByPlace(text: string, at: string, { around, pack }: OnRow): readonly Heard[] {
  return statementsOf(text)
    .filter(({ length }) => length <= LONGEST)
    .flatMap((statement, index, all): readonly Heard[] => {
      const ids = rowsByPlaceOnRow(statement, around);
      // ここから最後の行までは前任者が入れた値です。根拠が見つかりません: what follows is of the same rows.
      const said = all.slice(index).join("。");
      if (ids.length === 0 || !(limitsAnswer(said) || isUnsettled(said))) return [];
      return [heardOf(remarksOn(ids, said), { at, text: said, whole: said, pack })];
    });
}

function toldIn(cell: LineCell, id: RowId, pack: Pack): readonly Heard[] {
  if (!heard("note-row-topic", plainOf(cell.text)) && !heard("note-row-bare", plainOf(cell.text))) return [];
  return statementsOf(cell.text)
    .filter(({ length }) => length <= LONGEST)
    .flatMap(clausesOf)
    .flatMap((clause): readonly Heard[] => {
      const line = { row: cell.row, cells: [{ ...cell, text: clause }] };
      const said = isOnRows(clause) ? readNote(line, pack, { place: "cells" }) : undefined;
      if (said === undefined || said.general) return [];
      const others = {
        rows: said.rows.filter((one) => one !== id),
        asides: said.asides.filter((one) => one !== id),
        remarks: (said.remarks ?? []).filter((one) => one.id !== id),
      };
      if (others.rows.length + others.asides.length + others.remarks.length === 0) return [];
      const told = heardOf(
        { ...said, ...others },
        { at: cellAddress(cell), text: clause, whole: clause, pack },
      );
      return [told];
    });
}

const isOnRows = (clause: string): boolean =>
  heard("note-row-topic", plainOf(clause)) || heard("note-row-bare", plainOf(clause));

/** 「1.1は登録済みのため、1.6は対象外」: why, and what. */
const clausesOf = (statement: string): readonly string[] =>
  plainOf(statement)
    .split(everywhere("note-cause-end"))
    .filter((part) => part !== undefined && part !== "");

/** The rows with the statements in their remarks that are about other rows alone. */
export function withoutOthers(rows: readonly TableRow[], pack: Pack): readonly TableRow[] {
  return rows.map((row) => {
    const ofOthers = statementsOf(row.remarks)
      .map((statement) => statement.trim())
      .filter((statement) => isOfOthers(statement, row.id, pack));
    return ofOthers.length === 0 ? row : { ...row, ofOthers };
  });
}

/** It begins with other rows, and says one thing: nothing that may be of this row follows. */
function isOfOthers(statement: string, id: RowId, pack: Pack): boolean {
  const plain = plainOf(statement);
  const [led] = pattern("note-row-led").exec(plain) ?? [];
  if (led === undefined || plain.length > LONGEST || !isOnRows(statement)) return false;
  const rest = plain.slice(led.length);
  const { rows, byNumber } = rowsToldBy(statement, pack);
  return (
    byNumber && rows.length > 0 && !rows.includes(id) && !/[、,]/u.test(rest) && !heard("note-this-row", rest)
  );
}
