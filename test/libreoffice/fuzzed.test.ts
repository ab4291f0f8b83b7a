import { expect, it } from "@jest/globals";
import { checkWorkbookBytes } from "../fuzz/check-workbook-bytes";
import { Random } from "../fuzz/random";
import { randomGrid } from "../fuzz/random-grid";
import { convert, csvRows } from "./soffice";

const WANTED = 3;
const SEEDS = 40;

it("copies of random tables are opened, and show what the vendor wrote", () => {
  const files = new Map<string, Uint8Array>();
  for (let seed = 1; seed <= SEEDS && files.size < 2 * WANTED; seed += 1) {
    const bytes = randomGrid(new Random(seed));
    const { copy } = checkWorkbookBytes(bytes);
    if (copy === undefined) continue;
    files.set(`before-${seed}.xlsx`, bytes);
    files.set(`after-${seed}.xlsx`, copy);
  }
  expect(files.size).toBe(2 * WANTED);
  const shown = new Map(
    [...convert(files, "csv")].map(([name, bytes]) => [/^\w+-\d+/.exec(name)?.[0], csvRows(bytes)]),
  );
  for (const name of files.keys()) {
    const seed = /^before-(\d+)/.exec(name)?.[1];
    if (seed === undefined) continue;
    const [before = [], after = []] = [shown.get(`before-${seed}`), shown.get(`after-${seed}`)];
    expect(before.length).toBeGreaterThan(0);
    const theirs = after.slice(0, before.length).map((row, at) => row.slice(0, before[at]?.length));
    expect(theirs).toEqual(before);
  }
});
