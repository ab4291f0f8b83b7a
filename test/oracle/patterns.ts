import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import type old from "./old-reader.cjs";

/** One regular expression of the old reader, and the file and the name it had there. */
export interface Pattern {
  readonly file: string;
  readonly name: string;
  readonly source: string;
  readonly flags: string;
}

type OldReader = typeof old;

const BUNDLE = join(__dirname, "old-reader.cjs");

/** Every regular expression of the old core: written as such, made while it loads, or compiled from its entries. */
export function patternsOfOldReader(): readonly Pattern[] {
  const text = readFileSync(BUNDLE, "utf8");
  const tree = ts.createSourceFile(BUNDLE, text, ts.ScriptTarget.ES2022, true);
  const all = [...written(tree), ...made(tree), ...ofEntries()];
  const once = new Map(all.map((one) => [`${one.file} ${one.flags} ${one.source}`, one]));
  return [...once.values()].filter(({ file }) => file.startsWith("src/core/"));
}

function written(tree: ts.SourceFile): readonly Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    const literal = /^\/(.*)\/([a-z]*)$/s.exec(ts.isRegularExpressionLiteral(node) ? node.text : "");
    if (literal !== null) found.push({ ...placeOf(tree, node), ...parts(literal[1], literal[2]) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const parts = (source = "", flags = ""): Pick<Pattern, "source" | "flags"> => ({ source, flags });

/** Those that `new RegExp` makes while the bundle loads. */
function made(tree: ts.SourceFile): readonly Pattern[] {
  const found: Pattern[] = [];
  const plain = globalThis.RegExp;
  const listening = new Proxy(plain, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const one = new target(source, flags);
      const line = plainLine(new Error().stack ?? "");
      if (line !== undefined) found.push({ ...placeAt(tree, line), source: one.source, flags: one.flags });
      return one;
    },
  });
  const plainLine = (stack: string): number | undefined => {
    const at = stack.indexOf("old-reader.cjs:");
    return at < 0 ? undefined : Number.parseInt(stack.slice(at + "old-reader.cjs:".length), 10) - 1;
  };
  globalThis.RegExp = listening;
  try {
    load();
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

function load(): OldReader {
  const asked = createRequire(__filename);
  Reflect.deleteProperty(asked.cache, BUNDLE);
  return asked(BUNDLE) as OldReader;
}

function ofEntries(): readonly Pattern[] {
  const { ENTRIES, pattern } = load();
  return ENTRIES.map(({ concept }) => {
    const { source, flags } = pattern(concept);
    return { file: "src/core/lexicon/entries", name: concept, source, flags };
  });
}

function placeAt(tree: ts.SourceFile, line: number): Pick<Pattern, "file" | "name"> {
  const at = tree.getPositionOfLineAndCharacter(line, 0);
  let inner: ts.Node = tree;
  const visit = (node: ts.Node): void => {
    if (node.getStart() <= at && node.getEnd() > at) {
      inner = node;
      ts.forEachChild(node, visit);
    }
  };
  ts.forEachChild(tree, visit);
  return placeOf(tree, inner);
}

/** The file, by the comment that the bundler puts before each, and the names that stand around. */
function placeOf(tree: ts.SourceFile, node: ts.Node): Pick<Pattern, "file" | "name"> {
  const before = tree.text.slice(0, node.getStart());
  const head = before.lastIndexOf(";// ./");
  const names: string[] = [];
  for (let up: ts.Node = node; !ts.isSourceFile(up); up = up.parent) {
    if (ts.isVariableDeclaration(up) || ts.isFunctionDeclaration(up)) names.unshift(up.name?.getText() ?? "");
    if (ts.isPropertyAssignment(up)) names.unshift(up.name.getText());
  }
  return {
    file: head < 0 ? "" : (before.slice(head + ";// ./".length).split(/\.ts\b|\n/)[0] ?? ""),
    name: names.join("."),
  };
}
