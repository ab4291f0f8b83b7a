import { unzipSync } from "fflate";
import { say } from "../../src/core/coded";
import { checkWorkbook } from "../../src/core/check-workbook";
import { contains } from "../../src/core/snapshot/grid";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbook-snapshot";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { packHash } from "../../src/packs/pack-hash";
import { shippedPack } from "../../src/packs/index";
import { workbookFaultsEn } from "../../src/words/en/workbook-fault";
import { workbookFaultsJa } from "../../src/words/ja/workbook-fault";
import { wordsFor } from "../../src/words/words";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { clearMarks } from "../../src/xlsx/clear-marks";
import { readWorkbook } from "../../src/xlsx/read-workbook";

const pack = shippedPack("gaibu-service");
const words = wordsFor("ja");

export interface Checked {
  readonly outcome: "refused" | "not judged" | "not written" | "written";
  readonly copy?: Uint8Array;
}

/**
 * What must hold of any bytes: they are refused in a sentence or read; what is written changes no cell of the vendor;
 * clearing gives back every part. Throws where it does not hold.
 */
export function checkWorkbookBytes(bytes: Uint8Array): Checked {
  const read = readWorkbook(bytes);
  if (!read.ok) {
    for (const text of [say(workbookFaultsJa, read.fault), say(workbookFaultsEn, read.fault)]) {
      demand(/[。.]$/.test(text) && text.length < 2_000, `no sentence: ${text.slice(0, 100)}`);
    }
    return { outcome: "refused" };
  }
  const checked = checkWorkbook({
    workbook: read.value,
    pack,
    packHash: packHash(pack),
    policy: DEFAULT_POLICY,
    asOf: "2026-11-23",
    words: words.mark,
    options: {},
  });
  if (!checked.ok) return { outcome: "not judged" };
  const copy = applyPlan(bytes, checked.value.plan);
  if (!copy.ok) return { outcome: "not written" };
  const again = readWorkbook(copy.value);
  demand(again.ok, "our own copy can't be read");
  if (again.ok) demandSameCells(read.value, again.value);
  const cleared = clearMarks(copy.value);
  demand(cleared.ok, "our own copy can't be cleared");
  // Where the file bore marks of ours already, they are gone as well.
  if (cleared.ok && !read.value.sheets.some(({ ownRanges }) => ownRanges))
    demandSameParts(bytes, cleared.value.bytes);
  return { outcome: "written", copy: copy.value };
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function demandSameCells(before: WorkbookSnapshot, after: WorkbookSnapshot): void {
  before.sheets.forEach((sheet, index) => {
    const own = after.sheets[index]?.ownRanges ?? [];
    const former = sheet.ownRanges ?? [];
    const theirs = (cells: typeof sheet.cells) =>
      JSON.stringify(cells.filter((cell) => ![...own, ...former].some((range) => contains(range, cell))));
    demand(
      theirs(sheet.cells) === theirs(after.sheets[index]?.cells ?? []),
      `cells of ${sheet.name} changed`,
    );
  });
}

function demandSameParts(before: Uint8Array, after: Uint8Array): void {
  const [former, cleared] = [partsOf(before), partsOf(after)];
  if (former === undefined || cleared === undefined) return;
  demand(Object.keys(former).join() === Object.keys(cleared).join(), "parts came or went");
  for (const [name, content] of Object.entries(former)) {
    demand(Buffer.compare(content, cleared[name] ?? new Uint8Array()) === 0, `${name} did not come back`);
  }
}

/** Parts that we don't read may be packed in ways that the library does not know. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}
