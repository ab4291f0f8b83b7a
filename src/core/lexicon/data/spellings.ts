/** Conjunctions in kanji and as they are read. */
const CONJUNCTIONS = [
  ["及び", "および"],
  ["又は", "または"],
  ["若しくは", "もしくは"],
  ["或いは", "あるいは"],
  ["並びに", "ならびに"],
  ["且つ", "かつ"],
] as const;

/** Two spellings of one word in official Japanese; the second stands for both. */
export const SPELLINGS: readonly (readonly [string, string])[] = [
  ...CONJUNCTIONS,
  ["但し", "ただし"],
  ["等", "など"],
  ["出来", "でき"],
  ["行な", "行"],
  ["取り扱い", "取扱"],
  ["取扱い", "取扱"],
  ["受け入れ", "受入"],
  ["受入れ", "受入"],
  ["持ち出し", "持出"],
  ["無い", "ない"],
  ["下さい", "ください"],
  // A town, a village or a prefecture that takes a city's list over speaks of itself.
  ["当市", "本市"],
  ["本町", "本市"],
  ["本村", "本市"],
  ["本県", "本市"],
];

/** What the words of a band are written as before they are read. */
export const BAND_SPELLINGS: readonly (readonly [string, string])[] = [...CONJUNCTIONS, ["良い", "よい"]];

/** What a stretch is replaced by, so that what is left of a text can still be read. */
export const STAND_INS = {
  /** For 差し支えありません and the like. */
  fine: "可",
  /** For a title, which is a name and states nothing. */
  title: "資料",
  /** For what else the handling of a security incident is called. */
  incidents: "インシデント対処",
} as const;
