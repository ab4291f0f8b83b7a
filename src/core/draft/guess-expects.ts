import { guessKind } from "../answer/kinds/kinds";
import type { RowToGuess as Guessed, Wanted } from "../answer/kinds/kind";
import { standardsNamed } from "../lexicon/resolve-standard";
import type { Expects, Topic } from "../pack/expects";
import { canBeMet } from "../prove/unmeetable-names";
import { everywhere, heard } from "../lexicon/lexicon";
import { oneWidth } from "../lexicon/fold";

/** What to guess from: one row of another city's table. */
export interface RowToGuess {
  readonly category: string;
  readonly text: string;
  /** What the table asks for in a column of its own. */
  readonly asked?: string;
  readonly levels?: Guessed["levels"];
}

/**
 * What a requirement seems to expect of its answer, guessed from its wording; a person has to look at every guess.
 * Where nothing special is recognised, an assurance is expected.
 */
export function guessExpects({ category, text, asked, levels }: RowToGuess): Expects {
  const plain = oneWidth(text);
  const own = asked === undefined ? {} : { asked: oneWidth(asked) };
  const topic = topicOf(plain);
  const standards = standardsIn([plain, own.asked ?? ""].join("\n"));
  const ofLevels = levels === undefined ? {} : { levels };
  return guessKind({ text: plain, category: oneWidth(category), topic, standards, ...own, ...ofLevels });
}

/** Only names that an answer can meet, the later editions of the catalogue standing for the one that is asked for. */
function standardsIn(plain: string): readonly Wanted[] {
  return standardsNamed(plain)
    .map(({ standard, edition, later }) => ({
      standard,
      ...(edition === undefined ? {} : { edition }),
      ...(later.length === 0 ? {} : { successors: [...later] }),
    }))
    .filter((wanted) => canBeMet(wanted));
}

/** The requirement as one topic, named by its own words. */
function topicOf(plain: string): Topic {
  const words = [...plain.matchAll(everywhere("guess-word"))].map(([word]) => word);
  const telling = [...new Set(words)].filter((word) => !heard("guess-empty-words", word)).slice(0, 8);
  const name = plain.split(/[\n。]/)[0]?.slice(0, 40) || plain.slice(0, 40);
  return { id: "whole", name: { ja: name, en: name }, words: telling.length > 0 ? telling : [name] };
}
