import { headerWord } from "../columns/header-words";
import { plainlyNo } from "./sheet-notes";

/** 対応時期, 提供時期; カスタマイズ費用（千円）, 追加費用, 金額. */
const TIME = /(?:時期|納期)$/u;
const COST = /(?:費用|金額|価格|料金|経費)$/u;

/** From the first day on, or already. */
const AT_ONCE =
  /^(?:契約(?:締結|開始)?(?:時|日)|即時|即日|現在|現時点|既に?|(?:標準|対応|実装|提供|導入|実施|取得|登録)?済み?|標準(?:機能|対応|実装)?|(?:提供|対応|運用|稼働)中|[-ー―–—‐])(?:から|より|で対応)?$/u;
/** Nothing to be paid on top. */
const FREE =
  /^(?:[¥￥]?0(?:円|千円|万円)?|無償|無料|なし|無し?|不要|追加(?:費用)?(?:なし|無し?)|(?:標準|基本)(?:機能|料金|費用)?(?:に|内)?(?:含む|含まれる|込み?)?|込み?|[-ー―–—‐])$/u;

/** △ and × are no yes: 「×」 beside 「契約時」 is a promise. What a code (C, 3) says is not known here. */
const HALF = /^[△▲]|一部|部分|^[a-z\d\p{scx=Katakana}]$/iu;

/** Whether an entry under a heading that asks for the time or the price leaves a yes as it is. */
export function isPlainTerm(heading: string, text: string, answer: string): boolean {
  const word = headerWord(heading.split(" / ").at(-1) ?? "");
  const plain = text.normalize("NFKC").replace(/[\s。.]/g, "");
  if (answer === "" || plainlyNo(answer) || HALF.test(answer.normalize("NFKC").trim())) return false;
  return (TIME.test(word) && AT_ONCE.test(plain)) || (COST.test(word) && FREE.test(plain));
}

/** 対応時期: from when on. 取得時期 and 有効期限 are what a certificate bears, and are read with the remarks. */
const FROM_WHEN =
  /(?:対応|実装|提供|導入|実現|実施|開発|リリース|納入|稼働)(?:可能|完了|開始|予定)*(?:時期|年月日?|納期|期日|日)$/u;

/** Whether an entry under a heading that asks from when on the requirement is met may put a yes off. */
export function mayPutOff(heading: string, text: string, answer: string): boolean {
  const word = headerWord(heading.split(" / ").at(-1) ?? "");
  return FROM_WHEN.test(word) && !plainlyNo(answer) && !isPlainTerm(heading, text, answer);
}
