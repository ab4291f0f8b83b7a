import { isByPerson } from "../answer/kinds/kinds";
import type { ExemptionId, RowId } from "../ids";
import type { Obligation, Pack, PackRow } from "../pack/pack-schema";

/** What a person says of a rule of a draft: it is right as it stands, or people are to judge by themselves. */
export type DraftDecision = "checked" | "aside";

/** What a person can put right in a row without writing rules. */
export interface RowChange {
  readonly obligation: Obligation;
}

/** Without the mark of a draft, so that its rule says what it says. */
export function unmarked<T extends { readonly review?: boolean | undefined }>(one: T): Omit<T, "review"> {
  const { review: _, ...rest } = one;
  return rest;
}

export interface DraftDecisions {
  readonly rows: ReadonlyMap<RowId, DraftDecision>;
  readonly exemptions: ReadonlyMap<ExemptionId, DraftDecision>;
}

/** The pack that was checked: only rules that a person has found right lose the mark of a draft. */
export function checkedPack(pack: Pack, { rows, exemptions }: DraftDecisions): Pack {
  return {
    ...pack,
    rows: pack.rows.map((row) => (rows.get(row.id) === "checked" ? unmarked(row) : row)),
    exemptions: pack.exemptions.map((one) => (exemptions.get(one.id) === "checked" ? unmarked(one) : one)),
  };
}

/** Whether answers to a row are left to people, whatever they say. */
export const isLeftToPeople = (row: PackRow): boolean => isByPerson(row);
