/**
 * What changed in the reading of the labelled answers, line by line: `npm run labelled`. Ends with 1 when anything did.
 * `-- --accept NAME…` takes over the readings of these lines, `-- --record` those of all lines (the first time, or
 * after lines were added: every line without a reading is new).
 */
import {
  accepted,
  changesOf,
  describeChange,
  isRight,
  loadLabelled,
  saveLabelled,
} from "../core/answer/labelled";

const [command, ...names] = process.argv.slice(2);
const lines = loadLabelled();
const changes = changesOf(lines);

if (command === undefined) {
  changes.forEach((change) => console.log(describeChange(change)));
  console.log(`${changes.length} of ${lines.length} readings changed`);
  process.exitCode = changes.length > 0 ? 1 : 0;
} else if (command === "--record" || (command === "--accept" && names.length > 0)) {
  const unknown = names.filter((name) => !changes.some(({ line }) => line.id === name));
  if (unknown.length > 0) {
    console.error(`Nothing changed in ${unknown.join(", ")}.`);
    process.exitCode = 2;
  } else takeOver(command === "--record" ? undefined : new Set(names));
} else {
  console.error("Usage: npm run labelled [-- --accept NAME… | --record]");
  process.exitCode = 2;
}

/** A wrong "met" is the one thing that is never taken over. */
function takeOver(names: ReadonlySet<string> | undefined): void {
  const wanted = changes.filter(({ line }) => names === undefined || names.has(line.id));
  const harmful = wanted.filter(({ line, got }) => got === "met" && !isRight(line, got));
  if (harmful.length > 0) {
    harmful.forEach((change) => console.error(describeChange(change)));
    console.error("These would be met and are not: nothing was written.");
    process.exitCode = 2;
    return;
  }
  const got = new Map(wanted.map((change) => [change.line.id, change.got]));
  saveLabelled(
    lines.map((line) => {
      const reading = got.get(line.id);
      return reading === undefined ? line : accepted(line, reading);
    }),
  );
  wanted.forEach((change) => console.log(describeChange(change)));
  console.log(`${wanted.length} readings taken over`);
}
