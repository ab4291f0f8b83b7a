/** A document an answer points to. */
export interface DocumentMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It has a name of its own, not only "attached sheet". */
  readonly named: boolean;
}

const QUOTED = /[「『"【]([^「」『』"【】]{2,60})[」』"】]/g;
const TYPES =
  "体制図|体制表|組織図|手順書|手順|規程|規定|規則|規約|細則|基準書|方針書?|ポリシー|マニュアル|ガイドライン|ガイド|一覧表?|リスト|確約書|誓約書|表明書|宣言書|宣誓書|証明書|報告書|レポート|計画書|仕様書|説明書|提案書|ホワイトペーパー|責任分界表|責任分界点|責任分担表|フロー図?|フローチャート|チャート|連絡網|覚書|契約書|約款|sla|台帳|様式|サンプル|ひな形|雛形|合意書|構成図|設計書|チェックシート|チェックリスト|登録証|認証書|写し|資料";
const NAMED = new RegExp(String.raw`[一-龯ァ-ヶーa-z0-9・/]{2,24}(?:${TYPES})`, "g");
const ATTACHED =
  /(?:別紙|別添|別表|別冊|添付(?:資料|書類|ファイル)?|資料|様式|付録|補足資料|提案書)[ -]?(?:no\.?)?(?:\d{1,3}(?:-\d{1,2})?|[一二三四五六七八九十a-z](?![a-z]))?/g;
const ENGLISH =
  /\b(?:attach(?:ed|ment)|appendix|annex|enclos(?:ed|ure)|exhibit|white ?paper|(?:policy|procedure|manual|document|report|certificate|plan|diagram|chart|list)s?)\b(?: [a-z0-9]{1,3}\b)?/g;
/** "incident response plan", "change management policy": a kind of document with words before it that name it. */
const NAMED_ENGLISH =
  /\b(?!(?:the|our|a|an|this|that|any|each|please|refer|see|attached|enclosed|following|relevant|related|other|to|in|of|and) )[a-z]{3,20}(?: (?:and |of )?[a-z]{3,20}){0,3} (?:policy|procedure|manual|report|plan|diagram|chart|matrix|runbook|playbook|statement|guideline|process)s?\b/g;
/** Words that put the document before the reader now. */
const PRESENTED =
  /添付|別紙|別添|別表|付録|提示(?!可|でき|が可)|提出(?!可|でき)|同封|掲載|公開(?:して|中|済)|のとおり|の通り|参照|記載|示す|示し|定め|明記|規定|に(?:て|より|基づ)|従|ご覧|http|を(?:整備|策定|制定|作成|用意)|あり|有り|\((?:資料|様式|別紙|添付|参考資料) ?[a-z\d]|\b(?:attached|enclosed|see|refer|published|available at|provided|submitted|documented|in accordance|as per|defined)\b/;

export function findDocuments(text: string): readonly DocumentMention[] {
  const found: DocumentMention[] = [];
  const add = (match: RegExpExecArray, named: boolean) => {
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({ text: match[0], start, end, named });
  };
  for (const match of text.matchAll(QUOTED)) add(match, true);
  for (const match of text.matchAll(NAMED))
    add(
      match,
      !/^(?:関連|参考|補足|詳細|別紙|別添|添付|提出|各種|当社|弊社|社内|本)?(?:資料|一覧|リスト|規程|規定|規則|基準書|ポリシー|マニュアル|ガイドライン|手順書?|ガイド|サンプル)$/.test(
        match[0],
      ),
    );
  for (const match of text.matchAll(NAMED_ENGLISH)) add(match, true);
  for (const match of text.matchAll(ATTACHED)) add(match, false);
  for (const match of text.matchAll(ENGLISH)) add(match, false);
  return found;
}

/** Whether the clause puts a document before the reader, rather than saying that one could be shown. */
export function presents(text: string): boolean {
  return PRESENTED.test(text);
}
