import { heard, pattern, wordsOf } from "../../lexicon/lexicon";
import { CIRCLES, oneWidth } from "../../lexicon/fold";

/** A heading is not longer. */
const LONGEST = 400;
/** ①, ⑴, ⒈, ⓐ: characters that are a number or letter in a ring, in brackets or with a full stop. */
const RINGED = /^[\s]*[\u2460-\u249b\u24d0-\u24e9\u2474-\u2487\u2776-\u2793\u{1f100}-\u{1f12f}]\s*/u;
/** ↓回答, 回答▼: points to the cells below. */
const POINTERS = /^[\s↓→⇒⇓▼▽▲△⬇➡]+(?=\p{L})|(?<=\p{L})[\s↓→⇒⇓▼▽⬇➡]+$/gu;
/** 〈回答〉, ≪回答欄≫: brackets round the whole heading. */
const WRAPPED = /^\s*[〈《≪「『〔［[(【<“"']([^〉》≫」』〕］\])】>”"']{1,40})[〉》≫」』〕］\])】>”"']\s*$/u;

/** A heading without its own number (③, 3., (3), Ｅ．), arrows, and brackets round all of it. */
export function plainHeading(text: string): string {
  if (text.length > LONGEST) return text;
  const bare = text.replace(RINGED, "").replace(POINTERS, "");
  const unwrapped = WRAPPED.exec(bare)?.[1] ?? bare;
  const numbered = pattern("heading-number").exec(oneWidth(unwrapped));
  return numbered === null ? unwrapped : oneWidth(unwrapped).slice(numbered[0].length);
}

/**
 * The Japanese of a heading that is printed with its translation (回答⏎Answer, Remarks / 備考); undefined where the
 * other part is no translation that we know: 「SLA⏎回答」 names what is answered.
 */
export function withoutTranslation(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const parts = oneWidth(text)
    .split(/[\n\r|]+|\s+[/・-]\s+|[/](?=[a-z])(?<![a-z][/])/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const isForeign = (part: string): boolean => /^[\p{Script=Latin}\s'’/?.&()-]{2,60}$/u.test(part);
  const own = parts.filter((part) => !isForeign(part));
  const foreign = parts.filter(isForeign);
  if (own.length === 0 || foreign.length === 0 || !foreign.every(isTranslation)) return undefined;
  return own.join("\n");
}

function isTranslation(part: string): boolean {
  const words = part.toLowerCase().match(/[a-z]+/g) ?? [];
  const known = new Set(wordsOf("heading-translation"));
  return words.length > 0 && words.every((word) => known.has(word));
}

/**
 * Whether the vendor itself judges in this column, although its name is otherwise the city's (評価, 判定, チェック):
 * 自己採点, セルフチェック, 評価（自己）, 確認（事業者記入）.
 */
export function isSelfAssessment(text: string): boolean {
  const plain = oneWidth(text).replace(/\s/g, "").toLowerCase();
  return plain.length <= 40 && heard("heading-self-assessment", plain);
}

/** ○△×, ◎○×: marks to choose from, one beside the other. */
export function marksInARow(text: string): readonly string[] | undefined {
  const plain = oneWidth(text).replace(CIRCLES, "○").replace(/\s/g, "");
  const marks = /^[○◎●△▲×✕✖-]{2,6}$/u.test(plain) ? [...plain] : [];
  return marks.length >= 2 && new Set(marks).size === marks.length ? marks : undefined;
}
