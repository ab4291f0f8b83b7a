import type { PlainDate } from "../../plain-date";
import { found, type ClauseFacts } from "../clause-facts";
import type { StandardMention } from "../../lexicon/find-standards";
import type { SignalKind } from "../signal-catalogue";
import { addMonths } from "../time/calendar";
import type { DateMention } from "../time/read-dates";
import type { Flaw } from "./assessment";

export interface Issued {
  readonly date: DateMention;
  readonly clause: ClauseFacts;
}

/**
 * Only days of registration, certification or issue are told, and a term must have ended since the last of them: nobody
 * can tell whether it was renewed. The last day of the term still counts, and of a month its last day.
 */
export function longAgo(
  issued: readonly Issued[],
  { clauses, asOf, months, isOwn }: LongAgo,
): readonly Flaw[] {
  const last = issued
    .map((one) => ({ ...one, day: dayOf(one.date) }))
    .filter((one) => one.day !== undefined)
    .sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? 1 : -1))[0];
  if (last?.day === undefined) return [];
  const end = addMonths(last.day, months);
  if (end === undefined || end >= asOf) return [];
  if (clauses.some((clause) => isInForce(clause, { isOwn, renewedOn: isRenewal(last) }))) return [];
  const values = { date: last.date.to ?? last.day };
  return [{ kind: "uncertain", finding: found({ code: "issued-long-ago", values }, last.clause) }];
}

interface LongAgo {
  readonly clauses: readonly ClauseFacts[];
  readonly asOf: PlainDate;
  /** How long it lasts from then. */
  readonly months: number;
  readonly isOwn: (mention: StandardMention) => boolean;
}

/** A year alone may mean its first day. */
function dayOf({ kind, from, to }: DateMention): PlainDate | undefined {
  return kind === "year" || kind === "fy" ? (from ?? to) : to;
}

/** 2024年4月更新済: the renewal itself is what is long ago. */
function isRenewal({ date, clause }: Issued): boolean {
  const before = clause.text.slice(0, date.start);
  return (
    /^(?:付け?)?(?:に|の|で)?(?:登録|認定|認証)?更新/.test(clause.text.slice(date.end)) ||
    /更新(?:年月日|日|年月)?(?:は|:|\(|、)? ?$/.test(before) ||
    /renew[a-z]{0,3}(?: on| in|:)? ?$/.test(before)
  );
}

/** 現在も有効, 継続中, 有効期限内, 毎年更新: it is said to be in force now. */
const IN_FORCE =
  /(?:現在|現時点|今|今日|本日)(?:で|に)?(?:は|も|において(?:も)?|、)?[^、。]{0,12}(?:有効|登録|掲載|認定|継続|維持|更新)|継続(?:中|して(?:い|おり)|し続け)|継続して[^、。]{0,8}(?:登録|掲載|認定|維持|取得|保有)|(?:登録|掲載|認定|認証)(?:を|の)?(?:継続|維持)(?:して(?:い|おり)|中)|(?:毎年|定期的に|都度|2年ごとに|隔年で)[^、。]{0,8}更新|有効(?:です|中)|有効期[限間](?:内|中)|\b(?:still|currently|in force|active|to date)\b/;
/** A renewal without a day of its own. */
const RENEWED =
  /更新(?:済|して(?:い|おり)|を(?:重ね|継続|行って(?:い|おり))|(?:手続き?|審査)?(?:は|も|を|が)?完了)|\brenewed\b/;

const NOT_NOW: readonly SignalKind[] = [
  "deny",
  "ended",
  "planned",
  "pending",
  "hedge",
  "doubt",
  "guess",
  "ask",
];

function isInForce(
  { text, words, standards }: ClauseFacts,
  { isOwn, renewedOn }: { readonly isOwn: LongAgo["isOwn"]; readonly renewedOn: boolean },
): boolean {
  if (standards.length > 0 && !standards.some(isOwn)) return false;
  if (NOT_NOW.some((kind) => words.has(kind))) return false;
  return IN_FORCE.test(text) || (!renewedOn && RENEWED.test(text));
}
