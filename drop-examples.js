const ts = require("typescript");

/** What entries of the lexicon say for people and for the prover; forms alone are shipped. */
const FOR_PEOPLE = new Set(["is", "isNot", "cites", "kept", "also"]);
/** Where forms stand, each perhaps with its examples: ["有償", "有償オプションです"]. */
const LEXICON = /[\\/]core[\\/]lexicon[\\/](?:entries[\\/][^\\/]+|parts)\.ts$/;

/** A transformer for TypeScript that leaves the examples out of the bundles. */
function dropExamples(context) {
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && FOR_PEOPLE.has(node.name.text)) return undefined;
    const seen = ts.visitEachChild(node, visit, context);
    const isForm =
      ts.isArrayLiteralExpression(node) &&
      ts.isArrayLiteralExpression(node.parent) &&
      node.elements.every((element) => ts.isStringLiteralLike(element));
    // The literal itself, not a new one: that would be written with \u escapes.
    return isForm && node.elements.length > 0 ? node.elements[0] : seen;
  };
  return (file) => (LEXICON.test(file.fileName) ? ts.visitNode(file, visit) : file);
}

module.exports = { dropExamples };
