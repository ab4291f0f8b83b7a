/** Courtesy: thanks, requests for understanding. */
const COURTESY =
  /ありがとうござい|お世話になって|(?:よろしく|宜しく)お願い|お忙しい|幸いです|感謝|御礼|お礼|ご査収|ご高覧|ご一読/;
/** Where to ask and send. */
const CONTACT =
  /問い?合わ?せ|連絡先|ご連絡|担当(?:者|部署|課|窓口)|窓口|電話|tel|fax|ファ(?:ックス|クシミリ)|メール|e-?mail|@|内線|ご?不明な?点|ご?質問|送付先|提出先|宛先/;
/** Dates and versions of the sheet. */
const DATES =
  /(?:作成|更新|改訂|改定|提出|回答|記入|発行|公告|公表)(?:年月)?(?:日|期限|期日)|締め?切り?|改訂履歴|(?:第|ver\.?|version)\d+(?:\.\d+)?版?|(?:令和|平成|20\d\d)[^、。]{1,12}(?:現在|時点|作成|改訂|更新|発行)/;
/** How the sheet is filled in, printed and handed in. */
const HANDLING =
  /(?:記入|記載|明記|入力|選択|添付|提出|印刷|保存|押印|返送|送付|回答|追加|変更|削除|使用|参照|確認|チェック)(?:を|して|は)?(?:(?:お)?願い(?:いた)?し?ます|ください|下さい|すること|のこと|願います|不要|する(?:必要は)?(?:ありません|ない)|しないで)|(?:行|列|セル|書式|シート|欄|枠|様式)(?:を|は|の)[^。]{0,16}(?:追加|変更|削除|結合|保護|色|幅|高さ|増や)/;
/** Where something stands, and where the sheet ends. */
const PLACES =
  /ページ|頁|\bp\.?\d|次葉|裏面|余白|別紙|別添|添付資料|参照|とおり|目次|以上$|^以上|以下余白|\d\/\d|つづく|続く|凡例/;
/** What a company says of itself. */
const PROFILE =
  /資本金|従業員|社員数|設立|創業|本社|本店|支店|代表(?:取締役|者)|事業内容|会社概要|所在地|売上|上場|グループ|株式会社|有限会社|合同会社|商標|著作権|©|copyright|all rights reserved/i;
/** What else is paid or waived: 入札保証金の納付は免除とする. */
const MONEY = /保証金|手数料|消費税|印紙|振込/;
/** 回答は不要です: agrees with the band that it stands beside. */
const NOT_NEEDED = /^(?:※)?(?:回答|記入|提出|押印)(?:は|を|も)?(?:不要|要しない|必要ありません)/;

/** A note that tells nothing of the answers: thanks, contacts, dates, how to fill in, pages, a company's profile. */
export function isHarmlessNote(text: string): boolean {
  const statements = text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[。\n]/)
    .map((statement) => statement.replace(/\s/g, ""))
    .filter((statement) => /[\p{L}\p{N}]/u.test(statement));
  return statements.every((statement) =>
    [COURTESY, CONTACT, DATES, HANDLING, PLACES, PROFILE, MONEY, NOT_NEEDED].some((kind) =>
      kind.test(statement),
    ),
  );
}
