import type { PackRow } from "../pack/pack-schema";
import { changedNumbers, type Continued } from "./base-row";
import { carryValues } from "./carry-values";
import type { Drafted } from "./draft-bands";
import type { DraftNote } from "./draft-note";
import { guessExpects } from "./guess-expects";

/**
 * A row of the base in the new table: its rule stays as it is but for the values that the new text changes, which are
 * listed. What the values do not explain (other words, a number in no rule) is for a person to check.
 */
export function carryRow({ row, base, text }: Continued, isObligationRead: boolean): Drafted<PackRow> {
  const { obligation } = isObligationRead ? row : base;
  const moved: readonly DraftNote[] =
    row.id === base.id ? [] : [{ code: "row-renumbered", values: { id: row.id, was: base.id } }];
  const asked: readonly DraftNote[] =
    obligation === base.obligation
      ? []
      : [valueNote(row, { what: "obligation", from: base.obligation, to: obligation })];
  const same: PackRow = { ...base, id: row.id, obligation };
  if (text === "same") return { value: same, notes: [...moved, ...asked] };
  const values = carryValues(base.expects, guessed(base), guessed(row));
  const changes = values?.changes ?? [];
  const isExplained =
    text === "numbers" && changes.length > 0 && changes.length === changedNumbers(base, row).length;
  const told = changes.map((change) => valueNote(row, change));
  const value: PackRow = {
    ...same,
    text: row.text,
    ...(row.asked === undefined ? {} : { asked: row.asked }),
    expects: values?.expects ?? base.expects,
    ...(isExplained ? {} : { review: true }),
  };
  const reworded: readonly DraftNote[] = isExplained
    ? []
    : [{ code: "row-reworded", values: { id: row.id } }];
  return { value, notes: [...moved, ...asked, ...told, ...reworded] };
}

function valueNote(
  { id }: PackRow,
  change: Pick<Extract<DraftNote, { readonly code: "value-carried" }>["values"], "what" | "from" | "to">,
): DraftNote {
  return { code: "value-carried", values: { id, ...change } };
}

const guessed = ({ category, text, asked }: PackRow) =>
  guessExpects({ category, text, ...(asked === undefined ? {} : { asked }) });
