import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOM = join(__dirname, "../../../../src/core/answer/decide");
const FILES = readdirSync(ROOM);
/** All that the room may know of the rest of the house: a vocabulary. */
const ALLOWED = ["../../reading"];
/** What a reader of text would call. */
const READING = [
  "match",
  "matchAll",
  "test",
  "exec",
  "search",
  "replace",
  "replaceAll",
  "split",
  "startsWith",
];

describe.each(FILES)("decide/%s", (file) => {
  const text = readFileSync(join(ROOM, file), "utf8");
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));

  it("imports nothing that reads", () => {
    const imported = nodes.filter(ts.isImportDeclaration).map(({ moduleSpecifier }) => moduleSpecifier);
    const paths = imported.filter(ts.isStringLiteral).map(({ text: path }) => path);
    expect(paths.filter((path) => !path.startsWith("./") && !ALLOWED.includes(path))).toEqual([]);
  });

  it("holds no regular expression and calls nothing that searches a text", () => {
    const patterns = nodes.filter(
      (node) => ts.isRegularExpressionLiteral(node) || (ts.isIdentifier(node) && node.text === "RegExp"),
    );
    const calls = nodes
      .filter(ts.isPropertyAccessExpression)
      .filter(({ name }) => READING.includes(name.text));
    expect([...patterns, ...calls].map((node) => node.getText())).toEqual([]);
  });
});
