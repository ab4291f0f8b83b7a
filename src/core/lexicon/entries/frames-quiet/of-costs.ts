import { defineEntries } from "../../entry";

/** Nothing is charged, limited or interrupted. */
export const FRAMES_QUIET_OF_COSTS_ENTRIES = defineEntries([
  {
    /** Nothing is charged, and nothing is limited. */
    concept: "quiet-no-cost",
    also: ["frame-by-means", "frame-priced", "quiet-kind-denial", "quiet-nothing-amiss"],
    for: ["frame"],
    forms: [
      [
        "(追加|別途|新たな)の?ご?請求(は|も)?(一切)?{p2}",
        "追加のご請求はございません",
        "別途のご請求も一切ありません",
        "新たな請求は発生しません",
        "追加請求なし",
      ],
      [
        "{cost}{none}",
        "費用いただきません",
        "料金は一切いただきませ",
        "追加料金も頂ません",
        "追加費用を頂きません",
        "手数料かかりません",
        "ご負担かからない",
        "費用負担発生しません",
        "別料金発生しない",
        "費用ございません",
        "費用ありません",
        "費用不要",
        "費用なし",
        "費用無し",
        "費用要りません",
        "費用申し受けません",
      ],
      [
        "{bound}(に|の)?(上限|制限|制約)?(は|も|を)?{p1}",
        "回数設けていません",
        "人数に上限は設けておりません",
        "期間の制限もありません",
        "日程制約をございません",
        "日数なし",
        "容量問いません",
        "件数設けていません",
        "時期設けていません",
      ],
      [
        "(at )?no (extra|additional|further) (charge|cost|fee)s?",
        "no extra charge",
        "at no additional costs",
        "no further fee",
      ],
      [
        "(without|free of) (extra |additional )?(charge|cost)",
        "without charge",
        "free of extra cost",
        "without additional charge",
      ],
    ],
    parts: {
      cost: ["費用", "料金", "追加料金", "追加費用", "手数料", "ご負担", "費用負担", "別料金"],
      none: ["(は|も|を)?(一切)?{p2}"],
      bound: ["回数", "人数", "期間", "日程", "日数", "容量", "件数", "時期"],
      p1: ["設けて(い|おり)ません", "ありません", "ございません", "なし", "問いません"],
      p2: [
        "いただき(ません|ませ)",
        "頂き?ません",
        "かかりません",
        "かからない",
        "発生し(ません|ない)",
        "ございません",
        "ありません",
        "不要",
        "なし",
        "無し",
        "要りません",
        "申し受けません",
      ],
    },
    kept: {
      "(at )? in (at )?no (extra|additional|further) (charge|cost|fee)s?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "s? in (at )?no (extra|additional|further) (charge|cost|fee)s?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      追加料金: "said by vendors; a shorter piece beside it hears its examples as well",
      追加費用: "said by vendors; a shorter piece beside it hears its examples as well",
      別料金: "said by vendors; a shorter piece beside it hears its examples as well",
      "ません in いただき(ません|ませ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** What goes on without a break. */
    concept: "quiet-never-stops",
    also: ["frame-access-record", "quiet-harm-denied", "quiet-nothing-amiss"],
    for: ["frame"],
    forms: [
      [
        "{thing}(を|が|の|は)?{p1}(る|させる)?こと(は|が|も)?(ありません|ございません|ない|なく)",
        "通知止めことありません",
        "監視を停止しることはございません",
        "ログが停止すさせることがない",
        "記録の中断しこともなく",
        "検知は中断すことありません",
        "取得途切れことありません",
        "収集欠けことありません",
        "通知漏れことありません",
      ],
      [
        "{thing}の?(漏れ|抜け|欠落|途切れ)(は|が|も)?(ありません|ございません|ない|なく|なし)",
        "通知漏れありません",
        "監視の抜けはございません",
        "ログ欠落がない",
        "記録途切れもなく",
        "検知漏れなし",
        "取得漏れありません",
        "収集漏れありません",
      ],
    ],
    parts: {
      thing: ["通知", "監視", "ログ", "記録", "検知", "取得", "収集"],
      p1: ["止め", "停止し", "停止す", "中断し", "中断す", "途切れ", "欠け", "漏れ"],
    },
  },
]);
