import { defineEntries } from "../../entry";

/** Data that can not be restored, and addresses that are not disclosed. */
export const SET_PHRASES_OF_DATA_ENTRIES = defineEntries([
  {
    concept: "phrase-can-not-be-restored",
    also: ["phrase-opt-out", "signal-deny", "signal-weak"],
    for: ["signal"],
    blanks: true,
    forms: [
      [
        "(復元|復旧|復号|再現|再生|読み?取り?|読み出し|解読|判読|再利用|修復)(が|を)?{できなど②}",
        "復元できない消去・廃棄",
        "復旧不可",
        "復号不能",
        "再現不能",
        "再生困難",
        "読取困難",
        "読み取不能",
        "読取り困難",
        "読み出し困難",
        "解読不可",
        "そのままでは判読できない形式となっております",
        "再利用不可",
        "修復困難",
        "解読が困難",
        "再現を困難",
      ],
      [
        "(can ?not|can't) be (recovered|restored|reconstructed)",
        "can't be restored",
        "cannot be restored",
        "can not be restored",
        "can't be recovered",
        "can't be reconstructed",
      ],
      ["unrecoverabl[ey]", "unrecoverable"],
      ["irrecoverabl[ey]", "irrecoverable"],
      ["irreversibl[ey]", "irreversible"],
      ["non-recoverable", "non-recoverable"],
    ],
    parts: {
      "できなど②": [
        ["でき(ない|ません|ぬ|なく)", "復元できません", "復元できぬ", "復元できなく"],
        ["出来(ない|ません|なく)", "復元出来ない", "復元出来ません", "復元出来なく"],
        ["不可能?", "論理削除ではなく‹復元不可能›な完全消去を行い"],
        "不能",
        "困難",
        ["されない", "復元されない"],
        ["しえない", "復元しえない"],
      ],
    },
  },
  {
    concept: "phrase-address-undisclosed",
    for: ["signal"],
    blanks: true,
    forms: [
      [
        "(詳細な?)?{住所など}(等|など)?{はなど②}?{セキュリテ…}",
        "住所非開示",
        "‹詳細住所非開示›",
        "‹詳細な住所非開示›",
        "住所等非開示",
        "住所など非開示",
        "住所は非開示",
      ],
    ],
    parts: {
      住所など: [
        "住所",
        ["番地", "番地非開示"],
        ["所在地の詳細", "所在地の詳細非開示"],
        ["詳細な所在地", "詳細な所在地非開示"],
        ["具体的な住所", "‹具体的な住所非開示›"],
        ["詳細な場所", "詳細な場所非開示"],
      ],
      "はなど②": ["は", ["のみ", "番地のみ非公開"], ["については", "住所については非開示"]],
      "セキュリテ…": [
        [
          "(セキュリティ上)?{の理由によなど}?、?{非開示など}{ですなど②}?",
          "住所セキュリティ上非開示",
          "住所はの理由で非開示",
          "住所、非開示",
          "‹住所非開示です›",
        ],
      ],
      の理由によなど: [["の理由により", "番地はの理由により、非公開"], "の理由で"],
      非開示など: [
        "非開示",
        "非公開",
        [
          "開示(して(い|おり)ません|できません|いたしかねます|しておりません)",
          "住所開示していません",
          "住所開示できません",
          "住所開示いたしかねます",
        ],
        ["公開して(い|おり)ません", "住所公開していません", "住所公開しておりません"],
      ],
      "ですなど②": ["です", ["とさせていただきます", "‹番地は非公開とさせていただきます›"]],
    },
    kept: {
      "おり in 開示(して(い|おり)ません|できません|いたしかねます|しておりません)":
        "taken over; no text is known that needs it",
      "しておりません in 開示(して(い|おり)ません|できません|いたしかねます|しておりません)":
        "taken over; no text is known that needs it",
    },
  },
]);
