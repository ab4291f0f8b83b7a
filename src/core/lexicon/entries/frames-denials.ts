import { defineEntries } from "../entry";

/** Negations that deny a trouble, an outsider or a detail nobody asked for, and never what the row wants. */
export const FRAMES_DENIALS_ENTRIES = defineEntries([
  {
    /** What was looked for and not found, or has never happened: the better, the less of it there is. */
    concept: "quiet-no-harm",
    for: ["frame"],
    forms: [
      [
        "{grave}(リスク|指摘|脆弱性|不備)(事項)?(の検出|の指摘)?(は|も)?{none}",
        "高リスクの検出なしでした",
        "重大な指摘はありません",
        "緊急の脆弱性の指摘もありませんでした",
        "重大な不備はございません",
        "重大な指摘事項はゼロ",
      ],
      [
        "(不適合|改善事項)の(指摘|検出)(は|も)?{none}",
        "不適合の指摘なし",
        "改善事項の指摘はありません",
        "不適合の検出もゼロ",
      ],
      [
        "{since}、?{gap:4}{harm}(の発生)?(は|も)?{none}",
        "過去3年、実被害なし",
        "昨年度は実際のインシデントはなく",
        "これまで重大な事故の発生もありません",
        "過去5年間は実際の被害はゼロ",
        "昨年度の重大な事故はございません",
      ],
      [
        "{since}、?{gap:4}持ち?出し?の?実績(は)?(なし|ありません)",
        "過去5年持出し実績なし",
        "これまで持出の実績はありません",
        "過去5年間、持ち出しの実績なし",
      ],
    ],
    parts: {
      grave: ["高", "重大な", "緊急の"],
      none: ["(なし|なく|ゼロ|ありません|ございません)"],
      harm: ["実被害", "実際の(被害|インシデント)", "重大な事故"],
      since: ["過去\\d{1,2}年間?", "昨年度", "これまで"],
    },
    isNot: [
      "脆弱性の検出なし",
      "監査の受入れ実績なし",
      "検知機能なし",
      "過去3年の監査実績なし",
      "指摘への対応はありません",
    ],
    also: ["quiet-no-finding", "quiet-record"],
  },
  {
    /** Nobody else has a hand in it. */
    concept: "quiet-no-outsider",
    also: ["frame-access-record", "frame-got-then"],
    for: ["frame"],
    forms: [
      [
        "(外注|再委託|外部委託)(先)?(は|を)(一切)?(使って|利用して|して|行って)(おり|い)ません",
        "外注は使っておりません",
        "再委託は一切していません",
        "再委託を行っておりません",
        "外部委託はしておりません",
        "再委託先は利用していません",
      ],
      [
        "(グループ|親|子|関連)会社(の認証|の登録)?では(なく|ありません)",
        "グループ会社ではなく、当社自身が認証を受けている",
        "親会社ではなく",
        "子会社の認証ではありません",
        "関連会社の登録ではなく",
      ],
    ],
    isNot: [
      "再委託先の管理はしておりません",
      "外部の診断は使っておりません",
      "当社ではなくグループ会社が取得",
      "再委託先には適用しておりません",
    ],
  },
  {
    /** The house number is kept back, which a row that asks for region and town does not want; what is told stands beside it. */
    concept: "quiet-no-house-number",
    for: ["frame"],
    forms: [
      [
        "(番地|番地以下)(は|も)?{for_}(公開|開示|公表)して(おり|い)ません",
        "番地は防犯上公開しておりません",
        "番地以下も警備上開示していません",
        "番地は保安上の理由により公表しておりません",
        "番地は安全上の理由から公開していません",
        "番地はセキュリティ上公開していません",
      ],
    ],
    parts: { for_: ["(防犯|警備|保安|安全|セキュリティ)上(の理由(により|から))?"] },
    isNot: [
      "所在地は防犯上公開しておりません",
      "都道府県は防犯上公開しておりません",
      "番地も手法も公開しておりません",
    ],
    also: ["quiet-kept-in"],
  },
  {
    /** Nothing is left where it could be lost, or used for what it was not given for. */
    concept: "quiet-nothing-left",
    also: ["frame-any-record", "frame-of-terminals", "quiet-beyond-denied", "told-staying"],
    for: ["frame"],
    forms: [
      [
        "端末(側|内)?に(は)?(データ|情報|ファイル)(は|が|を)(一切)?{left}(ません|ない)",
        "端末側にデータは残りません",
        "端末には情報が一切残らない",
        "端末内にファイルを保存しません",
        "端末にデータを残しません",
        "端末にデータを保存しない",
        "端末にデータは残さない",
        "端末にデータは保存されません",
      ],
      [
        "{selling}(等|など)?に(は|も)?(一切)?{use}(ません|ない)",
        "営業メール等には用いません",
        "広告などにも一切使いません",
        "宣伝案内に利用しません",
        "勧誘活動には使用しない",
        "営業案内に利用することはありません",
        "広告に使用することはございません",
      ],
    ],
    parts: {
      left: ["残り", "残ら", "残さ?", "残し", "保存し", "保存され"],
      selling: ["(営業|広告|宣伝|勧誘)(メール|案内|活動)?"],
      use: ["使い", "使用し", "用い", "利用し", "(利用|使用)することは(あり|ござい)"],
    },
    isNot: ["端末に操作ログは残りません", "端末にデータが残ります", "営業メールにも使います"],
  },
]);
