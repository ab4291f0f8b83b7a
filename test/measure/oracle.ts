/**
 * What the reader of today says otherwise than the old one (test/oracle): `npm run oracle`. Each string of strings.txt is
 * read by both, in every row, with ○, × and no mark, beside the answer and in the remarks, and on small sheets as a note,
 * a column, a legend … Ends with 1 when they differ and nobody has accepted it (test/oracle/accepted.json).
 *   --sample N  so many strings (--seed S others)   --part I/N  one of N equal parts, for several processes
 *   --only answers|sheets   --from TEXT  strings whose old file and name hold it   --strings FILE  others than strings.txt
 *   --json  each difference as a line that accepted.json takes, once it has a reason
 */
import { covers, describeDifferences, faultsOf, loadAccepted } from "../oracle/accepted";
import { compareAnswers, compareSheets, DOORS, together, type Comparison } from "../oracle/compare";
import { loadStrings, sampleOf, type OracleString } from "../oracle/strings";

/** So many strings between two signs of life. */
const STEP = 240;

const options = process.argv.slice(2);
const valueOf = (option: string): string | undefined =>
  options.includes(option) ? options[options.indexOf(option) + 1] : undefined;

process.exitCode = run();

function run(): number {
  const accepted = loadAccepted();
  const faults = faultsOf(accepted);
  faults.forEach((fault) => console.error(`accepted.json: ${fault}`));
  if (faults.length > 0) return 2;
  const strings = asked();
  const only = valueOf("--only");
  const result = together([
    ...(only === "sheets" ? [] : [inSteps("answers", strings, (some) => compareAnswers(some, DOORS))]),
    ...(only === "answers" ? [] : [inSteps("sheets", strings, (some) => compareSheets(some, DOORS))]),
  ]);
  const open = result.differences.filter((one) => !accepted.some((entry) => covers(entry, one)));
  if (options.includes("--json"))
    open.forEach(({ from: _, ...one }) => console.log(JSON.stringify({ ...one, reason: "" })));
  else describeDifferences(open).forEach((line) => console.log(line));
  const differing = new Set(open.map(({ text }) => text)).size;
  console.log(
    `${strings.length} strings, ${result.compared} readings compared, ${open.length} differences of ${differing} strings, ` +
      `${result.differences.length - open.length} accepted`,
  );
  return open.length > 0 ? 1 : 0;
}

function asked(): readonly OracleString[] {
  const from = valueOf("--from") ?? "";
  const all = loadStrings(valueOf("--strings")).filter((one) => one.from.includes(from));
  const count = valueOf("--sample");
  const some = count === undefined ? all : sampleOf(all, Number(count), Number(valueOf("--seed") ?? 1));
  const [part, parts] = (valueOf("--part") ?? "1/1").split("/").map(Number);
  return some.filter((_, at) => at % (parts ?? 1) === (part ?? 1) - 1);
}

function inSteps(
  what: string,
  strings: readonly OracleString[],
  compare: (some: readonly OracleString[]) => Comparison,
): Comparison {
  const done: Comparison[] = [];
  for (let at = 0; at < strings.length; at += STEP) {
    done.push(compare(strings.slice(at, at + STEP)));
    const differences = done.reduce((sum, one) => sum + one.differences.length, 0);
    console.error(
      `${what} ${Math.min(at + STEP, strings.length)}/${strings.length}: ${differences} differences`,
    );
  }
  return together(done);
}
