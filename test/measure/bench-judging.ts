/**
 * Judging alone: `tsx bench-judging.ts DIR` prints the milliseconds of CPU that a warm process takes for 27 rows through
 * the one door of the core in the checkout DIR.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

type Source = Readonly<Record<string, unknown>>;
const [checkout = ""] = process.argv.slice(2);
const from = (file: string) => import(join(checkout, "src", file)) as Promise<Source>;
const called = (source: Source, name: string) => source[name] as (...given: readonly unknown[]) => unknown;
const WARM = 60;
const COUNTED = 60;

async function main(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(checkout, "assets/samples/02-mixed.xlsx")));
  const read = called(await from("xlsx/read-workbook.ts"), "readWorkbook");
  const pack = called(await from("packs/index.ts"), "shippedPack")("gaibu-service");
  const check = called(await from("core/check-workbook.ts"), "checkWorkbook");
  const words = called(await from("words/words.ts"), "wordsFor")("ja") as { readonly mark: unknown };
  const { DEFAULT_POLICY: policy } = await from("core/policy.ts");
  const judge = () => {
    // Each run has a workbook of its own: nothing of the one before is known.
    const { value: workbook } = read(bytes) as { readonly value: unknown };
    const before = process.cpuUsage();
    const given = {
      workbook,
      pack,
      packHash: "0",
      policy,
      asOf: "2026-11-23",
      words: words.mark,
      options: {},
    };
    const { ok } = check(given) as { readonly ok: boolean };
    if (!ok) throw new Error("The sample can't be judged");
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  for (let run = 0; run < WARM; run += 1) judge();
  const runs = Array.from({ length: COUNTED }, judge).sort((a, b) => a - b);
  console.log(runs[COUNTED / 2]);
}

void main();
