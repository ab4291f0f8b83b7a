import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../src/core/sheet/find-table";
import { parseColumns } from "../../../src/core/sheet/parse-columns";
import { shippedPack } from "../../../src/packs";
import { readLayout } from "./layout-grid";
import { snapshotOf } from "./snapshot-of";
import { summaryOf } from "./table-summary";

const folder = join(__dirname, "layouts");
const pack = shippedPack("gaibu-service");

describe("layouts of returned sheets", () => {
  for (const name of readdirSync(folder)) {
    it(name, () => {
      const { grid, columns } = readLayout(readFileSync(join(folder, name, "sheet.tsv"), "utf8"), pack);
      const golden = join(folder, name, "table.json");
      if (!existsSync(golden)) throw new Error(`${golden} is missing: write down what the table must be.`);
      const byHand = columns === undefined ? undefined : parseColumns(columns);
      if (byHand?.ok === false) throw new Error(`${name}: the columns can't be read.`);
      const result = findTable({
        snapshot: snapshotOf(grid),
        pack,
        ...(byHand === undefined ? {} : { columns: byHand.columns }),
      });
      expect(summaryOf(result)).toEqual(JSON.parse(readFileSync(golden, "utf8")));
    });
  }
});
