import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formOf } from "../../src/core/lexicon/entry";
import { ENTRIES } from "../../src/core/lexicon/lexicon";
import { examplesOf } from "../../src/core/lexicon/needed";

const forms = new Set(ENTRIES.flatMap((entry) => entry.forms.map(formOf)));
/** Long enough not to stand in a sentence of the product by chance. */
const examples = ENTRIES.flatMap((entry) => [...examplesOf(entry), ...(entry.isNot ?? [])]).filter(
  (text) => text.length >= 8 && !forms.has(text),
);

describe("the lexicon in the bundles", () => {
  it.each(["cli.js", "shared.js", "yoken-check.html"])("%s holds forms and no examples", (name) => {
    const bundle = readFileSync(join(__dirname, "../../dist", name), "utf8");
    expect(bundle).toContain("満たしていない");
    expect(examples.filter((text) => bundle.includes(`"${text}"`))).toEqual([]);
  });
});
