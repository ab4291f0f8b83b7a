import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../src/core/table/find-table";
import { parseColumns } from "../../../src/core/table/columns/parse-columns";
import type { SheetTable, TableResult } from "../../../src/core/table/sheet-table";
import { shippedPack } from "../../../src/packs";
import { readLayout } from "./layout-grid";
import { snapshotOf } from "../snapshot/snapshot-of";
import { statusesOf } from "./statuses-of";
import { summaryOf } from "./table-summary";

const folder = join(__dirname, "layouts");
const pack = shippedPack("gaibu-service");

function tableOf(name: string): TableResult {
  const { grid, columns } = readLayout(readFileSync(join(folder, name, "sheet.tsv"), "utf8"), pack);
  const byHand = columns === undefined ? undefined : parseColumns(columns);
  if (byHand?.ok === false) throw new Error(`${name}: the columns can't be read.`);
  const given = byHand === undefined ? {} : { columns: byHand.columns };
  return findTable({ snapshot: snapshotOf(grid), pack, ...given });
}

describe("layouts of returned sheets", () => {
  for (const name of readdirSync(folder)) {
    it(name, () => {
      const golden = join(folder, name, "table.json");
      if (!existsSync(golden)) throw new Error(`${golden} is missing: write down what the table must be.`);
      expect(summaryOf(tableOf(name))).toEqual(JSON.parse(readFileSync(golden, "utf8")));
    });
  }

  it("none makes a status conforming, exempt or nonconforming that the plain layout does not", () => {
    const plain = tableOf("plain");
    if (!plain.ok) throw new Error("The plain layout has no table.");
    const still = statusesOf(plain.table);
    const words = ({ rows }: SheetTable): Map<string, string> =>
      new Map(rows.map(({ id, answer, remarks }) => [id, `${answer}|${remarks}`]));
    for (const name of readdirSync(folder)) {
      const bent = tableOf(name);
      for (const [id, status] of bent.ok ? statusesOf(bent.table) : []) {
        if (bent.ok && words(bent.table).get(id) !== words(plain.table).get(id)) continue;
        if (["conforming", "exempt", "nonconforming"].includes(status)) {
          expect([name, id, status]).toEqual([name, id, still.get(id)]);
        }
      }
    }
  });
});
