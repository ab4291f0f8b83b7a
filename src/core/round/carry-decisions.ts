import type { CarriedEntry } from "../mark/staff-decisions";
import type { ComparedRow } from "./compare-rows";

/** Why a decision of staff has to be made again. */
export type Reopened = "answer" | "remarks" | "requirement" | "status" | "vendor";

export interface CarriedDecisions {
  /** Entries that hold as they were. */
  readonly carried: ReadonlyMap<string, CarriedEntry>;
  readonly reopened: readonly {
    readonly id: string;
    readonly entry: CarriedEntry;
    readonly because: readonly Reopened[];
  }[];
}

/**
 * What staff decided on an earlier answer, for a new one. A decision goes along only where answer, remarks, requirement
 * and the tool's own result are the same, and the vendor is; else it is shown, and open again.
 */
export function carryDecisions(
  entries: ReadonlyMap<string, CarriedEntry>,
  rows: readonly ComparedRow[],
  vendors: { readonly before: string | undefined; readonly now: string | undefined },
): CarriedDecisions {
  const carried = new Map<string, CarriedEntry>();
  const reopened: CarriedDecisions["reopened"][number][] = [];
  const isOther = isOtherVendor(vendors);
  for (const [id, entry] of entries) {
    const row = rows.find((one) => one.id === id);
    const because: readonly Reopened[] = isOther
      ? ["vendor"]
      : row === undefined
        ? ["requirement"]
        : [...row.edited, ...(row.from === row.to ? [] : (["status"] as const))];
    if (because.length === 0) carried.set(id, entry);
    else reopened.push({ id, entry, because });
  }
  return { carried, reopened };
}

/** Whether two sheets name different vendors; what is not named may be anybody's. */
export function isOtherVendor({
  before,
  now,
}: {
  readonly before: string | undefined;
  readonly now: string | undefined;
}): boolean {
  const plain = (name: string): string => name.replace(/[\s\u3000]/gu, "").toLowerCase();
  return before !== undefined && now !== undefined && plain(before) !== plain(now);
}
