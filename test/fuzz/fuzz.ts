/**
 * Looks for what breaks: `npm run fuzz -- [--minutes N] [--seed N] [--only workbook|grid|pack|answer]`. Says at its end how
 * often what came out, what was slow, and each finding with its seed, by which it can be made again (--seed N --tries 1).
 */
import { KINDS } from "./kinds";
import { Random } from "./random";

const SLOW_MS = 5_000;
/** So many seeds between two signs of life. */
const STEP = 100;
const options = process.argv.slice(2);
const numberOf = (name: string, otherwise: number) => {
  const at = options.indexOf(name);
  return at < 0 ? otherwise : Number(options[at + 1]);
};

const only = options[options.indexOf("--only") + 1];
const kinds = Object.entries(KINDS).filter(([name]) => !options.includes("--only") || name === only);
const until = Date.now() + numberOf("--minutes", 1) * 60_000;
const tries = numberOf("--tries", Infinity);
const counts = new Map<string, number>();
const findings: string[] = [];
const slow: string[] = [];
let seed = numberOf("--seed", 1);
let tried = 0;

for (; Date.now() < until && tried < tries; seed += 1, tried += 1) {
  if (tried % STEP === 0)
    process.stderr.write(`seed ${seed}: ${findings.length} found, ${slow.length} slow\n`);
  for (const [name, attempt] of kinds) {
    const start = process.cpuUsage();
    let outcome: string;
    try {
      outcome = attempt(new Random(seed));
    } catch (error) {
      outcome = "FOUND";
      findings.push(
        `${name}, seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1_000 > SLOW_MS)
      slow.push(`${name}, seed ${seed}: ${Math.round((user + system) / 1_000)} ms`);
    const key = `${name}: ${outcome}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}

console.log(`${tried} seeds, the last ${seed - 1}`);
for (const [key, count] of [...counts].sort(([one], [other]) => one.localeCompare(other)))
  console.log(`${count}\t${key}`);
for (const line of [...slow, ...findings]) console.log(line);
process.exitCode = findings.length + slow.length > 0 ? 1 : 0;
