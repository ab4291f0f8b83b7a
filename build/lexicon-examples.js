/**
 * A webpack loader for examples.ts: the examples as one text, read when somebody asks for them. Their sources, with the
 * forms that people write, stay out of the bundle.
 */
module.exports = function lexiconExamples() {
  this.addContextDependency(require("node:path").join(this.context, "entries"));
  require("tsx/cjs");
  const { allExamples } = require(this.resourcePath);
  const text = JSON.stringify(JSON.stringify(allExamples()));
  return `export const allExamples = () => JSON.parse(${text});`;
};
