import { choiceMeaning } from "./choice-words";
import { listsChoices } from "./header-hints";
import { isVendorsOwn, ownerOf } from "./header-owner";
import { waiverColumn } from "./waiver-column";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";

/**
 * What a column holds. "aside": the city's own column, an example or a former answer, never the vendor's answer.
 * "choice": one of several columns of which the vendor ticks one (可 | 否). "limits": what is not the answer, but may
 * take it back (課題の有無, 対応予定, 制約条件).
 */
export type ColumnKind =
  "id" | "category" | "requirement" | "obligation" | "answer" | "remarks" | "aside" | "choice" | "limits";

/** Heads by kind. The head of a Japanese noun phrase stands at its end: 「要件に対する回答」 is an answer. */
const HEADS: Readonly<Record<ColumnKind, readonly string[]>> = {
  id: [
    "no",
    "№",
    "#",
    "項番",
    "番号",
    "項目番号",
    "要件番号",
    "通番",
    "連番",
    "整理番号",
    "管理番号",
    "id",
    "項",
    "号",
    "itemno",
  ].concat(["項目no", "要件no", "要件id", "項番号", "seq"]),
  category: [
    "分類",
    "区分",
    "大分類",
    "中分類",
    "小分類",
    "カテゴリ",
    "カテゴリー",
    "種別",
    "領域",
    "分野",
    "大項目",
    "中項目",
  ].concat([
    "小項目",
    "項目名",
    "要件分類",
    "要件区分",
    "項目分類",
    "要件名",
    "タイトル",
    "category",
    "種類",
    "観点",
  ]),
  requirement: [
    "要件",
    "要求事項",
    "要求",
    "要件内容",
    "要求内容",
    "仕様",
    "仕様内容",
    "要求仕様",
    "確認事項",
    "確認内容",
    "設問",
  ]
    .concat([
      "質問",
      "質問事項",
      "質問内容",
      "チェック項目",
      "チェック内容",
      "評価項目",
      "項目",
      "項目内容",
      "要件項目",
    ])
    .concat([
      "要求項目",
      "確認項目",
      "要件の内容",
      "要件概要",
      "遵守事項",
      "requirement",
      "requirements",
      "question",
    ])
    .concat(["基準", "要求要件", "要件事項", "対策内容", "要件詳細", "要件定義"]),
  obligation: [
    "必須/任意",
    "必須・任意",
    "必須任意",
    "必須区分",
    "任意区分",
    "要否",
    "必要度",
    "重要度",
    "任意",
    "必須",
    "必須or任意",
  ]
    .concat([
      "必須又は任意",
      "必須または任意",
      "任意・必須",
      "任意/必須",
      "必須/任意区分",
      "必須・任意区分",
      "必須・任意の別",
    ])
    .concat([
      "必須任意区分",
      "必須/任意の別",
      "必須か任意か",
      "優先度",
      "mandatory/optional",
      "mandatory",
      "obligation",
    ])
    .concat(["必須/推奨", "必要性", "必須・任意別"]),
  answer: [
    "回答",
    "対応可否",
    "対応の可否",
    "対応",
    "可否",
    "回答欄",
    "対応状況",
    "対応有無",
    "対応の有無",
    "適合",
    "適否",
    "適合可否",
  ]
    .concat([
      "適合状況",
      "充足",
      "充足状況",
      "充足可否",
      "実現可否",
      "回答内容",
      "対応内容",
      "対応方法",
      "実現方法",
      "提案内容",
    ])
    .concat([
      "可・否",
      "可/否",
      "有無",
      "有・無",
      "遵守状況",
      "実施状況",
      "取得状況",
      "登録状況",
      "対応レベル",
      "○×",
      "○/×",
      "○・×",
    ])
    .concat([
      "答え",
      "status",
      "answer",
      "response",
      "compliance",
      "記入欄",
      "記載欄",
      "対応区分",
      "対応可否欄",
      "満たすか",
    ])
    .concat(["回答区分", "対応可・不可", "対応可/不可", "回答(○×)", "可能・不可", "実施有無", "具体的内容"])
    .concat([
      "回答詳細",
      "対応詳細",
      "具体的な内容",
      "具体的な対応",
      "具体的な対応内容",
      "標準対応可否",
      "対応結果",
    ])
    .concat(["回答記号", "対応記号", "自己評価", "自己点検", "自己判定", "自己チェック", "自己診断"])
    .concat(["自己評価欄", "自己評価結果", "自己点検結果"]),
  remarks: [
    "備考",
    "補足",
    "補足説明",
    "コメント",
    "特記事項",
    "説明",
    "理由",
    "摘要",
    "備考欄",
    "根拠",
    "証跡",
    "エビデンス",
    "関連資料",
  ]
    .concat([
      "関連資料名",
      "資料名",
      "提案書ページ",
      "提案書ページ番号",
      "提案書該当ページ",
      "該当ページ",
      "ページ番号",
      "ページ",
      "頁",
    ])
    .concat([
      "参照先",
      "参照資料",
      "根拠資料",
      "添付資料",
      "添付資料名",
      "登録番号",
      "認定番号",
      "証明書番号",
      "認証番号",
      "取得番号",
    ])
    .concat([
      "有効期限",
      "remarks",
      "remark",
      "comment",
      "comments",
      "evidence",
      "note",
      "notes",
      "注記",
      "資料",
      "該当箇所",
    ])
    .concat([
      "記載箇所",
      "参考資料",
      "確認資料",
      "資料番号",
      "書類",
      "費用",
      "金額",
      "補足事項",
      "代替案",
      "取得時期",
      "時期",
    ]),
  aside: [
    "評価",
    "採点",
    "配点",
    "得点",
    "評価点",
    "加点",
    "審査",
    "判定",
    "確認欄",
    "確認者",
    "担当",
    "担当者",
    "担当課",
    "記入例",
  ]
    .concat([
      "回答例",
      "記載例",
      "例",
      "市確認欄",
      "市記入欄",
      "市使用欄",
      "発注者確認欄",
      "審査結果",
      "評価結果",
      "市評価",
      "チェック欄",
    ])
    .concat(["確認日", "確認結果", "前回回答", "使用欄"]),
  /** Told by choice-words. */
  choice: [],
  limits: [
    "課題",
    "問題点",
    "懸念",
    "懸念事項",
    "例外",
    "例外事項",
    "制約",
    "制約事項",
    "制限事項",
    "前提条件",
  ],
};

