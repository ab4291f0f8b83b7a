import { defineEntries } from "../entry";

/** Figures with a unit, and the words that say which side of them is as good. */
export const FIGURES_ENTRIES = defineEntries([
  {
    concept: "figure-measure",
    for: ["figure"],
    anyCase: true,
    forms: [["{figure-number}{figure-unit}", "99.9%以上"]],
    parts: {
      "figure-number": [
        ["{not-after:[\\d.,/:a-z月-]}{take:n={figure-digits}} ?", "1,000件", "‹99.95 %›"],
        ["{not-after:[第令和平成昭\\d.]}{take:k=[一二三四五六七八九十百]{1,5}}", "五年", "二十四時間"],
      ],
      "figure-digits": [["\\d{1,9}(,\\d{3}){0,3}(.\\d{1,6})?", "1,000件", "99.95%"]],
      "figure-unit": [
        ["{take:percent=%|パーセント}", "99.9%", "99.9パーセント"],
        ["{take:second=秒|seconds}", "3秒", "3 seconds"],
        ["{take:minute={not-after:十}分|minutes}", "15分", "15 minutes"],
        ["{take:hour=時間|hours?\\b}", "4時間", "4 hours", "‹1 hour›"],
        ["{take:business=営業日|business days}", "5営業日", "5 business days"],
        ["{take:day=日(間|分)?|days}", "30日", "‹30日間›", "‹30日分›", "30 days"],
        ["{take:week=週(間)?|weeks}", "2週", "‹2週間›", "2 weeks"],
        ["{take:month={figure-months}}", "6か月"],
        ["{take:year={figure-years}{not-before:[度月号]}}", "5年"],
        ["{take:generation=世代}", "10世代"],
        ["{take:time=回}", "1回"],
        ["{take:person=人|名|ユーザ}", "50人", "50名", "50ユーザー"],
        ["{take:piece={figure-pieces}}", "100件"],
        ["{take:yen=円}", "5,000円"],
      ],
      "figure-months": [
        ["[かカヶヵケ箇個]月(間|分)?", "6か月", "‹6ヶ月間›", "‹3か月分›"],
        ["months", "6 months"],
      ],
      "figure-years": [
        ["[かカヶヵケ箇個]年", "5か年"],
        ["年(間|分)?", "5年", "‹5年間›", "‹5年分›"],
        ["years?\\b", "5 years", "‹1 year›"],
      ],
      "figure-pieces": [
        ["件", "100件"],
        ["台", "3台"],
        ["文字", "8文字"],
        ["拠点", "2拠点"],
        ["[か箇]所", "2か所"],
      ],
    },
    isNot: ["十分", "2年度", "5年号", "1年月", "第3条", "令和七年", "ISO/IEC 27001", "ティア3", "3月31日"],
  },
  {
    concept: "figure-bound",
    also: ["figure-at-least-after", "figure-at-most-after"],
    for: ["figure"],
    forms: [
      ["^以上", "以上"],
      ["^以内", "以内"],
      ["^以下", "以下"],
      ["^未満", "未満"],
      ["^前(まで)?に?", "‹前›", "‹前までに›", "‹前に›"],
      ["^までに?", "‹まで›", "‹までに›"],
      ["^程度", "程度"],
    ],
  },
  {
    concept: "figure-at-least-after",
    also: ["figure-bound"],
    for: ["figure"],
    forms: [
      ["^以上", "以上"],
      ["^前(まで|に)", "前まで", "前に"],
      ["^を(超え|上回)", "を超える", "を上回る"],
    ],
  },
  {
    concept: "figure-at-most-after",
    also: ["figure-bound"],
    for: ["figure"],
    forms: [
      ["^以内", "以内"],
      ["^以下", "以下"],
      ["^未満", "未満"],
      ["^まで", "まで"],
    ],
  },
  {
    concept: "figure-at-least-before",
    for: ["figure"],
    forms: [["(最低|少なくとも)(でも)?$", "最低", "少なくとも", "‹最低でも›"]],
  },
  {
    concept: "figure-at-most-before",
    for: ["figure"],
    forms: [["(最大|最長|遅くとも)$", "最大", "最長", "遅くとも"]],
  },
  {
    concept: "figure-kept",
    for: ["figure"],
    forms: [["^の?(保存|保管|保持)", "保存", "保管", "保持", "‹の保存›"]],
  },
]);
