import { fold } from "../../lexicon/fold";
import { SAME_THINGS, TELLING_ENGLISH, TELLING_WORDS } from "../../lexicon/data/figure-words";
import { remembered } from "../../lexicon/remembered";
import { readFigures } from "./read-figures";

/** Names of papers, and links. */
const QUOTED = /[「『"【][^「」『』"【】]{1,80}[」』"】]|https?:[!-~]{1,300}/gu;
/** A run of letters: Latin words by themselves, all others together. */
const RUNS = /[a-z]{1,40}|(?:(?![a-z])\p{L}){1,400}/gu;
const LONGEST = 16;

/**
 * The first stretch of a statement that is neither a word of the requirement, nor said for one, nor among the words in
 * which figures and levels are told; undefined where nothing is left. Digits that no reader took are left as well.
 * @param text in folded spelling, with its figures and levels blanked
 */
export function untold(text: string, requirement: string): string | undefined {
  const known = knownWords(requirement);
  const rest = text.replace(QUOTED, " ");
  const number = /\d[\d.,]*/.exec(rest)?.[0];
  const run = [...rest.matchAll(RUNS)].map(([word]) => word).find((word) => !isMadeOf(word, known));
  return run ?? number;
}

interface Known {
  readonly text: string;
  readonly said: ReadonlySet<string>;
}

/** The requirement without its figures, and what is said for its words. */
const knownWords = remembered((requirement: string): Known => {
  const { text } = fold(requirement);
  const plain = readFigures(text).reduce(
    (line, { start, end }) => line.slice(0, start) + " ".repeat(end - start) + line.slice(end),
    text,
  );
  const said = SAME_THINGS.flatMap(([asked, words]) =>
    asked.some((word) => plain.includes(word)) ? words : [],
  );
  return { text: plain, said: new Set(said) };
});

/** Whether a run can be cut into known pieces; Latin words stand whole. Linear in the run, since words are short. */
function isMadeOf(run: string, known: Known): boolean {
  if (/^[a-z]/.test(run))
    return (
      TELLING_ENGLISH.has(run) ||
      known.said.has(run) ||
      new RegExp(`(?<![a-z])${run}(?![a-z])`).test(known.text)
    );
  const reached = [true];
  for (let end = 1; end <= run.length; end += 1) {
    let isReached = false;
    for (let start = Math.max(0, end - LONGEST); start < end && !isReached; start += 1)
      isReached = reached[start] === true && isKnown(run.slice(start, end), known);
    reached.push(isReached);
  }
  return reached[run.length] === true;
}

/** A single sign of the requirement says nothing by itself. */
const isKnown = (word: string, { text, said }: Known): boolean =>
  TELLING_WORDS.has(word) || said.has(word) || (word.length > 1 && text.includes(word));
