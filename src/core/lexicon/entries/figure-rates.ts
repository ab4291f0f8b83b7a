import { defineEntries } from "../entry";

/** How often, and within which time. */
export const FIGURE_RATES_ENTRIES = defineEntries([
  {
    /** So often within a time: 年4回, 四半期に1回, 4回/年, 毎月. */
    concept: "figure-rate",
    for: ["figure-rate"],
    forms: [
      ["{take:p={span}}{rate-to}?{take:n={rate}}{rate-times}", "‹年4回›"],
      [
        "{take:m={rate}} ?{rate-times} ?[/(]{take:q={span}}\\)?",
        "‹4回/年›",
        "‹4 times/年›",
        "‹4回 /年›",
        "‹4回(年間)›",
      ],
      ["毎{take:each=[年月週日]}({take:t={rate}}{rate-times})?", "毎月", "‹毎月2回›"],
      ["隔{take:other=[年月週日]}", "隔月"],
      [
        "{take:every={span}}(ごと|毎)に?({take:u={rate}}{rate-times})?",
        "‹四半期ごと›",
        "‹月毎›",
        "‹四半期ごとに2回›",
      ],
    ],
    parts: {
      rate: [
        ["\\d{1,3}", "‹年12回›"],
        ["[一二三四五六七八九十]{1,3}", "‹年二回›"],
      ],
      "rate-times": [
        ["回", "‹年2回›"],
        ["度", "‹年一度›"],
        ["times?\\b", "‹4times/年›", "‹1time/年›"],
      ],
      "rate-to": [
        ["に", "‹四半期に1回›"],
        ["(あた|当た)り", "‹月あたり1回›", "‹月当たり1回›"],
        ["[:、]", "‹年間:4回›"],
      ],
      span: [
        ["{rate}?([かカヶヵケ箇個]月|日|週|年)間?", "‹年1回›", "‹3か月に1回›", "‹1日1回›", "‹週間1回›"],
        ["{not-after:\\d}月間?", "‹月1回›", "‹月間1回›"],
        ["四半期", "‹四半期1回›"],
        ["半期", "‹半期1回›"],
        ["半年", "‹半年1回›"],
        ["時間", "‹時間1回›"],
      ],
    },
    isNot: ["12月2回"],
  },
  {
    /** Between a figure and the smaller one that is added to it. */
    concept: "figure-and",
    for: ["rate-span"],
    whole: true,
    forms: [["と", "と"]],
  },
  {
    concept: "rate-quarter",
    for: ["rate-span"],
    forms: [["四半期", "四半期"]],
  },
  {
    concept: "rate-half-year",
    for: ["rate-span"],
    forms: [
      ["{not-after:四}半期", "半期"],
      ["半年", "半年"],
    ],
    isNot: ["四半期"],
  },
  {
    concept: "rate-year",
    for: ["rate-span"],
    forms: [["{not-after:半}年", "年"]],
    isNot: ["半年"],
  },
  {
    concept: "rate-month",
    for: ["rate-span"],
    forms: [["月", "月"]],
  },
  {
    concept: "rate-week",
    for: ["rate-span"],
    forms: [["週", "週"]],
  },
  {
    concept: "rate-day",
    for: ["rate-span"],
    forms: [["日", "日"]],
  },
  {
    concept: "rate-hour",
    for: ["rate-span"],
    forms: [["時間", "時間"]],
  },
]);
