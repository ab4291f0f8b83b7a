import { ORDINARY_ENGLISH, ORDINARY_WORDS } from "./ordinary-words";
import { TECHNICAL_KATAKANA, TECHNICAL_WORDS, TOWNS } from "./technical-words";

/**
 * The words in which answers of this field are told: what is asked for, who does it, to what, when. Each word is its own
 * example. A word that is not here says something that no reader knows: beside a yes it must not pass for support.
 * Words by which a shortfall is told in friendly words (任せる, 役立てる, 前向き) are left out on purpose, and so are things
 * that no row of such a table is about (会議室, 複合機, 給与).
 */

/** Words of two and more kanji; compounds are made of them. */
export const FIELD_WORDS: ReadonlySet<string> = new Set([
  ...ORDINARY_WORDS,
  ...`
    起算 起算日 目録 資源 覚知 吹鳴 警報音 警報灯 全機 全機検査 賦課 翌四半期 片方 服務 服務規程 職員服務規程 専門会社様
    管理者編 利用者編 操作編 資源毎 義務付 検印 起票 依頼票 枚目
    本店 一筆 一筆書 乃至 本立
    一緒 別々 去年 監査役 翌朝 昨年春 昨年夏 昨年秋 昨年冬 汎用 汎用的 手伝 近畿 中身 計算機 計算機室 電子計算機
    一人 一件 一元 一元的 一元管理 一切 一名 一回 一定 一定期間 一年 一年間 一式 一律 一意 一括 一括出力 一日 一時 一時的
    一月 一次 一次切 一次報告 一次対処 一次対応 一般 一般公開 一般利用者 一般社団法人 一般職 一般職員 一覧 一覧化 一覧表 一週間
    一部 一階 丁目 七回 七年 万一 万全 三交代 三交替 三名 三回 三年 三年間 三次 三次対応 三種 三者 三階 上下水道 上乗 上位
    上位者 上席 上書 上書消去 上期 上記 上長 上長承認 上限 上限回数 下位 下期 下記 下請 下限 不使用 不備 不具合 不十分 不可
    不可能 不在 不在時 不審 不履行 不応答 不正 不正侵入 不正利用 不正操作 不正検知 不正行為 不正通信 不能 不要 不許可 不足
    不適合 世代 世代保管 世代管理 両側 両当事者 両拠点 両方 両者 中央 中心 中断 中枢 中核 中止 中立 中立性 中継 中身 中間報告
    主任 主任技術者 主体 主催者 主査 主管 主管部署 主系 主要 主軸 九州 乱数 乱数上書 了承 了解 予備 予備品 予備機 予備系
    予備系統 予備部品 予備電源 予兆 予兆情報 予兆検知 予兆監視 予約 予防 予防処置 予防措置 予防策 事例 事例集約 事前 事前協議
    事前承認 事前承諾 事前調整 事務 事務室 事務局 事務局長 事務所 事後 事態 事故 事故処理 事故原因 事故報告 事故報告書 事故対応
    事故対応体制 事故対応手順 事故対応計画 事故後 事故情報 事故時 事故発生 事故発生時 事故連絡 事故防止 事案 事業 事業所 事業継続
    事業者 事業部 事業部長 事由 事象 事項 二交代 二人 二名 二回 二報 二年 二年間 二次 二次元 二次利用 二次対応 二次被害 二段階
    二段階承認 二段階認証 二種 二系列 二系統 二者 二要素 二要素認証 二重 二重化 二階 互換 五年 五年間 交付 交代 交代制 交換
    交換作業 交換後 交換時期 交換部品 交替 交替制 人事 人事異動 人事給与 人員 人感 人手 人為 人為的 人的 今回 介護 仕分 仕切
    仕様 仕様上 仕様変更 仕様書 仕組 他人 他団体 他庁 他社 他社製 他者 他自治体 付与 付与権限 付属 付属資料 付録 付随 代替
    代替品 代替手段 代替拠点 代替機 代替経路 代表 代表取締役 代表社員 代表者 代表者印 代表者名 代表電話 以上 以下 以内 以前 以外
    以来 以降 仮想 仮想化 仮想環境 仲裁 件名 任命 企業 企画 休日 休止 休止中 会合 会社 会社名 会議 会議体 会議録 伝送 伝送時
    伝送路 伝達 伝達先 伝達手段 伝達経路 位置 低下 住所 住民 住民情報 体制 体制下 体制図 体制移行 体積 体系 余地 作成 作成日
    作成者 作成者名 作業 作業中 作業内容 作業前 作業区域 作業員 作業報告 作業場所 作業室 作業後 作業手順 作業時 作業標準 作業毎
    作業申請 作業票 作業端末 作業者 作業要領 作業記録 併用 併記 併設 併載 使用 使用中 使用率 使用目的 使用者 使用量 例外
    例外処理 例年 供給元 供給者 依存 依頼 依頼書 依頼票 依頼者 価格 侵入 侵入検知 侵入経路 侵入防御 侵入防止 係争 係員 保健
    保全 保全作業 保全措置 保全記録 保存 保存先 保存可能 保存場所 保存媒体 保存容量 保存対象 保存年限 保存形式 保存方法 保存時
    保存期間 保存領域 保守 保守会社 保守体制 保守作業 保守内容 保守区域 保守区画 保守員 保守員室 保守回線 保守契約 保守室 保守対象
    保守専用 保守専用端末 保守手順 保守担当 保守拠点 保守日 保守時 保守時間 保守用 保守端末 保守管理 保守者 保守要員 保守規程
    保守記録 保守課 保守部 保守部門 保持 保持期間 保有 保留 保管 保管先 保管場所 保管対象 保管庫 保管方法 保管時 保管期間 保管棚
    保管状況 保管箱 保育 保証 保証値 保護 保護対象 保護措置 保護方針 保護管理者 保護責任者 信頼性 修了 修了証 修復 修正 修正内容
    修正履歴 修正済 修正版 修正箇所 個人 個人別 個人単位 個人情報 個人情報保護 個人情報保護方針 個人情報保護法 個人情報保護管理者
    個人情報管理者 個人毎 個人番号 個人認証 個別 個別契約 個別対応 個別設定 個別認証 停止 停止後 停止情報 停止措置 停止時 停止検出
    停止検知 停止警報 停止通知 停電 健康 健診 側面 傘下 備付 備品 備考 備考欄 備蓄 優位 優先 優先度 充分 充足 兆候 光回線
    光学 免許 免許証 免震 免震台 免震構造 入力 入力内容 入力情報 入口 入室 入手 入手先 入手可能 入退室 入退室管理 入退管理
    入退館 入館 入館証 全件 全体 全区間 全台 全員 全国 全国網 全域 全操作 全数 全数検査 全機器 全機能 全社 全社共有 全社周知
    全社展開 全社的 全社統一 全社適用 全端末 全範囲 全般 全般的 全通信 全部 全量 全項目 全領域 全領域上書 公共 公共団体 公共施設
    公印 公告 公平 公式 公正 公的 公的機関 公益財団法人 公示 公表 公表後 公表済 公開 公開元 公開先 公開前 公開場所 公開後
    公開情報 公開日 公開時 公開済 公開範囲 公開資料 公開鍵 公開鍵方式 公開頁 共々 共同 共有 共用 共通 具備 典拠 兼務 内側 内外
    内容 内線 内蔵 内製 内製化 内規 内訳 内部 内部不正 内部審査 内部手順 内部接続 内部点検 内部犯行 内部監査 内部統制
    内部統制報告書 内部規則 内部規程 内部評価 内部通信 内部通報 冊子 再委託 再委託先 再学習 再審査 再承認 再教育 再検査 再点検
    再発 再発行 再発防止 再発防止策 再監査 再確認 再設定 再診断 再評価 再起 再起動 再送 再通知 再開 冒頭 冗長 冗長化 冗長構成
    冗長系 写真 写真付 写真台帳 写真撮影 写真添付 冷却 冷却設備 冷房 処分 処分方法 処分業者 処分記録 処理 処理手順 処理方法
    処理結果 処理装置 処置 出入口 出典 出力 出力結果 出動 出口 出社 分以内 分割 分担 分担一覧 分担区分 分担範囲 分担表 分掌
    分掌表 分掌規程 分析 分析会 分析会議 分析報告 分析手法 分析担当 分析結果 分析者 分界 分界点 分界表 分間隔 分離 分電 分電盤
    分類 切戻 切断 切替 切替元 切替先 切替後 切替手順 切替時間 切離 列単位 列挙 初動 初動体制 初動対応 初動期 初動班 初回
    初回審査 初回登録 初回登録日 初報 初期値 初期化 初期対処 初期対応 初期消火 初期設定 初版 判別 判定 判定会議 判定基準 判定結果
    判定者 判断 判断基準 判断者 判明 別冊 別名 別添 別紙 別表 別途 利用 利用中 利用停止 利用側 利用制限 利用団体 利用場所
    利用契約 利用契約書 利用契約終了 利用履歴 利用手引 利用手順 利用料 利用方法 利用時 利用期間 利用期限 利用条件 利用権 利用権限
    利用機関 利用状況 利用環境 利用申請 利用登録 利用目的 利用端末 利用範囲 利用範囲内 利用範囲外 利用約款 利用終了 利用終了後
    利用終了時 利用組織 利用者 利用者側 利用者別 利用者様 利用者毎 利用者認証 利用者識別符号 利用職員 利用規約 利用規約上 利用記録
    利用許可 利用課 利用部署 利用部門 利用開始 利用開始時 到着 到達 制定 制度 制度区分 制御 制御卓 制御室 制御盤 制限 制震 削除
    削除不可 前回 前年度 前文 前日 前記 前面 剥奪 副本 副系 副責任者 割当 割振 劣化 助言 効力 効果 効果測定 効果確認 動作
    動作監視 動作確認 動画 動的解析 勤務 勤務時間 勤務時間外 勤怠 勧告 北海道 北陸 区分 区分別 区分表 区切 区域 区画 区画内
    区画外 区間 医療 医療情報 十三 十二 十分 十年 半分 半年 半年毎 半月 半期 協会 協力 協力会社 協定 協定書 協約 協議
    協議事項 協議会 南京錠 単一 単位 単独 単純 占有 占用 危機 危機管理 危険 危険度 即座 即日 即時 即時通知 却下 原則 原則化
    原則禁止 原告 原因 原因分析 原因分類 原因報告 原因究明 原因究明後 原因調査 原因調査結果 原因除去 原本 厳守 厳密 厳格 厳正
    厳重 参照 参照不可 参照元 参照先 参照制限 参照可 参照可能 参照専用 参照文書 参照権限 参照用 参照箇所 参照範囲 参照者 参照資料
    参考 参考図 参考文書 参考資料 参集 参集基準 双方 双方当事者 反映 反映前 反映後 収容 収束 収束後 収納 収蔵 収集 取出 取得
    取得元 取得内容 取得可能 取得実績 取得対象 取得年月 取得年月日 取得後 取得方法 取得日 取得時 取得時期 取得済 取得範囲 取得組織
    取得経緯 取得証明 取得証明書 取得間隔 取得項目 取扱 取扱区域 取扱基準 取扱手順 取扱担当者 取扱方法 取扱範囲 取扱者 取扱要領
    取扱規程 取扱記録 取扱説明 取扱説明書 取極 取決 取決事項 取決書 取消 取組 取締役 取纏 受付 受付後 受付担当 受付日 受付時間
    受付番号 受付票 受付窓口 受信 受入 受入体制 受入可 受入可能 受入基準 受入実績 受入手順 受入方法 受入時 受入条件 受入条項
    受入検査 受入窓口 受入範囲 受入要領 受入規程 受入試験 受入頻度 受取 受取人 受変電 受審 受審済 受持 受持区分 受持範囲 受注側
    受注書 受注者 受渡 受渡方法 受理 受発注 受託 受託側 受託情報 受託業務 受託者 受講 受講者 受講記録 受電 受領 口座 可否
    可否判定 可搬 可搬型 可搬媒体 可決 可用性 可能 台帳 台帳管理 号室 号棟 号機 各利用者 各層 各工程 各担当者 各拠点 各機器
    各種 各端末 各自治体 合同 合否 合意 合意内容 合意文書 合意書 合意済 合意管轄 合格 合格判定 合格証 合算 合致 合計 合議
    合議制 同一 同地域 同封 同席 同意 同書 同期 同梱 同様 同水準 同社 同社製 同等 同等以上 同表 同軸 名札 名目 名称 名簿
    名義 名義人 告知 告示 周期 周期的 周知 周知先 周知期間 呼出 呼出体制 呼称 命令 和文 品質 品質保証 品質保証室 品質保証課
    品質保証部門 品質標準 品質管理 品質管理会議 品質管理室 品質管理課 品質管理部 品質管理部門 品質部門 問合 問題 問題点 啓発 営業所
    営業日 営業時間 営業時間外 四半期 四半期毎 四回 四国 四種 回上書 回復 回数 回毎 回目 回答 回線 回線断 回線異常 回線障害
    団体 団体名 団体様 困難 図書 図書館 図面 固定 固定具 固定化 固定式 固定端末 固定電話 固有 固縛 国保 国内 国内事業者
    国内企業 国内保管 国内外 国内拠点 国内施設 国内法 国内法人 国内法令 国内法準拠 国内管轄 国内裁判所 国内設置 国内限定 国外
    国家資格 国産 国際 国際標準 国際規格 土日 圧縮 圧縮保管 在籍 地上 地下 地図 地域 地域内 地域外 地方 地方公共団体 地方裁判所
    地裁 地震 型式 型番 埋設 域内 域外 基本 基本合意 基本料金 基本方針 基本的 基本設計 基準 基準時間 基準書 基準類 基盤 基礎
    堅固 堅牢 報告 報告事項 報告会 報告体制 報告先 報告内容 報告対象 報告後 報告手順 報告方法 報告時間 報告書 報告書様式 報告期限
    報告様式 報告経路 報告義務 報告者 報告頻度 場内 場合 場所 境界 境界線 境目 増強 増設 変圧 変圧器 変更 変更不可 変更作業
    変更内容 変更判定 変更前 変更可否 変更委員会 変更審査 変更審査会 変更履歴 変更後 変更日 変更日時 変更時 変更検知 変更毎 変更点
    変更理由 変更申請 変更監視 変更票 変更票番号 変更禁止 変更箇所 変更管理 変更管理委員会 変更結果 変更者 変更要求 変更要求書
    変更計画 変更計画書 変更防止 変電 外付 外側 外国 外注 外注先 外線 外部 外部侵入 外部公開 外部委託 外部委託先 外部媒体
    外部審査 外部審査機関 外部専門家 外部専門業者 外部接続 外部攻撃 外部有識者 外部検査 外部業者 外部機器 外部機関 外部監査 外部組織
    外部診断 外部評価 外部評価機関 外部通信 多層 多層防御 多要素 多要素認証 多重 多重化 夜間 夜間自動 大丈夫 大文字 大規模
    大規模改修 大量 天井 失効 失敗 失敗回数 失敗時 契機 契約 契約上 契約不履行 契約事務 契約事項 契約先 契約内容 契約別紙
    契約変更 契約当事者 契約手続 契約担当 契約担当者 契約文言 契約時 契約更新 契約書 契約書案 契約期間 契約期間中 契約本文 契約条文
    契約条項 契約業務 契約様式 契約毎 契約目的 契約範囲 契約範囲内 契約範囲外 契約約款 契約終了 契約終了後 契約終了時 契約締結
    契約解除 契約違反 始業 姓名 委員 委員会 委員長 委託 委託側 委託元 委託先 委託契約 委託者 媒体 媒体庫 媒体搬送 媒体管理
    子会社 子育 存続 学校 学習 学習利用 学習対象 学習対象外 守秘 守秘義務 安全 安全対策 安全対策基準 安全性 安全確保 安全管理
    安全管理措置 安全管理者 安全管理責任者 安全責任者 完了 完了報告 完了報告書 完了後 完了日 完了時 完了次 完了済 完了確認 完了証明
    完了証明書 完了通知 完了連絡 完備 完全 完全削除 完全性 完全消去 完結 官公庁 官報 定例 定例会 定例会議 定例報告 定例点検
    定例監査 定周期 定型 定型作業 定型化 定型様式 定常 定常業務 定常的 定常監視 定常運用 定時 定期 定期保守 定期収集 定期取得
    定期報告 定期報告書 定期審査 定期教育 定期更新 定期棚卸 定期検査 定期点検 定期的 定期的点検 定期的監査 定期監査 定期研修
    定期確認 定期見直 定期訓練 定期診断 定期評価 定期開催 定義 宛先 実効 実効性 実地 実地監査 実地訓練 実態 実技 実施 実施主体
    実施体制 実施内容 実施可能 実施報告 実施報告書 実施場所 実施場所一覧 実施方法 実施日 実施時期 実施次 実施状況 実施結果 実施者
    実施者名 実施要項 実施要領 実施計画 実施記録 実施頻度 実機 実物 実現 実績 実行 実装 実装済 実際 客様 客観 客観的 宣言
    宣言書 室内 室員 室外 室長 容易 容積 容量不足 密閉 審査 審査会 審査会社 審査員 審査員名 審査基準 審査報告書 審査日 審査機関
    審査登録 審査登録機関 審査結果 審査者 審議 審議事項 審議会 審議書 審議済 審議結果 対処 対処体制 対処手順 対処方法 対応
    対応一覧 対応体制 対応内容 対応可 対応可能 対応報告 対応完了 対応手順 対応方法 対応方針 対応時間 対応期限 対応条項 対応済
    対応状況 対応班 対応班長 対応窓口 対応範囲 対応組織 対応結果 対応表 対応要員 対応規格 対応規程類 対応計画 対応訓練 対応記録
    対応責任者 対応部門 対比 対照 対照表 対策 対策会 対策会議 対策内容 対策実施 対策期限 対策本部 対策案 対策済 対策状況 対策班
    対策表 対策要領 対策責任者 対象 対象別 対象外 対象期間 対象機器 対象範囲 対象者 対面 寿命 封印 封緘 封込 封込措置 封鎖 専任
    専任者 専属 専属合意 専属合意管轄 専属的 専属的合意管轄 専属的合意管轄裁判所 専属管轄 専有 専用 専用室 専用窓口 専用端末 専用線
    専門 専門会社 専門家 専門業者 専門機関 専門要員 専門資格 専門部署 導入 導入済 小文字 小規模 就業規則 局長 居室 届出書 屋上
    屋内 屋外 展開 履歴 履行 履行状況 巡回 巡視 工程 工程毎 左記 差入 差出 差分 差分保管 差戻 差止 差異 巻末 市内 市有 希望
    帰属 帳票 帳票別 帳票名 帳票類 帳簿 常備 常時 常時施錠 常時監視 常時稼働 常用 常用系 常設 常駐 平均 平常 平常時 平常運用
    平文 平日 平時 年一回 年中無休 年二回 年以上 年保存 年保管 年分 年初 年半 年始 年度 年度毎 年月日 年末 年末年始 年次
    年次監査 年次診断 年版 年金 年間 庁内 庁内網 庁内通信 庁舎 広域 広報 広範 広範囲 床上 床下 府内 座学 庶務 廃棄 廃棄処分
    廃棄処理 廃棄基準 廃棄報告書 廃棄対象 廃棄手順 廃棄方法 廃棄日 廃棄業者 廃棄確認 廃棄要領 廃棄規程 廃棄記録 廃棄証明書 廊下
    延長 建屋 建物 弊社 引受 引渡 引用 引継 引継書 弱点 強化 強固 強度 強磁気 強靭 当事者 当人 当年度 当所 当方 当日 当時
    当法人 当番 当番制 当番者 当番表 当直 当研究所 当社 当社側 当組合 当組織 当行 当該 当該契約 当該業務 形式 影響 影響分析
    影響度 影響度別 影響最小化 影響確認 影響範囲 影響範囲調査 影響評価 影響調査 役割 役割一覧 役割分担 役割分担表 役割別 役割名
    役割定義 役割毎 役割表 役員 役目 役職 役職別 待機 待機側 待機系 待避 後継 従業員 従業者 御社 復元 復元不可 復元不可能
    復元不能 復元可能 復元手順 復元確認 復元試験 復号 復号化 復帰 復旧 復旧作業 復旧報告 復旧後 復旧手順 復旧時間 復旧状況
    復旧目標 復旧見込 心拍 必要 必要時 必要最低限 必要最小限 必須 必須化 応募 応急 応急処置 応急対応 応急措置 応札 応答 応答不能
    応答停止 応答時間 応答有無 応答生成 応答異常 応答監視 応答確認 応答遅延 応諾 急行 性能 性能低下 性能監視 恒久 恒久対応
    恒久対策 情報 情報保護 情報入手 情報共有 情報処理 情報処理安全確保支援士 情報処理施設 情報収集 情報提供 情報源 情報管理
    情報管理室 情報管理者 情報管理課 情報管理責任者 情報管理部 情報課 情報資産 情報資産台帳 情報部 情報部門 情報開示 情報開示認定
    情報開示認定制度 意図 懲戒 成功 成否 成果 成果物 成立 成績 成績書 我国 我社 所在 所在地 所定 所定場所 所定手続 所定期間
    所定様式 所属 所属別 所属単位 所属員 所属組織 所属部署 所属長 所属長承認 所持 所有 所有権 所有物 所有者 所管 所管課 所管部署
    所管部門 所要 所要時間 所轄 所轄裁判所 所長 手作業 手入力 手動 手動確認 手動診断 手引 手引書 手当 手段 手法 手番 手続 手触
    手配 手配済 手順 手順書 打刻 承知 承認 承認制 承認履歴 承認後 承認日 承認済 承認者 承認者名 承諾 技術 技術情報 技術文書
    技術本部 技術標準 技術者 技術課 技術責任者 技術部 技術部門 抄録 把握 抜取 抜取検査 抜打 抜打検査 抜打点検 抜書 抜粋 抹消
    抹消証明書 押印 押印済 抽出 担務 担当 担当一覧 担当別 担当割 担当割当 担当区分 担当技術者 担当範囲 担当者 担当者様 担当表
    担当課 担当部署 担当部門 担当順 拒否 招集 招集基準 拠点 拠点別 拠点毎 拠点間通信 拡大 拡大防止 持出 持出先 持出台帳 持出時
    持出物 持出理由 持出申請 持出票 持出禁止 持出管理 持出管理簿 持出簿 持出者 持出記録 持出許可 持出許可書 持分 持参 持場 持帰
    持続 持込 指令室 指定 指定先 指定形式 指定方法 指定日 指定期間 指定業者 指定様式 指定機関 指定端末 指揮 指揮命令 指揮所
    指揮系統 指揮者 指摘 指摘事項 指示 指紋 指紋認証 指針 指静脈 挙動 振分 振舞 振返 据付 据置 据置型 据置端末 捺印 授受 排熱
    排除 採取 採用 接続 接続元 接続先 接続先制限 接続切断 接続制御 接続制限 接続台数 接続履歴 接続拒否 接続方式 接続時間 接続機器
    接続毎 接続点 接続申請 接続監視 接続端末 接続経路 接続記録 接続許可 接続試行 接続遮断 推奨 推奨暗号 推奨設定 推論 推進
    推進体制 措置 掲出 掲示 掲載 掲載中 掲載先 掲載内容 掲載名 掲載情報 掲載日 掲載期間 掲載済 掲載番号 掲載箇所 掲載頁 提供
    提供事業者 提供側 提供元 提供可能 提供場所 提供情報 提供拠点 提供方法 提供範囲 提供者 提出 提出可 提出可能 提出済 提出資料
    提案 提案内容 提案書 提案者 提示 提示可 提示可能 提示済 換気 損害賠償 搬入 搬出 搬送 搭載 搭載済 携帯 携帯端末 携帯電話
    携行 撤去 撤収 操作 操作不可 操作卓 操作可能 操作員 操作履歴 操作手順 操作毎 操作画面 操作者 操作記録 操作録画 支店 支払
    支援士 支社 支障 改修 改修後 改善 改善事項 改善効果 改善命令 改善報告 改善実施 改善指示 改善措置 改善措置書 改善期限 改善案
    改善案件 改善活動 改善状況 改善策 改善結果 改善要求 改善計画 改善計画書 改変 改変検知 改変防止 改定 改版 改版履歴 改竄
    改竄検知 改竄防止 改訂 改訂履歴 攻撃 攻撃検知 放熱 放置 政令 政令市 政府 故障 故障検知 教材 教育 教育計画 教育訓練 教育記録
    教育資料 教訓 教訓反映 数値 数字 整備 整備済 整列 整合 整合性 整理 整理番号 敷地 敷地内 敷設 文字 文字列 文字情報 文字数
    文書 文書名 文書名称 文書番号 文書管理 文書類 文言 料金 料金内 断線 新着 新規格 新規登録 方向 方式 方法 方針 方面 施設
    施設予約 施錠 施錠保管 施錠庫 施錠棚 施錠管理 施錠箱 既定 既定値 日中 日付 日以上 日以内 日保存 日分 日前 日常点検 日時
    日本 日本国 日本国内 日本国外 日本国法 日本法 日本法準拠法 日本語 日次 日程 日程調整 日間 旧版 旧規格 早急 早朝 明文 明文化
    明確 明確化 明示 明記 昨年度 是正 是正内容 是正処置 是正報告 是正完了 是正指示 是正措置 是正期限 是正案 是正状況 是正結果
    是正計画 昼夜 時刻 時刻同期 時点 時間 時間以内 時間体制 時間内 時間外 時間帯 時限 普段 暗号 暗号化 暗号化保存 暗号化対象
    暗号化方式 暗号化機能 暗号化消去 暗号化済 暗号化通信 暗号方式 暗号通信 暗号鍵 暗証 暗証番号 暫定 暫定対応 暫定対策 更改 更新
    更新前 更新審査 更新履歴 更新後 更新権 更新権限 更新済 書庫 書式 書換 書換不可 書込 書面 書面承諾 書面監査 書類 最低 最大
    最小 最小化 最小権限 最小限 最新 最新版 最短 最終 最終報告 最終報告書 最長 最高 最高情報 最高情報責任者 最高経営責任者
    最高責任者 月一回 月以上 月保管 月分 月初 月前 月半 月末 月次 月次報告 月間 月間稼働率 有事 有人 有人体制 有人対応 有人監視
    有人確認 有償 有効 有効化 有効性 有効期間 有効期限 有権限者 有線 有線接続 有資格 有資格者 期中 期日 期末 期毎 期間 期間中
    期間満了 期間終了 期限 期限内 期限前 期限後 期限日 期首 未使用 未使用時 未応答 未満 未達 未達時 末尾 末日 本人 本人以外
    本人確認 本人確認済 本人認証 本件 本体 本契約 本年度 本提案 本文 本業務 本番 本番反映 本番環境 本社 本組織 本編 本製品 本邦
    本部 机上 机上訓練 条件 条文 条項 条項名 条項番号 東北 東日本 東海 東西 枝番 枠組 架空 架空線 架電 査読 査閲 校務 根拠
    根拠文書 根拠条文 根拠法令 根拠規程 根拠資料 根本原因 根絶 格付 格納 桁数 案件 案件毎 案内 梱包 棚卸 棟内 棟外 検出
    検出事項 検出内容 検出時 検出結果 検出通知 検収 検品 検査 検査体制 検査結果 検査表 検査記録 検査項目 検知 検知内容 検知可能
    検知基準 検知報告 検知対象 検知後 検知情報 検知手段 検知担当 検知方法 検知時 検知条件 検知機能 検知次第 検知状況 検知率
    検知範囲 検知経路 検知結果 検知者 検知装置 検知記録 検知設定 検知通知 検知項目 検索 検索可能 検索性 検討 検討会 検証 検証会
    検証方法 検証機 検証済 検証環境 検証環境確認 検証結果 検証者 検証記録 検閲 業務 業務上 業務別 業務単位 業務外 業務実施場所
    業務手順 業務日 業務時間 業務時間外 業務毎 業務目的 業務端末 業務要領 業務規程 業務遂行 業者 概念 概略 概要 構内 構外 構成
    構成員 構成団体 構成図 構成図面 構成変更 構成市町 構成情報 構成機器 構成管理 構成要素 構成部品 様式 標準 標準仕様 標準化
    標準対応 標準形式 標準手順 標準書 標準機能 標準的 標準装備 模擬訓練 権利 権威 権限 権限付与 権限分離 権限区分 権限単位
    権限変更 権限申請 権限管理 権限者 権限表 権限見直 権限規程 権限設定 横展開 橋梁 機器 機器別 機器室 機器故障 機器棟 機器毎
    機器異常 機器間 機密 機密保持 機密区分 機密性 機密情報 機械学習 機械室 機構 機番 機種 機種名 機能 機能別 機関 欠陥 次回
    次席 正式 正式名称 正式版 正本 正系 正面 死活 死活情報 死活監視 死活確認 残量 段階 毀損 毎分 毎半期 毎回 毎夜 毎年 毎日
    毎時 毎晩 毎月 毎月突 毎朝 毎週 比較 比較検証 氏名 水平展開 水準 水道 永久 永久保存 永年 汎用 汎用形式 汎用機 決定
    決定事項 決定後 決定者 決裁 決裁者 決裁規程 決議 沈静 法人 法令 法令遵守 法務 法務課 法務部 法務部門 法律 注意 注意事項
    注意喚起 注文書 注記 注釈 活動 活動内容 流出 流用 海外 消去 消去不可 消去作業 消去基準 消去報告書 消去完了 消去対象 消去履歴
    消去手順 消去方法 消去日 消去日時 消去検証 消去業者 消去機器 消去確認 消去結果 消去結果報告書 消去装置 消去要領 消去規格
    消去規程 消去記録 消去証明書 消去証跡 消火 消火設備 消磁 深刻度 深刻度別 深夜 添付 添付書類 添付資料 減額 温度 測定 湿度
    満了 満了日 満足 準備 準備済 準拠 準拠性 準拠法 溶解 溶解処理 溶解証明書 滅失 漏洩 災害 災害対策 災害情報 災害時 点呼 点数
    点検 点検結果 点検者 点検表 点検記録 点検項目 無事 無人 無休 無停電 無停電電源装置 無償 無効 無効化 無応答 無料 無線
    無線接続 焼却 照会 照合 照査 熟練 熟練者 燃料 片側 版数 版番号 物理 物理分離 物理的 物理破壊 特別措置 特定 特定個人情報
    特定後 特権 特権管理 牽制 状態 状況 状況報告 独立 独立性 独自 玄関 率等 現在 現地 現地対応 現地監査 現地確認 現場 現場対応
    現実 現時点 現状 現用 現行 現行版 理由 理解度 理解度確認 瑕疵 環境 環境情報 生体 生体情報 生体認証 生存 生存監視 生存確認
    生成 生死 生死監視 産業 用意 用途 用途別 用途向 申出 申告 申立 申請 申請制 申請受付 申請書 申請毎 申請済 申請者 申込 画像
    画面 画面別 画面施錠 画面消灯 画面録画 留保 留意 留意点 略称 番号 番号法 番地 異動 異動時 異常 異常値 異常情報 異常時
    異常検出 異常検知 異常発生 異常発生時 異常発見 異常発見時 異常警報 異常通信 異常通知 異音 疎通 疎通監視 疎通確認 発令 発信
    発動 発動基準 発報 発注側 発注書 発注者 発生 発生後 発生時 発生源 発着 発行 発行元 発行可能 発行日 発行機関 発行済 発見
    発見後 発見方法 発見時 発見次第 発見者 発見部署 発覚 発議 発送 発電 発電機 登録 登録中 登録事業所 登録事業者 登録先 登録内容
    登録名 登録名称 登録商標 登録審査 登録年月日 登録後 登録日 登録時 登録更新 登録期間 登録機関 登録機関名 登録済 登録状況
    登録番号 登録端末 登録範囲 登録簿 登録組織 登録組織名 登録者 登録証 登録証写 登録証明 登録証明書 登録証番号 盗難 盗難防止 監査
    監査中 監査主体 監査人 監査側 監査先 監査前 監査協力 監査受入 監査員 監査回数 監査基準 監査報告 監査報告書 監査場所 監査契約
    監査委員 監査委員会 監査実施 監査実施機関 監査実施者 監査実績 監査室 監査対応 監査対応手順 監査対応窓口 監査対象 監査対象外
    監査対象期間 監査後 監査応諾 監査手順 監査担当 監査担当者 監査指摘 監査方法 監査日 監査日程 監査時 監査期間 監査条項 監査権
    監査権限 監査機関 監査法 監査法人 監査用資料 監査申入 監査申込 監査立会 監査範囲 監査結果 監査要求 監査要領 監査規程 監査計画
    監査証拠 監査証跡 監査課 監査請求 監査責任者 監査費用 監査資料 監査通知 監査通知書 監査部 監査部門 監査項目 監査頻度 監督
    監督者 監視 監視中 監視体制 監視卓 監視周期 監視員 監視基準 監視室 監視対象 監視対象外 監視拠点 監視方法 監視時間 監視業務
    監視機能 監視画面 監視結果 監視装置 監視間隔 監視項目 盤面 目安 目標 目標値内 目標時間 目的 目的以外 目的別 目的外 目的外使用
    目的外利用 目視 目視確認 直上 直下 直前 直後 直接 直筆 直近 直通 直通電話 相互 相互保管 相互牽制 相互確認 相当 相当以上
    相手 相手側 相手方 相談記録 県内 県監査 真因 真因分析 着信 着脱 着脱式 瞬断 研修 破壊 破壊処理 破壊装置 破壊記録 破壊証明書
    途絶 上昇 作成支援 入力支援 破損 破棄 破砕 破砕処理 確保支援 確実 確実性 確約 確約書 確認 確認可 確認書 確認済 確認者 磁気 磁気消去 磁気消去装置
    磁気破壊 社会 社内 社内基準 社内審査 社内手順 社内検査 社内標準 社内網 社内規則 社内規程 社内診断 社印 社員 社員証 社団法人
    社外 社製 社長 祝日 祭日 禁止 福祉 私物 秘密 秘密保持 秘密保持契約 秘密鍵 移動 移行 移行審査 移行後 移行済 移設 移転 移送
    移送時 程度 税務 税情報 種別 種類 種類別 稼働 稼働中 稼働側 稼働情報 稼働日 稼働状況 稼働率 稼働監視 稼働確認 稼動 究明
    空容量 空調 空調設備 穿孔 穿孔破壊 突合 窓口 窓口担当 窓口業務 立上 立会 立会人 立会消去 立会確認 立会者 立会記録 立入
    立入制限 立入検査 立入監査 立案 端末 端末別 端末利用 端末制限 端末台帳 端末操作 端末毎 端末管理 端末管理規程 端末認証 端末間
    端点間 符号 第一報 第一審 第一審裁判所 第一編 第三編 第三者 第三者審査 第三者提供 第三者機関 第三者評価 第三者認証 第二編 等々
    筐体 筐体監視 策定 箇所 箇月 管制室 管理 管理下 管理体制 管理側 管理区域 管理台帳 管理基準 管理室 管理対象 管理手順 管理方法
    管理権 管理状況 管理画面 管理番号 管理票 管理端末 管理策 管理簿 管理者 管理者様 管理者権限 管理職 管理表 管理要領 管理規程
    管理課 管理責任者 管理部 管理部門 管理項目 管轄 管轄裁判所 範囲 範囲内 範囲外 簡易 簡易裁判所 粉砕 系列 系統 系統別 系統図
    約定 約定書 約束 約束事 約束書 約款 納入 納入物 納品 納品書 納期 純国産 紛争 紛失 細則 終了 終了報告 終了後 終了日 終了時
    終了証明 終了通知 終息 終日 終業 終結 組合 組合員 組立 組織 組織全体 組織単位 組織図 組織長 経営 経営層 経営者 経年
    経年劣化 経由 経緯 経路 経過 経過報告 経過後 経験者 結果 結果報告 結果報告書 給水 給油 給電 給食 統一 統一基準 統一的 統制
    統制下 統制基準 統制報告書 統制室 統制評価 統合 統合基盤 統合的 統合監視 統合管理 統合認証 統括 統括管理 統括責任者 統括部署
    統治 統計 絶対 継続 継続審査 継続審議 継続性 継続的 続報 続報以降 維持 維持審査 緊急 緊急作業 緊急修正 緊急停止 緊急処置
    緊急変更 緊急対応 緊急対応体制 緊急対応手順 緊急対策 緊急対策本部 緊急度 緊急度別 緊急措置 緊急時 緊急時対応 緊急時連絡 緊急通報
    緊急連絡 緊急連絡体制 緊急連絡先 緊急連絡網 緊急遮断 総務 総務課 総務部 総合 総合的 総括 総数 総点検 総称 総量 締結 締結可能
    締結済 編成 編集 編集可 編集権 編集権限 編集者 縮小 罰則 署名 署名済 義務 義務付 義務化 翌営業日 翌回 翌日 習得 習熟 老朽
    耐久 耐久性 耐火 耐火金庫 耐用 耐用年数 耐荷重 耐震 耐震構造 職位 職制 職務 職務分掌 職務分離 職務別 職務権限 職印 職員
    職員様 職員毎 職員証 職種 職種別 職責 背面 脅威 脅威情報 脆弱性 脆弱性対応 脆弱性情報 脆弱性検査 脆弱性管理 脆弱性診断 脚注
    臨時 臨時監査 自体 自前 自動 自動保存 自動保管 自動停止 自動出力 自動切替 自動削除 自動化 自動化済 自動収集 自動復旧 自動採取
    自動更新 自動架電 自動検査 自動検知 自動消灯 自動点検 自動照合 自動生成 自動発報 自動発行 自動的 自動監視 自動複製 自動計測
    自動記録 自動診断 自動診断済 自動走査 自動起動 自動転送 自動通報 自動通知 自動連携 自動適用 自動遮断 自動配信 自動隔離 自動音声
    自宅 自家用 自家発電 自家発電設備 自己 自己評価 自庁舎 自治体 自治体様 自社 自社製 自社製品 自社診断 自筆 自身 良好 英字
    英数字 英文 英語 荷重 蓄積 蓄積時 蓄電 蓄電池 蔵置 虹彩 行動 行単位 表側 表明 表明書 表示 表示盤 被告 被害 被害拡大
    被害拡大防止 被害最小化 被害状況 被害範囲 被害防止 被監査 被監査部門 裁判 裁判所 裁判管轄 裁断 装備 装置 裏側 補償 補助 補填
    補完 補強 補職 補足 補足説明 補足資料 製品 製品名 製品番号 製造 製造元 製造工程 複写 複数 複数人 複数名 複数回 複数拠点
    複製 複製元 複製先 複雑 西日本 要件 要件定義 要件定義書 要件書 要件番号 要否 要員 要員教育 要因 要因分析 要因特定 要旨 要望
    要望書 要求 要求事項 要求仕様 要求元 要求書 要求水準 要求者 要点 要約 要約書 要綱 要請 要請時 要請書 要領 要領書 見分 見回
    見守 見張 見本 見極 見直 規則 規定 規定値 規定回数 規定時間 規格 規格書 規程 規程類 規約 覗見防止 覚書 親会社 観光 解析
    解析結果 解決 解消 解約 解約時 解説書 解釈 解錠 解除 言明 言明書 訂正 計測 計画 計画書 計画的 計算 計算機 計算機室 訓練
    訓練結果 訓練計画 訓練記録 記入 記号 記名 記名押印 記帳 記憶媒体 記載 記載済 記述 記録 記録票 記録管理 記録簿 訪問 訪問審査
    設備 設定 設定値 設定可能 設置 設置場所 設計 設計上 設計図 設計基準 設計書 設計段階 許可 許可制 許可端末 許容 許容値
    許容範囲 許諾 訴訟 診断 診断会社 診断内容 診断員 診断報告書 診断士 診断対象 診断方法 診断業者 診断機関 診断結果 診断項目 証憑
    証拠 証拠保全 証拠提出 証拠書類 証拠資料 証明 証明可 証明可能 証明書 証明用 証明資料 証書 証票 証跡 評価 評価会 評価制度
    評価基準 評価報告書 評価方法 評価日 評価書 評価結果 評価者 評価表 評価項目 試行 試行回数 試験 試験報告書 試験済 試験環境
    試験結果 試験計画 試験記録 試験項目 該当 該当事項 該当文書 該当時 該当条項 該当機器 該当章 該当箇所 該当者 該当規程 該当資料
    該当部分 該当部署 該当頁 該当項目 詳細 詳細設計 認可 認可制御 認定 認定制度 認定取得 認定日 認定更新 認定期間 認定機関 認定済
    認定番号 認定証 認証 認証取得 認証取得済 認証基準 認証基盤 認証審査 認証強度 認証情報 認証手段 認証方式 認証日 認証書 認証期間
    認証機能 認証機関 認証済 認証番号 認証登録 認証登録番号 認証登録証 認証管理 認証範囲 認証維持 認証装置 認証記録 認識 誓約
    誓約書 誤入力 誤操作 誤操作防止 誤検知 誤記 誤送信防止 説明 説明会資料 説明図 説明文 説明書 説明資料 読出 読取 課内 課員
    課責任者 課長 課題 課題一覧 課題管理 調整 調査 調査票 調達 調達仕様 請求 論理 論理分離 論理削除 論理的 諮問 諮問会
    諮問委員会 講師 講習 講習会 識別 識別子 識別符号 警備員 警告 警報 警報灯 警報音 警戒 警戒体制 議事 議事録 議会 議決 議長
    議題 負担 負荷 財務 財務会計 財団 財団法人 責任 責任共有 責任分担 責任分担表 責任分界 責任分界点 責任分界表 責任分解 責任区分
    責任区分表 責任境界 責任範囲 責任範囲表 責任者 責任者会議 責任者名 責任者承認 責任者承認済 責任部署 責務 貴団体 貴団体様 貴市
    貴庁 貴町 貴県 貴職 貸与 貸出 貸出管理 貸出簿 貸出記録 費用 資料 資料編 資格 資格保有者 資格者 資産 資産管理 賠償 走査
    起動 起動時 起動認証 起案 起票 超過 踏台 身分証 転用 転記 転載 転送 転送時 輪番 輪番制 輸送 輸送時 農業 迂回 迂回路 迅速
    返却 返却予定日 返却形式 返却方法 返却日 返却時 返却期限 返却確認 返却記録 返品 返納 返還 返金 追加 追加学習 追加費用 追記
    追記型 追記専用 追跡 退会 退去 退場 退室 退職 退職時 退避 退避先 送付 送信 送信時 送受信 送達 送風 透過 透過的 途中 通信
    通信事業者 通信保護 通信元 通信先 通信全般 通信内容 通信制御 通信制限 通信区間 通信回線 通信拒否 通信方式 通信時 通信暗号
    通信暗号化 通信機器 通信異常 通信監視 通信相手 通信経路 通信網 通信規約 通信記録 通信設備 通信許可 通信路 通信遮断 通信量 通報
    通報体制 通報先 通報手順 通報時間 通報窓口 通報者 通常 通常体制 通常時 通常業務 通常運用 通年 通用口 通番 通知 通知先
    通知内容 通知基準 通知対象 通知後 通知手段 通知手順 通知担当 通知文 通知文書 通知方法 通知時間 通知書 通知期限 通知機能 通知票
    通知経路 通知記録 通知設定 通知間隔 通称 通行証 通過 通達 速報 連動 連合 連名 連携 連番 連盟 連絡 連絡一覧 連絡会 連絡会議
    連絡体制 連絡体制図 連絡先 連絡内容 連絡協議会 連絡後 連絡手段 連絡担当 連絡担当者 連絡方法 連絡時間 連絡書 連絡期限 連絡済
    連絡番号 連絡票 連絡窓口 連絡簿 連絡経路 連絡網 連絡表 連絡順 連絡順序 連続 連続稼働 連続運転 週一回 週前 週末 週次 週間
    進捗 遂行 遅滞 運営 運用 運用体制図 運用保守 運用側 運用基準 運用報告 運用場所 運用実績 運用室 運用手順 運用手順書 運用担当
    運用担当者 運用拠点 運用方針 運用時間 運用状況 運用監視 運用管理 運用者 運用要員 運用規程 運用記録 運用課 運用課長 運用部
    運用部長 運用部門 運行 運転 運転員 運転室 運転監視 運転管理 運転記録 過去 過失 過負荷 過電流 道内 道路 達成 違反 違反時
    違反者 遠地保管 遠隔 遠隔保守 遠隔保管 遠隔地 遠隔地保管 遠隔対応 遠隔接続 遠隔操作 遠隔監視 適切 適合 適合性 適合書
    適合証明書 適合評価 適宜 適時 適正 適用 適用対象 適用法 適用範囲 遮断 遮断機能 遵守 遵法 選任 選択 選挙 避難 部会 部内
    部品 部品交換 部屋 部署 部署別 部署単位 部署単位別 部署名 部署毎 部長 部門 部門責任者 部門長 郵送 都内 都市 都度 都度毎
    配下 配付 配信 配備 配布 配線 配置 配電 配電盤 重大 重大度 重要 重要事項 重要度 重要度別 重要情報 重要情報資産 金庫 録画
    鍵付 鍵管理 鍵管理簿 鍵管理者 鎮静 長期保存 閉域 閉域網 閉庁日 閉鎖 開催 開始 開始日 開始時 開庁日 開発 開発会社 開発側
    開発元 開発室 開発担当 開発環境 開発者 開発課 開発課長 開発部 開発部長 開発部門 開示 開示可能 開示情報 開示日 間仕切 間隔
    関係 関係会社 関係者 関係部署 関東 関西 関連 関連会社 関連文書 関連部署 閲覧 閲覧不可 閲覧制限 閲覧可能 閲覧専用 閲覧履歴
    閲覧権 閲覧権限 閲覧用 閲覧範囲 閲覧者 閲覧記録 閲覧許可 閾値 防塵 防御 防止 防止機能 防止策 防水 防火 防災 防災設備 防爆
    防犯 防犯設備 防犯錠 防護 防音 附属 附属書 限定 除却 除去 階上 階下 階層 階段 随所 随時 隔壁 隔月 隔週 隔離 障害
    障害分析 障害原因 障害受付 障害報告 障害報告書 障害対応 障害履歴 障害復旧 障害情報 障害時 障害検知 障害発生 障害発生時 障害監視
    障害票 障害票管理 障害管理 障害解析 障害記録 障害通報 障害通知 障害連絡 集積 集約 集計 雛形 離席 離席時 離席防止 電力 電圧
    電子 電子契約 電子政府 電子政府推奨暗号 電子決裁 電子申請 電子的 電子署名 電子計算機 電子証明書 電子錠 電文 電気錠 電源
    電源停止 電源投入 電源断 電源異常 電源設備 電源障害 電磁消去 電磁的 電算 電算室 電算棟 電線 電話 電話番号 電話連絡 震度
    静的解析 静脈 静脈認証 非公開 非常 非常口 非常時 非常用発電 非常用発電機 非常用電源 非常系 非該当 面前 面積 面談 音声自動
    音声通話 頂戴 項目 項目別 項目単位 項目毎 順守 順序 順次 預託 預託情報 頑健 領域 領域単位 頻度 顔写真 顔認証 顧客 顧客側
    顧客情報 顧客様 館内 館外 首都圏 駆付 駆除 駐車 高信頼 高可用 高度 高温 高等裁判所 高負荷 高速
  `.split(/\s+/),
]);

