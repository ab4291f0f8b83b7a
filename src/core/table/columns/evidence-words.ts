import { headerWord } from "./header-words";

/** What shows something, and where in it: 資料名, 証拠書類, 該当頁, 添付, URL. */
const SHOWS =
  /^(?:(?:貴社|提案者|事業者)の?)?(?:根拠|証拠|証明|裏付け?|関連|添付|参照|参考|確認用?|提出|該当|記載|説明|掲載|現行|公開|提案|企画提案|仕様|対応|回答|対象)*(?:と(?:なる|する)|の|を示す)?(?:資料|書類|文書|書面|証跡|エビデンス|ドキュメント|ファイル|提案書|仕様書|カタログ|ページ|頁|箇所|条項|参照先|出典|リンク|url|別紙|別添|添付|参照|evidence|reference|document|page)s?(?:の?(?:名称?|番号|no\.?|写し|ページ|頁|箇所|該当(?:ページ|頁|箇所)|数|等|一覧|添付|url|参照先|ファイル名?))*$/;

/**
 * Whether a column asks where something is shown (根拠資料, 資料名・頁, 証跡), and for nothing else: what stands there
 * names documents. 備考・資料名 asks for remarks as well.
 */
export function asksForEvidence(label: string): boolean {
  const words = headerWord(label.split(" / ").at(-1) ?? "");
  const parts = words
    .split(/[・/、,&＆]|と(?!なる)|及び|および|又は|または|並びに/u)
    .filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => SHOWS.test(part));
}