const KINDS: readonly ColumnKind[] = [
  "id",
  "category",
  "requirement",
  "obligation",
  "answer",
  "remarks",
  "aside",
  "limits",
];
const KIND_OF = new Map(KINDS.flatMap((kind) => HEADS[kind].map((head) => [head, kind] as const)));
/** The column beside 可 that is called "no" is no choice of its own: it numbers the rows (find-header looks at that). */
const ALONE: ReadonlyMap<string, ColumnKind> = new Map([
  ["適合", "answer"],
  ["no", "id"],
]);
const LONGEST_HEADER = 40;
const LONGEST_CELL = 400;
const BULLET = /^[\s※*●■◆◇▼▽★☆・]+(?=.)/u;

/** What a header cell is called, without the legend of the marks that is printed with it. */
export function withoutLegend(text: string): string {
  if (text.length > LONGEST_CELL) return text;
  return text
    .normalize("NFKC")
    .trim()
    .replace(BULLET, "")
    .replace(pattern("header-legend-below"), "")
    .replace(pattern("header-legend-beside"), "");
}

/** 自己評価1): the sign of a footnote below the table. */
const FOOTNOTE = /(?<=[^\d)])\d{0,2}\)$/;

/** The words of a header cell without width, space, brackets' contents and what asks for an entry (貴社…, ご…, …をご記入ください). */
export function headerWord(text: string): string {
  return withoutLegend(text)
    .toLowerCase()
    .replace(everywhere("choice-circle"), "○")
    .replace(/\([^()]*\)|\[[^\]]*\]|【[^】]*】|「|」|※.*$/gsu, "")
    .replace(/[\s*:：。.、]/g, "")
    .replace(FOOTNOTE, "")
    .replace(pattern("header-please"), "");
}

/** What a header cell announces; undefined where its words say nothing of the kind. */
export function columnKind(text: string): ColumnKind | undefined {
  const word = headerWord(text) || headerWord(text.replace(/[()（）【】[\]]/g, ""));
  if (word === "" || word.length > LONGEST_HEADER) return undefined;
  if (waiverColumn(text) !== undefined) return "limits";
  if (listsChoices(text)) return "answer";
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
