import { readExample } from "./example";
import { ENTRIES } from "./lexicon";
import { examplesOf } from "./needed";

/**
 * The examples of the entries by their concepts, for whoever tells by what an answer was heard. In a bundle it is finished
 * data (build/lexicon-examples.js), which only the command line carries.
 */
export const allExamples = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    ENTRIES.map((entry) => [entry.concept, examplesOf(entry).map((written) => readExample(written).text)]),
  );
