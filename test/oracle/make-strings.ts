/**
 * Writes strings.txt: for every regular expression of the old reader, strings that go through each of its alternatives.
 * `npx tsx test/oracle/make-strings.ts [SEED]`; other seeds give other strings for the same alternatives.
 */
import { writeFileSync } from "node:fs";
import { patternsOfOldReader } from "./patterns";
import { randomOf, STRINGS, writeStrings, type OracleString } from "./strings";
import { stringsOfPattern } from "./strings-of-pattern";

const random = randomOf(Number(process.argv[2] ?? 1));
const known = new Set<string>();
const made: OracleString[] = [];
let left = 0;
// What the product writes itself, and how a form of the lexicon is spelled, are no words of a vendor.
const patterns = patternsOfOldReader().filter(
  ({ file }) => !/^src\/core\/(?:mark\/|lexicon\/(?!entries))/.test(file),
);
for (const { file, name, source, flags } of patterns) {
  const strings = stringsOfPattern(source, flags, random);
  left += strings.left;
  for (const text of strings.strings) {
    if (known.has(text)) continue;
    known.add(text);
    made.push({ text, from: `${file} ${name}`.trim() });
  }
}
writeFileSync(STRINGS, writeStrings(made));
console.log(
  `${made.length} strings of ${patterns.length} patterns; ${left} alternatives that no string was made for`,
);
