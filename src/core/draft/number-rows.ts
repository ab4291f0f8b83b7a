import { rowId, type RowId } from "../ids";
import { plainNumber } from "../table/rows/row-number";
import { cellAddress } from "../snapshot/grid";
import type { AskedRow } from "./asked-rows";
import type { DraftNote } from "./draft-note";

/** A row with the number that it has in the pack, each once. */
export interface NumberedRow {
  readonly asked: AskedRow;
  readonly id: RowId;
  readonly notes: readonly DraftNote[];
}

interface Read {
  readonly asked: AskedRow;
  /** As printed; undefined: none. */
  readonly printed: string | undefined;
  /** 1.10 where 1.1 is printed, by the order. */
  readonly own: string | undefined;
  /** The run of numbers to which it belongs: 1, 2, 3 | 1, 2. */
  readonly part: number;
}

/** Every row gets a number; where the table's own begin anew, the part's number stands before them. */
export function numberRows(rows: readonly AskedRow[]): readonly NumberedRow[] {
  const read = partsOf(rows);
  const isRestarting = read.some(({ part }) => part > 1);
  const full = ({ own, part }: Read): string | undefined =>
    own === undefined ? undefined : isRestarting ? `${part}.${own}` : own;
  const reserved = new Set(read.flatMap((row) => full(row) ?? []));
  const taken = new Set<string>();
  let before = isRestarting ? "1.0" : "0";
  return read.map((row): NumberedRow => {
    const wanted = full(row);
    const isFree = wanted !== undefined && !taken.has(wanted);
    const id = isFree ? wanted : freeNumber(wanted ?? before, wanted !== undefined, [reserved, taken]);
    taken.add(id);
    before = id;
    return { asked: row.asked, id: rowId(id), notes: notesOn(row, rowId(id), isFree, isRestarting) };
  });
}

/** Numbers that come back to where they began start a part of their own; 1.1 after 1.9 is 1.10. */
function partsOf(rows: readonly AskedRow[]): readonly Read[] {
  let part = 1;
  let seen = new Set<string>();
  let before: string | undefined;
  let first: string | undefined;
  return rows.map((asked): Read => {
    const printed = asked.number === undefined ? undefined : plainNumber(asked.number.text);
    if (printed === undefined) return { asked, printed, own: undefined, part };
    const next = before === undefined ? "1" : following(before);
    const isMended = printed !== next && seen.has(printed) && Number(next) === Number(printed);
    const own = isMended ? next : printed;
    if (own === first) {
      part += 1;
      seen = new Set();
    }
    first ??= own;
    seen.add(own);
    before = own;
    return { asked, printed, own, part };
  });
}

/** "1.10" after "1.9". */
function following(before: string): string {
  const parts = before.split(".");
  return [...parts.slice(0, -1), String(Number(parts.at(-1)) + 1)].join(".");
}

/** The next number that no row has or will have; below the wanted one where that is another row's. */
function freeNumber(from: string, isTwice: boolean, sets: readonly ReadonlySet<string>[]): string {
  const isTaken = (id: string): boolean => sets.some((set) => set.has(id));
  const next = following(from);
  if (!isTwice && !isTaken(next)) return next;
  let below = `${from}.${isTwice ? 2 : 1}`;
  while (isTaken(below)) below = following(below);
  return below;
}

function notesOn({ asked, printed, own }: Read, id: RowId, isFree: boolean, isPart: boolean): DraftNote[] {
  const [text] = asked.requirement;
  const place = asked.number ?? text;
  if (place === undefined) return [];
  const cell = cellAddress(place);
  if (printed === undefined || own === undefined) return [{ code: "number-made", values: { id, cell } }];
  const found = printed;
  if (!isFree) return [{ code: "number-twice", values: { id, found, cell } }];
  if (own !== printed) return [{ code: "number-mended", values: { id, found, cell } }];
  return isPart ? [{ code: "numbers-restart", values: { id, found, cell } }] : [];
}