/** Single kanji: stems of verbs, and what is put before or behind a word. */
export const FIELD_SIGNS: ReadonlySet<string> = new Set(
  `
    御 納 突 鳴 込 見 私 列 週 怪 舞 死 生 机 踏 絞 吸 頂 残 気 付 管 乗 差 引 着 送 退 避 控 打 刻 写 講 封 覧
    触 借 順 永 対 供 移 自 化 関 進 従 伴 必 掛 半 振 属 強 技 術 交 兼 狭 錠 据 毎 減 拾 稼 働 離 補 修 整
    備 仕 下 上 取 行 受 得 定 設 置 保 持 分 与 限 守 防 知 出 入 扱 述 示 記 消 止 切 断 閉 開 始 終 続 変
    改 直 届 渡 返 預 運 載 加 含 除 増 応 答 問 認 許 承 諾 満 超 達 有 在 使 用 務 組 織 通 経 沿 則 基 準
    由 至 併 書 綴 貼 添 読 押 結 締 負 責 求 図 測 計 量 数 調 検 査 点 巡 視 確 異 常 合 率 主 副 本 支 各
    全 両 双 同 別 他 都 度 期 年 月 日 時 秒 回 件 台 枚 名 人 者 社 市 県 町 村 国 内 外 中 前 後 左 右 間
    旨 例 型 形 式 種 類 層 段 階 面 側 元 先 末 頃 迄 次 初 再 新 旧 現 当 弊 貴 我 番 号 版 条 項 章 節 頁
    鍵 印 紙 票 簿 帳 表 文 字 語 札 棚 室 庫 棟 扉 口 線 網 路 系 盤 卓 員 課 係 部 局 署 班 長 所 場 地 区
    域 州 北 南 東 西 院 府 道 済 可 否 無 要 等 及 又 並 若 但 或 共 約 第 即 未 不 非 被 一 二 三 四 五 六
    七 八 九 十 百 千 万 正 甲 乙 丙 丁 案 標 品 物 権 法 令 規 制 電 子 光 源 水 値 比 重 高 低 大 小 早 速
    遅 短 古 良 悪 弱 細 深 固 密 厳 実 事 際 以 何 拒 絶 禁 護 警 監 公 士 命 操 縦 作 業 造 成 産 製 複 集
    録 画 伝 報 告 説 明 解 釈 議 論 決 裁 判 評 選 択 抽 処 理 統 果 原 因 根 拠 証 料 費 収 損 害 賠 償 割
    致 向 方 流 申
  `.split(/\s+/),
);

