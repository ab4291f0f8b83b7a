import type { MarkMeaning } from "../answer/legend";
import { SYMBOLS, WORDS, type Stance } from "../answer/mark-catalogue";
import { normaliseAnswer } from "../answer/normalise-answer";

export const ASKS_FOR_ANSWER =
  /回答(?:が|は|を)?(?:必須|必要|任意|不要|要する|求め)|要回答|(?:必ず|任意で)ご?回答|回答(?:してください|願います)/;

/** What nobody wants: ある says no of a requirement, ない says yes. */
const BAD = String.raw`(?:課題|リスク|支障|問題点?|懸念|不備|障害|違反|不足|欠陥|抵触|悪影響|漏れ|瑕疵|脆弱性|不具合|差異|相違|事故|欠落|要改善|要対策|要是正)`;
const AND_SO_ON = String.raw`(?:事項|箇所|個所|点|等|など|に|が|は|も|の)*`;
const BAD_THERE = new RegExp(
  `${BAD}${AND_SO_ON}(?:あり|有り?(?!無)|ある|生じる|生じます|残る|残り|該当する|該当します)|^要(?:改善|対策|是正|修正)$`,
);
const BAD_ABSENT = new RegExp(
  `${BAD}${AND_SO_ON}(?:なし|無し?|なく|ない|ありません|生じない|生じません|残らない|該当しない|該当しません|該当なし)`,
);
const NO_PLAN = /(?:予定|計画|見込み?|準備)(?:は|が|も)?(?:なし|無し?|ない|ありません|していない)/;
/** Nothing is attached to the yes (カスタマイズなしで対応可). */
const WITHOUT_CONDITION =
  /(?:条件|制限|制約|追加費用|追加開発|別途費用|費用|カスタマイズ|例外|改修)(?:等|など)?(?:は|が|も)?(?:なし|無し|なく|不要|ない)(?:で(?!す)|に|の)?/g;
/** What a requirement is glad of; another thing that is there (資料あり) tells nothing of it. */
const GOOD = String.raw`(?:対応|機能|実績|取得|登録|認証|認定|規定|定め|実施|該当|適合|標準|整備|導入|契約|保有|搭載|実装)`;
const GOOD_THERE = new RegExp(`(?:^|${GOOD})(?:が|は|に)?(?:あり|有り|ある|有$)`);
const GOOD_ABSENT = new RegExp(
  `(?:^|${GOOD}|でき|出来|満た(?:さ|して)|して(?:い)?|し)(?:が|は|に|も)?(?:なし|無し|ない|無$|ありません)|^ありません`,
);

const FIRST: readonly (readonly [RegExp, MarkMeaning])[] = [
  [ASKS_FOR_ANSWER, "must-answer"],
  [NO_PLAN, "no"],
  [/予定|今後|将来|次期|準備中|開発中|申請中|計画|見込/, "planned"],
  [
    /一部|部分|カスタマイズ|代替|条件付|制限|制約|オプション|有償|有料|別途|運用(?:で|に|回避|対応)|不十分|要相談|概ね|おおむね|追加費用|追加開発|標準外|標準以外|可能性|見積/,
    "partial",
  ],
];
const NOT_APPLICABLE = /該当(?:し)?な(?:い|し)|対象外|非該当|適用外|該当せず|n\/a/i;
const NO =
  /不可|でき(?:な|ませ)|出来(?:な|ませ)|非対応|未対応|未実施|未取得|未登録|未整備|未導入|[不非未]適合|[不非未]準拠|不合格|困難|いいえ|満たさ(?:な|ず)|していない|しない|しません|していません|おりません|^ng$|^否$/;
const YES =
  /(?<![許認])可(?!否|変|視)|標準|満たす|満たして|満たします|対応(?:済|する|します|$|して(?:いる|います))|十分|合格|適合|準拠|はい|実施済|実施(?:する|します|して(?:いる|います))|できる|できます|出来る|出来ます|取得済|登録済|整備済|導入済|^ok$/;

/** What the words of a legend say of a requirement: nouns count (課題なし is a yes); "human" where it is not told. */
export function stanceOf(words: string): MarkMeaning {
  const plain = words.normalize("NFKC").replace(/\s/g, "").toLowerCase();
  const free = plain.replace(WITHOUT_CONDITION, "");
  if (free !== plain && free.replace(/[()、。]/g, "") === "") return "yes";
  const first = FIRST.find(([pattern]) => pattern.test(free));
  if (first !== undefined) return first[1];
  const bare = free.replace(/^[(]+|[)]+$/g, "");
  const outside = bare.replace(/[(][^()]*(?:[)]|$)/g, "");
  const inside = [...bare.matchAll(/[(]([^()]*)/g)].map(([, text = ""]) => yesOrNo(text));
  const said = new Set([yesOrNo(outside), ...inside].filter((meaning) => meaning !== "human"));
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : "human";
}

function yesOrNo(text: string): MarkMeaning {
  const [there, absent] = [BAD_THERE.test(text), BAD_ABSENT.test(text)];
  if (there || absent) return there && absent ? "human" : there ? "no" : "yes";
  if (NOT_APPLICABLE.test(text)) return "na";
  if (NO.test(text) || GOOD_ABSENT.test(text)) return "no";
  return YES.test(text) || GOOD_THERE.test(text) ? "yes" : "human";
}

/** What a mark or word means where no legend speaks. */
export function usualMeaning(mark: string): Stance | undefined {
  const plain = normaliseAnswer(mark).text;
  return SYMBOLS.get(plain) ?? WORDS.get(plain);
}
