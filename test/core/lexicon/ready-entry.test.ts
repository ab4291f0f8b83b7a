import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileEntry, readyEntry } from "../../../src/core/lexicon/compile-entry";
import type { Asker } from "../../../src/core/lexicon/entry";
import { fold } from "../../../src/core/lexicon/fold";
import { readyLexicon } from "../../../src/core/lexicon/hear";
import { seekerOf } from "../../../src/core/lexicon/held-pieces";
import { ENTRIES } from "../../../src/core/lexicon/lexicon";
import { makeLexicon } from "../../../src/core/lexicon/make-lexicon";
import { examplesOf } from "../../../src/core/lexicon/needed";
import { PARTS } from "../../../src/core/lexicon/parts";

const ready = ENTRIES.map((entry) => readyEntry(entry, PARTS));

/** Every fifth remark of a set of answers, as it is written and folded, with and without blanks. */
const answers = readFileSync(join(__dirname, "../answer/unseen/answers-n.jsonl"), "utf8")
  .split("\n")
  .filter((line, at) => line !== "" && at % 5 === 0)
  .flatMap((line) => {
    const { remarks } = JSON.parse(line) as { readonly remarks: string };
    const { text } = fold(remarks);
    return [remarks, text, text.replace(/\s/g, "")];
  });

describe("entries as they ship", () => {
  it("say who hears them, in which order, and what they hear; nothing for people", () => {
    const keys = new Set(ready.flatMap((entry) => Object.keys(entry)));
    const shipped = ["concept", "for", "before", "blanks", "raw", "words", "whole", "forms", "flags"];
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

  it("hear in answers what their whole expressions hear, each concept by itself", () => {
    const shipped = readyLexicon(ready);
    const found = (pattern: RegExp, text: string) =>
      [...text.matchAll(pattern)].map(({ 0: words, index }) => [words, index]);
    for (const entry of ENTRIES) {
      const { source, flags } = compileEntry(entry, PARTS);
      const whole = new RegExp(source, `g${flags}`);
      for (const text of answers) {
        const words = found(whole, text);
        if (shipped.heard(entry.concept, text) !== words.length > 0)
          throw new Error(`${entry.concept} in ${text}`);
        const asked = shipped.everywhereIn(entry.concept, text);
        if (asked !== undefined) expect(found(asked, text)).toEqual(words);
      }
    }
  });

  it("ask few forms of a text: most pieces are not there", () => {
    const formsWorth = seekerOf(ready);
    const asked = answers.flatMap((text) => ready.map((_, at) => formsWorth(at, text).length));
    const forms = ready.reduce((sum, entry) => sum + entry.forms.length, 0);
    expect(asked.reduce((sum, count) => sum + count, 0) / (forms * answers.length)).toBeLessThan(0.1);
  });
});
