import type { Pack } from "../pack/pack-schema";
import type { PackFault } from "../pack/pack-fault";

/** What of a pack hangs together, and what may not be asked of it because the rest does not. */
export interface SoundPart {
  readonly pack: Pack;
  /** Rows of whose status nothing can be told. */
  readonly openRows: ReadonlySet<string>;
  /** Some exemption is left out: a row may be waived after all, or kept open. */
  readonly isExemptionOpen: boolean;
}

/** The pack without that in it which the given faults are about. */
export function soundPart(
  pack: Pack,
  faults: readonly PackFault[],
  before: Omit<SoundPart, "pack">,
): SoundPart {
  const at = (list: string, what = ""): ReadonlySet<number> =>
    new Set(faults.flatMap(({ values }) => indexIn(values.path, list, what)));
  const [doubles, conditions] = [at("rows", "id"), at("rows", "appliesWhen")];
  const rows = pack.rows.flatMap((row, index) => {
    if (doubles.has(index)) return [];
    const { appliesWhen, ...rest } = row;
    return [appliesWhen === undefined || !conditions.has(index) ? row : rest];
  });
  const broken = at("exemptions");
  const exemptions = pack.exemptions.filter((_, index) => !broken.has(index));
  const openRows = new Set(before.openRows);
  for (const index of [...conditions, ...at("rows", "expects")]) {
    const id = pack.rows[index]?.id;
    if (id !== undefined) openRows.add(id);
  }
  const isExemptionOpen = before.isExemptionOpen || exemptions.length < pack.exemptions.length;
  return { pack: { ...pack, rows, exemptions }, openRows, isExemptionOpen };
}

function indexIn(path: string, list: string, what: string): readonly number[] {
  const [, of, index, part] = path.split("/");
  return of === list && (what === "" || part === what) ? [Number(index)] : [];
}
