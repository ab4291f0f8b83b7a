import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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
      const bundle = readFileSync(join(__dirname, "../../dist", name), "utf8");
      expect(examples.filter((text) => bundle.includes(`"${text}"`))).toEqual([]);
    },
  );

  it("holds the expressions of every entry, ready made", () => {
    const bundle = readFileSync(join(__dirname, "../../dist/cli-program.js"), "utf8");
    const missing = ENTRIES.map((entry) => readyEntry(entry, PARTS)).filter(
      ({ forms }) => !bundle.includes(JSON.stringify(forms)),
    );
    expect(missing.map(({ concept }) => concept)).toEqual([]);
    expect(bundle).not.toContain("function parseForm(");
  });
});
