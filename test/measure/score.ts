/**
 * Scores the answer reader on labelled answers: `npm run score`, or `npm run score -- FILE` (JSONL with item, answer,
 * remarks, expect and, where several labels are right, also_ok), or `npm run score -- --dates FILE` (text, kind, value).
 * `npm run score -- --sheets` judges 20 sheets of 22 plainly good answers each and tells how many rows of each are left
 * to a person. Options: --as-of YYYY-MM-DD (2026-11-23 where missing). Ends with 1 when a false "met" or a wrong date
 * exists.
 */
import { readFileSync } from "node:fs";
import { readAnswer } from "../../src/core/answer/read-answer";
import { READINGS, type Reading } from "../../src/core/reading";
import { readTime } from "../../src/core/answer/time/read-time";
import type { PlainDate } from "../../src/core/plain-date";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { shippedPack } from "../../src/packs/index";
import { GOLDEN } from "../core/answer/labelled";
import { goodSheets } from "./good-sheets";
import { progressOf } from "./progress";

interface Labelled {
  readonly id: string;
  readonly item: string;
  readonly answer: string;
  readonly remarks: string;
  readonly expect: Reading;
  readonly also_ok?: readonly Reading[];
}
interface Scored {
  readonly line: Labelled;
  readonly got: Reading;
  readonly quotes: string;
  readonly accepted: boolean;
}

const options = process.argv.slice(2);
const asOf = (valueOf("--as-of") ?? "2026-11-23") as PlainDate;
const dates = valueOf("--dates");
const file = options.find(
  (option, index) => !option.startsWith("--") && !options[index - 1]?.startsWith("--"),
);
if (options.includes("--sheets")) scoreSheets();
else if (dates !== undefined) process.exitCode = scoreDates(dates);
else process.exitCode = scoreAnswers(file ?? GOLDEN);

function valueOf(option: string): string | undefined {
  const at = options.indexOf(option);
  return at < 0 ? undefined : options[at + 1];
}

function lines(path: string): readonly string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

function scoreAnswers(path: string): number {
  const rows = new Map(shippedPack("gaibu-service").rows.map((row) => [String(row.id), row]));
  const texts = lines(path);
  const done = progressOf("answers", texts.length);
  const scored = texts.map((text, at): Scored => {
    done(at);
    const line = JSON.parse(text) as Labelled;
    const row = rows.get(line.item);
    if (row === undefined) throw new Error(`${path}: ${line.id}: the pack has no row ${line.item}.`);
    const { reading, findings } = readAnswer({
      row,
      answer: line.answer,
      remarks: line.remarks,
      asOf,
      policy: DEFAULT_POLICY,
    });
    const quotes = findings
      .map(({ code, quote }) => (quote === undefined ? code : `${code}「${quote.text}」`))
      .join(" ");
    return {
      line,
      got: reading,
      quotes,
      accepted: reading === line.expect || (line.also_ok ?? []).includes(reading),
    };
  });
  return report(scored);
}

function report(scored: readonly Scored[]): number {
  const strict = scored.filter(({ line, got }) => got === line.expect).length;
  const accepted = scored.filter((one) => one.accepted).length;
  console.log(`${scored.length} answers, judged as of ${asOf}`);
  console.log(`strict            ${percent(strict, scored.length)}`);
  console.log(`with also_ok      ${percent(accepted, scored.length)}`);
  const wrong = (reading: Reading) => scored.filter((one) => one.got === reading && !one.accepted);
  for (const reading of ["met", "not_met"] as const) {
    console.log(`false ${reading.padEnd(12)}${wrong(reading).length}`);
    wrong(reading).forEach(print);
  }
  console.log("\nOther misses");
  scored.filter((one) => !one.accepted && one.got !== "met" && one.got !== "not_met").forEach(print);
  if (options.includes("--strict"))
    scored.filter((one) => one.accepted && one.got !== one.line.expect).forEach(print);
  confusion(scored);
  perRow(scored);
  return wrong("met").length > 0 ? 1 : 0;
}

function percent(part: number, whole: number): string {
  return `${part}/${whole} = ${((part / Math.max(1, whole)) * 100).toFixed(1)} %`;
}

function print({ line, got, quotes }: Scored): void {
  console.log(`  ${line.id}: expected ${[line.expect, ...(line.also_ok ?? [])].join("|")}, got ${got}`);
  console.log(`    ${JSON.stringify(line.answer)} / ${JSON.stringify(line.remarks)}  ${quotes}`);
}

function confusion(scored: readonly Scored[]): void {
  console.log("\nConfusion (rows: expected, columns: got)");
  const short = (reading: Reading) => reading.slice(0, 8).padStart(9);
  console.log(" ".repeat(14) + READINGS.map(short).join(""));
  for (const expect of READINGS) {
    const counts = READINGS.map(
      (got) => scored.filter((one) => one.line.expect === expect && one.got === got).length,
    );
    console.log(
      expect.padEnd(14) + counts.map((count) => String(count === 0 ? "." : count).padStart(9)).join(""),
    );
  }
}

function perRow(scored: readonly Scored[]): void {
  console.log("\nPer row (strict, with also_ok)");
  for (const item of [...new Set(scored.map(({ line }) => line.item))]) {
    const own = scored.filter(({ line }) => line.item === item);
    const strict = own.filter(({ line, got }) => got === line.expect).length;
    console.log(
      `  ${item.padEnd(6)}${percent(strict, own.length).padEnd(20)}${percent(own.filter((one) => one.accepted).length, own.length)}`,
    );
  }
}

function scoreSheets(): void {
  const sheets = goodSheets(20, asOf);
  console.log(`${sheets.length} sheets of 22 plainly good answers, judged as of ${asOf}`);
  sheets.forEach(({ verdict, forPerson }, at) => {
    console.log(
      `  ${String(at + 1).padStart(2)}  ${verdict.padEnd(14)}${String(forPerson.length).padStart(2)}  ${forPerson.join(", ")}`,
    );
  });
  const rows = sheets.reduce((sum, { forPerson }) => sum + forPerson.length, 0);
  const conforming = sheets.filter(({ verdict }) => verdict === "conforming").length;
  console.log(`rows for a person  ${(rows / sheets.length).toFixed(2)} a sheet`);
  console.log(`conforming (適合)  ${percent(conforming, sheets.length)}`);
}

function scoreDates(path: string): number {
  const all = lines(path).map(
    (text) => JSON.parse(text) as { text: string; kind: string; value: string | null },
  );
  const wrong = all.filter(({ text, kind, value }) => {
    const got = readTime(text);
    return got.kind !== kind || got.value !== value;
  });
  console.log(`dates and durations ${percent(all.length - wrong.length, all.length)}`);
  for (const { text, kind, value } of wrong)
    console.log(`  ${text}: expected ${kind} ${value}, got ${JSON.stringify(readTime(text))}`);
  return wrong.length > 0 ? 1 : 0;
}
