import { choiceMeaning } from "./choice-words";

/** ○：対応, A=可能: a mark or a letter, and what it means. */
const LEGEND_LINE =
  /^["'「『([【]?(?:[○〇◯◎●△▲▽×✕✖☓╳✗✓レ―ー-]|[a-eア-オイロハ1-5])[」』"')\]】]?\s*[:=…→].+$/iu;
/** プルダウンから選択, 具体的に記述, 200字以内で記入: how to fill in, and nothing of what, or of when. */
const HOW_TO_FILL =
  /^(?:(?:プルダウン|ドロップダウン|リスト|選択肢|いずれか|下記|一つ|1つ|自由|具体的|簡潔|必ず|\d+字(?:以内|程度))(?:の|から|より|を|に|で|て)*)*(?:選択|記入|入力|記述|記載|記述式|\d+字(?:以内|程度))(?:し(?:て|てください|て下さい)|する(?:こと)?|のこと|ください)?$/u;
const LONGEST = 40;

const plainOf = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[〇◯]/g, "○")
    .replace(/[✕✖☓╳✗]/gu, "×")
    .trim();

/** 「はい／いいえ」, 「○・△・×」: the answers to choose from, which name the column of answers. */
export function listsChoices(text: string): boolean {
  const parts = plainOf(text)
    .toLowerCase()
    .replace(/[\s()「」【】[\]]/g, "")
    .split(/[/・,、|,]|又は|または|(?<=[a-z])or(?=[a-z])/u)
    .filter((part) => part !== "");
  const meanings = new Set(parts.map(choiceMeaning));
  const known = parts.filter((part) => choiceMeaning(part) !== undefined);
  // 「一部」 and 「-」 are choices in a list of choices only.
  return (
    known.length >= 2 && meanings.has("yes") && meanings.size >= 2 && parts.every(({ length }) => length <= 6)
  );
}

/** A cell below a column's name that says what to write there, and names no column of its own. */
export function isHeaderHint(text: string): boolean {
  const plain = plainOf(text);
  if (listsChoices(plain)) return true;
  const lines = plain.split(/[\n、,]|\s{2,}|\u3000/).filter((line) => line.trim() !== "");
  if (lines.length > 0 && lines.every((line) => LEGEND_LINE.test(line.trim()))) return true;
  return plain.length <= LONGEST && HOW_TO_FILL.test(plain.replace(/[\s()※。]/g, ""));
}
