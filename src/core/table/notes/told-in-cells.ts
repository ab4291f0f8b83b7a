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
    const order = matches.flatMap(({ row }) => (row === undefined ? [] : [pack.rows[row]?.id]));
    return matches.flatMap(({ row, block }) => {
      const id = row === undefined ? undefined : pack.rows[row]?.id;
      if (id === undefined) return [];
      const at = order.indexOf(id);
      const beside = { former: order[at - 1], next: order[at + 1] };
      const asked = textKey(pack.rows.find((one) => one.id === id)?.text ?? "");
      // A line that somebody has put below the requirement: ※1.23については別途協議.
      const below = block.requirement.slice(1).filter(({ text }) => !asked.includes(textKey(text)));
      return [...block.answer, ...block.remarks, ...block.beside, ...block.elsewhere, ...below].flatMap(
        (cell) => [...toldIn(cell, id, pack), ...toldOfNext(cell, beside, pack)],
      );
    });
  });
  return notesOf(told);
}

/** The rows that stand right above and below in the sheet. */
interface Beside {
  readonly former: RowId | undefined;
  readonly next: RowId | undefined;
}

/** 対応済みです。次項はオプションとなります: what limits the row above or below, named by its place. */
function toldOfNext(cell: LineCell, { former, next }: Beside, pack: Pack): readonly Heard[] {
  return statementsOf(cell.text)
    .filter(({ length }) => length <= LONGEST)
    .flatMap((statement): readonly Heard[] => {
      const plain = plainOf(statement);
      const id = heard("note-row-below", plain) ? next : heard("note-row-former", plain) ? former : undefined;
      if (id === undefined || !limitsAnswer(statement)) return [];
      const at = cellAddress(cell);
      return [heardOf(remarksOn([id], statement), { at, text: statement, whole: statement, pack })];
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
