/**
 * Deletes every form, alternative and optional piece of the lexicon in turn, and lists those whose loss changes nothing:
 * no example of the lexicon, or no hearing of any labelled answer. `npm run mutate-lexicon [-- CONCEPT…]`
 */
import { compileForms } from "../../src/core/lexicon/compile-entry";
import { deletionsOf } from "../../src/core/lexicon/deletions";
import type { Entry } from "../../src/core/lexicon/entry";
import { fold } from "../../src/core/lexicon/fold";
import { ENTRIES } from "../../src/core/lexicon/lexicon";
import { benchOf } from "../../src/core/lexicon/needed";
import { PARTS } from "../../src/core/lexicon/parts";
import type { Sequence } from "../../src/core/lexicon/parse-form";
import { unneeded } from "../../src/core/lexicon/prove-lexicon";
import { loadLabelled } from "../core/answer/labelled";
import { progressOf } from "./progress";

const names = process.argv.slice(2);
const isAsked = (of: string): boolean =>
  names.length === 0 || names.some((name) => of.split(" ")[0] === name);
const entries: readonly Entry[] = ENTRIES.filter(({ concept }) => isAsked(concept));
const done = progressOf("entries", entries.length);
// What is kept with a reason is listed here as well.
const unseen = unneeded(
  ENTRIES.map((entry) => ({ ...entry, kept: {} })),
  PARTS,
).filter(({ of }) => isAsked(of));
for (const { of, form, piece, kind } of unseen) {
  console.log(`${of}: no example needs ${kind === "form" ? form : `${kind} ${piece ?? ""} of ${form}`}`);
}

const texts = [
  ...new Set(loadLabelled().flatMap(({ answer, remarks }) => [fold(answer).text, fold(remarks).text])),
];
let traceless = 0;
for (const [at, entry] of entries.entries()) {
  done(at);
  const { forms, parts } = benchOf(entry, PARTS);
  const hearing = (some: readonly Sequence[]): ((text: string) => string) => {
    const pattern = compileForms(some, parts, entry);
    const all = new RegExp(pattern.source, `g${pattern.flags}`);
    return (text) => [...text.matchAll(all)].map((found) => `${found.index} ${found[0]}`).join("|");
  };
  const before = hearing(forms);
  const told = texts.map((text) => [text, before(text)] as const).filter(([, heard]) => heard !== "");
  forms.forEach((form, place) => {
    const without = (one: readonly Sequence[]): readonly Sequence[] => [
      ...forms.slice(0, place),
      ...one,
      ...forms.slice(place + 1),
    ];
    const variants = [
      { piece: "the form", forms: without([]) },
      ...deletionsOf(form).map(({ piece, form: rest }) => ({ piece, forms: without([rest]) })),
    ];
    for (const { piece, forms: some } of variants) {
      const after = hearing(some);
      if (told.some(([text, heard]) => after(text) !== heard)) continue;
      traceless += 1;
      console.log(
        `${entry.concept}: no labelled answer needs ${piece} of ${entry.forms[place]?.toString() ?? ""}`,
      );
    }
  });
}
console.log(`${unseen.length} pieces that no example needs, ${traceless} that no labelled answer needs`);
