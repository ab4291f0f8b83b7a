import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

export type Imports = ReadonlyMap<string, readonly string[]>;

/** What each file below a folder imports of the others, types as well. */
export function importsBelow(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
      const imported = importedFiles.flatMap(({ fileName }) => placeOf(file, fileName));
      return [relative(folder, file), imported.map((path) => relative(folder, path))];
    }),
  );
}

function placeOf(from: string, name: string): readonly string[] {
  if (!name.startsWith(".")) return [];
  const path = join(dirname(from), name);
  const found = [`${path}.ts`, join(path, "index.ts"), path].find(existsSync);
  if (found === undefined) throw new Error(`${from} imports ${name}, which is not there.`);
  return found.endsWith(".ts") ? [found] : [];
}

/**
 * The files that import each other, in one step or in several: first all that import nothing of the rest are put aside,
 * again and again, then all that nothing of the rest imports.
 */
export function inCircles(imports: Imports): readonly string[] {
  const ends = withoutEnds(imports);
  const turned = new Map([...ends.keys()].map((file) => [file, importersOf(file, ends)]));
  return [...withoutEnds(turned).keys()].sort();
}

function withoutEnds(imports: Imports): Imports {
  const left = new Map([...imports].filter(([, imported]) => imported.some((file) => imports.has(file))));
  return left.size === imports.size ? imports : withoutEnds(left);
}

const importersOf = (file: string, imports: Imports): readonly string[] =>
  [...imports].filter(([, imported]) => imported.includes(file)).map(([importer]) => importer);
