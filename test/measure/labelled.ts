/**
 * What changed in the reading of the labelled answers, line by line: `npm run labelled`. Ends with 1 when anything did.
 * `-- --record` gives the lines that are new a reading; `-- --accept NAME…` takes over the changed readings of these
 * lines; `-- --accept-reason OLD NEW` takes over every line whose reading stays and whose deciding code alone went from
 * OLD to NEW. A change towards a "met" or "not_met" that is none is refused.
 */
import {
  accepted,
  changesOf,
  describeChange,
  isHarmful,
  loadLabelled,
  saveLabelled,
  type Change,
} from "../core/answer/labelled";
import { progressOf } from "./progress";

const [command, ...names] = process.argv.slice(2);
const lines = loadLabelled();
progressOf("readings", lines.length);
const changes = changesOf(lines);
process.exitCode = run();

function run(): number {
  if (command === undefined) return list();
  if (command === "--record" && names.length === 0)
    return takeOver(changes.filter(({ line }) => line.reads === undefined));
  if (command === "--accept" && names.length > 0) return accept(names);
  const [before, after] = names;
  if (command === "--accept-reason" && names.length === 2)
    return takeOver(
      changes.filter(({ line, got }) => got.reads === line.reads && line.why === before && got.why === after),
    );
  console.error("Usage: npm run labelled [-- --record | --accept NAME… | --accept-reason OLD NEW]");
  return 2;
}

function list(): number {
  changes.forEach((change) => console.log(describeChange(change)));
  console.log(`${changes.length} of ${lines.length} readings changed; ${misses()} known misses`);
  return changes.length > 0 ? 1 : 0;
}

function accept(wanted: readonly string[]): number {
  const unknown = wanted.filter((name) => !changes.some(({ line }) => line.id === name));
  if (unknown.length === 0) return takeOver(changes.filter(({ line }) => wanted.includes(line.id)));
  console.error(`Nothing changed in ${unknown.join(", ")}.`);
  return 2;
}

function takeOver(wanted: readonly Change[]): number {
  const harmful = wanted.filter(isHarmful);
  if (harmful.length > 0) {
    harmful.forEach((change) => console.error(describeChange(change)));
    console.error("These are definite and wrong: nothing was written.");
    return 2;
  }
  const got = new Map(wanted.map((change) => [change.line.id, change.got]));
  const next = lines.map((line) => {
    const reading = got.get(line.id);
    return reading === undefined ? line : accepted(line, reading);
  });
  saveLabelled(next);
  wanted.forEach((change) => console.log(describeChange(change)));
  console.log(`${wanted.length} readings taken over; known misses ${misses()} -> ${misses(next)}`);
  return 0;
}

function misses(of = lines): number {
  return of.filter(({ miss }) => miss === true).length;
}
