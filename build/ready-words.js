const { frontCoded, wordsOf } = require("./front-coded");

/** A webpack loader for lists of words (src/core/lexicon/data): what ships are the same sets in less room. */
module.exports = function readyWords() {
  this.addContextDependency(this.context);
  require("tsx/cjs");
  for (const known of Object.keys(require.cache).filter((name) => name.startsWith(this.context)))
    Reflect.deleteProperty(require.cache, known);
  const sets = Object.entries(require(this.resourcePath)).map(
    ([name, words]) => `export const ${name} = new Set(wordsOf(${JSON.stringify(frontCoded(words))}));`,
  );
  return [wordsOf.toString(), ...sets].join("\n");
};
