import { judgeSheet } from "../../../src/core/judge/judge-sheet";
import type { Status } from "../../../src/core/status";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { readTableRow } from "../../../src/core/read-table-row";
import type { SheetTable } from "../../../src/core/table/sheet-table";
import { shippedPack } from "../../../src/packs";

const pack = shippedPack("gaibu-service");
const asOf = "2026-11-23";

/** The statuses that the judge gives the rows of a table. */
export function statusesOf(table: SheetTable): ReadonlyMap<string, Status> {
  const facts = new Map(
    table.rows.flatMap((row) => {
      const asked = pack.rows.find((one) => one.id === row.id);
      if (asked === undefined) return [];
      const legend = table.legend === undefined ? {} : { legend: table.legend };
      const one = readTableRow({ row, asked, asOf, policy: DEFAULT_POLICY, ...legend });
      return [[row.id, one] as const];
    }),
  );
  const judged = judgeSheet({ pack, facts, table, policy: DEFAULT_POLICY, asOf });
  return new Map(judged.rows.map((row) => [row.id, row.status]));
}
