/**
 * Ordinary words of business Japanese and English beside those of the field: things, figures and forms that name no limit, no
 * time to come, nobody who acts and no condition. A word here adds nothing to an answer and takes nothing from it.
 */

export const ORDINARY_WORDS: readonly string[] = `
  本店 数多 疑似攻撃 監視日誌 入構 入構時 徴取 専用機 要素認証 建替
  剝奪 剥奪 適格性 施行日 真正 行為
  主張 本欄 夜中 保健 防火壁 恒久 恒久策 最初 昨年春 春
  属性 索引 音声 動的 静的 痕跡 起点 分野 最寄 当然 財産 極小 極小化 月例会 特個 題名 目次 表題 登記
  登記簿 基板 帯域 待時間 遅延 待行列 個数 時間軸 曜日 西暦 和暦 会計年度 国家試験 職名 役名 算出 算定
  総計 観点 概説 附則 総則 別掲 前掲 後掲 上掲 枠内 枠外 欄外 裏面 角印 丸印 朱印 契印 印鑑 印鑑証明
  施解錠 耐震性 免振 津波 浸水 浸水想定 想定区域 活断層 海抜 立地 立地条件 熱源 感知 感知器 検出器 計器
  表示灯 警告灯 鳴動 点灯 点滅 赤色 黄色 模式図 平面図 採点 等級 変換 置換 置換表 分岐点 単体試験 演習
  机上演習 実地演習 説明会 電算機 採決 設立 資本金 宛名 郵便番号 誤差 補遺 銘板 正確性 精度 精密 精査 網羅
  網羅的 網羅性 包括 包括的 体系的 系統的 仮想機 逐一 逐条 信号 光信号 公衆網 終端装置 漏電 過熱 発煙 振動
  衝撃 破断 機材 測定器 宣誓書 特記事項 県央 監視機 連鎖 本市様 政策 情報政策課 具合 立場 録音 通算 退勤 退勤時
  軽微 館長 司書 相関 相関分析 身元 身元確認 起因 翌年度末 総当 原稿 紙原稿 溶解 登載 理事会 特約 特約書 派遣
  派遣社員 法廷地 構造上 昭和 平成 日々 専務 守衛 創業 創業以来 二軸 三軸 昨秋 今秋 隅々 報奨金
  報奨金制度 微調整 書誌 大規模言語 調達先 部材 本番機 竣工 電算棟 監視卓 当直 当直者 見学 前提 存在 誤検知 選別
  技術的 技術的脆弱性 最近 倉庫 倉庫会社 翌月 相違 明示的 公証人 出納 押印者 年号 元号 記憶装置 件数 諮問 諮問会議 一報 市販 情報政策課様 監査法人様 六期目 期目 時代
  徹底 嘱託
  部長職 課長職 係長職 研究室 研究所 大学構内 聞取 聴取 同趣旨 趣旨 払出 執行役員 監査役 技師 腕章
  電源車 燃料槽 重油 冷水 冷凍機 空調機 空冷 水冷 漏水 消火器 煙感知
  熱感知 床荷重 河川 液状化 避雷 避雷針 接地 門扉 夜勤 日勤 分科会 便覧
  親鍵 行政経営 財政課 校正 較正
  利害 客観性 公平性 透明性 真正性 追跡性 裁断機 破砕機 消磁機 溶融 焼却炉 型枠 架台
  天板 回転扉 共連 共連防止 探知機
  盗聴 傍受 盗 盗難 覗見 改竄 奪取 窃取 乗取 営業案内 広告 勧誘 心拍 疎通 途中経路 経路上 回線上 切目 間断 質問文 添付資料 濫用監視
  管理職 研究棟 押印 記名 記名押印 署名捺印 捺印 大学内 大学 学内 構内 支社 支局 本局 分室
  聞取り 聞き取り 都度払出 払出し 貸出簿 貸出台帳 受領印 受付印 収受 収受印 回覧 稟議 稟議書 決裁書 決裁印 起案 起案者
  議事録 議事 会議室 会議体 朝礼 朝会 夕会 週報 日報 月報 年報 週次報告 月次報告 日直 宿直 宿直者 常勤 常勤者 専任者 担当役員 役員名
  代表印 社長名 社長印 会社印 組織名 団体名 法人名 屋号 商号 所属名 部署名 課名 係名 氏名欄 押印欄 記入欄 回答欄 備考欄 番号欄
  宛先 宛名書 送付状 送付書 添書 表紙 裏表紙 頁番号 通し番号 整理番号 文書番号 管理番号 台帳番号 資産番号 製造番号 機器番号 型番 型式
  本文 序文 前文 要旨 同旨 主旨 概念図 配置図 系統図 構成図 配線図 見取図 断面図 工程表 手順図 流れ図 関係図 一覧図
  電話番号 内線 内線番号 代表電話 携帯電話 固定電話 電子郵便 書留 簡易書留 宅配便 郵送 郵便 持参 手渡 手交 面談 訪問先 来社 来庁
  全面的 全体的 総合的 多面的 多角的 部門別 階層別 職種別 職位別 役職別 所属別 利用者別 団体別 項目別 分類別 種別 区分別
  交替 交替制 輪番 輪番制 三交替 二交替 常駐者 常駐員 巡回者 警備室 守衛室
  質問 質問票 回答書 問診 点数 得点 採点表 評点 評価表 評価点 順位 学校徴収金 徴収金 給食費
  係員 弊学 本学 当学 学部 教授 准教授 講師 研究員 学長 理事長 事務長 事務局 事務局長 局長 次長 参事 主幹 主査
  申請書 申請簿 届書 届出書 報告様式 様式集 書式 書式集 帳票 帳票類 伝票 台紙 付表 早見表 対照表 対応表 換算表 用語集 用語
  指名 控 原紙 当番 当番者 当番表 査収 後継 後継規格 再発行 査閲 検印 決裁権 決裁権者
  以後 具体的 真実 虚偽 手元 市役所 区役所 町役場 村役場 県庁 県庁舎 役員会 取締役会 経営会議 監査委員会 機械 機械診断 手動診断
  月曜 火曜 水曜 木曜 金曜 土曜 日曜 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 隔週 歓迎 付箋 居住者 既知 未知 悪性
  是正策 改善策 対応策 代理権限 代理権 更新予定 登録証跡 二本立
  昨年 昨年度 一昨年 一昨年度 前年 本市宛 貴市宛 市宛 宛 皆様
  役職者 社印 角形 自署 出張所 担当係 庶務課 情報課
  言明 言明書 言明範囲 届出 社名 名称変更 改称 譲受 登録名義 名義 登録名 掲載順 正会員 定款 沿革 社歴 年表 創立
  当大学 当財団 当協会 当機構 財団 機構 公社 組合 協同組合 学校法人 医療法人 独立行政法人 国立大学法人 社団法人 財団法人 有限会社 合同会社
  少人数 少数精鋭 正社員 契約社員 非常勤 在職 兼職 従業員数 社員数 人数 人員数 座席 机上 卓上 書庫 金庫 書棚 保管箱
  正文 原文 邦文 英文 和訳 英訳 対訳 版本 両面 片面 頁数 部数 通番 連番 枝番 項番 条番号 証番号 日付印
  計算機棟 計算棟 機械棟 管理棟 別棟 本館 別館 新館 東棟 西棟 南棟 北棟 地階 中階 最上階 敷地 敷地内 構外 県内 市内 都内 府内 道内 区内 町内 村内
  内陸 沿岸 湾岸 郊外 都心 都心部 市街地 首都圏 関東圏 関西圏 中京圏 西日本 東日本 北日本 東海 北信越 山陰 山陽 南九州 北関東
  外資 外資系 資本系 参考訳 日本語 英語 英語版 日本語版 契約主体 運営会社 提供元
  訴額 訴状 訴訟 民事訴訟法 民法 商法 会社法 著作権法 条文 条番 別表第 様式第 号様式 約款集 契約約款 基本契約 基本契約書 個別契約書 覚書 念書
`
  .trim()
  .split(/\s+/);

