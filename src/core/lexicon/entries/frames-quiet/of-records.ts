import { defineEntries } from "../../entry";

/** A good record, and what outsiders are not shown. */
export const FRAMES_QUIET_OF_RECORDS_ENTRIES = defineEntries([
  {
    /** A good record: what has not gone wrong. */
    concept: "quiet-record",
    also: ["frame-accepted-once", "frame-recurs", "quiet-harm-denied", "quiet-no-finding", "quiet-no-harm"],
    for: ["frame"],
    forms: [
      [
        "{since}{gap:8}(、)?{gap:8}{ill}{gap:12}{none}",
        "過去事故ありません",
        "過去にあ、あ漏えいあは一度もありませんでした",
        "過去1年漏洩も一件もございません",
        "過去1年間に漏れが1件もございませんでした",
        "これまで流出ない",
        "これまでに指摘なし",
        "これまでの見逃しなく",
        "直近見落としなかった",
        "直近の停電ゼロ",
        "直近1年停止0件",
        "前回障害出ていません",
        "前回の不適合起きておりません",
        "開設以来違反発生していません",
        "開始以来返上受けていません",
        "導入以来取消ありません",
        "今まで取消しありません",
        "いままで取り消しありません",
        "昨年失効ありません",
        "昨年度の中断ありません",
        "昨年はトラブルありません",
        "過去遅れありません",
        "過去苦情ありません",
        "過去紛失ありません",
        "過去盗難ありません",
      ],
    ],
    parts: {
      since: [
        "過去(に|\\d{1,2}年(間)?(に)?)?",
        "これまで(に|の)?",
        "直近(の|\\d{1,2}年)?",
        "前回(の)?",
        "開設以来",
        "開始以来",
        "導入以来",
        "今まで",
        "いままで",
        "昨年度?(の|は)?",
      ],
      ill: [
        "事故",
        "漏えい",
        "漏洩",
        "漏れ",
        "流出",
        "指摘",
        "見逃し",
        "見落とし",
        "停電",
        "停止",
        "障害",
        "不適合",
        "違反",
        "返上",
        "取消し?",
        "取り消し",
        "失効",
        "中断",
        "トラブル",
        "遅れ",
        "苦情",
        "紛失",
        "盗難",
      ],
      none: ["(は|も|が)?(一度も|一件も|1件も)?{p1}"],
      p1: [
        "ありません(でした)?",
        "ございません(でした)?",
        "ない",
        "なし",
        "なく",
        "なかった",
        "ゼロ",
        "0件",
        "(出|起き|発生し|受け)て(い|おり)ません",
      ],
    },
    kept: {
      "(に|\\d{1,2}年(間)?(に)?)? in 過去(に|\\d{1,2}年(間)?(に)?)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "に in 過去(に|\\d{1,2}年(間)?(に)?)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "\\d{1,2}年(間)?(に)? in 過去(に|\\d{1,2}年(間)?(に)?)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(間)? in 過去(に|\\d{1,2}年(間)?(に)?)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(に)? in 過去(に|\\d{1,2}年(間)?(に)?)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(に|の)? in これまで(に|の)?": "said by vendors; a shorter piece beside it hears its examples as well",
      "に in これまで(に|の)?": "said by vendors; a shorter piece beside it hears its examples as well",
      "の in これまで(に|の)?": "said by vendors; a shorter piece beside it hears its examples as well",
      "(の|\\d{1,2}年)? in 直近(の|\\d{1,2}年)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "の in 直近(の|\\d{1,2}年)?": "said by vendors; a shorter piece beside it hears its examples as well",
      "\\d{1,2}年 in 直近(の|\\d{1,2}年)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(の)? in 前回(の)?": "said by vendors; a shorter piece beside it hears its examples as well",
      "度? in 昨年度?(の|は)?": "said by vendors; a shorter piece beside it hears its examples as well",
      "(の|は)? in 昨年度?(の|は)?": "said by vendors; a shorter piece beside it hears its examples as well",
      "の in 昨年度?(の|は)?": "said by vendors; a shorter piece beside it hears its examples as well",
      "は in 昨年度?(の|は)?": "said by vendors; a shorter piece beside it hears its examples as well",
      "し? in 取消し?": "said by vendors; a shorter piece beside it hears its examples as well",
      "(は|も|が)? in (は|も|が)?(一度も|一件も|1件も)?{p1}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "は in (は|も|が)?(一度も|一件も|1件も)?{p1}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "も in (は|も|が)?(一度も|一件も|1件も)?{p1}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "が in (は|も|が)?(一度も|一件も|1件も)?{p1}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(一度も|一件も|1件も)? in (は|も|が)?(一度も|一件も|1件も)?{p1}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "一度も in (は|も|が)?(一度も|一件も|1件も)?{p1}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "一件も in (は|も|が)?(一度も|一件も|1件も)?{p1}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "1件も in (は|も|が)?(一度も|一件も|1件も)?{p1}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(でした)? in ありません(でした)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(でした)? in ございません(でした)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** Lists and details that are not shown to outsiders; no refusal where the row does not ask for them. */
    concept: "quiet-kept-in",
    for: ["frame"],
    forms: [
      [
        "{of}?{list}{not_}",
        "‹監視項目の一覧は社外に出しておりません›",
        "‹検知項目の詳細は社外に公開していない›",
        "一覧出ません",
        "詳細は社外に公開していない",
        "構成図を外部へ開示さおりません",
        "番地も一般にはお示しません",
        "住所お渡しません",
        "所番地公表ません",
        "番号非公開",
        "しきい値は社外には非公開",
        "閾値を外部へ非公開",
        "仕組みの詳細も一般には非公開",
        "検知条件出ません",
        "検知ルール出ません",
        "製品名出ません",
      ],
    ],
    parts: {
      of: ["(監視|検知)項目の"],
      list: [
        "一覧",
        "詳細",
        "構成図",
        "番地",
        "住所",
        "所番地",
        "番号",
        "しきい値",
        "閾値",
        "仕組みの詳細",
        "検知条件",
        "検知ルール",
        "製品名",
      ],
      not_: [
        "(は|を|も)?(社外|外部|一般)?(に|へ|には)?{p1}(し|さ)?て?(い|おり)?(ません|ない)",
        "(は|を|も)?(社外|外部|一般)?(に|へ|には)?は?非公開",
      ],
      p1: ["出", "公開", "開示", "お(示し|渡し)", "公表"],
    },
    kept: {
      所番地: "said by vendors; a shorter piece beside it hears its examples as well",
      仕組みの詳細: "said by vendors; a shorter piece beside it hears its examples as well",
      "に in (は|を|も)?(社外|外部|一般)?(に|へ|には)?は?非公開":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "には in (は|を|も)?(社外|外部|一般)?(に|へ|には)?は?非公開":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "は? in (は|を|も)?(社外|外部|一般)?(に|へ|には)?は?非公開":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
    also: ["means-removal", "means-returned", "quiet-harm-denied"],
  },
]);
