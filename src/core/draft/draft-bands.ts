import { exemptionId, type RowId } from "../ids";
import { findTable } from "../table/find-table";
import type { Section } from "../table/find-sections";
import { cellAddress } from "../snapshot/grid";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import type { ColumnsByHand } from "../table/columns/place-columns";
import { readCondition } from "../table/bands/read-band";
import { rowsNamed, type Condition } from "../pack/condition";
import type { Pack, PackCase, PackExemption, PackRow } from "../pack/pack-schema";
import { pattern } from "../lexicon/lexicon";
import { whereItIs } from "../lexicon/data/sentences";
import type { DraftNote } from "./draft-note";
import type { NumberedRow } from "./number-rows";

/** A pack with more in it, and what a person has to look at. */
export interface Drafted<T> {
  readonly value: T;
  readonly notes: readonly DraftNote[];
}

/** A line like 「1.1で…が行われていない場合」 directly above a row says when the row is asked. */
export function withConditions(pack: Pack, numbered: readonly NumberedRow[]): Drafted<Pack> {
  const notes: DraftNote[] = [];
  const above = new Map(numbered.map(({ id, asked }) => [id, lineAbove(asked.section, asked.row)]));
  const rows = pack.rows.map((row): PackRow => {
    const line = above.get(row.id);
    const stated = line === undefined ? undefined : pattern("draft-unless").exec(line.trim())?.[1];
    const when = stated === undefined ? undefined : readCondition(whereItIs(stated), pack);
    if (line === undefined || when === undefined || rowsNamed(when).includes(row.id)) return row;
    notes.push({ code: "condition-guessed", values: { id: row.id, text: line } });
    return { ...row, text: `${line.trim()}\n${row.text}`, appliesWhen: { not: when } };
  });
  return { value: { ...pack, rows }, notes };
}

const lineAbove = ({ rest }: Section, row: number): string | undefined =>
  rest
    .find((line) => line.row === row - 1)
    ?.cells.map((cell) => cell.text)
    .join("");

/** The sheet is read again with its own rows, so that its bands have places among them. */
export function bandsOf(
  snapshot: SheetSnapshot,
  pack: Pack,
  columns: ColumnsByHand,
): Drafted<readonly PackExemption[]> {
  const notes: DraftNote[] = [];
  const answer = columns.answer ?? [0];
  const found = findTable({ snapshot, pack, columns });
  const again = found.ok ? found : findTable({ snapshot, pack, columns: { ...columns, answer } });
  if (!again.ok) return { value: [], notes };
  const { bands, rows } = again.table;
  const value = bands.flatMap(({ place, text, when }, at): PackExemption[] => {
    const cell = cellAddress(place);
    const below = new Set(rows.filter((row) => row.rows.first > place.row).map((row) => row.id));
    const scope = pack.rows.filter((row) => below.has(row.id)).map((row) => row.id);
    const [from] = scope;
    const to = scope.at(-1);
    if (when === undefined || from === undefined || to === undefined) {
      notes.push({ code: "band-not-read", values: { text, cell } });
      return [];
    }
    const id = `band-${at + 1}`;
    notes.push({ code: "band-read", values: { id, text, cell } });
    return [{ id: exemptionId(id), text, when, rows: { from, to }, review: true }];
  });
  return { value, notes };
}

/** One worked case for each band and condition, so that a person sees what the draft would do. */
export function casesOf(pack: Pack): PackCase[] {
  const bands = pack.exemptions.map((exemption): PackCase => {
    const met = rowsThatMeet(exemption.when);
    return {
      name: exemption.text,
      readings: Object.fromEntries(met.map((id) => [id, "met" as const])),
      statuses: { [exemption.rows.from]: "exempt" },
    };
  });
  const conditions = pack.rows.flatMap((row): PackCase[] => {
    if (row.appliesWhen === undefined || !("not" in row.appliesWhen)) return [];
    const met = rowsThatMeet(row.appliesWhen.not);
    const readings = Object.fromEntries(met.map((id) => [id, "met" as const]));
    return [
      { name: row.text.split("\n")[0] ?? row.text, readings, statuses: { [row.id]: "not-applicable" } },
    ];
  });
  return [...bands, ...conditions];
}

/** The fewest rows that make a condition true. */
function rowsThatMeet(when: Condition): readonly RowId[] {
  if ("met" in when) return [when.met];
  if ("not" in when) return [];
  if ("all" in when) return when.all.flatMap(rowsThatMeet);
  const [first] = when.any;
  return first === undefined ? [] : rowsThatMeet(first);
}
