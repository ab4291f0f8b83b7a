import type { Status, Verdict } from "../../status";

/**
 * The words that we write into a sheet and must know again when it comes back, in whatever language it was annotated.
 * They stand in the core because recognising them must not depend on the language of the person who opens the sheet.
 */
export const OWN_HEADINGS = {
  ja: { status: "判定", reason: "判定理由・免除注記", staff: "職員確認", staffRemark: "職員備考" },
  en: {
    status: "Result",
    reason: "Reasons and exemptions",
    staff: "Staff decision",
    staffRemark: "Staff remark",
  },
} as const;

export type OwnHeadings = (typeof OWN_HEADINGS)["ja" | "en"];

/** What a member of staff can decide about a row. */
export const STAFF_DECISIONS = ["conforming", "conditional", "nonconforming", "inquiring"] as const;
export type StaffDecision = (typeof STAFF_DECISIONS)[number];

export const STAFF_WORDS: Readonly<Record<"ja" | "en", Readonly<Record<StaffDecision, string>>>> = {
  ja: { conforming: "適合", conditional: "条件付適合", nonconforming: "不適合", inquiring: "照会中" },
  en: {
    conforming: "Conforming",
    conditional: "Conforming with conditions",
    nonconforming: "Nonconforming",
    inquiring: "Inquiring",
  },
};

export const STATUS_WORDS: Readonly<Record<"ja" | "en", Readonly<Record<Status, string>>>> = {
  ja: {
    conforming: "適合",
    nonconforming: "不適合",
    review: "要確認",
    exempt: "免除",
    unanswered: "未回答",
    "not-applicable": "対象外",
    "optional-unmet": "任意・未充足",
  },
  en: {
    conforming: "Conforming",
    nonconforming: "Nonconforming",
    review: "To be checked",
    exempt: "Exempt",
    unanswered: "Unanswered",
    "not-applicable": "Not applicable",
    "optional-unmet": "Optional, not met",
  },
};

export const VERDICT_WORDS: Readonly<Record<"ja" | "en", Readonly<Record<Verdict, string>>>> = {
  ja: { conforming: "適合", nonconforming: "不適合", undecided: "判定保留" },
  en: { conforming: "Conforming", nonconforming: "Nonconforming", undecided: "Undecided" },
};

/** What a band does, in the narrow column beside it. */
export const BAND_WORDS = {
  ja: { true: "免除成立", false: "免除不成立", unknown: "免除未確定" },
  en: { true: "Holds", false: "Does not hold", unknown: "Open" },
} as const;

/** The labels of the foot block, in the narrow column. */
export const FOOT_WORDS = {
  ja: {
    verdict: "総合判定",
    staff: "職員確認",
    settles: "適合への道筋",
    key: "印の意味",
    missing: "表にない行",
    scope: "免除の範囲",
    assumed: "判定の前提",
    "read-as": "読み替え・変更",
    pack: "ルールパック",
    asOf: "判定基準日",
    note: "ご注意",
  },
  en: {
    verdict: "Verdict",
    staff: "Staff",
    settles: "What is needed",
    key: "Key",
    missing: "Rows not found",
    scope: "Exemptions",
    assumed: "Assumptions",
    "read-as": "Read as, changed",
    pack: "Rule pack",
    asOf: "Judged as of",
    note: "Note",
  },
} as const;

/** Begins the last line of the foot block, by which our columns are recognised. */
export const SIGNATURE = "要件チェック / Yōken Check ｜ ";

/** Begins the last line of a sheet that is ours as a whole. */
export const OWN_SHEET = "要件チェック / Yōken Check ▤ ";
