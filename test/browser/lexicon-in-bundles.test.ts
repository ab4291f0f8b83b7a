import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { readyEntry } from "../../src/core/lexicon/compile-entry";
import { formOf } from "../../src/core/lexicon/entry";
import { ENTRIES } from "../../src/core/lexicon/lexicon";
import { examplesOf } from "../../src/core/lexicon/needed";
import { PARTS } from "../../src/core/lexicon/parts";

const SRC = join(__dirname, "../../src");
/** All that the product says and knows beside its entries: 「register」 is an example and a code. */
const elsewhere = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(?:ts|json)$/.test(path) && !path.includes("lexicon/entries"))
  .map((path) => readFileSync(join(SRC, path), "utf8"))
  .join("\n");
const parts = [PARTS, ...ENTRIES.map((entry) => entry.parts ?? {})].flatMap((one) =>
  Object.values(one).flat(),
);
const forms = new Set([...ENTRIES.flatMap((entry) => [...entry.forms]), ...parts].map(formOf));
/** Long enough not to stand in a sentence of a library by chance. */
const examples = ENTRIES.flatMap((entry) => [...examplesOf(entry), ...(entry.isNot ?? [])]).filter(
  (text) => text.length >= 12 && !forms.has(text) && !elsewhere.includes(text),
);

describe("the lexicon in the bundles", () => {
  it("has examples to look for", () => {
    expect(examples.length).toBeGreaterThan(1000);
  });

  it.each(["cli-program.js", "engine.js", "shared.js", "yoken-check.html"])(
    "%s holds no examples",
    (name) => {
      const bundle = read(name);
      expect(examples.filter((text) => bundle.includes(`"${text}"`))).toEqual([]);
    },
  );

  it.each(["cli-program.js", "engine.js", "yoken-check.html"])(
    "%s holds the expressions of every entry, ready made, and nothing else of them",
    (name) => {
      const bundle = written(name);
      const [entries, ...more] = parsedTexts(bundle).filter(isLexicon);
      expect(more).toEqual([]);
      const ready: unknown = JSON.parse(JSON.stringify(ENTRIES.map((entry) => readyEntry(entry, PARTS))));
      expect(entries).toEqual(ready);
      expect(bundle).not.toContain("function parseForm(");
    },
  );
});

const written = (name: string): string => readFileSync(join(__dirname, "../../dist", name), "utf8");
/** With the signs that it has as codes. */
const read = (name: string): string =>
  written(name).replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );

/** What a bundle has as JSON in a text. */
function parsedTexts(bundle: string): readonly unknown[] {
  const literals = bundle.matchAll(/JSON\.parse\(("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\)/gs);
  return [...literals].map(([, literal = ""]) => JSON.parse(String(runInNewContext(literal))) as unknown);
}

const isLexicon = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.some((one: unknown) => typeof one === "object" && one !== null && "concept" in one);
