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
