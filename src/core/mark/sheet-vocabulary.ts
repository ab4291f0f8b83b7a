import { STATUSES, type Verdict } from "../status";
import type { Truth } from "../truth";
import { STATUS_MARKS } from "./status-marks";
import {
  BAND_WORDS,
  FOOT_WORDS,
  OWN_HEADINGS,
  OWN_SHEET,
  SIGNATURE,
  STATUS_WORDS,
  VERDICT_WORDS,
  type OwnHeadings,
} from "../lexicon/data/own-vocabulary";

export {
  BAND_WORDS,
  FOOT_WORDS,
  OWN_HEADINGS,
  STAFF_DECISIONS,
  STAFF_WORDS,
  STATUS_WORDS,
  VERDICT_WORDS,
} from "../lexicon/data/own-vocabulary";
export type { OwnHeadings, StaffDecision } from "../lexicon/data/own-vocabulary";

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

const COLONS = { ja: "：", en: ": " } as const;

/** 「総合判定：不適合」, directly above our headings. */
export function verdictLabel(verdict: Verdict, language: "ja" | "en"): string {
  return `${FOOT_WORDS[language].verdict}${COLONS[language]}${VERDICT_WORDS[language][verdict]}`;
}

const VERDICTS: readonly Verdict[] = ["conforming", "nonconforming", "undecided"];
const VERDICT_LABELS: ReadonlySet<string> = new Set(
  VERDICTS.flatMap((verdict) => [verdictLabel(verdict, "ja"), verdictLabel(verdict, "en")].map(unbroken)),
);

function unbroken(text: string): string {
  return text.replace(/\s/g, "");
}

const VERDICT_BEGINNINGS = new Set([...VERDICT_LABELS].map((label) => label.charAt(0)));

/** Whether the text is the verdict as we write it above our headings. A bare 「総合判定」 is somebody else's. */
export function isVerdictLabel(text: string): boolean {
  // Every cell is asked of: nearly all are told by how they begin.
  return VERDICT_BEGINNINGS.has(text.trimStart().charAt(0)) && VERDICT_LABELS.has(unbroken(text));
}

const PRODUCT = SIGNATURE.replace(/\W+$/u, "").split(" / ");

/** Whether a header or footer of the pages is the verdict or the source as we write them there. */
export function isOwnPageText(text: string): boolean {
  const plain = unbroken(text);
  return (
    [...VERDICT_LABELS].some((label) => plain.startsWith(label)) ||
    PRODUCT.some((name) => /^ \S+ \d/.test(text.startsWith(name) ? text.slice(name.length) : ""))
  );
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
  if (isVerdictLabel(text) || isFootHead(text) || isStaffHeading(text)) return true;
  return text.split("\n").every((line) => LABELS.has(line));
}

/** Whether the text is the label of the foot's line with this meaning, in either language. */
export function isFootLabel(text: string, meaning: keyof typeof FOOT_WORDS.ja): boolean {
  return text === FOOT_WORDS.ja[meaning] || text === FOOT_WORDS.en[meaning];
}

const HEADING_PAIRS: readonly OwnHeadings[] = Object.values(OWN_HEADINGS);

/** Whether the text is our heading over the results. Others have such a column too. */
export function isStatusHeading(text: string): boolean {
  return HEADING_PAIRS.some((pair) => pair.status === text);
}

/** The last line of the block under the table, by which our columns are recognised. */
export function signatureText(pack: { readonly id: string; readonly version: string }): string {
  return `${SIGNATURE}${pack.id} ${pack.version}`;
}

/** Whether the text is the signature, or ends with it: earlier versions gave it a row of its own. */
export function isSignature(text: string): boolean {
  return text.startsWith(SIGNATURE, text.lastIndexOf("\n") + 1);
}

/** The last line of a sheet that is ours as a whole (the points to send back, a result sheet). */
export function sheetSignatureText(pack: { readonly id: string; readonly version: string }): string {
  return `${OWN_SHEET}${pack.id} ${pack.version}`;
}

export function isSheetSignature(text: string): boolean {
  return text.startsWith(OWN_SHEET);
}

/** The headings in whose pair the two texts stand, or undefined where they are no such pair. */
export function headingPair(status: string, reason: string): OwnHeadings | undefined {
  return HEADING_PAIRS.find((pair) => pair.status === status && pair.reason === reason);
}

/** 「職員確認2」: the heading of one of several people who decide, counted from 1. */
export function staffHeading({ staff }: OwnHeadings, number: number): string {
  return `${staff}${/[a-z]$/.test(staff) ? " " : ""}${String(number)}`;
}

/** Whether the text is the heading of one of several people who decide. */
const isStaffHeading = (text: string): boolean =>
  Object.values(OWN_HEADINGS).some(
    (pair) => text.startsWith(pair.staff) && /^ ?[1-9]\d?$/.test(text.slice(pair.staff.length)),
  );

/** Whether the text is our heading over the reasons, which no other table has. */
export function isReasonHeading(text: string): boolean {
  return HEADING_PAIRS.some((pair) => pair.reason === text);
}
