import type { Coded } from "../../coded";
import { columnFromLetters, columnLetters } from "../../snapshot/grid";
import type { ColumnsByHand } from "./place-columns";
import { oneWidth } from "../../lexicon/fold";

/** What can be wrong with columns given by hand; all of them are told at once. */
export interface ColumnsFaultCatalogue {
  /** Not of the form kind=LETTERS. */
  "columns-unreadable": { readonly part: string };
  "columns-kind-unknown": { readonly kind: string };
  /** No column of a sheet (A to XFD). */
  "columns-letters-unknown": { readonly kind: string; readonly letters: string };
  /** A kind is given twice, or a kind that has one column got several. */
  "columns-kind-twice": { readonly kind: string };
  /** One column is given to two kinds. */
  "columns-letters-twice": { readonly letters: string };
}
export type ColumnsFault = Coded<ColumnsFaultCatalogue>;

export type ColumnsResult =
  | { readonly ok: true; readonly columns: ColumnsByHand }
  | { readonly ok: false; readonly faults: readonly ColumnsFault[] };

const ONE = ["id", "category", "requirement", "obligation"] as const;
const MANY = ["answer", "remarks"] as const;
type Kind = (typeof ONE)[number] | (typeof MANY)[number];
const KINDS: readonly Kind[] = [...ONE, ...MANY];

/** Reads "id=A,requirement=C,answer=E+F,remarks=G": the kinds of TableColumns and column letters in any case. */
export function parseColumns(text: string): ColumnsResult {
  const faults: ColumnsFault[] = [];
  const given = new Map<Kind, readonly number[]>();
  for (const part of oneWidth(text)
    .split(/[,、;]/)
    .filter((piece) => piece.trim() !== "")) {
    const [name = "", letters, ...more] = part.split("=").map((piece) => piece.trim());
    if (letters === undefined || letters === "" || more.length > 0) {
      faults.push({ code: "columns-unreadable", values: { part: part.trim() } });
      continue;
    }
    const kind = KINDS.find((known) => known === name.toLowerCase());
    if (kind === undefined) {
      faults.push({ code: "columns-kind-unknown", values: { kind: name } });
      continue;
    }
    const columns = readLetters(kind, letters, faults);
    if (given.has(kind) || (columns.length > 1 && ONE.some((single) => single === kind))) {
      faults.push({ code: "columns-kind-twice", values: { kind } });
    }
    given.set(kind, columns);
  }
  if (given.size === 0 && faults.length === 0)
    faults.push({ code: "columns-unreadable", values: { part: text } });
  faults.push(...sharedColumns(given));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, columns: columnsByHand(given) };
}

function readLetters(kind: Kind, letters: string, faults: ColumnsFault[]): readonly number[] {
  return letters.split("+").flatMap((piece) => {
    const column = columnFromLetters(piece.trim());
    if (column !== undefined) return [column];
    faults.push({ code: "columns-letters-unknown", values: { kind, letters: piece.trim() } });
    return [];
  });
}

function sharedColumns(given: ReadonlyMap<Kind, readonly number[]>): readonly ColumnsFault[] {
  const all = [...given.values()].flat();
  const shared = all.filter((column, at) => all.indexOf(column) < at);
  return [...new Set(shared)].map((column) => ({
    code: "columns-letters-twice",
    values: { letters: columnLetters(column) },
  }));
}

function columnsByHand(given: ReadonlyMap<Kind, readonly number[]>): ColumnsByHand {
  const one = (kind: Kind): number | undefined => given.get(kind)?.[0];
  const [id, category, requirement, obligation] = ONE.map(one);
  const [answer, remarks] = MANY.map((kind) => given.get(kind));
  return {
    ...(id === undefined ? {} : { id }),
    ...(category === undefined ? {} : { category }),
    ...(requirement === undefined ? {} : { requirement }),
    ...(obligation === undefined ? {} : { obligation }),
    ...(answer === undefined ? {} : { answer }),
    ...(remarks === undefined ? {} : { remarks }),
  };
}
