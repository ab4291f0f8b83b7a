/** How a sheet calls itself: an example of how to fill in, or a form, a draft or a former state of the answers. */
export type SheetRole = "sample" | "not-final" | "answers";

const plainOf = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();

/** 記入例, 回答の記載例, サンプル, 見本; not 条例, 凡例, 事例 or 例外. */
const SAMPLE_WORD =
  "(?:(?:ご?(?:記入|記載|回答|解答|入力|作成|記述|書き方|書き|書込み?|参考|提案|提出|選択|評価|模範|想定))+の?(?:例(?![外規会])文?|見本|サンプル)" +
  "|模範(?:回答|解答)|お?手本|見本|サンプル|(?<![a-z])(?:samples?|examples?|specimen)(?![a-z]))";
/** 「記入例付き」「記入例参照」「記入例を除く」 speak of an example that stands elsewhere. */
const ELSEWHERE =
  "(?![ 」』\\])]{0,2}(?:付|つき|あり|有り?|入り|参照|[をにはもからよ]|と同|以外|なし|無|削除|済|どおり|通り))";
const SAMPLE_NAME = new RegExp(`${SAMPLE_WORD}${ELSEWHERE}`, "u");
/** The word 例 by itself, or as a part of its own: 例, 例2, 回答(例), 例_回答. */
const LONE_EXAMPLE = /(?:^|[([【〔「『<_\-・ ])例 ?\d*(?:$|[)\]】〕」』>_\-・: ])/u;
/** A company may be called Sample; 「株式会社サンプル 記入例」 is an example all the same. */
const COMPANY =
  /株式会社|有限会社|合同会社|合資会社|財団法人|社団法人|\(株\)|\(有\)|(?<![a-z])(?:inc|ltd|corp|co|llc)(?![a-z])/u;
const COMPANY_LIKE = /サンプル|見本|(?<![a-z])(?:samples?|examples?)(?![a-z])/gu;

/** A form to be filled in, a draft, or what was there before: where another sheet is there too, which one counts is open. */
const NOT_FINAL =
  /雛[形型]|ひな(?:形|型|がた)|テンプレ|原本|原紙|(?<![a-z])(?:template|draft|old|backup|bak)(?![a-z])|下書|素案|(?<!提)案(?:$|[)\]】_\- \d])|^旧|[(\[【_\- ]旧|(?<!復)旧版?(?:$|[)\]】])|(?:修正|変更|訂正|差替え?)前|作業用|控え?(?:$|[)\]】])/u;

/** What a sheet's name says of it. */
export function roleByName(name: string): SheetRole {
  const plain = plainOf(name);
  const said = COMPANY.test(plain) ? plain.replace(COMPANY_LIKE, " ") : plain;
  if (SAMPLE_NAME.test(said) || LONE_EXAMPLE.test(said)) return "sample";
  return NOT_FINAL.test(plain) ? "not-final" : "answers";
}

/** Longer texts are no titles. */
const LONGEST_TITLE = 60;
const OPEN = "[(\\[【〔「『<《〈≪]";
const CLOSE = "[)\\]】〕」』>》〉≫]";
const CALLED = `(?:${SAMPLE_WORD}|例) ?\\d{0,2}`;
const WHOLE = new RegExp(
  `^[※*■□◆◇●○・#]{0,2} ?${OPEN}? ?${CALLED} ?${CLOSE}?(?:です|である|となります|になります)?[。.!]?$`,
  "u",
);
/** 「外部サービス要件回答書(記入例)」「【記入例】外部サービス要件」 */
const BRACKETED = new RegExp(
  `^${OPEN} ?${SAMPLE_WORD} ?\\d{0,2} ?${CLOSE}(?![をにはもからよの])|${OPEN} ?${CALLED} ?${CLOSE}$`,
  "u",
);
/** 「回答書 記入例」; not 「赤字は記入例」「右の記入例」. */
const AT_END = new RegExp(`(?<![はがをもと:]|[右左上下段欄行列字色]の? ?)${SAMPLE_WORD} ?\\d{0,2}$`, "u");
/** 「本シートは記入例です」「以下は、サンプルとしての回答例である」 */
const OF_ITSELF = new RegExp(
  `(?:これ|本|この|当|以下|下記|下表)[^。、]{0,14}は、?[^。]{0,14}(?:${SAMPLE_WORD}|例)(?:です|であ[りる]|で、|とな|にな|。|$)`,
  "u",
);
/** A title that points to an example elsewhere. */
const POINTS_AWAY =
  /参照|参考に|別(?:紙|添|シート|表|途|冊|ファイル)|次(?:シート|ページ|頁)|→|⇒|⇨|->|ではな|でない|では?ありま|じゃな/u;

/** Whether a heading above a table calls the table an example. */
export function isSampleTitle(text: string): boolean {
  const plain = plainOf(text);
  if (plain.length > LONGEST_TITLE || POINTS_AWAY.test(plain)) return false;
  if (WHOLE.test(plain) || BRACKETED.test(plain) || OF_ITSELF.test(plain)) return true;
  return !COMPANY.test(plain) && AT_END.test(plain);
}