export const ORDINARY_ENGLISH: readonly string[] = `
  refer refers referred activity activities sign signs signed signing prevent prevents prevented preventing
  unintended specific status statuses synthetic locker lockers nonconformity nonconformities prevail prevails
  higher represent represents represented real
  searched search built view views viewed viewer pen automated biweekly fortnightly ship ships edit edits edited
  saml degausser pulverised pulverized turnstile mantrap retrospective severities responder responders
  stakeholder stakeholders rollback rollbacks segregated hardening tenancy custodian
  self-service periodic publication pinned content reg suffices impossible next last period design capture
  contractors contractor shortcoming shortcomings recertification side express manage manages published due staging
  steps step structure handling handled handles mode modes method methods methodology implementation
  implemented implement implements lifecycle snapshot snapshots obligation obligations exportable undergo
  undergoes undergone traps trap split inline keystroke keystrokes satisfy satisfies satisfied follow proposed
  accredited irrecoverably reach reaches reached read-only indexed index indexes acquisition acquired acquire
  acquires paragraph paragraphs figure figures table tables diagram diagrams flowchart glossary overview
  introduction conclusion enclosure path paths row rows cell cells sheet sheets form forms size sizes length
  count counts counted total totals sum digits digit values measured measurement measurements metric metrics
  ratio percent percentage threshold thresholds load loads cpu memory drive drives battery batteries voltage
  wire wires wiring fibre fiber optic optical circuit circuits port ports socket interface interfaces adapter
  adapters hub hubs broker shards pod pods repository repositories compiler module modules component
  components patchset hotfix firmware kernel driver drivers daemon batch batches handler message messages
  payload header headers api apis url urls domain domains subdomain dns dhcp ntp synchronisation
  synchronization timezone jst utc deputy president chairman chairperson ceo cto cio ciso cfo council panel
  division divisions headquarters technician technicians developer developers programmer programmers architect
  architects author authors inspector inspectors lawyer lawyers notary accountant accountants trainee trainees
  trainer trainers instructor participant participants attendee attendees door doors wall walls signatory
  certifies accreditation registrar body bodies authority authorities ministry agency agencies institute
  institution institutions association associations foundation area areas nation towns ward street address
  addresses postcode map maps coordinates statute statutes ordinance ordinances regulation regulations
  directive directives criterion provision provisions covenant liability liabilities indemnity damages
  arbitration settlement judge judges govern governs jurisdictional proof proofs transcript journal journals
  restore restored restores restoration failback tape tapes cartridge cartridges guide guides handbook
  handbooks worksheet worksheets questionnaire questionnaires query queries lookup result results outcome
  outcomes conclusions score scores scored ranking classification classified category categories type types
  pair pairs array string strings text texts mark marks symbol symbols icon icons colour color colours colors
  lamp lamps buzzer siren audible display displays displayed keyboard keyboards reader readers facial vein
  iris palm passcode passcodes passphrase passphrases secret secrets cipher ciphers algorithm algorithms suite
  suites handshake protocol protocols tcp udp icmp http smtp imap ftp sftp scp ssh rdp vnc kvm bios uefi raid
  nas san lun lan wan mpls sdwan nat acl acls vrf bgp
  build builds building feature features searchable upgraded automate automates automation
  viewing high-risk low-risk critical severe declaration declarations declare declares declared hereby
  comprehensive thorough thoroughly robust reliable modern native natively robustly dedicated experienced
  qualified skilled senior junior chief rota shift shifts nightly bi-weekly biannual biannually
  semi-annually real-world hands-on tabletop drill drills exercise exercises rehearsal rehearsals
  correlate correlates correlated correlation aggregate aggregates aggregated aggregation consolidate consolidated centralise
  centralised centralize centralized central centrally collect collects collected collection gather gathers gathered ingest ingests
  ingested parse parsed stream streamed streaming compress compressed compression sealed timestamping trace traced traces
  traceable traceability record-keeping bookkeeping filing filed folders drawer drawers cabinet cabinets cupboard safes key-card badges
  lanyard fence fenced gatehouse lobby corridor basement rooftop storey hall halls cage cages aisle aisles cooling chilled
  chiller humidity sprinkler extinguisher smoke fire earthquake flood seismic-resistant isolator substation feeder transformer
  cluster clusters clustered load-balanced balanced balancer autoscaling replica-set quorum
  penetration-testing red-team blue-team authenticated credentialed credential credentials
  heuristic heuristics behavioural behavioral indicator indicators telemetry insight insights
  chart charts digest bulletin bulletins advisory advisories notice-board mailing
  sender recipient recipients mailbox inbox postal courier parcel envelope envelopes stamp stamps stapled hardcopy softcopy
  printed printout photocopy photocopies duplicate duplicates triplicate annexed appended appends herewith
  foregoing aforementioned above-mentioned accordance accordingly thereby therein thereto whereby wherein
  professor university campus faculty laboratory library librarian
  town-hall counter counters desk desks
  colleague colleagues workforce teamwork team-lead secretary secretariat
`
  .trim()
  .split(/\s+/);
