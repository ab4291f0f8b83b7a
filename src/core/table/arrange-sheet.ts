import type { Pack } from "../pack/pack-schema";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import { panelsBelow } from "./columns/panels";
import { turnedTable } from "./columns/turned-table";
import { findTable } from "./find-table";
import { packTexts } from "./rows/pack-texts";

/**
 * The sheet as a plain table, where the table is printed in panels or turned; undefined where it is read as it stands, or
 * where arranging it anew does not help.
 * @param snapshot without our own marks
 */
export function arrangedSheet(snapshot: SheetSnapshot, pack: Pack): SheetSnapshot | undefined {
  const plain = findTable({ snapshot, pack });
  if (plain.ok && plain.table.beside === undefined) return undefined;
  if (!plain.ok && ["sheet-empty", "table-not-found"].includes(plain.fault.code)) return undefined;
  const least = plain.ok ? plain.table.rows.length : 0;
  const texts = packTexts(pack);
  for (const arrange of [panelsBelow, turnedTable]) {
    const arranged = arrange(snapshot, texts);
    const found = arranged && findTable({ snapshot: arranged, pack });
    if (found?.ok === true && found.table.rows.length > least) return arranged;
  }
  return undefined;
}
