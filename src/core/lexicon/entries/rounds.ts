import { defineEntries } from "../entry";

/** Words of headings that tell when an answer was given. */
export const ROUNDS_ENTRIES = defineEntries([
  {
    /** 2回目, 第2回, 二次, 3回目; 一回の and 2回線 are no order. */
    concept: "round-counted",
    for: ["round"],
    forms: [
      [
        "第?{take:g1=[1-5一二三四五]}(回目?|次){before:{end}}",
        "‹2回目›回答",
        "‹第2回›回答",
        "‹三回目›",
        "‹1次›回答",
        "‹第二次›回答",
      ],
    ],
    parts: {
      end: [
        ["回答", "2回目回答"],
        ["対応", "2回目対応"],
        ["提出", "2回目提出"],
        ["提案", "2回目提案"],
        ["記入", "2回目記入"],
        ["備考", "2回目備考"],
        ["[)\\]】]", "回答(‹2回目›)"],
        ["$", "第2回"],
      ],
    },
    isNot: ["2回線", "一回の"],
  },
  {
    concept: "round-first",
    also: ["round-unchanged"],
    for: ["round"],
    forms: [
      ["当初", "‹当初›回答", "当初分"],
      ["初回", "初回回答"],
      [
        "(修正|変更|訂正|更新|見直し|ヒアリング|質疑|協議)前",
        "修正前",
        "変更前",
        "訂正前",
        "更新前",
        "見直し前",
        "ヒアリング前",
        "質疑前",
        "協議前",
      ],
      ["^仮(回答|対応|提出|記入)", "仮回答", "仮対応", "仮提出", "仮記入"],
      ["^(initial|first|original)", "initial answer", "first answer", "original answer"],
    ],
  },
  {
    concept: "round-again-twice",
    also: ["round-again"],
    for: ["round"],
    forms: [
      ["再々", "再々回答"],
      ["再再", "再再回答"],
    ],
  },
  {
    /** 再回答, 再提出; 再委託 and 再確認 are no answers. */
    concept: "round-again",
    also: ["round-again-twice"],
    for: ["round"],
    forms: [
      [
        "再{before:(回答|提出|提示|記入|対応|提案)}",
        "‹再›回答",
        "‹再›提出",
        "‹再›提示",
        "‹再›記入",
        "‹再›対応",
        "‹再›提案",
      ],
      ["^(second|resubmitted)", "second answer", "resubmitted answer"],
    ],
    isNot: ["再委託", "再確認"],
  },
  {
    /** 修正後, 訂正回答, 変更後の回答, 差替後. */
    concept: "round-changed",
    for: ["round"],
    forms: [
      [
        "{changed}(後|済|版)",
        "修正後",
        "変更後の回答",
        "訂正済",
        "改訂版",
        "見直し後",
        "差し替え後",
        "差替後",
        "更新後",
        "ヒアリング後",
        "質疑後",
        "協議後",
        "補正後",
        "改定後",
      ],
      ["(修正|訂正|変更){before:(回答|対応)}", "‹修正›回答", "‹訂正›回答", "‹変更›対応"],
      ["^(revised|updated)", "revised answer", "updated answer"],
    ],
    parts: {
      changed: [
        "修正",
        "変更",
        "訂正",
        "更新",
        "改訂",
        "改定",
        "見直し",
        "差し?替え?",
        "補正",
        "ヒアリング",
        "質疑",
        "協議",
      ],
    },
    isNot: ["修正箇所", "変更点"],
  },
  {
    concept: "round-final",
    for: ["round"],
    forms: [
      ["最終", "最終回答"],
      ["確定", "確定回答"],
      ["^final", "final answer"],
    ],
  },
  {
    /** What is left of 再提出, 修正後, 2回目の回答. */
    concept: "round-noun",
    for: ["round"],
    whole: true,
    forms: [
      [
        "の?(回答|提出|提示|記入|提案|対応)?(分|欄|内容)?",
        "の回答",
        "提出分",
        "提示",
        "記入欄",
        "提案",
        "対応内容",
      ],
    ],
  },
  {
    /** 変更なし, 前回回答のとおり, 当初と同じ, 同左: the answer before holds. */
    concept: "round-unchanged",
    also: ["round-first"],
    for: ["round"],
    whole: true,
    forms: [
      [
        "(回答)?(内容)?(の|に)?(変更|修正|訂正)(は|点)?(なし|無し?|ありません)",
        "変更なし",
        "回答の変更なし",
        "内容に変更はありません",
        "修正無",
        "訂正無し",
        "変更点なし",
      ],
      [
        "{before2}(回答|内容)?(の|と)?{same}(です|とします)?",
        "前回と同じ",
        "当初回答のとおり",
        "左記と同じです",
        "前回の通りとします",
        "当初内容と同様",
        "前回回答同様",
      ],
      ["同(左|じ)", "同左", "同じ"],
      ["(no change|unchanged|same as before)", "no change", "unchanged", "same as before"],
    ],
    parts: {
      before2: [
        ["前回", "前回と同じ"],
        ["当初", "当初回答のとおり"],
        ["左記?", "左記と同じ", "左と同じ"],
        ["初回", "初回と同じ"],
      ],
      same: [
        ["同じ", "左記と同じ"],
        ["同様", "前回と同様"],
        ["とおり", "当初のとおり"],
        ["通り", "前回の通り"],
      ],
    },
  },
  {
    /** The answers of one year, of several that stand beside each other. */
    concept: "round-of-year",
    for: ["round"],
    forms: [
      [
        "^{past}{in}{か}{of}{span}{out}{take:noun={noun}}",
        "令和7年度回答",
        "2025回答",
        "r7回答",
        "【令和8年度】回答",
        "(r8年度)回答",
      ],
    ],
    parts: {
      year: [
        ["20\\d\\d", "2025年度回答"],
        ["{after:[和成rh]}\\d{1,2}", "r7回答", "令和7回答"],
        ["\\d{1,2}{before:年}", "7年度回答"],
        ["元", "令和元年度の回答"],
      ],
      か: ["({take:era={era}})?"],
      past: [["({take:past=(\\(参考\\)|参考)})?", "(参考)r7年度回答", "参考2025年回答"]],
      of: ["{take:year={year}}"],
      in: ["[【(]?"],
      out: ["[】)]?"],
      era: [
        ["令和", "令和7年回答"],
        ["r", "r7年度備考"],
        ["平成", "平成31年度回答"],
        ["h", "h31年度回答"],
      ],
      span: [["年?度?の?(貴社|御社|ご)?", "令和7年度の貴社回答", "2025年度御社回答", "2025年度ご回答"]],
      noun: [
        ["回答", "2025年回答"],
        ["備考", "2025年度備考"],
      ],
    },
    isNot: ["令和7年度対応", "2025年度実施予定", "1回答", "2備考"],
  },
  {
    /** The same with the year behind it: 回答（令和8年度）, 回答欄【R8年度】. */
    concept: "round-year-behind",
    for: ["round"],
    forms: [
      [
        "^{noun}欄?[(【]{か}{of}年?度?の?(分|用)?[)】]$",
        "回答(令和8年度)",
        "回答欄【r8年度】",
        "備考(2026年度)",
        "回答(令和8年度分)",
        "回答(令和8年度用)",
        "回答(令和8年度の分)",
        "回答(令和8)",
        "回答(平成31年)",
        "回答(h31年度)",
        "回答(元年度)",
        "回答(8年度)",
      ],
    ],
    parts: {
      year: ["20\\d\\d", "{after:[和成rh]}\\d{1,2}", "\\d{1,2}{before:年}", "元"],
      か: ["({take:era={era}})?"],
      era: ["令和", "r", "平成", "h"],
      of: ["{take:year={year}}"],
      noun: ["{take:noun=(回答|備考)}"],
    },
    isNot: ["回答(1)", "回答(第2版)"],
  },
  {
    /** 11/24, 11月24日, 2026.11.24 in a heading. */
    concept: "round-day",
    for: ["round"],
    forms: [
      [
        "{year}?{month}[/.月-]{date}日?{not-before:\\d}",
        "回答(11/24)",
        "回答(‹11月24日›)",
        "回答2026.11.24",
        "回答11-24",
      ],
    ],
    parts: {
      month: ["{take:month=\\d{1,2}}"],
      date: ["{take:date=\\d{1,2}}"],
      year: [
        ["{take:year=20\\d\\d}[/.年-]", "‹2026.11.24›", "‹2026年11月24日›", "‹2026/11/24›", "‹2026-11-24›"],
      ],
    },
    isNot: ["11/2400"],
  },
]);
