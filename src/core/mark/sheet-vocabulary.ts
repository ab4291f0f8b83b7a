import { STATUSES, type Status, type Verdict } from "../status";
import type { Truth } from "../truth";
import { STATUS_MARKS } from "./status-marks";

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

/** A band that does not hold has no sign: × belongs to a requirement that is not met, alone. */
const BAND_SIGNS: Readonly<Record<Truth, string>> = {
  true: STATUS_MARKS.conforming.sign,
  false: "",
  unknown: STATUS_MARKS.review.sign,
};

/** 「○ 免除成立」, 「免除不成立」 */
export function bandLabel(truth: Truth, word: string): string {
  return `${BAND_SIGNS[truth]} ${word}`.trim();
}

/** As earlier versions wrote it, so that their columns are known again. */
const FORMER_BAND_LABELS = Object.values(BAND_WORDS).map(
  (words) => `${STATUS_MARKS.nonconforming.sign} ${words.false}`,
);

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

/** 「総合判定：不適合」, directly above our headings. */
export function verdictLabel(verdict: Verdict, language: "ja" | "en"): string {
  const colon = language === "ja" ? "：" : ": ";
  return `${FOOT_WORDS[language].verdict}${colon}${VERDICT_WORDS[language][verdict]}`;
}

const VERDICTS: readonly Verdict[] = ["conforming", "nonconforming", "undecided"];
const VERDICT_LABELS: ReadonlySet<string> = new Set(
  VERDICTS.flatMap((verdict) => [verdictLabel(verdict, "ja"), verdictLabel(verdict, "en")].map(unbroken)),
);

function unbroken(text: string): string {
  return text.replace(/\s/g, "");
}

/** Whether the text is the verdict as we write it above our headings. A bare 「総合判定」 is somebody else's. */
export function isVerdictLabel(text: string): boolean {
  return VERDICT_LABELS.has(unbroken(text));
}

const RESULTS: ReadonlySet<string> = new Set(
  STATUSES.flatMap((status) =>
    Object.values(STATUS_WORDS).map((words) => `${STATUS_MARKS[status].sign} ${words[status]}`),
  ),
);

/** Whether the text is a result as we write it, sign and word: 「○ 適合」. A bare 「○」 or 「適合」 is not. */
export function isResult(text: string): boolean {
  return RESULTS.has(text);
}

/**
 * 「総合判定：判定保留」 with the counts below it, as the row under the table has it in the narrow column; what follows
 * them differs from run to run.
 */
export function isFootHead(text: string): boolean {
  const [label = "", word = "", ...rest] = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return isVerdictLabel(label + word) && rest[0] !== undefined && isCount(rest[0]);
}

function isCount(line: string): boolean {
  const [, result] = /^(.+) [0-9]+$/.exec(line) ?? [];
  return result !== undefined && isResult(result);
}

const TRUTHS = ["true", "false", "unknown"] as const;

const LABELS: ReadonlySet<string> = new Set([
  ...RESULTS,
  ...Object.values(BAND_WORDS).flatMap((words) => TRUTHS.map((truth) => bandLabel(truth, words[truth]))),
  ...FORMER_BAND_LABELS,
  ...[OWN_HEADINGS, FOOT_WORDS].flatMap(({ ja, en }) => [...Object.values(ja), ...Object.values(en)]),
]);

/** Whether the text is one that we write into the narrow column or the headings; results that share a row stand in lines. */
export function isLabel(text: string): boolean {
  return isVerdictLabel(text) || isFootHead(text) || text.split("\n").every((line) => LABELS.has(line));
}

/** Whether the text is the label of the foot's line with this meaning, in either language. */
export function isFootLabel(text: string, meaning: keyof typeof FOOT_WORDS.ja): boolean {
  return text === FOOT_WORDS.ja[meaning] || text === FOOT_WORDS.en[meaning];
}

/** Whether the text is our heading over the results. Others have such a column too. */
export function isStatusHeading(text: string): boolean {
  return Object.values(OWN_HEADINGS).some((pair) => pair.status === text);
}

const SIGNATURE = "要件チェック / Yōken Check ｜ ";

/** The last line of the block under the table, by which our columns are recognised. */
export function signatureText(pack: { readonly id: string; readonly version: string }): string {
  return `${SIGNATURE}${pack.id} ${pack.version}`;
}

/** Whether the text is the signature, or ends with it: earlier versions gave it a row of its own. */
export function isSignature(text: string): boolean {
  return (text.split("\n").at(-1) ?? "").startsWith(SIGNATURE);
}

const OWN_SHEET = "要件チェック / Yōken Check ▤ ";

/** The last line of a sheet that is ours as a whole (the points to send back, a result sheet). */
export function sheetSignatureText(pack: { readonly id: string; readonly version: string }): string {
  return `${OWN_SHEET}${pack.id} ${pack.version}`;
}

export function isSheetSignature(text: string): boolean {
  return text.startsWith(OWN_SHEET);
}

/** The headings in whose pair the two texts stand, or undefined where they are no such pair. */
export function headingPair(status: string, reason: string): OwnHeadings | undefined {
  return Object.values(OWN_HEADINGS).find((pair) => pair.status === status && pair.reason === reason);
}

/** Whether the text is our heading over the reasons, which no other table has. */
export function isReasonHeading(text: string): boolean {
  return Object.values(OWN_HEADINGS).some((pair) => pair.reason === text);
}
