const path = require("node:path");

const folder = path.join(__dirname, "../src/core/lexicon");

/**
 * A webpack loader for lexicon.ts: what ships are the finished expressions. Neither the examples of the entries nor the
 * forms that people write reach a bundle, and no form has to be read when the product starts. They stand as one text: V8
 * reads that faster than lists written out, also out of its cache.
 */
module.exports = function readyLexicon() {
  for (const part of ["entries", "data"]) this.addContextDependency(path.join(folder, part));
  for (const file of [
    "parts",
    "entry",
    "parse-form",
    "compile-entry",
    "must-hold",
    "forms-of-part",
    "join-forms",
  ])
    this.addDependency(path.join(folder, `${file}.ts`));
  const { names, entries } = readEntries(this.resourcePath);
  return [
    `import { readyLexicon } from "./hear";`,
    `export const { ${names.join(", ")} } = readyLexicon(JSON.parse(${JSON.stringify(JSON.stringify(entries))}));`,
  ].join("\n");
};

/** The entries as the sources say them now; an earlier build of the same process may have loaded older ones. */
function readEntries(file) {
  require("tsx/cjs");
  for (const known of Object.keys(require.cache).filter((name) => name.startsWith(folder)))
    Reflect.deleteProperty(require.cache, known);
  const { ENTRIES, ...asked } = require(file);
  const { PARTS } = require(path.join(folder, "parts.ts"));
  const { readyEntry } = require(path.join(folder, "compile-entry.ts"));
  return { names: Object.keys(asked), entries: ENTRIES.map((entry) => readyEntry(entry, PARTS)) };
}
