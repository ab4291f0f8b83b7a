import {
  FIELD_ENGLISH,
  FIELD_KATAKANA,
  FIELD_SIGNS,
  FIELD_WORDS,
  STRANGE_SIGNS,
  TECHNICAL,
} from "../../lexicon/data/field-words";
import { oneWidth } from "../../lexicon/fold";
import { everywhere, heard } from "../../lexicon/lexicon";
import { quieted } from "./quiet";
import { STANDARDS } from "../../lexicon/standard-catalogue";

const QUOTED = /[「『"【][^「」『』"【】]{1,80}[」』"】]/gu;
const LINKS = /https?:[!-~]*|(?:[a-z\d-]{1,40}\.){1,5}(?:jp|com|org|net)[!-~]*/gi;

/** A folded text without its names: titles, links, standards, registers, bodies, companies, places, days. */
function withoutNames(text: string): string {
  const plain = text.replace(QUOTED, " ").replace(LINKS, " ");
  return [
    ...STANDARDS.map(({ pattern }) => pattern),
    everywhere("accounted-registers"),
    everywhere("accounted-companies"),
    everywhere("accounted-providers"),
    everywhere("accounted-bodies"),
    everywhere("accounted-dates"),
    everywhere("place-domestic"),
    everywhere("frame-place-name"),
    everywhere("frame-person-name"),
  ].reduce((rest, pattern) => rest.replace(pattern, " "), plain);
}

/**
 * The first word of a clause that answers of this field are not made of. Where the clause itself tells what is asked for
 * (`tells`), a word that only says by what means, or stands as a piece of a longer name, is passed over: 相関分析エンジンで検知.
 * @param every no technical word is passed over: ISMAPのワーキンググループに登録
 */
export function unknownWord(
  { text, quote }: { readonly text: string; readonly quote: string },
  tells = false,
  every = false,
): string | undefined {
  const rest = withoutNames(quieted(text));
  for (const { 0: run, index } of rest.matchAll(/\p{Script=Han}{1,80}|[\p{Script=Katakana}ー]{2,80}/gu)) {
    if (run.length === 1 && !STRANGE_SIGNS.has(run)) continue;
    const isKnown = /\p{Script=Han}/u.test(run) ? isKanjiWord : isKatakanaWord;
    if (isMadeOf(run, (word) => isKnown(word) || (!every && TECHNICAL.has(word)))) continue;
    if (!tells || !isMeans(run, rest.slice(index + run.length))) return run;
  }
  return unknownEnglish(quote);
}

/** By what means (…により, …で), or a piece of a name or a list; what a statement is about, or does, is none. */
function isMeans(run: string, after: string): boolean {
  return run.length > 1 && !heard("frame-priced", run) && heard("frame-by-means", after);
}

const isKatakanaWord = (word: string): boolean => FIELD_KATAKANA.has(word);

/** Within a longer run a single sign counts as well: 各拠点, 管理者側. */
const isKanjiWord = (word: string): boolean =>
  word.length === 1 ? FIELD_SIGNS.has(word) : FIELD_WORDS.has(word);

const LONGEST = 14;

/** Whether a run can be cut into known words. Linear in the run, since words are short. */
function isMadeOf(run: string, isWord: (word: string) => boolean): boolean {
  const reached = [true];
  for (let end = 1; end <= run.length; end += 1) {
    let known = false;
    for (let start = Math.max(0, end - LONGEST); start < end && !known; start += 1)
      known = reached[start] === true && isWord(run.slice(start, end));
    reached.push(known);
  }
  return reached[run.length] === true;
}

/** Where whole English is spoken, a word in small letters that is not known; names are written with a capital. */
function unknownEnglish(quote: string): string | undefined {
  const plain = oneWidth(quote).replace(QUOTED, " ").replace(LINKS, " ");
  if (!/[a-z]{2,20}[ ,]+[a-z]{2,20}[ ,]+[a-z]{2,20}/i.test(plain)) return undefined;
  const words = plain.match(/(?<![\w-])[a-z][a-z-]{2,30}(?![\w-])/g) ?? [];
  return words.find((word) => !isEnglishWord(word) && !word.split("-").every(isEnglishWord));
}

/** With its usual endings: scans, scanned, scanning. */
function isEnglishWord(word: string): boolean {
  return [word, ...[/e?s$/, /s$/, /e?d$/, /d$/, /ing$/, /ly$/].map((end) => word.replace(end, ""))].some(
    (stem) => FIELD_ENGLISH.has(stem) || FIELD_ENGLISH.has(`${stem}e`),
  );
}
