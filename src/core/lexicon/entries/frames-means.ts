import { defineEntries } from "../entry";

/** What vendors say for the words by which a pack knows the parts of a requirement. */
export const FRAMES_MEANS_ENTRIES = defineEntries([
  {
    /** Where one side's duty ends: what the pack calls 責任分界. */
    concept: "means-demarcation",
    also: ["frame-by-means", "frame-of-terminals"],
    for: ["frame"],
    forms: [
      [
        "責任の(境目|境界|範囲|分かれ目|所在)",
        "責任の境目",
        "責任の境界",
        "責任の範囲",
        "責任の分かれ目",
        "責任の所在",
      ],
      [
        "(市|貴市|貴庁|当方|当社|弊社|当所|甲|乙)の(受け?持ち|責任範囲|担当範囲|持ち場)",
        "市の受持ち",
        "貴市の受け持ち",
        "貴庁の責任範囲",
        "当方の担当範囲",
        "当社の持ち場",
        "弊社の受持ち",
        "当所の受持ち",
        "甲の受持ち",
        "乙の受持ち",
      ],
      [
        "(=|:|は)(当方|当社|弊社|当所){gap:20}(=|:|は)(貴市|貴庁|市|お客様)",
        "=当方=貴市",
        ":当社あ:貴庁",
        "は弊社は市",
        "=当所=お客様",
      ],
      ["(^|の)分界(は|:|を)", "分界は", "責任の分界を", "分界:端末は市"],
      ["shared[- ]responsibility", "shared-responsibility"],
    ],
    kept: {
      "貴市 in (市|貴市|貴庁|当方|当社|弊社|当所|甲|乙)の(受け?持ち|責任範囲|担当範囲|持ち場)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** Steps in their order: what the pack calls 対応手順. */
    concept: "means-procedure",
    also: ["frame-by-means"],
    for: ["frame"],
    forms: [
      [
        "(直ちに|即座に|ただちに|まず|速やかに){gap:16}(遮断|隔離|切り離|公開停止|停止し|封じ)",
        "直ちに遮断",
        "即座にあ隔離",
        "ただちに切り離",
        "まず公開停止",
        "速やかに停止し",
        "直ちに封じ",
      ],
      ["検知→", "検知→"],
      [
        "(検知|特定|隔離|遮断)[・、→]{sentence:24}の(順|流れ|手順)",
        "検知・連絡・復旧の順",
        "特定、連絡、復旧の流れ",
        "隔離・連絡・復旧の手順",
        "遮断・報告・復旧の順",
      ],
      ["→(遮断|封じ込め|隔離|連絡|復旧|報告)", "→遮断", "→封じ込め", "→隔離", "→連絡", "→復旧", "→報告"],
      [
        "\\d{1,3}(分|時間)以内に{gap:12}(通報|連絡|第一報|報告|遮断|隔離)",
        "1分以内に通報",
        "1時間以内にあ連絡",
        "1分以内に第一報",
        "1分以内に報告",
        "1分以内に遮断",
        "1分以内に隔離",
      ],
      ["(containment|contain), (eradication|eradicate)", "containment, eradication", "contain, eradicate"],
      ["triage, contain", "triage, contain"],
      [
        "(復旧|連絡|初動|報告)の(手順|順番){sentence:40}(載せ|記載し|書い|示し|定め)",
        "‹復旧の手順載せ›",
        "‹連絡の手順載せ›",
        "‹初動の手順載せ›",
        "‹報告の手順載せ›",
        "‹復旧の順番載せ›",
        "‹復旧の手順記載し›",
        "‹復旧の手順書い›",
        "‹復旧の手順示し›",
        "‹復旧の手順定め›",
      ],
      ["十分以内", "十分以内"],
      ["三十分以内", "三十分以内"],
      ["一時間以内", "一時間以内"],
    ],
    kept: { 三十分以内: "said by vendors; a shorter piece beside it hears its examples as well" },
  },
  {
    /** Who comes together: what the pack calls 対処体制. */
    concept: "means-incident-team",
    also: ["frame-by-means", "quiet-word", "quiet-set-phrase", "quiet-few-people"],
    for: ["frame"],
    forms: [
      ["(責任者|当番|要員|監視員)\\d{1,2}名", "責任者1名", "当番2名", "要員4名", "監視員2名"],
      ["当直(者|員|室)", "当直者", "当直員", "当直室"],
      ["on-call", "on-call"],
      ["対策(本部|チーム)", "対策本部", "対策チーム"],
      ["連絡(順|先一覧)", "連絡順", "連絡先一覧"],
    ],
  },
  {
    /** How changes are watched: what the pack calls 変更管理. */
    concept: "means-change-control",
    also: [
      "frame-access-record",
      "frame-by-means",
      "means-operation-log",
      "quiet-guard",
      "quiet-limit",
      "told-of-firm",
    ],
    for: ["frame"],
    forms: [
      ["(相互|二重|ダブル)(確認|チェック)", "相互確認", "二重チェック", "ダブル確認"],
      ["承認した(後|うえ|上)", "承認した後", "承認したうえ", "承認した上"],
      ["承認を?(経て|得て)", "承認経て", "承認を得て"],
      [
        "(作業|操作)記録を{gap:8}(突き?合わせ|照合|点検)",
        "作業記録を突合わせ",
        "操作記録をあ突き合わせ",
        "作業記録を照合",
        "作業記録を点検",
      ],
      ["差分を{gap:6}(照合|確認|検証)", "差分を照合", "差分をあ確認", "差分を検証"],
      ["(本番|変更)の?権限を(与え|持たせ)ない", "本番権限を与えない", "変更の権限を持たせない"],
      [
        "開発(する)?(人|者|担当)と{gap:10}(人|者|担当)(は|を)(必ず)?分け",
        "開発する人と本番に入れる人は必ず分けています",
        "開発者と反映する担当を分け",
        "開発担当と承認者を分け",
      ],
      ["立会い?の(下|もと)", "立会の下", "立会いのもと"],
      ["two (reviewers|approvers)", "two reviewers", "two approvers"],
      ["差分(照合|確認|検証)", "差分照合", "差分確認", "差分検証"],
      ["開発{gap:8}運用{gap:6}(分離|分け)", "開発運用分離", "開発あ運用あ分け"],
      ["変更(審査会|管理責任者|判定会議)", "変更審査会", "変更管理責任者", "変更判定会議"],
      ["二人(の|で|が){gap:8}(承認|確認)", "二人の承認", "二人であ確認", "二人が承認"],
    ],
  },
  {
    /** How shortcomings are mended: what the pack calls 是正処置. */
    concept: "means-remedy",
    also: ["frame-pledge", "quiet-word", "told-of-firm"],
    for: ["frame"],
    forms: [
      [
        "改善(書|計画書?|責任者|措置|完了報告)",
        "改善書",
        "改善計画",
        "改善計画書",
        "改善責任者",
        "改善措置",
        "改善完了報告",
      ],
      ["再点検", "再点検"],
      ["(改善|是正)を?(させ|命じ|求め)", "期限を定めて改善させ", "改善を命じ", "‹是正を求め›"],
      ["改善の(実施)?(手順|流れ|進め方)", "改善の実施手順", "改善の流れ", "改善の進め方"],
      ["効果を?(測|確認|検証)", "効果測", "効果を確認", "効果検証"],
      [
        "原因(を)?(特定|突き?止め|究明|調べ)",
        "原因特定",
        "原因を突止め",
        "原因突き止め",
        "原因究明",
        "原因調べ",
      ],
      ["対策案", "対策案"],
      ["再発を防(止|ぐ|ぎ)", "規程へ反映し再発を防止", "再発を防ぐ", "再発を防ぎ"],
      ["是正(し|の|を)", "是正し", "是正の", "是正を"],
    ],
    kept: {
      "書? in 改善(書|計画書?|責任者|措置|完了報告)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** How weak points are looked for: what the pack calls 脆弱性診断. */
    concept: "means-vulnerability-search",
    also: [
      "frame-by-means",
      "frame-one-test",
      "frame-recurs",
      "quiet-audit",
      "quiet-word",
      "told-of-firm",
      "quiet-barred-without",
      "quiet-thorough",
    ],
    for: ["frame"],
    forms: [
      ["(診断|検査|走査|点検)(装置|会社|業者|機関)", "診断装置", "検査会社", "走査業者", "点検機関"],
      [
        "(自動|手動|外部|内部|週次|月次)の?(スキャン|診断)",
        "自動スキャン",
        "手動診断",
        "外部スキャン",
        "内部のスキャン",
        "週次スキャン",
        "月次診断",
        "外部診断",
      ],
      ["(自動)?(走査|検査)(を|で|\\(|に|し)", "走査を", "自動検査で", "走査(", "走査に", "走査し"],
      [
        "(専門|外部|第三者)の?(会社|業者|機関|企業)?(が|による?|により){often}の?診断",
        "専門の会社が毎年診断しています",
        "外部による年1回の診断",
        "第三者機関により四半期ごとの診断",
        "外部の企業が定期診断",
        "外部の企業が定期的に診断",
        "専門業者による四半期毎に診断",
      ],
      ["弱点(の有無)?(を|が)(調べ|探し|洗い出)", "弱点を調べ", "弱点の有無が探し", "弱点を洗い出"],
      [
        "(web|ネットワーク|プラットフォーム|アプリ|nw|os)[/・]?(ネットワーク)?診断",
        "‹web/ネットワーク診断›",
        "web診断",
        "web・nw診断",
        "ネットワーク/ネットワーク診断",
        "プラットフォーム診断",
        "アプリ診断",
        "os診断",
      ],
      [
        "公表情報{gap:4}(を|とを)(毎週|毎日|日々)?照合",
        "公表情報を照合",
        "公表情報あとを毎週照合",
        "公表情報を毎日照合",
        "公表情報を日々照合",
      ],
      [
        "(weekly|monthly|quarterly|annual) (scans|pentests?)",
        "weekly scans",
        "monthly pentest",
        "quarterly pentests",
        "annual scans",
      ],
      [
        "(月例|週次|日次|定期)の?走査",
        "検査ソフトウェアによる月例走査",
        "週次の走査",
        "日次走査",
        "定期走査",
      ],
      ["侵入試験", "外部専門機関による年1回の侵入試験"],
    ],
    parts: { often: ["毎[年月週]", "年\\d回", "定期(的に)?", "四半期(ごと|毎)に?"] },
    kept: {
      "(自動)? in (自動)?(走査|検査)(を|で|\\(|に|し)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[/・]? in (web|ネットワーク|プラットフォーム|アプリ|nw|os)[/・]?(ネットワーク)?診断":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(ネットワーク)? in (web|ネットワーク|プラットフォーム|アプリ|nw|os)[/・]?(ネットワーク)?診断":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "とを in 公表情報{gap:4}(を|とを)(毎週|毎日|日々)?照合":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "s? in (weekly|monthly|quarterly|annual) (scans|pentests?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** An audit is taken: what stands beside 監査 for 受入れ. */
    concept: "means-audit-accepted",
    also: [
      "frame-accepted-once",
      "frame-access-record",
      "frame-by-means",
      "frame-one-test",
      "frame-place-name",
      "frame-recurs",
      "harmless-repeats-yes",
      "quiet-guard",
      "quiet-in-passing",
      "quiet-kind-denial",
      "quiet-word",
      "quiet-audit",
      "quiet-thorough",
    ],
    for: ["frame"],
    forms: [
      [
        "お?受け(し|いたし|でき|る|入れ|て立)",
        "受けし",
        "お受けいたし",
        "受けでき",
        "受ける",
        "受け入れ",
        "受けて立",
      ],
      [
        "(拒み|拒ま|断り|断ら|拒否し)(ません|ない)",
        "拒みません",
        "拒まない",
        "断りません",
        "断らません",
        "拒否しません",
      ],
      ["応じ(ます|る|られ)", "応じます", "応じる", "応じられ"],
      ["(行う|実施する)ことができる", "行うことができる", "実施することができる"],
      ["協力(し|する|いた)", "協力し", "協力する", "協力いた"],
      ["喜んで", "喜んで"],
      ["歓迎", "歓迎"],
      [
        "(市町村?|団体|自治体)による{gap:12}監査を(毎年|定期的に)受けて{on}",
        "構成市町による情報セキュリティ監査を毎年受けております",
        "参加団体による監査を定期的に受けています",
        "構成市町村による監査を毎年受けている",
        "自治体による監査を毎年受けています",
      ],
      ["お越し", "お越し"],
      ["頂戴し", "頂戴し"],
      ["受入:?(可|有|○)", "受入可", "受入:有", "受入○"],
      ["監査:?(可|有|応諾|ok)", "監査可", "監査:有", "監査応諾", "監査ok"],
      [
        "{city}(からの|の)ご?監査(は|も|を)お?受け(ます|て(い|おり)ます)",
        "市の監査は受けます",
        "貴市からのご監査もお受けます",
        "お客様の監査を受けています",
        "自治体の監査も受けております",
      ],
      ["監査をお受けする(と|旨)", "監査をお受けすると定めて", "監査をお受けする旨"],
      ["監査権", "監査権"],
      ["audit clause", "audit clause"],
      ["may audit", "may audit"],
      ["right[- ]to[- ]audit", "right-to-audit"],
      ["(すべて|全て)を(開く|開示|お見せ)", "すべてを開く", "全てを開示", "すべてをお見せ"],
    ],
    parts: { on: ["(おり|いま|いる)"], city: ["(市|お客様|自治体)"] },
    isNot: ["構成市町による監査を毎年受けていた時期", "認証機関による監査を毎年受けています"],
    kept: {
      "お? in お?受け(し|いたし|でき|る|入れ|て立)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** Who one is, is proved: what the pack calls 認証. */
    concept: "means-authentication",
    also: ["frame-by-means", "frame-of-terminals", "means-access-control", "quiet-few-people", "quiet-limit"],
    for: ["frame"],
    forms: [
      ["(指)?静脈", "静脈", "指静脈"],
      ["指紋", "指紋"],
      ["本人を?(確かめ|確認)", "本人確かめ", "本人を確認"],
      ["使用者は{gap:8}確かめ", "使用者は確かめ", "使用者はあ確かめ"],
      ["暗証番号", "暗証番号"],
      ["icカード", "icカード"],
      ["device certificate", "device certificate"],
      ["badge", "badge"],
    ],
    kept: { "(指)? in (指)?静脈": "said by vendors; a shorter piece beside it hears its examples as well" },
  },
  {
    /** What leaves the room: what the pack calls 持出. */
    concept: "means-removal",
    also: [
      "frame-by-means",
      "means-returned",
      "quiet-guard",
      "quiet-harm-denied",
      "quiet-kept-in",
      "quiet-nothing-amiss",
    ],
    for: ["frame"],
    forms: [
      [
        "(棟|室|社|庁|構|区域|部屋の|建物の)外(へ|に)は?",
        "棟外へ",
        "室外には",
        "社外へ",
        "庁外へ",
        "構外へ",
        "区域外へ",
        "部屋の外へ",
        "建物の外へ",
      ],
      ["外へ持ち", "外へ持ち"],
      ["(check|sign)-out", "check-out", "sign-out"],
      ["貸し?出し?(は|簿|記録|管理)", "貸出は", "貸し出し簿", "貸出記録", "貸出管理"],
      ["持ち帰", "持ち帰"],
    ],
    kept: {
      "は? in (棟|室|社|庁|構|区域|部屋の|建物の)外(へ|に)は?":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** Under lock and key: what the pack calls 施錠. */
    concept: "means-locking",
    also: ["frame-by-means", "quiet-at-once"],
    for: ["frame"],
    forms: [
      ["錠(で|前|を|に)", "錠で", "錠前", "錠を", "錠に"],
      ["電気錠", "電気錠"],
      ["ワイヤー錠", "ワイヤー錠"],
      ["固定し", "固定し"],
      ["locked", "locked"],
    ],
  },
  {
    /** What is done is recorded: what the pack calls 操作記録. */
    concept: "means-operation-log",
    also: [
      "frame-access-record",
      "frame-any-record",
      "frame-by-means",
      "means-change-control",
      "frame-recurs",
      "quiet-when-amiss",
    ],
    for: ["frame"],
    forms: [
      [
        "操作(は|を|の)?(すべて|全て|ことごとく|一件ごとに)?(記録|録画)",
        "操作記録",
        "操作はすべて録画",
        "操作を全て記録",
        "操作のことごとく記録",
        "操作一件ごとに記録",
      ],
      ["(作業|操作)の記録", "作業の記録", "操作の記録"],
      [
        "(使った|例外|事象|過失|出来事)の?記録",
        "使った記録は自動でサーバーへ",
        "操作や例外の記録を残し",
        "セキュリティ事象の記録",
        "過失の記録",
        "出来事の記録",
      ],
      ["誰が何をしたか", "誰が何をしたかの記録"],
      ["(session|full) (logging|recording)", "session logging", "full recording"],
    ],
    kept: {
      "操作 in (作業|操作)の記録": "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** Whether it runs: what the pack calls 死活. */
    concept: "means-liveness",
    for: ["frame"],
    forms: [
      ["応答(を|の有無を)(確かめ|確認|見)", "応答を確かめ", "応答の有無を確認", "応答を見"],
      ["生き死に", "生き死に"],
      ["止ま(った|れば|ると|っ)", "止まった", "止まれば", "止まると", "止まっ"],
      ["動いているか", "動いているか"],
      ["生存", "生存"],
    ],
    kept: {
      "った in 止ま(った|れば|ると|っ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
    also: ["quiet-word", "frame-later"],
  },
  {
    /** That something is wrong: what the pack calls 異常. */
    concept: "means-fault",
    also: ["frame-any-record", "quiet-in-passing", "quiet-when-amiss", "frame-later", "frame-recurs"],
    for: ["frame"],
    parts: { by: ["(監視|ツール|専用ソフト|センサー|自動|常時|24時間)"] },
    forms: [
      ["警報", "警報"],
      ["予兆", "予兆"],
      ["不調", "不調"],
      ["故障", "故障"],
      ["調子が(悪|おかし)", "機械の調子が悪いとき", "調子がおかしい"],
      [
        "(機器|サーバー?|装置|設備)の(調子|具合)(は|を){by}{gap:12}(見て|見張|見守)",
        "‹機器の調子は監視見て›",
        "‹サーバの調子は監視見て›",
        "‹サーバーの調子は監視見て›",
        "‹装置の調子は監視見て›",
        "‹設備の調子は監視見て›",
        "‹機器の具合は監視見て›",
        "‹機器の調子を監視見て›",
        "‹機器の調子はツール見て›",
        "‹機器の調子は専用ソフト見て›",
        "‹機器の調子はセンサー見て›",
        "‹機器の調子は自動見て›",
        "‹機器の調子は常時見て›",
        "‹機器の調子は24時間見て›",
        "‹機器の調子は監視見張›",
        "‹機器の調子は監視見守›",
      ],
    ],
  },
  {
    /** Who may do what: what the pack calls 権限. */
    concept: "means-rights",
    for: ["frame"],
    forms: [
      [
        "(見られ|見え|操作でき|触れ|扱え)る?(範囲|データ|情報)",
        "見られ範囲",
        "見えるデータ",
        "操作でき情報",
        "触れ範囲",
        "扱え範囲",
      ],
      ["取扱者を", "取扱者を"],
      [
        "(誰|だれ)が(何|どの(データ|画面|項目))(を|に|まで)?{may}",
        "誰が何を見られるか",
        "だれが何をしてよいか",
        "誰がどのデータを扱えるか",
        "誰がどの画面まで使えるか",
        "誰がどの項目に触れられるか",
        "誰が何できるか",
        "誰に見えるかではなく誰が何を見えるか",
      ],
      [
        "{each}{any:40}(役割|可否|範囲|触れられるデータ){any:20}{set}",
        "職員お一人ずつに役割(管理者、編集者)を割り当て",
        "職員一人ひとりに項目の単位で可否を決められ",
        "お一人ごとに触れられるデータをお決めいただけ",
        "一人ずつ閲覧の範囲を設定でき",
      ],
      [
        "(参照|閲覧)者と(編集|更新|登録)者を分け",
        "参照者と編集者を分け",
        "閲覧者と更新者を分け",
        "参照者と登録者を分け",
      ],
      ["役割ごと", "役割ごと"],
      ["担当者?ごとに", "担当ごとに", "担当者ごとに"],
      ["業務(区分)?ごとに", "業務ごとに", "業務区分ごとに"],
    ],
    parts: {
      may: ["(見られ|見え|してよ|扱え|使え|触れられ|でき)"],
      each: ["一人(ひとり|ずつ|ごと)"],
      set: ["(決め|割り当て|設定)"],
    },
    isNot: ["誰が何をしたかを記録", "一人ずつパスワードを設定"],
    also: [
      "told-staying",
      "frame-access-record",
      "means-access-control",
      "frame-any-record",
      "quiet-at-once",
      "frame-city-acts",
    ],
  },
  {
    /** Who gets in: what the pack calls アクセス制御. */
    concept: "means-access-control",
    also: [
      "frame-access-record",
      "means-authentication",
      "means-rights",
      "quiet-barred-without",
      "quiet-beyond-denied",
      "quiet-guard",
      "quiet-not-without",
      "quiet-own-bound",
      "quiet-set-phrase",
      "quiet-two-pairs",
      "told-of-firm",
      "quiet-few-people",
      "quiet-limit",
    ],
    for: ["frame"],
    forms: [
      ["触れさせ(ない|ません)", "触れさせない", "触れさせません"],
      ["(見せ|入れ|開け)(ない|ません|られない)", "見せない", "入れません", "開けられない"],
      ["接続制限", "接続制限"],
      ["本人を確かめ", "本人を確かめ"],
      ["(見られ|操作でき)る範囲", "見られる範囲", "操作できる範囲"],
      [
        "(操作|閲覧|更新)できる(者|人|担当者?)(を|は){gap:8}(絞|限)",
        "操作できる担当を3名に絞っています",
        "閲覧できる者を限定",
        "更新できる人は担当者に限る",
        "操作できる担当者を絞る",
      ],
    ],
  },
  {
    /** What is stored: what the pack calls 保存. */
    concept: "means-stored",
    also: [
      "frame-any-record",
      "frame-anywhere",
      "frame-careless",
      "frame-city-acts",
      "frame-kept-on",
      "frame-of-servers",
      "frame-other-owner",
      "frame-sent-file",
      "means-retention-method",
      "quiet-at-once",
      "quiet-guard",
      "quiet-harm-denied",
      "quiet-in-passing",
      "quiet-nothing-amiss",
      "told-staying",
      "frame-plain-delete",
      "told-opening",
      "means-returned",
    ],
    for: ["frame"],
    forms: [
      ["蓄積(する|した|データ|・|:)?", "蓄積", "蓄積する", "蓄積した", "蓄積データ", "蓄積・", "蓄積:"],
      ["ディスク(まるごと|全体)", "ディスクまるごと", "ディスク全体"],
      ["保管(する|した|データ|時)?", "保管", "保管する", "保管した", "保管データ", "保管時"],
      ["媒体", "媒体"],
      ["ためて(おく|いる|ある)(データ|情報)", "ためておくデータ", "ためている情報", "ためてあるデータ"],
    ],
    kept: {
      "(する|した|データ|・|:)? in 蓄積(する|した|データ|・|:)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "する in 蓄積(する|した|データ|・|:)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "した in 蓄積(する|した|データ|・|:)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "データ in 蓄積(する|した|データ|・|:)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "・ in 蓄積(する|した|データ|・|:)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      ": in 蓄積(する|した|データ|・|:)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(する|した|データ|時)? in 保管(する|した|データ|時)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "する in 保管(する|した|データ|時)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "した in 保管(する|した|データ|時)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "データ in 保管(する|した|データ|時)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "時 in 保管(する|した|データ|時)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** How it is kept: what the pack calls アーカイブ. */
    concept: "means-retention-method",
    also: ["frame-access-record", "frame-pledge", "frame-recurs", "means-stored", "told-staying"],
    for: ["frame"],
    forms: [
      ["(記録|保存|ログ)(専用)?(装置|媒体)", "記録装置", "保存専用媒体", "ログ装置"],
      ["光ディスク", "光ディスク"],
      [
        "(ログ|記録|証跡)の?(保管|保存)(用)?(の)?(領域|場所|庫)",
        "ログ保管領域",
        "記録の保管庫",
        "証跡保存用の場所",
      ],
      ["書き?込(み|んで)", "書込み", "書き込んで"],
      [
        "別の(場所|ストレージ|領域|サーバー?)",
        "別の場所",
        "別のストレージ",
        "別の領域",
        "別のサーバ",
        "別のサーバー",
      ],
      [
        "(毎日|毎夜|日次|自動)(で|に)?{gap:12}(写し|コピー|複写|転送)",
        "毎日写し",
        "毎夜であコピー",
        "日次に複写",
        "自動転送",
      ],
      ["(取得|保存)方法の", "取得方法の", "保存方法の"],
      ["ログ管理(仕様書|規程|要領)", "ログ管理仕様書", "ログ管理規程", "ログ管理要領"],
    ],
    kept: {
      "ー? in 別の(場所|ストレージ|領域|サーバー?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(で|に)? in (毎日|毎夜|日次|自動)(で|に)?{gap:12}(写し|コピー|複写|転送)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "で in (毎日|毎夜|日次|自動)(で|に)?{gap:12}(写し|コピー|複写|転送)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "に in (毎日|毎夜|日次|自動)(で|に)?{gap:12}(写し|コピー|複写|転送)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** Data handed back: what the pack calls 返却. */
    concept: "means-returned",
    also: [
      "frame-blank-paper",
      "frame-part-only",
      "frame-while-contract",
      "means-removal",
      "quiet-kept-in",
      "quiet-set-phrase",
      "quiet-nothing-amiss",
      "frame-real-data",
      "frame-any-record",
      "told-staying",
      "means-stored",
      "frame-by-means",
      "means-bound-in-writing",
    ],
    for: ["frame"],
    forms: [
      [
        "言って(もら|いただ)(えれば|えたら|ければ){gap:6}(エクセル|csv|全部)",
        "言ってもらえればいつでもエクセル",
        "言っていただければ全部",
        "言ってもらえたらcsv",
      ],
      [
        "(媒体|専用線|回線|csv)(にて|で|により)返納",
        "専用線にて返納",
        "媒体で返納",
        "csvにより返納",
        "回線で返納",
      ],
      [
        "(以内に|いつでも|があれば){gap:10}(渡[すし]|取得可)",
        "3日以内に一式を渡す",
        "いつでも渡します",
        "求めがあれば渡す",
        "いつでも全件取得可能",
      ],
      ["(エクセル|csv|excel)(形式)?で出(し|せ)", "エクセルで出します", "csv形式で出せます", "excelで出し"],
      ["お返し", "お返し"],
      ["お戻し", "確実にお戻しし"],
      ["(全件|一括で|すべて)取り出(せ|し)", "画面から全件取り出せます", "一括で取り出し", "すべて取り出せ"],
      [
        "{not-after:[先社者]に}(全データ|全件|全量)を(渡|戻)",
        "全データを渡す",
        "貴市に全件を戻し",
        "全量を渡し",
      ],
      ["お渡し", "お渡し"],
      ["引き?渡", "引渡", "引き渡"],
      ["差し?出", "差出", "差し出"],
      ["持ち帰", "持ち帰"],
      ["いつでも取り出", "いつでも取り出"],
    ],
    isNot: ["委託先に全データを渡します", "他社に全件を渡し", "第三者に全量を渡し"],
  },
  {
    /** Whose data are: what the pack calls 帰属. */
    concept: "means-owned",
    also: ["frame-place-name", "told-staying", "quiet-word"],
    for: ["frame"],
    forms: [
      ["市の(財産|資産)", "貴市の財産", "市の資産"],
      [
        "オーナーは(貴市|御市|市|お客様|発注者)",
        "データオーナーは御市で",
        "オーナーは貴市",
        "オーナーは市です",
        "オーナーはお客様",
        "オーナーは発注者",
      ],
      [
        "(市|甲|貴市|貴庁|発注者)の(もの|所有)",
        "市のもの",
        "甲の所有",
        "貴市のもの",
        "貴庁のもの",
        "発注者のもの",
      ],
      ["(市|甲|貴市|貴庁)に(属|あり|ある|残)", "市に属", "甲にあり", "貴市にある", "貴庁に残"],
    ],
    kept: {
      "貴市 in (市|甲|貴市|貴庁|発注者)の(もの|所有)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "貴市 in (市|甲|貴市|貴庁)に(属|あり|ある|残)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** No use beyond: what the pack calls 目的外. */
    concept: "means-no-other-use",
    also: [
      "frame-by-means",
      "quiet-beyond-denied",
      "quiet-few-people",
      "quiet-limit",
      "quiet-own-bound",
      "quiet-own-exception",
      "quiet-word",
      "told-by-paper",
    ],
    for: ["frame"],
    forms: [
      ["(業務|目的|遂行)の?(目的)?以外", "業務以外", "目的の目的以外", "遂行以外"],
      ["範囲を(超え|越え|逸脱)", "範囲を超え", "範囲を越え", "範囲を逸脱"],
      ["(ほか|他|別)の(目的|用途)(に|で)", "ほかの目的に", "他の用途で", "別の目的に"],
      ["other than", "other than"],
      ["purpose limitation", "purpose limitation"],
      [
        "(目的|範囲|用途)(内)?に限(り|って)、?(利用|用い|使)",
        "目的に限り利用",
        "範囲内に限って使用",
        "範囲に限り使用",
        "用途に限り、用い",
        "目的に限って使い",
      ],
      [
        "\\bused? {gap:24}(solely|only|exclusively) (to|for)\\b",
        "used solely to deliver",
        "use it only for the service",
        "used exclusively for",
      ],
      ["(業務|目的|用途|契約)の?(ほか|他|範囲を超え)", "業務ほか", "目的の他", "用途範囲を超え", "契約ほか"],
      ["それ以外に", "それ以外に"],
      ["(のみ|だけ)(に)?(用い|使い|利用|使用)", "のみ用い", "だけに使い", "のみ利用", "のみ使用"],
    ],
    kept: {
      "の? in (業務|目的|遂行)の?(目的)?以外":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(目的)? in (業務|目的|遂行)の?(目的)?以外":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "用途 in (業務|目的|用途|契約)の?(ほか|他|範囲を超え)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "範囲を超え in (業務|目的|用途|契約)の?(ほか|他|範囲を超え)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** The agreement on the level of service, by its Japanese name. */
    concept: "means-service-level",
    for: ["answer"],
    forms: [
      [
        "サービスの?水準の?(協定|合意|保証)",
        "サービス水準協定書",
        "サービスの水準の合意",
        "サービス水準保証",
      ],
    ],
  },
  {
    /** Found out: what the pack calls 検知. */
    concept: "means-noticed",
    also: ["quiet-at-once", "means-suspicious", "frame-recurs"],
    for: ["frame"],
    forms: [
      [
        "(動き|兆候|兆し|異変)を(見つけ|察知|捉え|とらえ)",
        "怪しい動きを見つけ次第",
        "侵入の兆候を察知",
        "不正の兆しを捉え",
        "異変をとらえ",
      ],
      [
        "(兆候|兆し|痕跡|異変)が(あ|見つか)(れば|ったら){gap:6}(遮断|通知|知らせ)",
        "不正侵入の‹兆候があれば自動遮断›",
        "‹兆しが見つかれば通知›",
        "‹痕跡があったら知らせ›",
        "‹異変があれば通知›",
      ],
    ],
  },
  {
    /** Looked at all the time: what the pack calls 監視. */
    concept: "means-watched",
    also: ["frame-by-means"],
    for: ["frame"],
    forms: [
      ["見張(り|る|って)", "通信を常に見張り", "見張る仕組み", "見張っています"],
      ["見守(り|る|って)", "24時間見守っています", "見守りを", "見守る"],
    ],
  },
  {
    /** Not as it should be: what the pack calls 不審. */
    concept: "means-suspicious",
    also: ["means-noticed", "quiet-guard"],
    for: ["frame"],
    forms: [["怪し(い|ければ|げ)", "怪しい動き", "怪しければ", "怪しげな通信"]],
  },
  {
    /** A paper that binds, in spoken words. */
    concept: "means-bound-in-writing",
    also: ["frame-paper-form", "means-returned", "frame-pledge", "means-pledge"],
    for: ["frame"],
    forms: [
      ["一筆(書|入れ)", "一筆書いて", "一筆入れます"],
      ["(ハンコ|はんこ)を?(押|つ)", "ハンコ押します", "はんこをつきます"],
      ["紙(に書いて|で)お?(渡し|約束|出し)", "紙に書いてお渡しします", "紙でお約束します", "紙で出します"],
    ],
  },
  {
    /** What stands in a sheet is looked at. */
    concept: "means-looked-at",
    also: ["quiet-harm-denied"],
    for: ["frame"],
    forms: [
      [
        "(中身|内容)[をはも](見|のぞ|覗|読)",
        "中身を見ません",
        "内容はのぞかない",
        "中身も覗かない",
        "中身は読みません",
      ],
    ],
  },
  {
    /** Data are put to a use, in spoken words. */
    concept: "means-put-to-use",
    also: ["quiet-beyond-denied"],
    for: ["frame"],
    forms: [
      ["使ったり", "黙って使ったりしません"],
      ["供する(こと|もの)", "無断で供することは無い", "供するものでない"],
    ],
  },
  {
    /** A weak spot of a product: what the pack calls 脆弱性. */
    concept: "means-weak-spot",
    also: ["frame-by-means"],
    for: ["frame"],
    forms: [
      ["\\bcve\\b", "cve情報"],
      ["弱点(の|に関する)?情報", "弱点情報", "弱点の情報", "弱点に関する情報"],
    ],
  },
  {
    /** A promise to keep to it: what the pack calls 遵守. */
    concept: "means-pledge",
    also: ["frame-other-pledges", "frame-pledge", "means-bound-in-writing"],
    for: ["frame"],
    forms: [
      ["(お)?約束(し|いた|を|の)", "約束し", "お約束いた", "約束を", "約束の"],
      ["守(る|り)(こと|ます)", "守ること", "守ります"],
      ["義務を負", "義務を負"],
      ["表明", "表明"],
    ],
    kept: {
      "(お)? in (お)?約束(し|いた|を|の)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** Told to those who use it: what the pack calls 脆弱性情報の提供. */
    concept: "means-made-known",
    for: ["frame"],
    forms: [
      ["公表後", "公表後"],
      ["知らせる", "知らせる"],
    ],
  },
]);
