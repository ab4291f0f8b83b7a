import { describe, expect, it } from "@jest/globals";
import { readyEntry } from "../../../src/core/lexicon/compile-entry";
import type { Asker } from "../../../src/core/lexicon/entry";
import { readyLexicon } from "../../../src/core/lexicon/hear";
import { ENTRIES } from "../../../src/core/lexicon/lexicon";
import { makeLexicon } from "../../../src/core/lexicon/make-lexicon";
import { examplesOf } from "../../../src/core/lexicon/needed";
import { PARTS } from "../../../src/core/lexicon/parts";

const ready = ENTRIES.map((entry) => readyEntry(entry, PARTS));

describe("entries as they ship", () => {
  it("say who hears them, in which order, and what they hear; nothing for people", () => {
    const keys = new Set(ready.flatMap((entry) => Object.keys(entry)));
    const shipped = ["concept", "for", "before", "blanks", "raw", "words", "source", "flags"];
    expect([...keys].filter((key) => !shipped.includes(key))).toEqual([]);
  });

  it("survive JSON and hear what the written ones hear", () => {
    const written = makeLexicon(ENTRIES, PARTS);
    const shipped = readyLexicon(JSON.parse(JSON.stringify(ready)) as typeof ready);
    const askers: readonly Asker[] = ["signal", "note", "band"];
    for (const text of ENTRIES.flatMap((entry) => examplesOf(entry).slice(0, 1))) {
      for (const asker of askers) expect(shipped.hear(text, asker)).toEqual(written.hear(text, asker));
    }
  });
});
