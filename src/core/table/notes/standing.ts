import { fold } from "../../lexicon/fold";
import { firstHeard, heard, type Concept } from "../../lexicon/lexicon";
import { isHarmlessNote } from "./harmless-note";
import { isUnsettled, withoutDenied } from "./unsettled";
import { speaksAsCity } from "./vendor-speech";

/** Whom a statement on how far the answers stand leaves open. */
export type Standing =
  /** Nothing that is answered is the last word: a no as little as a yes. */
  | "answers"
  /** Only a yes is not worth what it says. */
  | "yes";

/** Said of a sheet, these need no subject: whatever stands on it is meant. */
const ALONE: readonly Concept[] = [
  "standing-old",
  "standing-elsewhere",
  "standing-draft",
  "standing-unchecked",
];
/** These may be said of anything. */
const OF_ANSWERS: readonly Concept[] = [
  "standing-precedence",
  "standing-void",
  "standing-other-object",
  "standing-no-promise",
];
const FOR_ALL: readonly Concept[] = ["standing-old", "standing-precedence"];
const OTHER_THINGS: readonly Concept[] = [
  "standing-other-things",
  "standing-other-papers",
  "standing-trivial",
];
/** Longer texts without a subject may be about anything. */
export const TITLE = 24;

const BRACKETS = /[(【[][^()【】[\]]{0,80}[)】\]]/g;

const plainOf = (text: string): string => fold(text).text.replace(/\s/g, "");

/** Whether a text is short enough for a title; what stands in brackets makes none longer, and English takes more signs. */
export function isShortAsTitle(plain: string): boolean {
  const { length } = plain.replace(BRACKETS, "");
  return length <= (/[^\u0020-\u007e]/.test(plain) ? TITLE : 2 * TITLE);
}

/** Statements as they are read here: a semicolon or a dash joins, a full stop parts. */
export const statementsOf = (text: string): readonly string[] => text.split(/[。\n!]|(?<=[a-z)])\.(?=\s|$)/);

/**
 * How far a statement leaves the answers open; undefined where it does not speak of them, or lets them stand.
 *
 * @param mayBeTitle a few words by themselves speak of the sheet on which they stand
 */
export function standingOf(statement: string, mayBeTitle = true): Standing | undefined {
  const plain = plainOf(statement);
  if (plain.length < 2 || plain.length > 400 || letsStand(statement)) return undefined;
  if (heard("standing-final-elsewhere", plain)) return "answers";
  if (firstHeard(["standing-later-state", "standing-made-otherwise"], plain) !== undefined) return "yes";
  const isOfAnswers = heard("standing-answers", plain);
  const bare = plain.replace(BRACKETS, "");
  if (heard("standing-strong", plain)) return /[○◎△]/.test(plain) ? "yes" : "answers";
  const isTitle = mayBeTitle && isShortAsTitle(plain);
  if (firstHeard(OTHER_THINGS, plain) !== undefined) return undefined;
  const isOfAll = isOfAnswers || speaksOfAnswers(statement);
  const isNamed = speaksAsCity(statement) || isHarmlessNote(statement);
  if (isTitle && !isOfAll && !isNamed && heard("stance-title", withoutDenied(fold(statement).text)))
    return "answers";
  if (heard("standing-instructs", bare) && !heard("stance-warns", bare)) return undefined;
  if (isTitle && heard("standing-title", plain)) return "answers";
  const concepts = [...(isOfAnswers || isTitle ? ALONE : []), ...(isOfAnswers ? OF_ANSWERS : [])];
  const concept = firstHeard(concepts, plain);
  if (concept !== undefined) return FOR_ALL.includes(concept) ? "answers" : "yes";
  if (heard("stance-form", plain)) return undefined;
  return isOfAll && isUnsettled(statement) ? "yes" : undefined;
}

/** Whether words that stand on one row speak of all answers, and leave them open. */
export const isOfAllAnswers = (text: string): boolean =>
  statementsOf(text).some(
    (statement) =>
      heard("stance-whole-sheet", plainOf(statement)) && standingOf(statement, false) !== undefined,
  );

/** Whether a statement speaks of the answers or of their sheet, in whatever words. */
export const speaksOfAnswers = (statement: string): boolean => heard("stance-subject", plainOf(statement));

/** Whether a statement is about other papers than the answers, about the looks of the sheet, or an instruction. */
export function isTrifle(statement: string): boolean {
  const plain = plainOf(statement);
  return (
    firstHeard(OTHER_THINGS, plain) !== undefined ||
    heard("standing-instructs", plain) ||
    heard("stance-form", plain)
  );
}

const LETTING: readonly Concept[] = [
  "standing-settled",
  "standing-city",
  "standing-will-tell",
  "standing-defines",
];

/** Whether a statement says that the answers are the last word, or what the city takes, or what a term means. */
export function letsStand(statement: string): boolean {
  const plain = plainOf(statement);
  return firstHeard(LETTING, plain) !== undefined;
}

/** Whether a statement about some rows says that their answers are not the last word. */
export function leavesRowsOpen(statement: string): boolean {
  const plain = plainOf(statement);
  if (heard("standing-settled", plain) || heard("standing-instructs", plain.replace(BRACKETS, "")))
    return false;
  return firstHeard([...ALONE, ...OF_ANSWERS], plain) !== undefined;
}