/** Words by which nothing is told, in katakana and in kanji; on rows of certificates and registers every word counts. */
export const TECHNICAL: ReadonlySet<string> = new Set([...TECHNICAL_KATAKANA, ...TECHNICAL_WORDS, ...TOWNS]);

/** Words in katakana; compounds are made of them. */
export const FIELD_KATAKANA: ReadonlySet<string> = new Set([
  ...`
    データセット フッター モニター エンジン ホスティング レター ストリーミング アクションアイテム データレジデンシー レジデンシー ガバニングロー
    ピアレビュー サブプロセッサー サブプロセッサ スライド ペネトレ ホワイトハッカー ホワイトハッカ ラップトップ スマートロック
    オンボーディング キープ ドリフト ステートメント セキュリティステートメント クリプトシュレッディング プレイブック インシデントプレイブック
    ワンクリック エクセル オーナー ヒューマン アドバイザリー アナウンス ハンコ
    フッター モニター エンジン ホスティング レター ストリーミング アクションアイテム データレジデンシー レジデンシー ガバニングロー
    スピーディー スピーディ ドキュメント アシスタント トレーニング リテンション アクション イシュー ダウン プロシージャ ベース
    スコア カスタマーサポート サマリー サマリ スキャナ スキャナー ピング ワイヤ コールセンター アンケート アンケートサービス ヘルプデスク ロケーション ベル パトランプ セキスペ スタートアップ プロダクト シェープファイル
    ローテーション ルーチン バーコード シリアルナンバー ターンスタイル アンチパスバック インターロック
    セキュリティゲート パスキー パスフレーズ レビュアー アプルーバー デプロイメント テストケース ポストモーテム
    ハードニング デガウサー アーカイバ アーカイブストレージ ボタン タブ ウィザード
    ウォークスルー キックオフ クロージング
    ソルト ゼロデータ サーバーレス サーバレス ワイヤー ロッカー ナンバー
    コミット カスタマ アプライアンス リーダー アナリスト ラーニング
    ファシリティスタンダート
    オフィス ガイド インタビュー トラスト トラストサイト トラストセンター バグ バグバウンティ バウンティ
    アウト アカウント アクセス アクセスキー アクセスログ アクティブ アセスメント アセット アップロード アドバイザリ アドレス アプリ
    アプリケーション アラート アラーム アルゴリズム アーカイブ イベント イベントログ イメージ イレース イン インシデント
    インシデントレスポンス インスタンス インターネット インテグレーション インデックス インフラ インベントリ インポート ウイルス ウェブ
    ウェブアプリケーション ウェブサイト エクスポート エスカレーション エビデンス エラー エリア エンジニア エントリ エンドポイント
    エージェント オフ オフライン オブジェクト オブジェクトストレージ オブジェクトロック オプション オプトアウト オペレーション
    オペレータ オペレーター オペレーターズ オン オンコール オンサイト オンプレミス オンライン オーナー オーナーシップ オープンソース
    カテゴリ カテゴリー カメラ カラム カルテ カード カードキー カードリーダ カードリーダー カーネル ガイドライン ガス ガバナンス
    キャッシュ キャパシティ キャビネ キャビネット キャプチャ キャリア キー ギガ クエリ クライアント クラウド クラウドサービス
    クラウドサービスプロバイダー クラウドサービスリスト クラウドセキュリティ クラスタ クラスター クリア クリプト クレデンシャル クローズ
    グラフ グループ ケージ ゲスト ゲート ゲートウェイ ゲートキーパー コネクト コピー コマンド コメント コンソール コンテナ
    コンテナイメージ コントロール コンピュータ コンピュータセンター コンピューター コンプライアンス コンポーネント コーディネーター
    コード コードレビュー コーポレーション サイクル サイト サイン サインイン サニタイズ サブシステム サブネット サポート
    サポートサイト サンプル サーキット サーバ サーバー サービス サービストラスト サービスレベル サーベイランス シグネチャ システム
    シナリオ シャットダウン シュレッダ シュレッダー シュレッディング シュレッド ショートメッセージ シリアル シンクライアント シングル
    シングルサインオン シークレット ジャパン ジャーナル ジョブ ジョブネット スイッチ スキャナ スキャナー スキャン スキーマ スクリプト
    スクリーン スクリーンショット スケジュール スコープ スタッフ スタンダード スタンバイ ステップ ステータス ストラップ ストリーム
    ストレージ ストレージサーバ スナップ スナップショット スパム スマホ スマートカード スマートフォン スループット セカンダリ セキュア
    セキュアコーディング セキュリティ セキュリティオペレーションセンター セキュリティグループ セッション セルフチェック センサ センサー
    センター ソフト ソフトウェア ソフトウエア ソリューション ソース ソースコード ゾーン タイムアウト タイムスタンプ タイムライン タグ
    タスク ダイレクト ダウンロード ダッシュボード ダブル ダブルチェック ダンプ チェック チェックシート チェックポイント チェックリスト
    チェーン チケット チップ チャット チャンネル チーム ツーマンルール ツール ティア テキスト テスト テナント テラ テンキー
    テンプレート テーブル テープ ディスク ディスクアレイ ディレクトリ デガウス デスクトップ デバイス デフォルト デプロイ データ
    データセンター データベース トップ トラップ トラフィック トランザクション トリアージ トレイル トンネル トークナイゼーション
    トークン ドメイン ドリル ナビ ナレッジ ニュース ネジ ネットワーク ネットワークスイッチ ノート ノートパソコン ノード ハイブリッド
    ハッシュ ハッシュチェーン ハンドブック ハートビート ハード ハードウェア ハードディスク バイオメトリクス バイト バケット
    バックアップ バックエンド バッチ バッテリー バージョン パイプライン パケット パスワード パソコン パターン パッケージ パッチ
    パフォーマンス パブリック パブリッククラウド パラメータ パージ パーティション パートナー ヒアリング ヒューマンエラー ビット ビデオ
    ビュー ビル ビルド ピン ファイアウォール ファイアーウォール ファイヤウォール ファイル ファイルサーバ ファイルサーバー ファシリティ
    ファシリティスタンダード ファジング ファン ファームウェア フィッシング フィルタ フィルター フィード フィールド フェデレーション
    フォルダ フォルダー フォレンジック フォローアップ フォーム フレームワーク フロア フロント フロントエンド フロー フローチャート
    ブザー ブラウザ ブラウザー ブランチ ブロック プライバシー プライバシーポリシー プライベート プライベートクラウド
    プライベートサブネット プライマリ プラグイン プラットフォーム プラン プルリク プルリクエスト プレイブック プロキシ プログラム
    プロジェクト プロセス プロトコル プロバイダ プロバイダー プロンプト プローブ ヘッダ ヘッダー ヘルス ヘルスチェック ヘルプ ベンダ
    ベンダー ベンダーサポート ベースライン ペア ペアレビュー ペネトレーション ペネトレーションテスト ページ ホスト ホールディングス
    ボックス ボリューム ポリシー ポータル ポータルサイト ポート ポーリング マイナンバー マイページ マシン マシンルーム マスキング
    マスク マトリクス マトリックス マニュアル マネジメント マネジメントレビュー マネージド マネージャー マルウェア マーク マージ ミス
    ミドルウェア ミドルウエア ミラー ミラーリング メイン メッセージ メディア メトリクス メニュー メモリ メモリー メンテナンス
    メンバー メーカ メーカー メール モジュール モデル モデレーション モニタリング モバイル ユニット ユーザ ユーザデータ ユーザー
    ライセンス ライフサイクル ライブ ライブラリ ライン ラック ラベル ランサムウェア ランブック ランプ リアルタイム リカバリ
    リグレッション リスク リスト リストア リソース リビジョン リポジトリ リポジトリー リムーバブル リモート リモートアクセス
    リモートデスクトップ リリース リンク リージョン リーダー ルータ ルーター ルート ルーム ルール レイヤ レイヤー レコーダー
    レコーディング レコード レスポンス レビュー レプリカ レプリケーション レベル レポート ログ ログアウト ログイン ログオフ ログオン
    ログサーバ ログサーバー ログバケット ログレビュー ロッカ ロッカー ロック ロックアウト ロードバランサ ロードバランサー ロール
    ロールバック ロールベース ワイプ ワイヤー ワイヤーロック ワンタイム ワンタイムパスワード ワークフロー
  `.split(/\s+/),
]);

