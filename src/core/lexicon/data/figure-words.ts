/**
 * The words in which figures and levels are told; each word is its own example. Where a statement with the figure holds
 * any other word, it may be of something else, of a plan or of a part, and nobody can tell without reading it.
 * Words that set a limit or a bound (最短, 程度, 標準, 夜間) are left out on purpose.
 */

const listed = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== "");

/** Beside any figure: who, by what paper, and that it is so. */
export const TELLING_WORDS: ReadonlySet<string> = new Set(
  listed(`
    当社 弊社 自社 本サービス 本システム 本件 本提案 当サービス 当システム 当該サービス サービス システム ご提案 提案 貴市 貴庁 貴団体
    御市 本市 お客様 発注者 ご担当者 ご担当 担当者 担当 対応 可能 実施 保証 確保 規定 規程 明記 記載 明示 約束 お約束 遵守 順守 設定
    提供 実現 契約 契約書 本契約 約款 利用規約 規約 仕様書 仕様 資料 参照 必ず 確実 常時 常に 了承 承知 了解 要件 要求 基準 値 数値
    運用 維持 締結 適合 合致 充足 厳守 事前 確約 合意 該当 相違 ご要求 ご指定 指定 別紙 別添 上記 合意書 提案書 サービスレベル
    サービスレベル合意書 実装 採用 問題 全て すべて 全 内 中 前 後 時 間 可 有 済 済み 通り とおり 定め 定めて 定めており 定める
    定めた 満たす 満たし 満たして 満たします 備え 備えて 設け 設けて 示し 示して 示す 致します 致し 貴 本 は が を に で と も の
    へ や て か し ご お から まで より ため こと もの する します しました して した しており しています しております されて される
    されます させて いただき いただきます おり おります います いる ます です なる なり なります となり となって である であり ある あり
    あります できる できます できて でき 出来ます いたし いたします いたして ございます でございます として において における にて
    について に対し に対して はい 必要 十分 間違いなく 行い 行います 行う 行って
  `),
);

/** Latin words beside any figure. */
export const TELLING_ENGLISH: ReadonlySet<string> = new Set(
  listed(`
    is are be the a an of for our we within at by in and with shall yes has have it this that per under from to
    service services system guarantee guaranteed guarantees guaranteeing sla contract provide provided provides ensure ensured
    maintain maintained commit committed or less ok support supports supported meet meets met level
  `),
);

/** What stands for a word of the requirement: where the row has one of the first, an answer may have any of the second. */
export const SAME_THINGS: readonly (readonly [asked: readonly string[], said: readonly string[]])[] = [
  ["稼働率 可用性", "稼働率 可用性 可用率 サービス稼働率 システム稼働率 アップタイム uptime availability"],
  ["月間", "月間 月次 毎月 各月 monthly"],
  [
    "復旧時間 rto 復旧は 復旧まで 復旧に 復旧目標",
    "目標復旧時間 復旧時間 復旧目標時間 rto 復旧 障害復旧 サービス復旧 復旧完了 サービス再開 recovery time objective restore restored",
  ],
  ["復旧時点 rpo", "目標復旧時点 復旧時点 復旧目標時点 rpo recovery point objective"],
  ["障害時 障害の", "障害時 障害 障害発生 障害発生時 障害が発生した場合"],
  [
    "通知 知らせ",
    "通知 連絡 お知らせ 知らせ お知らせし 知らせます お知らせします 告知 報告 通告 書面 文書 メール 案内 予告 notify notice notified advance prior written",
  ],
  [
    "終了",
    "終了 サービス終了 終了日 提供終了 サービス提供終了 廃止 サービス終了日 終了時期 end termination will give",
  ],
  ["保存 保管 保持", "保存 保管 保持 蓄積 残し 残す 残して kept keep retained retain retention stored store"],
  ["ログ 記録 証跡", "ログ 記録 履歴 アクセスログ アクセス記録 ログデータ log logs access"],
  ["バックアップ", "バックアップ 日次 日次バックアップ 世代 世代管理 控え backup backups copies"],
  [
    "第一報 報告 連絡",
    "第一報 お電話 両方 差し上げます 差し上げて 入れます お入れします 電話 メール 電話連絡 一報 初報 速報 連絡 ご連絡 報告 ご報告 通知",
  ],
  ["検知", "検知 検知後 検知時 検出 detection detected"],
  ["回答 返答 返信", "回答 返信 返答 ご回答 ご返答 ご返信 reply respond response"],
  [
    "問い合わせ 問合せ",
    "問い合わせ お問い合わせ 問合せ お問合せ お問合わせ ご照会 照会 受付後 受領後 inquiry inquiries",
  ],
  [
    "応答 レスポンス 表示",
    "応答時間 応答 レスポンス レスポンスタイム 画面表示 表示 画面 主要画面 response time screen",
  ],
  [
    "同時",
    "同時 同時に 同時利用 同時接続 同時アクセス 同時ログイン 同時利用者数 同時接続数 同時利用者 concurrent simultaneous simultaneously users",
  ],
  ["利用", "利用 使用 ご利用 接続 アクセス ご利用いただけます いただけます use"],
  [
    "計画停止 停止",
    "計画停止 停止 計画停止回数 定期メンテナンス メンテナンス 計画メンテナンス 定期停止 保守停止 計画的な停止 planned downtime maintenance",
  ],
  [
    "適用",
    "適用 修正 修正プログラム パッチ パッチ適用 セキュリティパッチ 修正適用 完了 applied apply patch patches",
  ],
  ["公開", "公開 公開後 公表 公表後 リリース リリース後 release publication"],
  [
    "利用料 料金 費用 価格",
    "利用料 利用料金 料金 費用 価格 金額 月額 月額利用料 月額料金 税込 税込み 消費税込み 消費税込 tax included month 込 込み fee fees price monthly",
  ],
].map(([asked = "", said = ""]) => [listed(asked), listed(said)] as const);
