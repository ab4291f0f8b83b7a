import { defineEntries } from "../entry";

/** Names of levels, however they are written. */
export const LEVEL_WORDS_ENTRIES = defineEntries([
  {
    /** A level with a word before or behind it. */
    concept: "level-told",
    for: ["level"],
    forms: [
      ["{level-word}{level-is}?{take:n={level}}{not-before:[.\\da-z]}", "レベル3"],
      ["{not-after:[a-z]}l ?-?{take:l=\\d}{not-before:[.\\d]}", "l2", "‹l-2›", "‹l 2›"],
      ["{not-after:[.\\da-z]}{take:m={level}}{level-class}", "bランク", "3レベル", "3級", "3水準", "bクラス"],
    ],
    parts: {
      "level-word": [
        ["レベル", "レベル3"],
        ["level", "level3"],
        ["{not-after:[a-z]}lv", "lv3"],
        ["水準", "水準3"],
        ["段階", "段階3"],
        ["グレード", "グレード3"],
        ["ランク", "ランクb"],
        ["区分", "区分b"],
        ["クラス", "クラスb"],
        ["評価", "評価b"],
      ],
      "level-class": [
        ["レベル", "3レベル"],
        ["ランク", "bランク"],
        ["級", "3級"],
        ["水準", "3水準"],
        ["クラス", "bクラス"],
      ],
      "level-is": [
        [" ?[.:] ?", "レベル: 3", "‹レベル :3›", "‹lv.3›"],
        [" ", "‹level 3›"],
        ["[はが]", "‹レベルは3›", "‹レベルが3›"],
        ["[「(]", "‹レベル「3›」", "‹レベル(3›)"],
      ],
      level: [
        ["\\d", "レベル5"],
        ["[一二三四五]", "レベル三"],
        ["i{1,3}", "‹レベルiii›"],
        ["iv", "‹レベルiv›"],
        ["v", "レベルv"],
        ["[a-e]", "ランクc"],
      ],
    },
    isNot: ["レベル2.5", "html5", "レベル10", "l2.5", "l10", "2段階認証", "10級", "2.5級", "web級", "xlv3"],
  },
  {
    /** Nothing but the name of a level. */
    concept: "level-alone",
    also: ["level-or-better-end"],
    for: ["level"],
    whole: true,
    forms: [
      [
        "[「(]?{take:n=\\d|[一二三四五]|i{1,3}|iv|[a-e]}[」)]?{level-end}?",
        "3",
        "三",
        "iii",
        "ii",
        "iv",
        "b",
        "「3」",
        "(3)",
      ],
    ],
    parts: {
      "level-end": [
        ["以上", "3以上"],
        [
          "(に)?(です|対応|該当)(します|しています)?",
          "3です",
          "3対応",
          "3に対応",
          "3該当",
          "3に対応します",
          "3に対応しています",
        ],
        ["を満たします", "3を満たします"],
      ],
    },
    isNot: ["10", "ok", "v"],
  },
  {
    concept: "level-or-better-end",
    also: ["level-alone", "level-or-better"],
    for: ["level"],
    forms: [["以上$", "3以上"]],
    isNot: ["以上の"],
  },
  {
    /** That level, or a better one. */
    concept: "level-or-better",
    also: ["level-or-better-end"],
    for: ["level"],
    forms: [["^[」)]?(以上|より上)", "以上", "」以上", ")以上", "より上"]],
  },
]);
