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
];
