import { sourceOf, type NormalText } from "./normalise-answer";
import type { Quote } from "./finding";

/** One statement of an answer: small enough that a negation in it concerns what it names. */
export interface Clause {
  readonly cell: Quote["cell"];
  /** Normalised, without parentheses that hold a statement of their own. */
  readonly text: string;
  /** The vendor's own spelling. */
  readonly quote: string;
  /** Clauses of one sentence share it. */
  readonly sentence: number;
  /** It stood in parentheses behind another clause. */
  readonly aside: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A parenthesis that says something (and is not only a name or a number) is a clause of its own. */
const STATEMENT =
  /ます|です|ません|ない|した|する|未[一-龯]|不可|可能?$|なし|無し|あり|予定|のみ|だけ|限|中$|除|外$|済|オプション|有償|有料|要[一-龯]|必要|不要|含|まで|\b(?:not|no|only|planned|except|optional)\b/;
/** What makes a stretch between commas a statement rather than an item of a list. */
const PREDICATE =
  /[はがを]|(?<!\d):|ます|です|ません|ない|なし|無し|あり|した|済|未[一-龯]|不可|可能|可$|不要|予定|中$|[てでりしきずく]$|のみ|だけ|場合|ため$|実施|対応|取得|\b(?:is|are|not|no|only)\b/;

/** Commas, a space between Japanese words, and the conjunctions after which the stance may turn. */
const SEPARATORS =
  /[、,](?!\d{3})|(?<=[^\x00-\x7f])(?<!期限|期間|番号|[日名年月:]) (?=[^\x00-\x7f])(?!(?<=(?:登録|認定|認証|取得|発行|更新|掲載) )(?:令和|平成|昭和))|\b(?:but|however|while)\b|\b(?:and|nor)\b(?= (?:(?:is|are|does|do|will|be) )?(?:not|never|no)\b)|(?<=なし|無し|無|あり|有り?|済み?|ません|ます|です|可能?|ない|不要|○|×)[\/|](?=[^\s\d])|(?<=なし|無し|あり|有り|済み?|ません|ます)・(?=[^\s\d])|(?<!だけ|のみ|ばかり|わけ|訳|もの|こと)(?:では|じゃ)なく(?:て)?、?(?=[^、。])|(?:ます|です|ました|でした|できる|ある|ない|いる|だ|可|可能|済|済み)(?:が|だが|ですが|けれども|けれど|けど|ものの)(?!、)/g;

/** 〜すること、及び〜することはない: one predicate for both. */
const LISTED_NEXT = /^ ?(?:及び|および|並びに|ならびに|又は|または|あるいは|もしくは|若しくは)/;

/** Splits one cell into clauses: at sentence ends, at commas between statements, and around parentheses. Linear. */
export function splitClauses(normal: NormalText, cell: Quote["cell"]): readonly Clause[] {
  const clauses: Clause[] = [];
  sentences(normal.text).forEach((sentence, index) => {
    const { main, asides } = takeOutAsides(normal.text, sentence);
    const push = (stretch: Stretch, text: string, aside: boolean) => {
      const opened = text.replace(/^[\s、,・:)\]】」-]{1,9}/, "").trim();
      const whole =
        opened.startsWith("(") && opened.indexOf(")") === opened.length - 1 ? opened.slice(1) : opened;
      // A bracket whose other half stands elsewhere says nothing.
      const trimmed = whole.includes("(") ? whole : whole.replace(/[)\]】]{1,9}$/, "");
      if (trimmed === "") return;
      const quote = sourceOf(normal, stretch.start, stretch.end);
      clauses.push({ cell, text: trimmed, quote, sentence: index, aside });
    };
    for (const part of splitAtCommas(sentence, main)) push(part, part.text, false);
    for (const aside of asides) {
      for (const part of splitAtCommas(aside, normal.text.slice(aside.start, aside.end))) {
        push(part, part.text, true);
      }
    }
  });
  return clauses;
}

function sentences(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(
    /[。\n;!]|(?<!\b(?:cert|no|exp|inc|co|ltd|corp|vol|ver|reg|approx|u\.s))\.(?= [a-z])|(?<=[^\d])(?<!\bno)\.(?=[^\x00-\x7f])/g,
  )) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length });
  return found.filter(({ start: from, end }) => end > from);
}

/** The sentence with statements in parentheses blanked out, and those parentheses. Nested ones stay with the outer. */
function takeOutAsides(text: string, sentence: Stretch): { main: string; asides: readonly Stretch[] } {
  const asides: Stretch[] = [];
  const kept: string[] = [];
  let open = -1;
  let depth = 0;
  let from = sentence.start;
  for (let index = sentence.start; index < sentence.end; index += 1) {
    const char = text.charAt(index);
    if (char === "(") {
      if (depth === 0) open = index;
      depth += 1;
    } else if (char === ")" && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const inside = text.slice(open + 1, index);
      if (!STATEMENT.test(inside) || isValue(inside, text.charAt(open - 1))) continue;
      asides.push({ start: open + 1, end: index });
      kept.push(text.slice(from, open), "\u0000".repeat(index + 1 - open));
      from = index + 1;
    }
  }
  kept.push(text.slice(from, sentence.end));
  return { main: kept.join(""), asides };
}

/** 持出(不可): a bare value belongs to the word before it. */
function isValue(inside: string, before: string): boolean {
  return VALUE.test(inside) && /[\p{L}ー]/u.test(before);
}

const VALUE = /^(?:有り?|あり|無し?|なし|不?可|可能|禁止|許可|自由|済み?|不?要|○|×)$/;
const ENDS_IN_VALUE = /\((?:有り?|あり|無し?|なし|不?可|可能|禁止|許可|自由|済み?|不?要|○|×)\)$/;

/** もう一つの主語 or an object whose verb follows the comma (実地監査を、事前調整のうえお受けします). */
const LEADS_ON = /[もを]$/;

/** `line` has the sentence's length; items of a list stay with the statement that follows them. */
function splitAtCommas(sentence: Stretch, line: string): readonly (Stretch & { readonly text: string })[] {
  const found: (Stretch & { text: string })[] = [];
  let start = 0;
  const add = (end: number) => {
    const words = line
      .slice(start, end)
      .replace(/(?<=[a-z\d])\u0000{1,999999}(?=[a-z\d])/g, " ")
      .replaceAll("\u0000", "");
    found.push({ start: sentence.start + start, end: sentence.start + end, text: words });
  };
  let since = 0;
  for (const match of line.matchAll(SEPARATORS)) {
    const before = line.slice(since, match.index);
    if (/(?:こと|もの)$/.test(before) && LISTED_NEXT.test(line.slice(match.index + 1, match.index + 8))) {
      since = match.index + 1;
      continue;
    }
    const contrast = /なくて?、?$/.test(match[0]);
    if (!contrast && ((!PREDICATE.test(before) && !ENDS_IN_VALUE.test(before)) || LEADS_ON.test(before))) {
      since = match.index + 1;
      continue;
    }
    const end = /^[、, /|・]/.test(match[0]) ? match.index : match.index + match[0].length;
    add(end);
    start = end === match.index ? end + 1 : end;
    since = start;
  }
  add(line.length);
  return found;
}
