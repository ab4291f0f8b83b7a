import { expect, it } from "@jest/globals";
import { checkWorkbookBytes } from "../fuzz/check-workbook-bytes";
import { mutatedWorkbook } from "../fuzz/mutate-workbook";
import { Random } from "../fuzz/random";
import { convert } from "./soffice";

const WANTED = 4;
const SEEDS = 100;

it("copies of mutated workbooks are opened", () => {
  const copies = new Map<string, Uint8Array>();
  for (let seed = 1; seed <= SEEDS && copies.size < WANTED; seed += 1) {
    const bytes = mutatedWorkbook(new Random(seed));
    const { copy } = checkWorkbookBytes(bytes);
    if (copy !== undefined) copies.set(`seed-${seed}.xlsx`, copy);
  }
  expect(copies.size).toBe(WANTED);
  // Each gives a file for its sheets; one that is not opened gives none.
  const opened = new Set([...convert(copies, "csv").keys()].map((name) => /^seed-\d+/.exec(name)?.[0]));
  expect(
    [...copies.keys()].map((name) => name.replace(".xlsx", "")).filter((name) => !opened.has(name)),
  ).toEqual([]);
});
