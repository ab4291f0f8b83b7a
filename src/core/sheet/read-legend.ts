import type { Legend, MarkMeaning } from "../answer/legend";

export type MarkPair = Legend["marks"][number];

/** A mark, its closing quote, perhaps a sign that an explanation follows, and the explanation up to the next mark. */
const PAIR =
  /([○〇◯⭕◎●△▲▽×✕✖☓╳✗❌☆★■□])(?!\1)["”'’」』）)]*\s*([:：=＝…‥]|\.\.\.|(?:-|－|ー|―|→)(?=\s*[^\s○〇◯◎●△▲×✕])|は)?\s*([^○〇◯⭕◎●△▲▽×✕✖☓╳✗❌☆★■□\n]*)/gu;
/** Signs that are bullets as often as marks count only where an explanation is announced. */
const BULLET = /[●☆★■□]/u;
const INSTRUCTION =
  /(?:を|で|のいずれか|いずれか|から)(?:ご)?(?:記入|選択|回答|入力|お答え|つけ|付け)|記入して|選択して/;
const ASKS_FOR_ANSWER =
  /回答(?:が|は|を)?(?:必須|必要|任意|不要|要する|求め)|要回答|(?:必ず|任意で)ご?回答|回答(?:してください|願います)/;

const MEANINGS: readonly (readonly [RegExp, MarkMeaning])[] = [
  [ASKS_FOR_ANSWER, "must-answer"],
  [/予定|今後|準備中|開発中|申請中|計画/, "planned"],
  [/該当(?:し)?な(?:い|し)|対象外|非該当|適用外|該当せず|n\/a/i, "na"],
  [
    /一部|部分|カスタマイズ|代替|条件付|制限|オプション|有償|別途|運用(?:で|に|回避|対応)|不十分|要相談|概ね|おおむね|追加費用|追加開発/,
    "partial",
  ],
  [
    /不可|でき(?:な|ませ)|出来(?:な|ませ)|非対応|未対応|未実施|未取得|[不非未]適合|不合格|困難|いいえ|満たさ(?:な|ず)|ありません|なし|無し|実施(?:して)?いない|していない|しない|^無$/,
    "no",
  ],
  [
    /可|標準|満たす|満たして|対応(?:済|する|します|$|して(?:いる|います))|十分|合格|適合|はい|実施済|実施して(?:いる|います)|できる|できます|有り|あり|^有$|取得済|登録済/,
    "yes",
  ],
];

export interface LegendLine {
  readonly pairs: readonly MarkPair[];
  /** Each pair is set off by a colon or the like: two such lines together make a legend. */
  readonly announced: boolean;
}

/** Pairs of mark and meaning in one text ("○:標準で対応可、△:代替案、×:不可"). Choices without a meaning give none. */
export function readLegendLine(text: string): LegendLine {
  const pairs: MarkPair[] = [];
  let announced = true;
  for (const [, mark = "", sign, words = ""] of text.matchAll(PAIR)) {
    // What another sign announces (－：該当なし, N/A＝…) is no part of this meaning.
    const meaning = words
      .replace(/[\s、,;；／]+[^\s、,;；:：=＝]{1,6}\s*[:：=＝].*$/su, "")
      .replace(/["“”'‘’「」『』、,，;；/／・\s()（）。]+$/u, "")
      .trim();
    if (meaning === "" || !/[\p{L}\p{N}]/u.test(meaning) || (sign === undefined && BULLET.test(mark)))
      continue;
    if (sign === undefined && INSTRUCTION.test(meaning) && !ASKS_FOR_ANSWER.test(meaning)) continue;
    announced &&= sign !== undefined;
    pairs.push({ mark, meaning: meaningOf(mark, meaning) });
  }
  return { pairs, announced };
}

/** What the words after a mark say; "human" where they are not understood, or turn a mark's usual sense round. */
export function meaningOf(mark: string, words: string): MarkMeaning {
  const plain = words.normalize("NFKC").replace(/\s/g, "");
  const meaning = MEANINGS.find(([pattern]) => pattern.test(plain))?.[1] ?? "human";
  if (/[×✕✖☓╳✗❌△▲▽]/u.test(mark) && meaning === "yes") return "human";
  return /[○〇◯⭕◎●]/u.test(mark) && meaning === "no" ? "human" : meaning;
}

/** The pairs as a legend: distinct marks, at least two, and at least one meaning that is understood. */
export function asLegend(cell: string, pairs: readonly MarkPair[]): Legend | undefined {
  const folded = pairs.map(({ mark }) => mark.replace(/[〇◯⭕]/gu, "○").replace(/[✕✖☓╳✗❌]/gu, "×"));
  if (pairs.length < 2 || new Set(folded).size < pairs.length) return undefined;
  if (pairs.every(({ meaning }) => meaning === "human")) return undefined;
  return { cell, marks: pairs };
}
