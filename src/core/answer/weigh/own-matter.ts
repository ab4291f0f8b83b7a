import type { ClauseFacts } from "../clause-facts";

/** Another row of the sheet as what is spoken of (1.1は未登録), not a version. */
const OTHER_ROW = /^(?:なお、?|また、?)?(?:no\.? ?|項番|項目)?\d\.\d{1,2}\.?(?:項|番)?(?=[はがでにの])/;
/** The vendor's own service, or the vendor itself. */
const OWN =
  /アプリ(?:ケーション)?|本(?:サービス|システム|製品)|当(?:サービス|社)|弊社|自社|自体|\bsaas\b|\bour\b|\bapplication\b/;
/** Said of the platform as well (基盤のAWSも登録済). */
const AS_WELL = /も|とも|双方|両方|同様|\b(?:also|both|as well)\b/;

/** Nouns of so many rows that they tell no matter. */
const COMMON =
  /^(?:情報|サービス|外部|システム|データ|内容|提供|利用|使用|実施|対応|管理|場合|事業者|本市|貴市|組織|基準|方法|規定|契約|機器|運用|設備|確認|業務|目的|発生|取得|登録|保有|機能|体制|該当|現在|当社|弊社|本番)$/;
const NOUN = /[一-龠々ァ-ヶー]{2,12}/g;
const SUFFIX = /(?:機能|体制|対応|手段|仕組|設定)$/;
/** That something is not done, not there or not possible. */
const NOT_DONE =
  /(?:対応|実施|提供|搭載|用意|導入|整備|実装|採用|限定|指定|具備|設置)(?:は|を|も|に|が)?(?:いた|致)?(?:し|でき|出来|され)|(?:備え|設け|行っ|行い|有し|持っ)|(?:あり|ござい)ません|不可|でき(?:ません|ない|かね)/;

/** Names the requirement by its own words: 暗号化機能は備えておりません denies a row that asks for 暗号化. */
export function namesRequirement({ text, negations }: ClauseFacts, requirement: string): boolean {
  if (negations !== 1 || !NOT_DONE.test(text)) return false;
  return [...text.matchAll(NOUN)].some(([noun]) => {
    const stem = noun.replace(SUFFIX, "");
    return stem.length >= 2 && !COMMON.test(stem) && requirement.includes(stem);
  });
}

/** Speaks of another row of the sheet. */
export function speaksOfOtherRow({ text, negations }: ClauseFacts): boolean {
  return negations <= 1 && OTHER_ROW.test(text);
}

/** Whatever it denies, it denies of what it names first (ISO27017は未取得), and once. */
export function deniesOnlyWhatItNames({ standards, words, negations, denyAt }: ClauseFacts): boolean {
  if (!words.has("deny")) return true;
  const [first] = standards;
  return negations === 1 && denyAt !== undefined && first !== undefined && first.end <= denyAt;
}

/**
 * Whether a clause on the platform only adds to what is said of the service itself, in the same clause
 * (アプリケーション・基盤とも) or in a sound one beside it.
 */
export function platformBeside(clause: ClauseFacts, sound: readonly ClauseFacts[]): boolean {
  if (!clause.words.has("platform")) return false;
  if (OWN.test(clause.text) && /とも(?!に?連携)|双方|両方|いずれも|\bboth\b/.test(clause.text)) return true;
  const own = sound.some(({ text }) => OWN.test(text));
  return (
    own && !OWN.test(clause.text) && (AS_WELL.test(clause.text) || /^[^はがを]{0,12}:/.test(clause.text))
  );
}
