import { columnLetters } from "../core/snapshot/grid";
import { parseColumns } from "../core/table/columns/parse-columns";
import type { TableColumns } from "../core/table/sheet-table";

/** The columns that can be given on the screen. */
export const COLUMN_KINDS = ["id", "requirement", "obligation", "answer", "remarks"] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** The columns of each kind in letters; none where the column is to be found. */
export type ColumnLetters = Readonly<Record<ColumnKind, readonly string[]>>;

export type ColumnsProblem = { readonly code: "none" } | { readonly code: "twice"; readonly letters: string };

export type ColumnsEntered =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly ColumnsProblem[] };

/** What is chosen, in the form of parseColumns ("id=A,answer=E+F"); all problems at once. */
export function columnsText(letters: ColumnLetters): ColumnsEntered {
  const given = COLUMN_KINDS.filter((kind) => letters[kind].length > 0);
  if (given.length === 0) return { ok: false, problems: [{ code: "none" }] };
  const text = given.map((kind) => `${kind}=${letters[kind].join("+")}`).join(",");
  const parsed = parseColumns(text);
  if (parsed.ok) return { ok: true, text };
  const twice = parsed.faults.flatMap((fault) =>
    fault.code === "columns-letters-twice" ? [fault.values.letters] : [],
  );
  return { ok: false, problems: twice.map((column) => ({ code: "twice", letters: column })) };
}

/** What is chosen where columns are in force; nothing where the text can't be read. */
export function lettersOfText(text: string | undefined): ColumnLetters {
  const parsed = text === undefined ? undefined : parseColumns(text);
  return lettersOf(parsed?.ok === true ? parsed.columns : {});
}

/** The columns of a table in letters. */
export function lettersOf(columns: Partial<TableColumns>): ColumnLetters {
  const one = (column: number | undefined) => (column === undefined ? [] : [columnLetters(column)]);
  return {
    id: one(columns.id),
    requirement: one(columns.requirement),
    obligation: one(columns.obligation),
    answer: (columns.answer ?? []).map(columnLetters),
    remarks: (columns.remarks ?? []).map(columnLetters),
  };
}
