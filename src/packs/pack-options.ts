import { uncheckedRules } from "../core/pack/unchecked-rules";
import { type ExemptionId, rowId, type RowId } from "../core/ids";
import { outlineOf } from "./outline-of";
import type { PackShelf } from "./pack-shelf";

/** A trusted pack as people choose it. */
export interface ShelvedOption {
  readonly hash: string;
  readonly id: string;
  readonly name: string;
  readonly rows: readonly { readonly id: RowId; readonly title: string; readonly mandatory: boolean }[];
  readonly bands: readonly { readonly id: ExemptionId; readonly text: string }[];
  readonly unchecked: number;
  readonly isOwn: boolean;
  readonly isKept: boolean;
}

/** @param kept the texts of the packs that are kept on this machine */
export function packOptions(
  { all }: PackShelf,
  kept: readonly string[],
  language: "ja" | "en",
): readonly ShelvedOption[] {
  return all.map(({ pack, hash, text }) => {
    const { id, name, rows, exemptions } = outlineOf(pack, language);
    const unchecked = uncheckedRules(pack);
    return {
      hash,
      id,
      name,
      rows: rows.map((row) => ({ ...row, id: rowId(row.id) })),
      bands: exemptions,
      unchecked: unchecked === undefined ? 0 : unchecked.rows.length + unchecked.exemptions.length,
      isOwn: text !== undefined,
      isKept: text !== undefined && kept.includes(text),
    };
  });
}
