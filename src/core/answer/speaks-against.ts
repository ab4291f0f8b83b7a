import { clauseFacts, quoteOf } from "./clause-facts";
import type { Fact, FlawKind } from "./decide/concept";
import { decide } from "./decide/decide";
import type { Finding } from "./finding";
import { normaliseAnswer } from "./normalise-answer";
import type { AnswerToRead } from "./answer-reading";
import { readMark } from "./read-mark";
import type { Reading } from "../reading";
import { weighRow } from "./weigh/weigh-row";

export interface Against {
  /** What it makes of a yes. */
  readonly reading: Reading;
  readonly finding: Finding;
}

/** Words that nobody knows, and words that only fail to be proof: beside an answer that stands by itself they say nothing. */
const SAYS_NOTHING: readonly FlawKind[] = [
  "uncertain",
  "weak",
  "equal",
  "denied-unclear",
  "hedge",
  "same-as",
];

const NONE =
  /^(?:なし|無し?|無い|ない|ありません|特に(?:なし|無し|ありません)|該当(?:資料)?(?:なし|無し)|資料(?:なし|無し)|添付(?:なし|無し)|none)[。.]?$/u;
const DASH = /^[-ー―–—‐/\s]*$/u;

/**
 * What a text beside the answer plainly says against a yes to this row; undefined where it says nothing against it. The
 * text is not asked to support the yes, nor to be understood.
 */
export function speaksAgainst(
  text: string,
  given: Pick<AnswerToRead, "row" | "asOf" | "policy">,
): Against | undefined {
  const whole = normaliseAnswer(text);
  const clauses = DASH.test(whole.text) ? [] : clauseFacts(normaliseAnswer(withoutTitles(text)), "remarks");
  if (clauses === undefined || clauses.length === 0) return undefined;
  const { flaws, presenting } = weighRow({ ...given, mark: readMark("○", undefined), clauses });
  if (NONE.test(whole.text)) {
    if (!presenting) return undefined;
    const quote = { cell: "remarks" as const, text: text.trim().slice(0, 80) };
    return { reading: "contradictory", finding: { code: "denied", values: { word: whole.text }, quote } };
  }
  const telling = flaws.filter(({ kind }) => !SAYS_NOTHING.includes(kind));
  const { decision, flaw } = decide({
    mark: "yes",
    flaws: telling.map(({ kind }) => ({ kind, shades: [], explains: false })),
    facts: ASKED_TO_BE_SHOWN,
  });
  const against = flaw === undefined ? undefined : telling[flaw];
  const [first] = clauses;
  if (against === undefined || first === undefined) return undefined;
  return { reading: decision.reading, finding: { quote: quoteOf(first), ...against.finding } };
}

/** A column for evidence asks to be shown something, whatever the row asks for. */
const ASKED_TO_BE_SHOWN: ReadonlySet<Fact> = new Set(["to-present"]);

/** What a title must not hold, for it to be only a title: 申請中の登録証 says something, 例外管理規程 does not. */
const TELLS =
  /申請|準備中|作成中|策定中|審査中|更新中|検討|予定|未(?!然)[一-龯]|失効|期限|切れ|旧|他社|他(?:法人|事業者|団体)|親会社|グループ|子会社|委託先|不可|非公開|なし|無し|後日|(?<!提)案(?:$|[)）」』])|draft/iu;
const QUOTED = /[「『"【][^「」『』"【】]{1,60}[」』"】]/gu;
const FILES = /[^\s、。「」]{1,60}\.(?:pdf|xlsx?|docx?|pptx?|zip|jpe?g|png|html?)/giu;
/** 例外管理規程, SLA仕様書（一部改訂版）: a noun that ends in a kind of document. */
const TITLES =
  /[一-龯ァ-ヶーa-zａ-ｚ0-9０-９・/]{1,30}(?:規程|規定|規約|規則|約款|方針|ポリシー|基準|手順|手順書|マニュアル|ガイド(?:ライン|ブック)?|計画書|設計書|仕様書|説明書|提案書|報告書|誓約書|確約書|契約書|覚書|合意書|チェックシート|一覧表?|リスト|台帳|体制図|体制表|構成図|概要図|系統図|図面|パンフレット|カタログ|リーフレット|ホワイトペーパー|白書|資料|見本|サンプル|ひな形|様式|画面|議事録)/giu;

/** Titles are names, not statements: 「利用制限ポリシー」 limits nothing. */
function withoutTitles(text: string): string {
  const named = (title: string): string => (TELLS.test(title) ? title : "資料");
  return text.replace(QUOTED, named).replace(FILES, named).replace(TITLES, named);
}