/** Words of English answers, as they are written in small letters. */
export const FIELD_ENGLISH: ReadonlySet<string> = new Set([
  ...ORDINARY_ENGLISH,
  ...`
    a above abroad today now anything enabled excluded exempt setting takes accept acceptance accepted accepts access
    modified abuse access-control accessed accesses accordance according account accounts
    acknowledge acknowledged across action actions active activity
    additional admin administrator administrators admins advisories
    advisory aes after against agent agents agree agreed agreement
    agreements agrees ai alarm alarms alert alerted alerting alerts all
    allow allowed allows also always an analyse analysed analyses analysis
    analyst analysts analyze analyzed and annex annual annually anomalies
    anomalous anomaly another anual any available app appendix applicable
    application application-level applications applied applies apply
    appoint appointed approval approvals approve approved approver apps
    archive archived archives are around article articles artifact
    artifacts as assess assessed assessment assessments assessor asset
    assets assign assigned assurance at at-rest attached attachment attack
    attacks attribute-based audit audited auditing auditor auditors audits
    authenticate authenticated authentication authorisation authorised
    authorization authorized automatic automatically availability backup
    backups badge badge-only bag bags barcode base based baseline
    baselines basis bastion be been before behavior behaviour being belong
    belongs below between beyond biannual biometric block blocked blocks
    board both bound bounty branch break-glass bridge bucket buckets bug
    build building buildings built-in business but by cabinet cabinets
    cable cage call calls camera cameras can card carried carry catch
    catches caught cause causes cd center centers central centrally centre
    centres cert certificate certificates certification certified certify
    certs chain change change-management changed changes changing channel
    channels chapter charge charges chart check check-out checked
    checklist checkout checks chief chip ci city clause clauses client
    clients clock closed closure cloud cluster clusters code cold collect
    collected collection collects column commit commitment commits
    committed committee companies company company-wide companywide
    complete completed completely completion compliance compliant complies
    comply complying composition concerning concurrently configuration
    configure configured confirm confirmation confirmed confirming
    confirms conform conformance conforms connection connections consent
    console constantly contact contacts contain contained container
    containers containment continuous continuously contract contracted
    contracting contracts control controlled controls cooling copies copy
    correct corrected corrective correlate correlated correlates cost
    could countersigned country courier court courts cover coverage
    covered covering covers credit credits criteria critical cross-border
    cross-region cryptographic cryptographically csv current currently
    custody customer customer-facing customer-managed customers cve cvss
    daily dashboard data database databases datacenter datacentre date
    dated dates day days deadline deadlines declaration declare declared
    dedicated default defaults define defined defines degauss degaussed
    delete deleted deletion deliver delivered delivery demarcation
    department departments dependencies dependency deploy deployed
    deployment described describes designate designated desk destroy
    destroyed destruction detect detected detecting detection detects
    development device devices did direct directly director disabled
    disaster disclose disclosed disclosure disk disks disposal dispose
    disposed dispute disputes district dmz do document documentation
    documented documents does domestic done down download downloaded dpa
    dr dual dual-feed during duties duty dynamic e-mail each edge edition
    editions edr effectiveness eight either elevated email emergency
    employee employees enabled enclosed encrypt encrypted encryption
    encrypts end end-of-contract end-to-end endpoint endpoints ends
    enforce enforced enforces enforcing engineer engineers entire entirely
    entity entrance entrances entries entry environment environments
    equipment equivalent eradicate eradication erase erased erases erasure
    error errors escalate escalated escalation escort escorted escorts
    event events every evidence exact exactly except exception exceptions
    exclusive executive exhibit exit expiration expire expires expiry
    explicitly export exported exports expressly external externally extra
    facilities facility fail failed failover failure failures fan fault
    faults fee feed feeds field fields file files finding findings
    fine-grained fingerprint firewall firewalls firm first five fix fixed
    fixes floor folder follow-up followed following follows for format
    formats forward forwarded four four-eyes free from fuel full full-disk
    fully function functions further gate gateway gateways generative
    generator generators get gets give given gives going governed
    governing government grant granted group guarantee guaranteed
    guarantees guard guards guideline guidelines h had half-yearly hall
    hand handed hands hardened hardware has hash hashed hashing have
    having head health heartbeat held helpdesk here hereby herein
    hereunder high hold holder holds host hosted hosting hosts hot
    hot-standby hotline hour hourly hours hsm https human identities
    identity ids if image images immediately immutable improve improved
    improvement improvements in in-transit incident incidents include
    included includes including inclusive independent individual
    individually info inform information informed informs infrastructure
    input inputs inside inspect inspection inspects instance integrity
    internal internally internet interval interview interviews into
    intranet intrusion intrusions inventories inventory investigate
    investigated investigates investigation invite ips ipsec irrecoverable
    is isolated isolation issue issue-tracking issued issuer it item items
    its itself japan japanese jdcc job joiner joiners json jump
    jurisdiction just-in-time keep keeps kept key keys kms label labeled
    labelled laptop laptops later latest law laws layer lead leader leads
    learned learning least least-privilege leave leaver leavers leaves
    ledger ledgers left lessons letter level levels libraries library
    limited line list listed listing lists liveness located location
    locations lock locked locking locks log logbook logbooks logged
    logging logical logically login logins logs low machine-readable made
    mail mails maintain maintainable maintained maintaining maintains
    maintenance make makes managed management manager managers manages
    managing mandatory manual master masters matrix may media medium meet
    meeting meets member members merge met mfa minute minutes mirror
    mirrored model models monitor monitored monitoring monitors month
    monthly months moved msa multi-az multi-factor multi-region municipal
    municipality must name named names native near-real-time need
    need-to-know needs neither network networks never nightly nine no
    nobody node nodes none nor not note notes notice notification
    notifications notified notifies notify number numbered numbers object
    obtain obtained of off offer offered offers office officer officers
    offices ok okay on on-call on-site once one ongoing online only onsite
    onto opens operation operations operator operators opt opted opted-out
    or organisation organisation-wide organization organizations original
    originals osaka other our ours out outage outages output outputs
    outside over overseas overwrite overwritten own owned owner owners
    ownership owns packet page paged pager pages parent part parties parts
    party password passwords patch patched patches patching pc pcs peer
    penetration pentest pentests per per-user perform performance
    performing perimeter periodically permanently permission permissions
    permit permits permitted person personnel persons phone physical
    physically pin ping pinged pipeline place plan plans platform
    platforms playbook pledge plus point points policies policy portal
    post-incident postmortem power prefecture premises present presented
    presents prevention preventive primary print prior privacy private
    privilege privileged privileges probe probes procedure procedures
    process processes product production products program programme
    prohibited prompt promptly prompts proposal protected protection
    provide provided provider providers provides providing proxy public
    pull purge purged purpose purposes pursuant push pushes quality
    quarter quarterly queue rack racks rbac re-certified real-time
    reasonable receive received receives reception recertified record
    recorded recording records recover recoverable recovered recovery
    redundancy redundant refer reference references refers regarding
    region regions register registered registration registry regularly
    related relating release released releases relevant remain remains
    remediate remediated remediation remedies remedy remote removal remove
    removed renew renewal renewed replica replicas replicated replication
    report reported reporting reports request requested requests require
    required requirement requirements requires reside residency resides
    residing respective respectively respond responding responds response
    responsibilities responsibility responsible rest restrict restricted
    restricts retain retained retains retention return returned returns
    rev review reviewed reviewer reviewers reviewing reviews revoke
    revoked right rights role role-based roles room rooms root rota rotate
    rotated rotation router routers row-level rsa rule rules run runbook
    running runs safe salted same sample sanitisation sanitise sanitised
    sanitization sanitize sanitized scan scanned scanner scanning scans
    schedule scheduled scope screen screening seal sealed seals searchable
    sec second secondary seconds section sections secure secured securely
    security security-incident see segment segmentation segmented
    segregation seismic sell semi-annual sensor sensors sent separate
    separated separately separation serial serials server servers service
    services session sessions set sets seven severity shall share shared
    shared-responsibility sharing shipped should show shown shred shredded
    shredding siem sign-out signature signature-based signed signed-off
    since sit site sites sits six sla smart smart-card sms so soc software
    sold solely source source-code specified specifies specify ssl sso
    staff stamped standard standards standby state stated statement states
    static stating stay stays stipulated stipulates stop stopped stops
    storage store stored stores storing stream streams strict strictly
    structured subcontractor subcontractors subject submit submits
    submitted subprocessor subprocessors subsidiary successor such summary
    supersede supersedes superseding supervisor supplier suppliers support
    supported supports surveillance suspicious switch switches sync
    synchronised synchronized system systems tag tagged take-out taken
    tamper tamper-detection tamper-evident tamper-proof target team teams
    temperature ten tenant tenants term terminal terminals termination
    terms test tested tester testing tests than that the their them then
    there thereof these they third this those threat threats three thrice
    through throughout thru ticket tickets tier till time timeline times
    timestamp timestamped title titles tls to token tokens tokyo tool
    tools track tracked tracking traffic trail trails train trained
    training trains transfer transferred transfers transit transition
    transitioned transparent transparently transport transported tree
    triage trigger triggered triggers trust tunnel tunnels twelve twice
    two two-person unauthorised unauthorized under undertake undertakes
    undertaking unit units unrecoverable until up upon ups uptime urgent
    us use used user users uses using valid validity vault vaulted vendor
    vendors venue verification verified verifies verify version via video
    visitor visitors vlan volume volumes vpn vulnerabilities vulnerability
    waf warm warrant warrants was we week weekly weeks welcome welcomed
    welcomes were what when where which while who whole whom whose will
    window windows wipe wiped with within without witness witnessed
    workflow workstation workstations worm would write-once writing
    written year yearly years yes you your yours zero zero-data-retention
    zone zones
  `.split(/\s+/),
]);

