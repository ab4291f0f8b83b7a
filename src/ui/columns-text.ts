import { columnLetters } from "../core/snapshot/grid";
import { parseColumns } from "../core/table/columns/parse-columns";
import type { TableColumns } from "../core/table/sheet-table";

/** The columns that can be given on the screen. */
export const COLUMN_KINDS = ["id", "requirement", "obligation", "answer", "remarks"] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** What stands in the fields: "A", "E+F", or "" where the column is to be found. */
export type ColumnLetters = Readonly<Record<ColumnKind, string>>;

export type ColumnsProblem =
  | { readonly code: "none" }
  | { readonly code: "bad"; readonly kind: ColumnKind; readonly letters: string }
  | { readonly code: "one"; readonly kind: ColumnKind }
  | { readonly code: "twice"; readonly letters: string };

export type ColumnsEntered =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly ColumnsProblem[] };

const NO_LETTERS: ColumnLetters = { id: "", requirement: "", obligation: "", answer: "", remarks: "" };

/** What the fields say, in the form of parseColumns ("id=A,answer=E+F"); all problems at once. */
export function columnsText(letters: ColumnLetters): ColumnsEntered {
  const given = COLUMN_KINDS.map((kind) => [kind, plainLetters(letters[kind])] as const).filter(
    ([, text]) => text !== "",
  );
  if (given.length === 0) return { ok: false, problems: [{ code: "none" }] };
  const ofFields = given.flatMap(([kind, text]) => fieldProblems(kind, text));
  if (ofFields.length > 0) return { ok: false, problems: ofFields };
  const text = given.map(([kind, columns]) => `${kind}=${columns}`).join(",");
  const parsed = parseColumns(text);
  if (parsed.ok) return { ok: true, text };
  const twice = parsed.faults.flatMap((fault) =>
    fault.code === "columns-letters-twice" ? [fault.values.letters] : [],
  );
  return { ok: false, problems: twice.map((column) => ({ code: "twice", letters: column })) };
}

/** Full-width letters and the usual ways to separate columns become "E+F". */
function plainLetters(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .split(/[\s,、;・+]/)
    .filter((piece) => piece !== "")
    .join("+");
}

function fieldProblems(kind: ColumnKind, text: string): readonly ColumnsProblem[] {
  const parsed = parseColumns(`${kind}=${text}`);
  if (parsed.ok) return [];
  const codes = parsed.faults.map((fault): ColumnsProblem => {
    switch (fault.code) {
      case "columns-kind-twice":
        return { code: "one", kind };
      case "columns-letters-twice":
        return { code: "twice", letters: fault.values.letters };
      case "columns-letters-unknown":
        return { code: "bad", kind, letters: fault.values.letters };
      case "columns-unreadable":
      case "columns-kind-unknown":
        return { code: "bad", kind, letters: text };
    }
  });
  return codes;
}

/** What the fields show for columns that are in force; blank fields where the text can't be read. */
export function lettersOfText(text: string | undefined): ColumnLetters {
  const parsed = text === undefined ? undefined : parseColumns(text);
  return parsed?.ok === true ? lettersOf(parsed.columns) : NO_LETTERS;
}

/** The columns of a table in letters. */
export function lettersOf(columns: Partial<TableColumns>): ColumnLetters {
  const one = (column: number | undefined) => (column === undefined ? "" : columnLetters(column));
  const many = (list: readonly number[] = []) => list.map(columnLetters).join("+");
  return {
    id: one(columns.id),
    requirement: one(columns.requirement),
    obligation: one(columns.obligation),
    answer: many(columns.answer),
    remarks: many(columns.remarks),
  };
}
