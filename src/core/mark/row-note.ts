import { say } from "../coded";
import type { Reason, RowJudgement } from "../judge/judgement";
import { cellAddress } from "../sheet/grid";
import type { SheetTable } from "../sheet/sheet-table";
import type { MarkWords } from "./mark-words";
import { shortenCoded } from "./shorten";

/** What is quoted from the vendor stands two columns further left in full: a note only has to point at it. */
const QUOTE_LIMIT = 60;

/** The note beside one row: its reasons in order, then the cells that would settle it where they stand elsewhere. */
export function rowNote(row: RowJudgement, table: SheetTable, words: MarkWords): string {
  const reasons = row.reasons.map((reason) => words.reason(shortReason(reason)));
  const cells = row.status === "review" ? cellsElsewhere(row, table) : [];
  const settling =
    cells.length === 0 ? [] : [say(words.sentences, { code: "cells-that-settle", values: { cells } })];
  return [...new Set([...reasons, ...settling])].join("\n");
}

/** The same reason with what it quotes shortened. */
export function shortReason(reason: Reason): Reason {
  switch (reason.about) {
    case "judgement":
      return shortenCoded(reason, QUOTE_LIMIT);
    case "sheet":
      return { ...reason, doubt: shortenCoded(reason.doubt, QUOTE_LIMIT) };
    case "answer":
      return { ...reason, finding: shortenCoded(reason.finding, QUOTE_LIMIT) };
  }
}

/** The answer cells of the rows that would settle this one, itself left out. */
function cellsElsewhere(row: RowJudgement, table: SheetTable): readonly string[] {
  return table.rows.flatMap(({ id, answerCells: [first] }) =>
    id !== row.id && row.blockers.includes(id) && first !== undefined ? [cellAddress(first)] : [],
  );
}
