import { speaksOfRegisteredToo, staysAsked, waivesOnCondition } from "./still-asked";

/** Where a text stands: on a row's own cells, on a line between the rows, or above, below or on another sheet. */
export type LimitPlace = "row" | "between" | "around";

export const plainLimit = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(\d)\s+(?=\d)/g, "$1、")
    .replace(/[\s"“”]/g, "")
    .replace(/[〇◯]/g, "○")
    .replace(/[〜～]/g, "~");

const WAIVER = /免除|免じ|適用除外|waive|exempt/;
/** Other things are waived as well: 契約保証金は免除, 手数料の免除. */
const OTHER_MATTERS =
  /(?:条例|法令?|法律|規則|約款|制度|協定|税)(?:等)?の適用除外|(?:保証金|手数料|使用料|利用料|料金|費用|[消課納]?税金?|違約金|賠償|責任|授業料|保険料)(?:等|の納付|の支払い?)?(?:は|を|の|が)?(?:全額|一部)?免除/g;
/** What needn't be done where a row is waived: 回答は不要です, 免除申請書の提出は不要. */
const NOT_NEEDED =
  /(?:免除(?:の|に係る)?)?(?:申請書?|手続き?|届出?書?|証明書?|登録証|書類|資料|様式|回答|記入|記載|入力|提出|添付|説明|理由|対応|押印|返送)(?:等|など|の(?:提出|添付|記入|写し|記載))?(?:は|を|の|も|が)?(?:一切|特に)?(?:不要|要しない|要しません|必要(?:は|が)?(?:ない|ありません|なし)|省略(?:可|でき(?:る|ます)|して(?:よい|も?構いません|ください)))(?!では|の(?:取扱|扱|規定)|[」』]の|とは?し(?:ない|ません)|扱い)/g;
/** It does no harm: 空欄で構いません. */
const NO_MATTER =
  /(?:構|かま)(?:いません|わない)|差し?支え(?:あり|ござい)?(?:ません|ない)|問題(?:は)?(?:あり|ござい)?(?:ません|ない)/g;
/** Somebody did away with it, or it never holds, or not here: 免除は行わない, 免除対象外, 免除の対象は1.18まで. */
const DENIED = new RegExp(
  [
    "(?:免除|適用除外)[^、。]{0,24}?(?:な[いし]|無し|無$|ません|せず|不可|対象外|廃止|終了|撤[回廃]|削除|取りやめ|取り?消|停止|中止|見送|除[くき外]|限[るり]|のみ|だけ|まで|以外|×)",
    "免除(?:の)?(?:範囲|対象|適用)?外",
    String.raw`(?:不要|省略)[^。]*\d(?:まで)?の?(?:要件|項目|範囲)?(?:に限[るりっ]|のみ|だけ|まで(?:です|とする|とします|$))`,
    "(?:免除|適用除外|省略|緩和|軽減|特例)[^。]{0,40}?(?:適用(?:を)?(?:(?:し|され)て(?:い|おり)(?:ない|ません)|見合わせ|見送|停止|し(?:ない|ません))|行(?:わない|いません|わず)|廃止|廃し|終了し|停止し|中止|見合わせ|見送[らりっ]|取りやめ|取り?止め|認め(?:ない|ません|て(?:い|おり)))",
    "(?:非|不|無)免除",
    "(?:廃止|撤廃|削除|無効)(?:した|された|済みの?|となった)?免除",
    "(?:不要|省略|簡略化?)(?:と(?:は)?|の|[」』]|に|を|は|する|規定|取り?扱い?|扱い|条項|こと){0,8}(?:適用し(?:ない|ません)|し(?:ない|ません)|行(?:わない|いません)|認め(?:て(?:は)?(?:い|おり))?(?:ない|ません|られ)|廃止|取りやめ|不可|でき(?:ない|ません)|なりません|ならない)",
    "(?:規定|取り?扱い?|特例|特例措置|措置|緩和|ただし書き?)(?:は|を|も)?[^。]{0,16}(?:適用(?:しない|しません|されない|されません|外)|廃止|停止|終了|撤廃|無効|削除)",
    String.raw`(?:not|never)(?:be)?(?:waive|exempt|relieve|excuse|release)|no(?:exemption|waiver)|withoutexemption|(?:exemptions?|waivers?)[a-z]{0,12}(?:not|no longer|withdrawn)`,
  ].join("|"),
);
/** How a waiver is spoken of that holds: 免除とする, 免除される場合, 免除理由, 「免除」と記入. */
const GRANTED =
  /(?:免除|適用除外)(?:の対象|対象)?(?:と(?:する|します|し|なる|なり|なっ|記入|記載|表示)|され|し(?:ます|た)|する|です|である|でき(?:る|ます)|にな|に(?:該当|関する|つい|当た)|(?:の)?場合|を(?:受け|希望|適用|申請|判定|確認|追加|明確)|が(?:適用|認め)|の(?:記入|入力|記載|手続|方法|書き方|可否|有無|判定|要件|条件|適用|範囲|理由|根拠|考え方|対象|項目|行|欄|番号|確認|希望|申請)|者|事業者|サービス|可|条件|規定|要件|事項|対象|項目|理由|根拠|区分|欄|番号|行|表|一覧|申請|届|証明|に|と|を|は|[」』)】\]]|[:(]|$)|exempt(?:ed|ion)?s?(?:rows?|items?|requirements?|reason|number|if|when|by|may|can|are|is|:|$)/g;
/** Whoever it is: all of them, the registered among them. */
const EVERYONE =
  /(?:全て|すべて|全|いずれ)の?(?:参加)?(?:サービス|事業者|提案者|応募者|応札者|入札者|参加者|回答者|業者|者(?!が閲)|社(?!員)|ベンダー?)|(?:どの|いかなる)(?:参加)?(?:事業者|提案者|応募者|業者|者|社|サービス)(?:で|であって)?も|各社とも|全員|(?:all|every)(?:bidders?|vendors?|suppliers?|applicants?|tenderers?)/;
const ALL_ROWS =
  /(?:全て|すべて|全)の?(?:項目|要件|設問|行|事項|問|欄)|(?:all|every)(?:requirement|item|row|question)/;
const COMMON =
  /全(?:ての?)?(?:サービス|事業者|提案者|社|者)(?:に|へ)?共通|共通(?:必須|回答|要件|遵守)|全社(?:必須|回答|対象)|(?:必須|回答)(?:共通|全社)/;
const ASKED =
  /回答|記入|記載|答え|書い|書く|お書き|埋め|満た|充足|必須|必要|要する|対応|遵守|適用|対象|求め|確認|審査|判定|評価|要件|項目|省略|提示|提出|含|answer|complete|fillin|requirement|must|mandatory/;
const REGISTERED = /登録|認定|認証|取得|ismap|aspic|iso\/?iec|registr|registered|certif/;
/** Even where it holds: 登録があっても, 登録済みの場合も, 登録事業者も, の有無を問わず. */
const REGARDLESS =
  /(?:かかわらず|関わらず|拘わらず|拘らず|関係なく|を?問わ(?:ず|ない)|によらず|如何に|(?:で|が)あっても|てい?ても|(?:場合|とき|際)(?:も|でも|であっても)|(?:事業者|者|社|サービス|場合|業者)(?:で)?も(?:[、,含全すべ必回記以下対同]|$)|を?含め|引き続き|なお必要)|regardless|irrespective|ornot|even(?:if|when|though|(?:for)?(?:the)?(?:[a-z]{3,8}-?)?registered)|including(?:those|the|all)?(?:[a-z]{3,8}-?)?(?:registered|certified)/;
const BELOW =
  /以下|以降|以後|下記|これより|ここから|ここより|この先|次の|次行|本行|後続|後述|▼|↓|below|following|beyondthis|fromhere|onwards?|hereafter/;
const WITHOUT_EXCEPTION =
  /必ず|必須|全て|すべて|全(?:項目|要件|件|問)|例外なく|漏れなく|もれなく|省略せず|例外(?:は)?(?:なし|ない|ありません)|要回答|always|must/;
/** Asks for an answer whatever else is said, in so few words that it is a heading's or a cell's. */
const ASKED_ANYHOW =
  /要(?:ご)?回答|要記入|回答(?:は|が|を)?(?:必須|必要|要する|要す$|求め)|(?:必須|必ず)(?:で|の)?(?:ご)?回答|(?:回答|記入)(?:を|の)?省略(?:は)?(?:不可|でき(?:ま|な)|し(?:ない|ません)|せず|を?認め)|省略(?:不可|は?でき(?:ま|な))|回答免除(?:不可|なし)|^[(※★]*(?:例外|省略|除外)(?:は|を)?(?:なし|無し?|認めない|不可)|mustbeanswered/;
/** Who pays (応募に要する費用は全て応募者の負担), and how an entry looks (記入例：免除). */
const BESIDES =
  /(?:費用|経費|料金?|旅費)[^。]*負担|(?:記入|記載|入力|回答)例|(?:問い?合わ?せ|相談)(?:先|窓口)|(?:結果|日程)[^。]*(?:通知|公表|連絡|開催)/;
/** Makes less of the rows than a waiver: which of them, and how much, is not understood. */
const EASES = /簡略|省略|緩和|軽減|代える|この限り/;
/** Only a number, a paper or a place is asked for: 免除の場合も、登録番号は記入してください. */
const ASKS_FOR_A_THING =
  /(?:番号|理由(?!に)|根拠|登録証|認定証|写し|証明書|書類|有効期限|年月日|名称|日付|社名|連絡先|押印|表紙|備考|その旨|斜線|空欄|空白|(?:グレー|灰色|網掛け)(?!の(?:項目|要件|行|設問))|[「『](?:免除|-|―|—)[」』]|様式|申請書)[^。]{0,24}(?:記入|記載|明記|添付|提出|入力|選択|引いて|付し|表示|示し|して(?:ください|下さい)|お願い|です|ます|とする|可)/;
const ASKS_FOR_ANSWERS =
  /全(?:て|項目|要件)|すべて|要件|以下|以降|項目(?:にも|も|は全|を全)|満た|回答(?:が|は)?(?:必須|必要)/;

/** Statements of a text; what stands in brackets is one of its own. */
const statementsOf = (text: string): readonly string[] =>
  text
    .split(/[。\n!]/)
    .flatMap((part) => [
      part,
      part.replace(/[(（][^()（）]*[)）]/g, ""),
      ...[...part.matchAll(/[(（【［]([^()（）【】［］]*)[)）】］]/g)].map(([, own = ""]) => own),
    ]);

/**
 * Whether a text that is no band may limit one. Wide on purpose: what speaks of waiving and is not understood must not
 * be granted; what only tells how a waived row is filled in, or of waiving something else, takes nothing.
 */
export function limitsExemption(text: string, place: LimitPlace): boolean {
  if (text.length > 4_000) return true;
  if (waivesOnCondition(plainLimit(text))) return true;
  return statementsOf(text).some((statement) => limits(plainLimit(statement), place));
}

function limits(whole: string, place: LimitPlace): boolean {
  const text = whole.replace(OTHER_MATTERS, "").replace(NOT_NEEDED, "").replace(NO_MATTER, "可");
  if (text.length < 3 || BESIDES.test(text)) return false;
  const isThing = ASKS_FOR_A_THING.test(text) && !ASKS_FOR_ANSWERS.test(text);
  if (DENIED.test(text)) return !isThing;
  if (staysAsked(text)) return !isThing;
  if (speaksOfRegisteredToo(text) && (ASKED.test(text) || BELOW.test(text))) return !isThing;
  if (REGARDLESS.test(text) && (REGISTERED.test(text) || WAIVER.test(text)) && ASKED.test(text))
    return !isThing;
  if (isThing) return false;
  if (WAIVER.test(text.replace(GRANTED, ""))) return true;
  if (place === "around")
    return EVERYONE.test(text) && (ALL_ROWS.test(text) || BELOW.test(text)) && ASKED.test(text);
  if (EVERYONE.test(text) && ASKED.test(text)) return true;
  if (EASES.test(text) && REGISTERED.test(text)) return true;
  if (COMMON.test(text) || ASKED_ANYHOW.test(text)) return true;
  return BELOW.test(text) && WITHOUT_EXCEPTION.test(text) && ASKED.test(text);
}

/** Asks for rows that it names without exception: 1.10〜1.14は必ず回答してください. */
export function asksForNamedRows(text: string): boolean {
  const plain = plainLimit(text);
  return ASKED_ANYHOW.test(plain) || EVERYONE.test(plain) || /例外なく|いかなる場合/.test(plain);
}

/** Which rows a line between the rows is about, by its words. */
export function directionOf(text: string): "below" | "above" | "all" | undefined {
  const plain = plainLimit(text);
  if (BELOW.test(plain) || /ここまで|まで[。)】]*$/.test(plain)) return "below";
  if (/上記|以上の|前記|上の|これより上|above/.test(plain)) return "above";
  return /免除|適用除外|取り?扱い|規定|waive|exempt/.test(plain) &&
    /(?:この|本|上記の?|当該)|しない|しません|行わない|行いません|廃止|認め/.test(plain)
    ? "all"
    : undefined;
}
