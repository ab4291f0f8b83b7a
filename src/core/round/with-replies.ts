import type { SheetTable, TableRow } from "../table/sheet-table";
import type { Reply } from "./read-replies";

/**
 * The table with what a vendor replied. A reply with an answer of its own stands in the place of the former answer and
 * remarks; one without adds to them: what was reserved before is not taken back by a word about something else.
 */
export function withReplies(table: SheetTable, replies: readonly Reply[]): SheetTable {
  if (replies.length === 0) return table;
  const byId = new Map(replies.map((reply) => [reply.id, reply]));
  return {
    ...table,
    rows: table.rows.map((row) => {
      const reply = byId.get(row.id);
      return reply === undefined ? row : replied(row, reply);
    }),
  };
}

function replied(row: TableRow, { answer, content }: Reply): TableRow {
  const { evidence: _, earlier: __, ...rest } = row;
  if (answer !== "") return { ...rest, answer, remarks: content };
  const remarks = [row.remarks, content].filter((text) => text.trim() !== "").join("\n");
  return { ...rest, remarks };
}
