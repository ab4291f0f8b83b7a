import { choiceMeaning } from "./choice-words";
import { listsChoices } from "./header-hints";
import { isVendorsOwn, ownerOf } from "./header-owner";
import { isSelfAssessment, plainHeading, withoutTranslation } from "./plain-heading";
import { waiverColumn } from "./waiver-column";
import { heard, pattern, wordsOf } from "../../lexicon/lexicon";
import { CIRCLES, oneWidth } from "../../lexicon/fold";

/**
 * What a column holds. "aside": the city's own column, an example or a former answer, never the vendor's answer.
 * "choice": one of several columns of which the vendor ticks one (可 | 否). "limits": what is not the answer, but may
 * take it back (課題の有無, 対応予定, 制約条件).
 */
export type ColumnKind =
  "id" | "category" | "requirement" | "obligation" | "answer" | "remarks" | "aside" | "choice" | "limits";

const KINDS = [
  "id",
  "category",
  "requirement",
  "obligation",
  "answer",
  "remarks",
  "aside",
  "limits",
] as const satisfies readonly ColumnKind[];
/** Heads by kind. The head of a Japanese noun phrase stands at its end: 「要件に対する回答」 is an answer. */
const KIND_OF: ReadonlyMap<string, ColumnKind> = new Map(
  KINDS.flatMap((kind) => wordsOf(`header-word-${kind}`).map((head) => [head, kind] as const)),
);
/** The column beside 可 that is called "no" is no choice of its own: it numbers the rows (find-header looks at that). */
const ALONE: ReadonlyMap<string, ColumnKind> = new Map([
  ...wordsOf("header-alone-answer").map((word) => [word, "answer"] as const),
  ["no", "id"],
]);
const LONGEST_HEADER = 40;
const LONGEST_CELL = 400;
const BULLET = /^[\s※*●■◆◇▼▽★☆・]+(?=.)/u;

/** What a header cell is called, without the legend of the marks that is printed with it. */
export function withoutLegend(text: string): string {
  if (text.length > LONGEST_CELL) return text;
  return oneWidth(text)
    .trim()
    .replace(BULLET, "")
    .replace(pattern("header-legend-below"), "")
    .replace(pattern("header-legend-beside"), "");
}

/** 自己評価1): the sign of a footnote below the table. */
const FOOTNOTE = /(?<=[^\d)])\d{0,2}\)$/;

/** The words of a header cell without width, space, brackets' contents and what asks for an entry (貴社…, ご…, …をご記入ください). */
export function headerWord(text: string): string {
  return withoutLegend(plainHeading(text))
    .toLowerCase()
    .replace(CIRCLES, "○")
    .replace(/\([^()]*\)|\[[^\]]*\]|【[^】]*】|「|」|※.*$/gsu, "")
    .replace(/[\s*:：。.、?]/g, "")
    .replace(FOOTNOTE, "")
    .replace(pattern("header-please"), "");
}

const ASKING: readonly ColumnKind[] = ["id", "category", "requirement"];
/** The last characters of all that a number, a category or a requirement is called. */
const ASKING_ENDS = new Set(
  [...KIND_OF, ...ALONE].flatMap(([word, kind]) => (ASKING.includes(kind) ? [word.slice(-1)] : [])),
);
const MARK = /\p{M}/u;
/** Whether a character becomes another one where widths are made one, by itself or with the one before it. */
const mayTurn = (char: string): boolean => char > "~" && (oneWidth(char) !== char || MARK.test(char));

/**
 * Whether a text can be what a number, a category or a requirement is called: it holds the last character of one of
 * their names, or one that may become it. Nearly all cells of data are told from headings by that alone.
 */
export function mayNameAsked(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let known = ENDING[unit];
    if (known === 0) known = ENDING[unit] = mayEndName(text.charAt(at)) ? MAY : MAY_NOT;
    if (known === MAY) return true;
  }
  return false;
}

/** Every cell of a sheet is asked of, and texts are made of few characters: what is known of each; 0: nothing yet. */
const ENDING = new Uint8Array(0x10000);
const MAY = 1;
const MAY_NOT = 2;

/** Half a character may be one of any. */
const HALF = /[\ud800-\udfff]/;

const mayEndName = (unit: string): boolean =>
  HALF.test(unit) || [...unit.toLowerCase()].some((char) => ASKING_ENDS.has(char) || mayTurn(char));

/** What a header cell announces; undefined where its words say nothing of the kind. */
export function columnKind(text: string): ColumnKind | undefined {
  const own = withoutTranslation(text);
  if (own !== undefined) return columnKind(own);
  if (isSelfAssessment(plainHeading(text))) return "answer";
  const word = headerWord(text) || headerWord(text.replace(/[()（）【】[\]]/g, ""));
  if (word === "" || word.length > LONGEST_HEADER) return undefined;
  if (waiverColumn(text) !== undefined) return "limits";
  if (listsChoices(plainHeading(text))) return "answer";
  const kind = ALONE.get(word) ?? KIND_OF.get(word) ?? numbered(word);
  const owner = ownerOf(text, word);
  if (kind !== undefined) return kind === "answer" || kind === "remarks" ? (owner?.inBracket ?? kind) : kind;
  const { suffix, rest } = suffixOf(word);
  if (owner?.always === true) return owner.kind;
  if (suffix === "requirement" || suffix === "id" || suffix === "category") return suffix;
  if (suffix === "remarks" && heard("header-beside-answer", word)) return owner?.inBracket ?? suffix;
  if (owner !== undefined) return owner.kind;
  if (choiceMeaning(word) !== undefined) return "choice";
  // A header that says 有無 or 可否 of something else than the requirement does not name the answer.
  return suffix === "answer" && !isVendorsOwn(rest) ? "limits" : suffix;
}

/** 回答① | 回答②, 備考2. */
function numbered(word: string): ColumnKind | undefined {
  const kind = /\d$/.test(word) ? KIND_OF.get(word.replace(/\d{1,2}$/, "")) : undefined;
  return kind === "answer" || kind === "remarks" ? kind : undefined;
}

/** The head of the noun phrase, and what stands before it. */
function suffixOf(word: string): { readonly suffix: ColumnKind | undefined; readonly rest: string } {
  for (let length = Math.min(word.length - 1, 12); length >= 2; length -= 1) {
    const suffix = KIND_OF.get(word.slice(-length));
    if (suffix !== undefined) return { suffix, rest: word.slice(0, -length) };
  }
  return { suffix: undefined, rest: "" };
}

/** Whether a header is called an answer, whoever's it is (Ａ社回答, 修正回答). */
export function namesAnswer(text: string): boolean {
  const word = headerWord(text);
  return KIND_OF.get(word) === "answer" || suffixOf(word).suffix === "answer";
}

/** The word of a column that is itself a choice (可 | 否), as it is to be read where it is ticked. */
export function choiceWord(text: string): string | undefined {
  return choiceMeaning(headerWord(text)) === undefined ? undefined : text.trim();
}
