import { defineEntries } from "../entry";

/** How an answer is corrected in its own cell. */
export const CORRECTIONS_ENTRIES = defineEntries([
  {
    /** ○（修正前：×）, ○（当初は×）: the later answer first. */
    concept: "latest-then-before",
    for: ["correction"],
    forms: [
      [
        "^{after}\\s?[(※\\[]\\s?{former}{colon}?{before}\\s?[)\\]]?$",
        "○ (修正前:×)",
        "○( 当初は× )",
        "○※旧:×",
        "○[前回回答:×]",
      ],
    ],
    parts: {
      after: ["{take:after=[^\\s(※\\[]{1,6}}"],
      before: ["{take:before=[○×△◎\\p{L}]{1,6}}"],
      former: [
        [
          "(修正|変更|訂正|更新)前{ofAnswer}?",
          "○(修正前:×)",
          "○(変更前の回答:×)",
          "○(訂正前回答:×)",
          "○(更新前:×)",
        ],
        [
          "(当初|前回|初回|旧|元){ofAnswer}?",
          "○(当初の回答:×)",
          "○(前回回答:×)",
          "○(初回:×)",
          "○(旧:×)",
          "○(元:×)",
        ],
      ],
      ofAnswer: [["の?回答", "○(当初の回答:×)", "○(前回回答:×)"]],
      colon: [["[:は]\\s?", "○(当初は×)", "○(修正前: ×)"]],
    },
    isNot: ["○(対応)"],
  },
  {
    /** ○（×から変更）. */
    concept: "latest-changed-from",
    also: ["latest-corrected"],
    for: ["correction"],
    forms: [
      [
        "^{after}\\s?[(※\\[]\\s?{before}から{changed}[)\\]]?$",
        "○(×から変更)",
        "○ ( ×から訂正)",
        "○※×から変更",
      ],
    ],
    parts: {
      after: ["{take:after=[^\\s(※\\[]{1,6}}"],
      before: ["{take:before=[○×△◎\\p{L}]{1,6}}"],
      changed: [
        [
          "(変更|修正|訂正)(済み?|しました)?",
          "○(×から変更)",
          "○(×から修正済)",
          "○(×から訂正しました)",
          "○(×から修正済み)",
        ],
      ],
    },
  },
  {
    /** 修正前：×　修正後：○; 当初× 再回答○. */
    concept: "latest-before-then",
    also: ["latest-order"],
    for: ["correction"],
    forms: [
      [
        "^{former}[:は]?\\s?{before}[\\s、,/]{0,3}{later}[:は]?\\s?{after}$",
        "修正前:× 修正後:○",
        "当初は× 再回答は○",
        "変更前: ×、変更後: ○",
      ],
    ],
    parts: {
      after: ["{take:after=[^\\s:]{1,6}}"],
      before: ["{take:before=[^\\s:、,/]{1,6}}"],
      former: [
        ["(修正|変更|訂正)前", "修正前:× 修正後:○", "変更前:× 変更後:○", "訂正前:× 訂正後:○"],
        ["当初", "当初:× 再回答:○"],
        ["前回", "前回:× 今回:○"],
      ],
      later: [
        ["(修正|変更|訂正)後", "修正前:× 修正後:○", "変更前:× 変更後:○", "訂正前:× 訂正後:○"],
        ["再回答", "当初:× 再回答:○"],
        ["今回", "前回:× 今回:○"],
      ],
    },
    isNot: ["修正前:×"],
  },
  {
    /** ○に修正, ○（訂正済）, ○(11/24修正). */
    concept: "latest-corrected",
    also: ["latest-changed-from"],
    for: ["correction"],
    forms: [
      ["(に|へ)?{changed}$", "○‹に修正›", "○‹へ変更しました›", "○‹訂正›"],
      [
        "\\s?[(※\\[]{day}?(に)?{changed}[)\\]]?$",
        "○‹(訂正済)›",
        "○‹(11/24修正)›",
        "○‹ (11月24日に変更)›",
        "○‹※修正›",
        "○‹[訂正]›",
      ],
    ],
    parts: {
      day: [["\\d{1,2}[/月.]\\d{1,2}日?", "○‹(11/24修正)›", "○‹(11月24日変更)›", "○‹(11.24訂正)›"]],
      changed: [
        [
          "(修正|変更|訂正|更新)(済み?|しました|いたします)?",
          "○‹に更新›",
          "○‹に修正済›",
          "○‹に修正済み›",
          "○‹に訂正しました›",
          "○‹に変更いたします›",
        ],
      ],
    },
  },
  {
    /** 修正前：, 再回答：in front of one of the answers. */
    concept: "latest-order",
    also: ["latest-before-then"],
    for: ["correction"],
    forms: [
      [
        "^{order}(の?回答)?[:は]?\\s?",
        "‹当初:›×",
        "‹修正後:›○",
        "‹再回答:›○",
        "‹修正前の回答:›×",
        "‹当初は›×",
        "‹変更前: ›×",
      ],
    ],
    parts: {
      order: [
        ["当初", "‹当初›×"],
        ["(修正|変更|訂正)(前|後)", "‹修正前›×", "‹変更後›○", "‹訂正前›×"],
        ["再回答", "‹再回答›○"],
        ["前回", "‹前回›×"],
        ["今回", "‹今回›○"],
      ],
    },
  },
]);
