/** What a note says of the whole paper: that it isn't the vendor's last word, or what every paper says. */

/** Not the final answer: 仮回答, 【未定稿】, 社内確認前, a draft. */
const PROVISIONAL =
  /仮(?:の)?回答|暫定(?:版|回答|的な?回答)|未定稿|未確定|ドラフト|下書き|社内(?:回覧|検討)|(?:作成|編集|作業|レビュー)中|草案|素案|たたき台|中間回答|一次回答|概要回答|参考(?:値|回答)|(?:社内|内部|本社|上長|法務|開発元|メーカー)(?:での|の)?(?:確認|承認|決裁|レビュー|審査|調整|精査)(?:前|中|未|が?(?:完了|済んで?)(?:して)?い?(?:ない|ません))|(?:正式|確定|最終)(?:な|した|版)?(?:の)?(?:回答|内容|版)?では(?:な[いく]|あり)|(?:正式|最終|確定)(?:な)?回答は|(?:回答|確認)を?(?:留保|保留)|draft(?:version|response|answer|only|$)|(?:preliminary|tentative|provisional)|subjecttochange|notfinal/;
/** Asked of the customer: 貴市にてご用意ください, お客様でご準備願います. */
const CUSTOMER =
  /(?:貴(?:市|県|町|村|区|庁|団体|組織|機関|社|所|課)|御(?:市|庁|社)|お客様|ご利用者様?|発注者様?|導入先)(?:側)?(?:に(?:て|おいて|おかれまして)?|で|が|のほうで|の方で|の)(?:[^。]{0,12})(?:用意|準備|調達|手配|購入|負担|設置|整備|契約|実施|構築|管理)/;
/** Said on any paper, of the paper: 予告なく変更, 秘密情報を含む. */
export const BOILERPLATE =
  /予告(?:な[くし]|無[くし])|(?:秘密|機密|企業|営業|個人)(?:の)?(?:情報|秘密)(?:等)?を含/;

/** Says that the answers aren't the vendor's last word. */
export const isProvisional = (plain: string): boolean => PROVISIONAL.test(plain.toLowerCase());

/** Leaves to the customer what is asked of the vendor. */
export const leavesToCustomer = (plain: string): boolean => CUSTOMER.test(plain);
