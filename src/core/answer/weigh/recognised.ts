import { found, type ClauseFacts } from "../clause-facts";
import { namesAny } from "../find-topics";
import type { Finding } from "../finding";
import type { PackRow } from "../../pack/pack-schema";
import { readDurations } from "../time/read-durations";
import { topicsOf } from "../kinds/kinds";
import { DOMESTIC } from "../place-catalogue";
import type { SignalKind } from "../signal-catalogue";
import { isBenign } from "./benign";

/**
 * Words that the field's answers are made of. A clause that has none of them, no standard, date, place, document or
 * topic either, says something this reader does not know: beside a yes it must not pass for support.
 */
const FIELD =
  /サービス|システム|当社|弊社|自社|貴市|貴庁|お客様|利用者|管理者|担当|対応|実施|提供|運用|管理|利用|使用|設定|機能|標準|監視|通知|連絡|保管|保存|記録|確認|報告|検知|暗号|認証|認定|登録|取得|権限|アクセス|ログ|バックアップ|データ|サーバ|クラウド|リージョン|センター|端末|体制|手順|規程|規定|規約|方針|契約|文書|書面|書類|資料|別紙|別添|添付|参照|記載|提示|提出|掲載|発行|証明|番号|期限|期間|有効|範囲|機関|審査|維持|継続|監査|診断|脆弱|障害|異常|停止|復旧|改善|是正|再発|責任|消去|廃棄|施錠|持出|入退室|通信|経路|鍵|パスワード|ネットワーク|アラート|メール|電話|ツール|定期|毎[日週月年]|年\d|月\d|週\d|\d回|全て|すべて|国内|法|裁判|準拠|遵守|要件|基準|https?:|\.jp|\.com|人|名|組織|部|会社|株式|ソフト|製品|アプリ|環境|基盤|仮想|冗長|閉域|専用|lgwan|vpn|承知|了解|対策|計画|原因|分析|究明|教育|訓練|窓口|連携|複数|構成|更新|導入|採用|設置|整備|策定|定義|明記|規定|制定|締結|保護|制御|制限|承認|変更|開発|作業|拠点|事務所|所在|住所|完了|追跡|進捗|パッチ|許可|申請|個人ごと|共有(?:id|アカウント)|義務|委託|復元|従業|社員|職員|懲戒|罰則|返金|減額|稼働|公表|公開|周知|判明|効果|課題|問題|電源|空調|耐震|免震|制震|建物|発電|受電|消火|回線|系統|二重|二系統|主系|副系|正系|待機系|ティア|tier|特権|録画|遮断|攻撃|破棄|削除|出力|両方|双方|台帳|架電|誠意|同所|特に|以上|のとおり|の通り|です$|可能$|あり$|済み?$/;
const FIELD_ENGLISH =
  /\b(?:scope|saas|application|applications|software|products?|development|operations?|maintenance|design|data|service|services|systems?|customer|logs?|encrypt\w*|certif\w*|regist\w*|region|monitor\w*|audit\w*|access|roles?|incident|backup|server|cloud|storage|stored?|policy|procedure|document|attached|provided|supported|available|enabled|retain\w*|retention|japan\w*|tokyo|osaka|law|court|notif\w*|alert\w*|detect\w*|scan\w*|test\w*|management|standard|valid|expir\w*|issued|number|no|yes|iso|aws|azure|google|team|security|compl\w*|controls?|sections?|chapters?|pages?|described|personnel|subcontractors?|screening|contacts?|escalation|process(?:es)?|root|causes?|corrective|actions?|review\w*|approv\w*|changes?|default|results?|triaged?|within|days?|hours?|weekly|monthly|quarterly|cvss|remediat\w*|patch\w*|severity|tls|aes|https?)\b/;

/** The first clause that nothing is known of, as a finding. */
export function unrecognised(
  clauses: readonly ClauseFacts[],
  row: PackRow,
  support: readonly Finding[],
): Finding | undefined {
  const own = topicWords(row.expects);
  const strange = clauses.find((clause) => {
    // 平文ではなく: set aside for what follows, which must be understood by itself.
    if (/(?:では|じゃ)なくて?$/.test(clause.text) && clause.words.has("weak")) return false;
    const supports = support.some(({ quote }) => quote?.cell === clause.cell && quote.text === clause.quote);
    if (!saysKnownThing(clause, own)) return true;
    return !supports && !namesAny(own, clause.text) && !isRecognised(clause);
  });
  if (strange === undefined) return undefined;
  return found({ code: "not-understood", values: { text: strange.text.slice(0, 40) } }, strange);
}

/** Every word by which the pack knows the row's matter. */
function topicWords(expects: PackRow["expects"]): readonly string[] {
  return topicsOf(expects).flatMap((topic) => [...topic.words, ...(topic.specific ?? [])]);
}

const WEIGHED: readonly SignalKind[] = ["deny", "prohibit", "outside", "refuse"];

/** What is said of the topic (after は) must be of a kind that is known: 権限は一律 names rights and tells nothing good. */
function saysKnownThing(clause: ClauseFacts, own: readonly string[]): boolean {
  const said = clause.text.slice(clause.text.lastIndexOf("は") + 1);
  if (said.length === clause.text.length || said === "") return true;
  // Denials have been weighed already.
  if (WEIGHED.some((kind) => clause.words.has(kind))) return true;
  if (/非(?:開示|公開)/.test(said)) return true;
  if (FIELD.test(said) || FIELD_ENGLISH.test(said) || namesAny(own, said)) return true;
  return (
    /[a-z\d]|ます|です|ある|ない|なく|ません/.test(said) || said.search(DOMESTIC) >= 0 || said.length > 24
  );
}

/** When something of the kind that the field's rows are about happens (不備のご指摘を受けた場合): no condition of the offer. */
const OCCASION =
  /(?:不備|不足|不十分|指摘|障害|事故|インシデント|異常|故障|停止|侵入|攻撃|漏えい|漏洩|発生|検知|発覚|発見|判明|違反|逸脱)[^、。]{0,14}(?:場合|際|とき|時)(?:は|に|には)?$/;

function isRecognised(clause: ClauseFacts): boolean {
  if (clause.standards.length + clause.dates.length + clause.documents.length > 0) return true;
  if (clause.domestic !== undefined || clause.foreign !== undefined) return true;
  if (FIELD.test(clause.text) || FIELD_ENGLISH.test(clause.text) || isBenign(clause)) return true;
  if (readDurations(clause.text).length > 0) return true;
  // Numbers, codes and product names in Latin letters name things; they take nothing back.
  if (OCCASION.test(clause.text)) return true;
  return (
    /^[\da-z .,/:()+&'~_#-]{1,60}$/.test(clause.text) &&
    !/ [a-z]{2,20} [a-z]{2,20} [a-z]{2,20}/.test(clause.text)
  );
}
