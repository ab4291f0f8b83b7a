import { isMarkLike } from "./mark-like";
import { limitsExemption } from "../bands/limit-words";
import { mayTakeBack } from "./vendor-speech";

/** Thanks and greetings (「よろしくお願いいたします。」), and nothing else. */
const COURTESY =
  /^(?:(?:何卒|どうぞ|ご?回答|ご?記入|ご?確認|ご?対応|お忙しいところ|いつも|お世話になって|誠に|を?)?(?:よろしく|宜しく)?(?:お願い(?:いた|致)?します|お願い申し上げます|ありがとうございま(?:す|した)|おりま(?:す|した)|お疲れ(?:様|さま)です|thankyou(?:very)?(?:much)?|thanks)[。.!、,]?)+$/iu;
/** How a cell is to be filled in: 「○か×を選択してください」「資料名とページを記入」. */
const GUIDES =
  /(?:記入|入力|選択|選んで|選び|記載|回答|お書き|ご記入|チェック)(?:を|して|し|で|の上|ください|下さい|する|願い|お願い|いただ|頂|のこと|すること|欄|例|方法|必須|不要|[。.」）)]*$)|(?:please|select|choose|enter|fillin|write)/iu;
/** What turns an answer, whoever says it. */
const TURNS =
  /訂正|修正|変更|誤[りっ]|取り?消|撤回|読み?替|として(?:扱|読)|ではな[くい]|やっぱり|当社|弊社|未(?:対応|取得|登録|実施|定)|予定です|できません|しません|ありません|instead|wrong|correct(?:ion|ed)/iu;
/** What a sheet is, printed across it: 「社外秘」. */
const STAMPED =
  /^(?:社外秘|部外秘|取扱(?:注意|厳重注意)|秘|極秘|confidential|draft|案|写し?|copy|見本|原本|提出用|控え?|回答用紙)$/iu;

const plainOf = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** Whether words that lie on a cell plainly leave its answer alone: thanks, or how to fill the cell in. */
export function leavesAnswerAlone(text: string): boolean {
  const plain = plainOf(text);
  if (plain === "" || COURTESY.test(plain) || STAMPED.test(plain)) return true;
  return plain.length <= 300 && GUIDES.test(plain) && !TURNS.test(plain);
}

/** Whether words beside an answer, or on a cell of the city's, may turn it: the vendor's statement, or a bare mark. */
export function mayTurnAnswer(text: string): boolean {
  return !leavesAnswerAlone(text) && (isMarkLike(text) || mayTakeBack(text) || TURNS.test(plainOf(text)));
}

/** 「ISMAP登録事業者も、全項目に回答してください」: asked of those, too, whom a band would let off. */
const OF_ALL =
  /(?:登録|認定|認証|取得|ismap|aspic).{0,20}(?:も|でも|いても|かかわらず|関わらず|問わず|regardless).{0,30}(?:回答|記入|記載|必須|必要|対象|answer)/iu;

/** Whether they are about waiving rows, or about asking for rows that a band would waive. */
export function isAboutWaiver(text: string): boolean {
  return !COURTESY.test(plainOf(text)) && (limitsExemption(text, "around") || OF_ALL.test(plainOf(text)));
}
