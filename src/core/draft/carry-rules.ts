import type { RowId } from "../ids";
import type { Pack, PackRow } from "../pack/pack-schema";
import { continuedRows } from "./base-row";
import { carryCases, carryExemptions, renumbered, type NewIds } from "./carry-conditions";
import { carryRow } from "./carry-row";
import { casesOf, type Drafted } from "./draft-bands";
import type { DraftNote } from "./draft-note";

/**
 * A draft from next year's table with the rules of this year's pack: rows that are the same keep theirs exactly, changed
 * figures, editions, durations and obligations are carried into them and listed, and only new rows stay as drafted.
 * @param notes the draft's own, of which those on rows that the base has are settled by it
 */
export function carryRules(
  { pack, notes }: { readonly pack: Pack; readonly notes: readonly DraftNote[] },
  base: Pack,
): {
  readonly pack: Pack;
  readonly notes: readonly DraftNote[];
} {
  const continued = continuedRows(pack.rows, base);
  const ids: NewIds = new Map([...continued.values()].map(({ row, base: before }) => [before.id, row.id]));
  const assumed = new Set(
    notes.flatMap((note) => (note.code === "obligation-assumed" ? [note.values.id] : [])),
  );
  const rows = pack.rows.map((row): Drafted<PackRow> => {
    const own = continued.get(row);
    if (own === undefined) return { value: row, notes: [{ code: "row-new", values: { id: row.id } }] };
    return withCondition(carryRow(own, !assumed.has(row.id)), ids);
  });
  const value: Pack = { ...base, version: raised(base.version), rows: rows.map((one) => one.value) };
  const exemptions = carryExemptions(pack, base, ids);
  const carried: Pack = { ...value, exemptions: [...exemptions.value] };
  const obligations = new Set(
    [...continued.values()].flatMap(({ row, base: before }) =>
      row.obligation === before.obligation ? [] : [row.id],
    ),
  );
  const cases = carryCases(carried, base, ids, obligations);
  const whole: Pack = { ...carried, cases: [...cases.value, ...newCases(carried)] };
  const known = new Set<RowId>([...continued.keys()].map(({ id }) => id));
  const gone = base.rows.filter(({ id }) => !ids.has(id));
  const count = whole.rows.filter(({ review }) => review === true).length;
  return {
    pack: whole,
    notes: [
      ...rows.flatMap((one) => one.notes),
      ...gone.map(({ id, text }): DraftNote => ({ code: "row-gone", values: { id, text } })),
      ...exemptions.notes,
      ...cases.notes,
      ...notes.filter((note) => !isSettled(note, known)),
      {
        code: "base-counted",
        values: {
          kept: continued.size,
          added: pack.rows.length - continued.size,
          gone: gone.length,
          review: count,
        },
      },
    ],
  };
}

/** A row's condition under the new numbers; without a row that it names a person has to say what holds. */
function withCondition({ value, notes }: Drafted<PackRow>, ids: NewIds): Drafted<PackRow> {
  const { appliesWhen, ...rest } = value;
  if (appliesWhen === undefined) return { value, notes };
  const when = renumbered(appliesWhen, ids);
  if (when !== undefined) return { value: { ...value, appliesWhen: when }, notes };
  return {
    value: { ...rest, review: true },
    notes: [...notes, { code: "condition-lost", values: { id: value.id } }],
  };
}

/** Worked cases for what the base does not have. */
function newCases(pack: Pack): Pack["cases"] {
  const added = pack.exemptions.filter(({ review }) => review === true);
  return casesOf({ ...pack, exemptions: added, rows: [] });
}

/** What the drafter guessed of a row whose rule is known, and of bands that are. */
function isSettled({ code, values }: DraftNote, known: ReadonlySet<RowId>): boolean {
  if (code === "band-read" || code === "rows-counted") return code === "band-read";
  return "id" in values && [...known].some((id) => id === values.id);
}

/** The next minor version. */
function raised(version: string): string {
  const [major, minor] = version.split(".");
  return `${major ?? "1"}.${Number(minor ?? 0) + 1}.0`;
}
