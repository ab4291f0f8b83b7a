import type { GridSheet } from "../snapshot/snapshot-of";

/** A table of a shape of its own, and what a draft makes of it. */
export interface OtherTable {
  readonly about: string;
  readonly grid: GridSheet;
  /** Number, kind, and the figures or the level that the row asks for. */
  readonly rows: readonly (readonly [id: string, kind: string, ...asked: string[]])[];
  /** The first cells of lines that are no rows. */
  readonly leftOut: readonly string[];
}

export const OTHER_TABLES: readonly OtherTable[] = [
  {
    about: "no column of numbers",
    grid: {
      rows: [
        ["要件", "回答", "備考"],
        ["管理者の認証は多要素とすること。"],
        ["操作ログの検索"],
        ["サービスの終了は6か月前までに通知すること。"],
        ["※ 回答は○か×で記入"],
      ],
    },
    rows: [
      ["1", "assurance"],
      ["2", "assurance"],
      ["3", "figure", "month 6 at-least"],
    ],
    leftOut: ["A5"],
  },
  {
    about: "numbers that begin anew under each heading",
    grid: {
      rows: [
        ["No.", "要件", "必須/任意", "回答"],
        ["可用性"],
        ["1", "稼働率は99.9%以上とすること。", "必須"],
        ["2", "計画停止は5営業日前までに知らせること。", "任意"],
        ["保守"],
        ["1", "障害は1時間以内に報告すること。", "必須"],
        ["2", "バックアップは10世代を保管すること。", "必須"],
      ],
      merges: ["A2:D2", "A5:D5"],
    },
    rows: [
      ["1.1", "figure", "percent 99.9 at-least"],
      ["1.2", "figure", "business-day 5 at-least"],
      ["2.1", "figure", "hour 1 at-most"],
      ["2.2", "figure", "generation 10"],
    ],
    leftOut: ["A2", "A5"],
  },
  {
    about: "two tables on one sheet, of other columns",
    grid: {
      rows: [
        ["項番", "機能要件", "必須/任意", "回答"],
        ["1", "帳票をPDFで出力できること。", "必須"],
        ["2", "氏名で検索できること。", "任意"],
        [],
        ["項番", "分類", "非機能要件", "回答", "備考"],
        ["1", "性能", "画面は3秒以内に表示すること。"],
        ["2", "保存", "アクセスログは五年間保存すること。"],
      ],
    },
    rows: [
      ["1.1", "assurance"],
      ["1.2", "assurance"],
      ["2.1", "figure", "second 3 at-most"],
      ["2.2", "figure", "year 5 at-least"],
    ],
    leftOut: [],
  },
  {
    about: "levels L1 and L2 in columns, and the one that is asked for",
    grid: {
      rows: [
        ["番号", "要件", "L1", "L2", "要求レベル", "回答"],
        ["1", "監視の時間帯を定めること。", "平日のみ", "24時間365日", "L2"],
        ["2", "復旧の目標を定めること。", "規定なし", "4時間以内", "L1"],
      ],
    },
    rows: [
      ["1", "level", "L2 of L1=平日のみ, L2=24時間365日"],
      ["2", "level", "L1 of L1=規定なし, L2=4時間以内"],
    ],
    leftOut: [],
  },
  {
    about: "grades below one heading, without a number for the rows",
    grid: {
      rows: [
        ["項番", "小項目", "小項目説明", "レベル", "", "", "選択レベル", "ベンダ回答"],
        ["", "", "", "0", "1", "2"],
        ["B.1", "拡張", "利用者が増えたときの処理の余裕", "なし", "1.2倍", "2倍", "1"],
        ["B.2", "応答", "通常のときの応答にかかる時間の目標", "なし", "5秒以内", "3秒以内", "2"],
        ["B.3", "順守", "守らなければならない規程や法令の有無", "なし", "あり", "", "1"],
      ],
      merges: ["D1:F1"],
    },
    rows: [
      ["1", "level", "1 of 0=なし, 1=1.2倍, 2=2倍"],
      ["2", "level", "2 of 0=なし, 1=5秒以内, 2=3秒以内"],
      ["3", "level", "1 of 0=なし, 1=あり"],
    ],
    leftOut: [],
  },
  {
    about: "yes, no or not applicable",
    grid: {
      rows: [
        ["No.", "質問", "回答（はい／いいえ／対象外）", "備考"],
        ["1", "パスワードは8文字以上ですか？"],
        ["1.1", "再発行の手順はありますか？"],
        ["2", "利用者の情報を第三者に渡しますか？"],
      ],
    },
    rows: [
      ["1", "figure", "piece 8 at-least"],
      ["1.1", "yes-no"],
      ["2", "yes-no"],
    ],
    leftOut: [],
  },
  {
    about: "service levels with unit and setting in columns",
    grid: {
      rows: [
        ["No.", "種別", "サービスレベル項目", "規定内容", "測定単位", "設定値", "回答"],
        ["1", "信頼性", "復旧", "障害が起きてから業務が再開するまでの時間", "時間", "4時間以内"],
        ["2", "信頼性", "復旧時点", "障害のときにデータが戻る時点（直前の写し）", "日", "1日以内"],
        ["3", "性能", "応答", "画面を開いてから表示されるまでにかかる時間", "秒", "3秒以内"],
        ["4", "データ", "世代", "バックアップを取っておく世代の数についての規定", "世代", "7世代以上"],
      ],
    },
    rows: [
      ["1", "figure", "hour 4 at-most"],
      ["2", "figure", "day 1 at-most"],
      ["3", "figure", "second 3 at-most"],
      ["4", "figure", "generation 7 at-least"],
    ],
    leftOut: [],
  },
  {
    about: "rows without numbers between numbered ones, one number twice, several under one number",
    grid: {
      rows: [
        ["項番", "要件", "必須/任意", "回答"],
        ["1", "通信を暗号化すること。", "必須"],
        ["", "証明書の期限を管理すること。", "必須"],
        ["2", "権限を分けること。", "必須"],
        ["2", "権限は年1回見直すこと。", "任意"],
        ["3", "脆弱性の情報を集めること。", "必須"],
        ["", "集めた情報を市に知らせること。", ""],
        ["備考", "", "", ""],
      ],
    },
    rows: [
      ["1", "assurance"],
      ["1.1", "assurance"],
      ["2", "assurance"],
      ["2.2", "figure", "time 1"],
      ["3", "assurance"],
    ],
    leftOut: ["A8"],
  },
  {
    about: "items of three sizes in merged columns, beside the requirement",
    grid: {
      rows: [
        ["大項目", "中項目", "小項目", "要求", "提案者回答"],
        ["可用性", "継続性", "運用時間", "年間を通じて利用できること。"],
        ["", "", "計画停止", "計画停止は7日前までに通知すること。"],
        ["", "耐障害性", "冗長化", "サーバを二重化すること。"],
        ["性能", "応答", "画面", "応答は3秒以内とすること。"],
      ],
      merges: ["A2:A4", "B2:B3"],
    },
    rows: [
      ["1", "assurance"],
      ["2", "figure", "day 7 at-least"],
      ["3", "assurance"],
      ["4", "figure", "second 3 at-most"],
    ],
    leftOut: [],
  },
  {
    about: "items of three sizes, the smallest of which is the requirement",
    grid: {
      rows: [
        ["大項目", "中項目", "小項目", "回答", "備考"],
        ["セキュリティ", "認証", "管理者の操作には多要素認証を求めること。"],
        ["", "", "パスワードは10文字以上とすること。"],
        ["", "通信", "通信は暗号化すること。"],
      ],
      merges: ["A2:A4", "B2:B3"],
    },
    rows: [
      ["1", "assurance"],
      ["2", "figure", "piece 10 at-least"],
      ["3", "assurance"],
    ],
    leftOut: [],
  },
  {
    about: "English headings and texts",
    grid: {
      rows: [
        ["No.", "Category", "Requirement", "Mandatory/Optional", "Response", "Remarks"],
        ["1", "Availability", "The service is monitored day and night.", "Mandatory"],
        ["2", "Access", "Administrators log in with two factors.", "Optional"],
        ["3", "Data", "Backups are encrypted.", "Mandatory"],
        ["Note: answer yes or no"],
      ],
    },
    rows: [
      ["1", "assurance"],
      ["2", "assurance"],
      ["3", "assurance"],
    ],
    leftOut: ["A5"],
  },
  {
    about: "levels ◎, ○ and △ in columns, and marks that say which is asked for",
    grid: {
      rows: [
        ["No", "機能", "◎", "○", "△", "要求レベル", "回答"],
        ["1", "文書を探すための検索の機能", "全文検索", "件名検索", "一覧のみ", "○"],
        ["2", "帳票を印刷するときの様式", "任意様式", "固定様式", "なし", "◎"],
      ],
    },
    rows: [
      ["1", "level", "○ of ◎=全文検索, ○=件名検索, △=一覧のみ"],
      ["2", "level", "◎ of ◎=任意様式, ○=固定様式, △=なし"],
    ],
    leftOut: [],
  },
  {
    about: "levels 0 to 5, each in a column of its own, more than half of all columns",
    grid: {
      rows: [
        [
          "項番",
          "メトリクス",
          "レベル0",
          "レベル1",
          "レベル2",
          "レベル3",
          "レベル4",
          "レベル5",
          "選択レベル",
          "回答",
        ],
        [
          "1",
          "通常のときにサービスを使える時間",
          "なし",
          "定時内",
          "夜間停止",
          "1時間停止",
          "若干停止",
          "無停止",
          "レベル3",
        ],
        ["2", "点検のための計画停止の有無と変更", "あり", "変更不可", "なし", "", "", "", "レベル1"],
      ],
    },
    rows: [
      [
        "1",
        "level",
        "レベル3 of レベル0=なし, レベル1=定時内, レベル2=夜間停止, レベル3=1時間停止, レベル4=若干停止, レベル5=無停止",
      ],
      ["2", "level", "レベル1 of レベル0=あり, レベル1=変更不可, レベル2=なし"],
    ],
    leftOut: [],
  },
  {
    about: "はい, いいえ and 対象外 as columns to tick",
    grid: {
      rows: [
        ["No.", "確認事項", "はい", "いいえ", "対象外", "備考"],
        ["1", "個人情報の持ち出しを禁止していますか"],
        ["2", "委託先を監督していますか"],
        ["3", "操作の記録を6か月以上保存していますか"],
      ],
    },
    rows: [
      ["1", "assurance"],
      ["2", "assurance"],
      ["3", "duration"],
    ],
    leftOut: [],
  },
  {
    about: "service levels whose value, unit and side stand in three columns",
    grid: {
      rows: [
        ["項目", "内容", "基準値", "単位", "方向", "回答"],
        ["稼働率", "月間", "99.9", "%", "以上"],
        ["復旧", "障害から", "4", "時間", "以内"],
        ["世代", "写し", "7", "世代", "以上"],
      ],
    },
    rows: [
      ["1", "figure", "percent 99.9 at-least"],
      ["2", "figure", "hour 4 at-most"],
      ["3", "figure", "generation 7 at-least"],
    ],
    leftOut: [],
  },
  {
    about: "numbers below the heading of the items",
    grid: {
      rows: [
        ["開示項目", "記述内容", "必須/任意", "記入欄"],
        ["事業者について"],
        ["1.1", "会社の名前を記すこと。", "必須"],
        ["1.2", "設立の年月日を記すこと。", "任意"],
        ["サービスについて"],
        ["2.1", "稼働率の目標値（99.5%以上）を記すこと。", "必須"],
      ],
      merges: ["A2:D2", "A5:D5"],
    },
    rows: [
      ["1.1", "assurance"],
      ["1.2", "assurance"],
      ["2.1", "figure", "percent 99.5 at-least"],
    ],
    leftOut: ["A2", "A5"],
  },
  {
    about: "twenty-seven lines of which two are headings",
    grid: {
      rows: [
        ["No.", "要件", "必須/任意", "回答"],
        ["共通"],
        ...Array.from({ length: 12 }, (_, at) => [`${at + 1}`, `機能${at + 1}を備えること。`, "必須"]),
        ["個別"],
        ...Array.from({ length: 13 }, (_, at) => [`${at + 13}`, `機能${at + 13}を備えること。`, "任意"]),
      ],
      merges: ["A2:D2", "A15:D15"],
    },
    rows: Array.from({ length: 25 }, (_, at) => [`${at + 1}`, "assurance"] as const),
    leftOut: ["A2", "A15"],
  },
];
