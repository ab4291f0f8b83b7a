import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { checkSheet } from "../../src/core/check-sheet";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { SheetSnapshot } from "../../src/core/snapshot/sheet-snapshot";
import { readSheet } from "../../src/excel/read/read-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import { WorkbookModel } from "../excel-host/workbook-model";

/*
 * The layouts of four cities with the answers of four vendors, made by another program (test/cities/make-cities.py).
 * expected.json is written by hand from the answers: what a careful officer would say of each row.
 */
const CITIES = join(__dirname, "../cities");
const expected = JSON.parse(readFileSync(join(CITIES, "expected.json"), "utf8")) as Record<
  string,
  Record<string, string>
>;
const files = readdirSync(CITIES).filter((name) => name.endsWith(".xlsx"));

function sheetOf(name: string): SheetSnapshot {
  const read = readWorkbook(readFileSync(join(CITIES, name)));
  const sheet = read.ok ? read.value.sheets[0] : undefined;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function statusesIn(snapshot: SheetSnapshot): Record<string, string> {
  const checked = checkSheet({
    snapshot,
    pack: shippedPack("gaibu-service"),
    packHash: "0123456789abcdef",
    policy: DEFAULT_POLICY,
    asOf: "2026-11-28",
    words: wordsFor("ja").mark,
  });
  if (!checked.ok) throw new Error(checked.fault.code);
  const { table, judgement } = checked.value;
  expect([table.missing, table.altered]).toEqual([[], []]);
  return Object.fromEntries(judgement.rows.map(({ id, status }) => [id, status]));
}

it("every city has its statuses written down", () => {
  expect(Object.keys(expected).sort()).toEqual([...files].sort());
});

describe.each(files)("%s", (name) => {
  it("is judged from the file as an officer would", () => {
    expect(statusesIn(sheetOf(name))).toEqual(expected[name]);
  });

  it("is judged in Excel alike", async () => {
    const model = new WorkbookModel();
    addSnapshot(model, sheetOf(name));
    openInNode({ model });
    const read = await readSheet();
    if (!read.ok) throw new Error(read.fault.code);
    expect(statusesIn(read.value.snapshot)).toEqual(expected[name]);
  });
});