/** Single kanji of feelings, seasons, homes and favours: a word of one sign is known unless it is one of these. */
export const STRANGE_SIGNS: ReadonlySet<string> = new Set(
  `
    任 気 心 声 花 夢 願 祈 頼 聞 思 考 努 望 待 席 笑 楽 喜 旅 庭 犬 猫 酒 春 夏 秋 冬 朝 夕 晴 雨 頭 胸 腕
    勘 縁 旬 余 隣 静 遊 好 愛 親 友 家 族 皆 噂 伺 味 香 歌 踊 涙 神 仏 運 命 魂 恋 恩 礼 顔 瞳 髪 靴 服 傘
    鳥 魚 虫 草 木 森 山 川 海 星 虹 雪 氷 嵐 波 島 湖 谷 丘 畑 田 園 里 故 郷 昔 昼 宵 暁 飯 茶 菓 食 飲 寝
    眠 遅 少 軽 快 暇 忙 疲 病 痛 薬 患 祝 賀 縫 織 染 塗 描 彫 飾 贈 買 儲 富 貧 賃 褒 叱 怒 泣 悲 嬉 寂 怖
    恐 驚 迷 惑 困 悩 慣 癖 趣 芸 才 師 弟 兄 姉 妹 父 母 祖 孫 夫 妻 婚 嫁 娘 息 宿 泊 湯 浴 洗 掃 拭 干
    乾 濡 汗 汚 臭 騒 黙 喋 噛 舐 吐 嗅 撫 抱 握 蹴 殴 跳 走 歩 泳 飛 翔 浮 沈 漂 溢 零 咲 枯 萎 熟 腐 煮 炊
    蒸 炒 揚 漬 凍
  `.split(/\s+/),
);
