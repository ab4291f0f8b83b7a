import { allExamples } from "../lexicon/examples";
import { fold } from "../lexicon/fold";
import { hear } from "../lexicon/lexicon";
import type { Asker } from "../lexicon/entry";
import type { Quote } from "./finding";
import { quieted } from "./frames/quiet";
import { unknownWord } from "./frames/unknown-word";
import { splitClauses } from "./split-clauses";

/** An entry of the lexicon that was heard in an answer: what a misreading is reported by. */
export interface HeardWord {
  readonly cell: Quote["cell"];
  /** The words as they were compared, in one width and in small letters. */
  readonly words: string;
  /** The entry's name; undefined: no entry knows the word, and the answer was held for it. */
  readonly concept?: string;
  /** An example of the entry: one with the same words, where there is one. */
  readonly example?: string;
}

/** What takes something from an answer or bears it out, whatever the row asks for. */
const ASKERS: readonly Asker[] = ["signal", "frame", "quiet", "seeming"];

/**
 * What was heard in an answer and its remarks, clause by clause, and the first word of a clause that is not known. For
 * people who report a misreading: nothing is decided by it.
 */
export function heardWords(answer: string, remarks: string): readonly HeardWord[] {
  const examples = allExamples();
  const cells = [
    ["answer", answer],
    ["remarks", remarks],
  ] as const;
  const found = cells.flatMap(([cell, text]) =>
    splitClauses(fold(text), cell).flatMap((clause): readonly HeardWord[] => {
      const heard = ASKERS.flatMap((asker) =>
        hear(asker === "signal" ? quieted(clause.text) : clause.text, asker),
      );
      const unknown = unknownWord(clause);
      return [
        ...heard.filter(isTelling).map(({ concept, words }): HeardWord => {
          const example = exampleOf(examples[concept] ?? [], words);
          return { cell, words, concept, ...(example === undefined ? {} : { example }) };
        }),
        ...(unknown === undefined ? [] : [{ cell, words: unknown }]),
      ];
    }),
  );
  return [...new Map(found.map((one) => [`${one.cell} ${one.concept ?? ""} ${one.words}`, one])).values()];
}

/** A single letter or sign only parts words. */
const isTelling = ({ words }: { readonly words: string }): boolean => [...words].length > 1;

const exampleOf = (examples: readonly string[], words: string): string | undefined =>
  examples.find((example) => example.length > words.length && example.includes(words)) ??
  examples.find((example) => example.includes(words)) ??
  examples[0];
