import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import { namesAny, placesOf } from "../find-topics";
import { NEVER_WITHOUT } from "../signal-catalogue";
import type { Flaw } from "./assessment";

/** A control over what is forbidden (持出管理, 監査の拒否機能): denying the control is no compliance. */
const CONTROL =
  /(?:管理(?!権)|対策|措置|対応|機能|検知|検出|防止|防|禁止|禁じ|制限|確認|体制|規程|規定|規則|仕組み|保証|約束|確約|表明|誓約|設定|証明|排除|遮断|ブロック|オプトアウト|手段|方法|ルール|台帳|申請|記録|承認|分離|手続き?|条項|記載|定め|文書|明記|検査|停止|止め|拒否|回避|避け|無効|除外|抑止|抑え|選択|指定|切替|解除|制御|コントロール|否定|契約(?!目的|外|の(?:範囲|目的)|上の目的|履行|業務|以外|期間|終了|情報|データ|範囲)|約款|合意)[^、。]{0,10}(?:ない|ません|なし|無し|ず|不可|未[一-龯]|無(?:$|\))|かね|困難)/;
/** Being unable is good only for the misuse itself (閲覧できない), not for what should hinder it. */
const UNABLE =
  /でき(?:ない|ません|ず|かね)|出来(?:ない|ません)|不可|困難|かね|(?<!用い)られ(?:ない|ません)|得ません|\b(?:cannot|can't|unable)\b/;
const UNABLE_TO_MISUSE =
  /(?:閲覧|アクセス|利用|使用|削除|消去|上書き|持ち?出し?|持出|参照|変更|改ざん|書き?換え|操作|コピー|複製|再利用|転用|復元|\b(?:access|view|read|use|removed?|copied))(?:は|が|も|を|すること(?:が|は|も))?(?:一切)?(?:でき|出来|不可|困難)|(?:触れ|触|見|読|入|立ち?入|取得|閲覧|編集|削除|ログイン|接続|侵入|入手|書き?込)(?:る|む|り|すること)?(?:こと)?(?:が|は|も)?(?:一切)?(?:でき(?:ない|ません|ず)|出来(?:ない|ません))|cannot (?:be )?(?:access|view|read|use|remove|cop)/;
/** 承認なく変更することはない: what is missing there is missing from the misuse that is denied. */
const WITHOUT_CONSENT =
  /(?:許可|承諾|同意|承認|了承|了解|合意|指示|申請|手続き?|確認|記録)(?:な(?:く|しに|しで|しの)|無く|無しに|無しの|を(?:得|経|受け|行わ|取ら|せ)ず(?:に)?)|(?:契約|許可|承諾|同意)[^、。]{0,16}を除(?:き|いて|く)/g;
/** Not under control, not under responsibility. */
const UNCOVERED = /(?:管理|責任|保証|対策|規程|規定|禁止|制御|監視|適用|監督)(?:の)?(?:対象|範囲)?外/;
const ENGLISH_CONTROL =
  /\b(?:cannot|can't|not|unable|no|never)\b[^.]{0,24}\b(?:opt|disable|prevent|exclude|guarantee|confirm|ensure|block|turn|control|prohibit|assure|restrict|protect)/;

/** What is forbidden is done. */
const DONE =
  /(?:に|を|へ)(?:使用|利用|活用|転用)$|(?:し|され|行い|行われ|なり|あり|でき|用い|使い|使われ|用いられ|いたし|させ(?:て)?いただき|得)(?:ます|る|う|て(?:い|お)|た)|する(?:場合|こと|可能|もの)?|場合が|可能性|ことが(?:あ|ご)|可能|許可$|\b(?:used|will|may|can|is|are|might|could)\b/;

/** 持出(可), 持ち出しは自由: the misuse is allowed. */
export function permits({ text }: ClauseFacts): boolean {
  return /(?:持ち?出し?|私物(?:端末)?|無断|学習|転用|共有id)(?:の?(?:利用|使用))?(?:は|も|:|\() ?(?:可能?|許可|自由|○|有り?|あり)(?:$|[)、。です])/.test(
    text,
  );
}

/** What should be kept away is not refused (学習の利用を拒否することはありません). */
const UNHINDERED =
  /(?:拒否|拒絶|拒む|断る|お断り|禁止|制限|妨げ)(?:する|される|いたす)?(?:こと|場合)(?:は|も)(?:一切)?(?:ありません|ございません|ない)|(?:拒み|拒否し|拒絶し|拒否いたし)ません/;
/** 持出(不可) says what 持出不可 says. */
const VALUE_BRACKET = /\((?=(?:不可|禁止|無し?|なし)\))/g;
/** Checking what the city has put in is the misuse, not a control over it. */
const PRYING =
  /(?:事業者|当社|弊社|提供元|ベンダー?|オペレータ|人手|人間|目視|職員|社員|担当者?|提供者|運営者|開発者|[a-z一-龠ァ-ヶー]{1,12}社|openai|google|microsoft|anthropic|aws)(?:側)?(?:による|が|での?)[^、。]{0,12}(?:内容|入力|データ|情報|プロンプト)(?:の|を)?確認|(?:目視|人手|人的|有人)(?:による)?確認/g;
/** What the misuse would be done with (閲覧する仕組みはない): denying it denies the misuse. */
const MEANS_OF_MISUSE =
  /(?:閲覧|参照|学習|利用|使用|アクセス|モニタリング|監査|取得|転用|流用|再利用|持ち出)(?:する|できる|される|し得る|しうる|す)(?:ような)?(?:仕組み|機能|手段|方法|経路|権限|設定)/g;

export type ForbiddenReading =
  | { readonly kind: "not-named" }
  | { readonly kind: "ruled-out"; readonly finding: Finding }
  | { readonly kind: "unclear"; readonly flaw: Flaw }
  | { readonly kind: "done"; readonly flaw: Flaw }
  | { readonly kind: "control-denied" }
  | { readonly kind: "named-only" };

/** How a clause stands to what the row forbids: one denial rules it out, two can be read both ways, none affirms it. */
export function forbiddenReading(
  clause: ClauseFacts,
  forbids: readonly string[] | undefined,
): ForbiddenReading {
  if (forbids === undefined || !namesAny(forbids, clause.text)) return { kind: "not-named" };
  const { words, negations } = clause;
  if (refusesPromise(clause)) return { kind: "control-denied" };
  const word = words.get("deny") ?? words.get("prohibit") ?? words.get("outside") ?? "";
  if (negations === 0 && !words.has("doubt") && NEVER_WITHOUT.test(clause.text))
    return { kind: "ruled-out", finding: found({ code: "rules-out", values: { word } }, clause) };
  if (negations === 0 && (UNHINDERED.test(clause.text) || permits(clause))) {
    const breach = found({ code: "breach", values: { word: clause.text.slice(0, 30) } }, clause);
    return { kind: "done", flaw: { kind: "breach", finding: breach } };
  }
  if (negations === 0 && !words.has("prohibit") && !words.has("outside")) {
    if (words.has("refuse")) return { kind: "named-only" };
    if (!DONE.test(clause.text)) return { kind: "named-only" };
    const breach = found({ code: "breach", values: { word: clause.text.slice(0, 30) } }, clause);
    return { kind: "done", flaw: { kind: "breach", finding: breach } };
  }
  if (words.has("doubt") || negations > 1) {
    return {
      kind: "unclear",
      flaw: { kind: "doubt", finding: found({ code: "double-negative", values: { word } }, clause) },
    };
  }
  if (
    UNCOVERED.test(clause.text) ||
    (negations === 1 &&
      !deniesItself(clause, forbids) &&
      (deniesControl(clause.text) || !deniesNear(clause, forbids)))
  )
    return { kind: "control-denied" };
  return { kind: "ruled-out", finding: found({ code: "rules-out", values: { word } }, clause) };
}

/** 学習に用いないことはお約束できません: two negations, and a plain no to the promise that the row asks for. */
export function refusesPromise({ text, words, negations }: ClauseFacts): boolean {
  return negations <= 2 && !words.has("doubt") && REFUSED_PROMISE.test(text);
}

const REFUSED_PROMISE =
  /(?:ない|ません|せず)(?:という)?(?:こと|旨|点)?(?:は|を|も|の|とは|と|まで(?:は|も|の)?)?(?:の)?お?(?:約束|保証|確約|誓約|請け合|コミット|表明)(?:は|が|を|も)?(?:でき(?:ません|ない|かね)|(?:いた|致)?しかね|出来(?:ません|ない)|(?:いた|致)?しません|して(?:い|おり)ません|不可)/;

/** Negation and misuse stand together: 学習には利用しません, "not used for training". */
const NEAR = 24;

/** The misuse is the very verb that is negated (記録し削除しない). */
function deniesItself({ text }: ClauseFacts, forbids: readonly string[]): boolean {
  return placesOf(forbids, text).some(({ end }) => NEGATED_HERE.test(text.slice(end, end + 16)));
}

const NEGATED_HERE =
  /^(?:は|も|を)?(?:一切)?(?:いた|致)?(?:し|され|いたし)(?:て(?:い|おり))?(?:ません|ない|ず)(?!こと|よう|という|と)/;

/** Whether the clause's one negation (or prohibition) is of the words, rather than of something further off. */
export function deniesNear(clause: ClauseFacts, forbids: readonly string[]): boolean {
  const { denyAt, words } = clause;
  if (denyAt === undefined) return true;
  const deny = words.get("deny") ?? "";
  if (
    /^未|まだ|難し|困難|断念|見送|辞退|不足|不備|不十分|遠慮|容赦|控え|見合|任|委ね|ゆだね|判断|裁量|良識|モラル|野放し/.test(
      deny,
    )
  )
    return false;
  return placesOf(forbids, clause.text).some(({ start, end }) => {
    if (end <= denyAt) return denyAt - end <= (deny < "\u0080" ? NEAR * 2 : NEAR);
    return start <= denyAt || (deny < "\u0080" && start - denyAt <= NEAR * 2);
  });
}

/** A negation of what should hinder the misuse, or an inability that is not the misuser's. */
export function deniesControl(whole: string): boolean {
  const text = whole
    .replace(WITHOUT_CONSENT, " ")
    .replace(PRYING, " ")
    .replace(MEANS_OF_MISUSE, " ")
    .replace(VALUE_BRACKET, "");
  return (
    CONTROL.test(text) ||
    UNCOVERED.test(text) ||
    ENGLISH_CONTROL.test(text) ||
    (UNABLE.test(text) && !UNABLE_TO_MISUSE.test(text))
  );
}
