import { isMarkLike } from "./mark-like";

/** What somebody says of what he has, does or will do: who asks for it does not speak so. */
const SPEAKS =
  /当社|弊社|自社|小社|(?:て|で)(?:います|おります|いません|おりません|いない|おらず)|ありません|ございます|ございません|でき(?:ません|ます|かねます|ない)|(?:いた)?しません|いたします|対応し(?:ます|ない)|かねます|(?:可能|不可|不可能|困難|予定|必要|条件|未定)です|検討中|未(?:対応|取得|登録|実施|整備)|取得(?:済|しました)|対応(?:済|不可|困難|予定)|\b(?:we|our)\b/iu;
/** What who asks says of what is asked. */
const ASKS =
  /ください|下さい|願います|お願い|いただきます|こと[。.)）」]*$|本市|当市|貴社|市が|市は|市で|求め(?:る|ます)|評価し(?:ます|ない)|確認し(?:ます|ない)|とする[。.]?$|\bplease\b|\b(?:shall|must)\b/iu;

/** Whether a text outside the answer reads as the vendor's own statement, not as a word of who asks. */
export function speaksAsVendor(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  return plain.length <= 4_000 && SPEAKS.test(plain) && !ASKS.test(plain);
}

/** Whether it reads as a word of who asks. */
export function speaksAsCity(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  return plain.length <= 4_000 && ASKS.test(plain);
}

/** What a vendor does or has, and how it points to it: 別紙3, 第12条, 有効期限, 締結します, …を実施, 取得予定, 失効. */
const OWN_DOINGS =
  /別[紙添表]\s*\d|第\s*\d{1,3}\s*条|有効期(?:限|間)|(?:登録|認証|認定|証明書)番号|(?:実施|締結|提出|発行|取得|登録|保管|保存|暗号化|対応|提供|利用|使用|採用|運用|設置|設定|監視|通知|返却|帰属|提示|準拠|管理|記録|検知|消去|削除|遵守|用意|添付|整備|契約)(?:を)?(?:(?:いた)?し(?:ます|ました|ません)|済み?|予定|中(?:$|[。、)])|不可|$|[。、])|失効|期限切れ|受入れ?$|が可能$/u;
/** How who asks explains what is asked: ISMAPとは…をいう, 例：…, …が望ましい. */
const EXPLAINS_ASKED =
  /とは[、,]|を(?:いう|いいます|指す|指します)|^例[:)]|(?:など|等)を(?:想定|確認)|想定|望ましい|求め|必要(?:が|で|と)|評価|審査|確認すること|提出すること|記入|記載(?:する|のこと)/u;

/** Whether a text reads as what a vendor does, rather than as an explanation of what is asked. */
export function tellsOwnDoing(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  if (plain.length > 4_000 || ASKS.test(plain) || EXPLAINS_ASKED.test(plain)) return false;
  return SPEAKS.test(plain) || OWN_DOINGS.test(plain);
}

/** Polite sentences, and what makes an answer depend on something. */
const STATES =
  /(?:です|ます|ません|ました|でした)(?:[。.、)）」\s]|が|$)|一部|別途|オプション|有償|追加費用|(?:を|は)除く|予定|検討|不可|未定|協議|相談|代替|カスタマイズ|改修|制限|限(?:る|り|定)|以外|条件付|見込|今後|将来|次期|対象外|(?:ない|なし|無し|せず)[。.]?$/u;
const NOTHING = /^(?:特に|該当)?(?:なし|無し|ない|ありません)[。.]?$/u;

/** A statement, or a bare no, where the answer is given in another column: a reservation may be among them. */
export function mayTakeBack(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  if (plain.length > 4_000) return true;
  if (NOTHING.test(plain)) return false;
  if (isMarkLike(plain)) return /^(?:[×✕✖❌✗☓╳△▲]|いいえ|不可|未|非|不|ng|対応(?:不|予))/iu.test(plain);
  return (SPEAKS.test(plain) || STATES.test(plain)) && !ASKS.test(plain);
}
