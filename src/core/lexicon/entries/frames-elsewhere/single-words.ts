import { defineEntries } from "../../entry";

/** Words that tell by what means, at what price, and that nobody objects. */
export const FRAMES_ELSEWHERE_SINGLE_WORDS_ENTRIES = defineEntries([
  {
    /** What follows a word that only says by what means, or that is a piece of a name or of a list. */
    concept: "frame-by-means",
    also: ["frame-accepted-once", "frame-access-record", "frame-by-eye", "frame-careless", "frame-city-acts", "frame-customer-only", "frame-entry-staff", "frame-got-then", "frame-later", "frame-likeness", "frame-of-terminals", "frame-one-test", "frame-only-not-applicable", "frame-other-acts", "frame-other-object", "frame-others-paper", "frame-paper-form", "frame-parent-holds", "frame-past", "frame-product-has", "frame-public-paper", "frame-real-data", "frame-recurs", "frame-rest", "frame-sent-file", "frame-slogan", "frame-some-of", "frame-stage-only", "frame-trial", "frame-wish", "harmless-repeats-yes", "means-audit-accepted", "means-authentication", "means-change-control", "means-demarcation", "means-incident-team", "means-locking", "means-no-other-use", "means-operation-log", "means-procedure", "means-removal", "means-vulnerability-search", "quiet-at-once", "quiet-audit", "quiet-beyond-denied", "quiet-city-too", "quiet-entry-word", "quiet-few-people", "quiet-guard", "quiet-harm-denied", "quiet-limit", "quiet-no-cost", "quiet-no-finding", "quiet-nothing-amiss", "quiet-own-bound", "quiet-time", "quiet-word", "told-law", "told-staying", "frame-just-applied", "frame-plain-delete", "quiet-thorough"],
    for: ["frame"],
    forms: [
      ["^(により|による|を用い)", "により検知", "による検知", "を用いて"],
      ["^[a-z\\d・、/+(]", "sで", "3で", "・検知", "、検知", "/検知", "+検知", "(月次)"],
    ],
  },
  {
    /** A price. */
    concept: "frame-priced",
    also: [
      "frame-right-while",
      "quiet-kind-denial",
      "quiet-no-cost",
      "quiet-nothing-amiss",
      "quiet-plan-name",
    ],
    for: ["frame"],
    forms: [
      ["(円|料金|月額|年額|有料|費用)", "五万円", "追加料金", "月額制", "年額制", "有料版", "作業費用"],
    ],
  },
  {
    /** Agreement told by a negation, and a place that nothing leaves. */
    concept: "quiet-no-objection",
    also: ["quiet-harm-denied", "quiet-kind-denial", "frame-careless"],
    for: ["frame"],
    forms: [
      [
        "(異存|異議)(は|も)?(ござい|あり)ません",
        "異存ございません",
        "異議はありません",
        "異存もございません",
      ],
      ["(異存|異議)(は|も)?(ない|なし)", "異存ない", "異議なし", "異存はない", "異議もない"],
      ["構いません", "構いません"],
      ["国内{gap:24}にしか{gap:6}(ない|ません)", "国内にしかない", "国内の二箇所にしかありません"],
      ["国内{gap:24}より外(へ|に){gap:4}(ない|ません)", "国内より外へ出ない", "国内より外に出しません"],
    ],
  },
]);
