import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import { namesAny } from "../find-topics";
import { reachesMonths, readDurations, type DurationMention } from "../time/read-durations";
import type { Assessment, Case, Flaw } from "./assessment";
import { isBenign } from "./benign";
import { denial, EVERYWHERE, signalFlaws } from "./common-flaws";
import { guards } from "../frames/quiet";
import { forbiddenReading } from "./forbidden";
import { plannedFlaws } from "./planned-flaws";
import { heard } from "../../lexicon/lexicon";

type Expects = Case<"duration">["expects"];

interface Kept {
  readonly clause: ClauseFacts;
  readonly duration: DurationMention;
  /** The length is that of what the row is about, not of something else that is kept. */
  readonly ofMatter: boolean;
  readonly reaches: "yes" | "no" | "unknown";
}

/** 1.20: kept long enough, and the method told. */
export function weighDuration({ expects, clauses, asOf }: Case<"duration">): Assessment {
  const kept = lengths(clauses, expects);
  const matter = kept.filter(({ ofMatter }) => ofMatter);
  const long = matter.filter((one) => one.reaches === "yes" && !deniedAfter(one, expects));
  const method = clauses.find((clause) => methodOf(clause, expects));
  const flaws = [
    ...clauses.flatMap((clause) => clauseFlaws(clause, expects)),
    ...plannedFlaws(clauses, asOf),
    ...lengthFlaws(kept, long.length > 0, clauses),
  ];
  const findings: Finding[] = [
    ...long
      .slice(0, 1)
      .map(({ clause, duration }) => found({ code: "long-enough", values: { text: duration.text } }, clause)),
    ...(method === undefined
      ? []
      : expects.present.map((topic) => found({ code: "tells-part", values: topic.name }, method))),
    ...(method !== undefined
      ? []
      : expects.present.map((topic): Finding => ({ code: "part-missing", values: topic.name }))),
  ];
  const some =
    long.length > 0 ||
    method !== undefined ||
    clauses.every(isBenign) ||
    clauses.some(({ words }) => words.has("generic"));
  return {
    flaws,
    core: long.length > 0 && method !== undefined ? "affirmed" : some ? "partly" : "none",
    supported: false,
    findings,
    bareYes: false,
    presenting: true,
  };
}

/** 1年間の保存には対応できません: the length is named, and denied. */
function deniedAfter({ clause, duration }: Kept, expects: Expects): boolean {
  const { denyAt } = clause;
  if (denyAt === undefined || denyAt < duration.end || neverSooner(clause, duration)) return false;
  return clauseFlaws(clause, expects).some(({ kind }) => kind === "denied");
}

function lengths(clauses: readonly ClauseFacts[], expects: Expects): readonly Kept[] {
  const months = inMonths(expects.atLeast);
  let ofMatter = true;
  return clauses.flatMap((clause) => {
    const found: Kept[] = [];
    let from = 0;
    for (const duration of readDurations(clause.text)) {
      if (isFrequency(clause, duration)) continue;
      const before = clause.text.slice(from, duration.start);
      ofMatter =
        concerns(before, expects) ??
        concerns(clause.text.slice(duration.end), expects) ??
        (from === 0 ? true : ofMatter);
      from = duration.end;
      const kept = neverSooner(clause, duration) ? { ...duration, bound: ">=" as const } : duration;
      found.push({ clause, duration, ofMatter, reaches: reachesMonths(kept, months) });
    }
    return found;
  });
}

function inMonths(duration: string): number {
  const amount = Number(duration.slice(1, -1));
  return duration.endsWith("Y") ? amount * 12 : duration.endsWith("M") ? amount : (amount * 12) / 365;
}

function concerns(text: string, expects: Expects): boolean | undefined {
  if (namesAny(expects.of.words, text)) return true;
  return expects.others !== undefined && namesAny(expects.others, text) ? false : undefined;
}

/** "1日1回", "24時間監視", "1時間以内に通知" tell how often or how soon, not how long. */
function isFrequency(clause: ClauseFacts, { end, hours, bound, text }: DurationMention): boolean {
  const after = clause.text.slice(end, end + 6);
  if (heard("length-frequency", after)) return true;
  return (
    hours !== undefined && (bound === "<=" || heard("length-of-watching", after) || text.startsWith("24"))
  );
}

/** An average or a target is kept by some logs and not by others. */
function isAverage(clause: ClauseFacts, { start }: DurationMention): boolean {
  return heard("length-average", clause.text.slice(Math.max(0, start - 8), start));
}

function lengthFlaws(
  kept: readonly Kept[],
  hasLong: boolean,
  clauses: readonly ClauseFacts[],
): readonly Flaw[] {
  const tiered =
    hasLong &&
    clauses.some(({ text }) => heard("length-put-away", text)) &&
    clauses.some(({ text }) => heard("length-at-hand", text) || heard("length-afterwards", text));
  const flaws = kept.flatMap(({ clause, duration, ofMatter, reaches }): Flaw[] => {
    const values = { text: duration.text };
    if (!ofMatter || tiered || roundsOff({ clause, duration }, kept)) return [];
    if (reaches === "yes" && !isAverage(clause, duration)) return [];
    if (hasLong && (isUsual(clause, clauses) || runsOn(clause, duration) || wasBefore(clause, duration)))
      return [];
    if (isOpen(duration) && kept.some((one) => one.duration.endless === true)) return [];
    if (reaches !== "no")
      return [{ kind: "uncertain", finding: found({ code: "length-uncertain", values }, clause) }];
    return [{ kind: "short", finding: found({ code: "too-short", values }, clause) }];
  });
  const other = kept.find(({ ofMatter }) => !ofMatter);
  if (flaws.length > 0 || other === undefined || kept.some(({ ofMatter }) => ofMatter)) return flaws;
  const values = { text: other.duration.text };
  return [{ kind: "uncertain", finding: found({ code: "length-uncertain", values }, other.clause) }];
}

/** 400日（約13か月）: the exact length stands right before it, and is long enough. */
function roundsOff({ clause, duration }: Pick<Kept, "clause" | "duration">, kept: readonly Kept[]): boolean {
  return kept.some(
    (one) =>
      one.clause === clause &&
      one.reaches === "yes" &&
      !isAverage(one.clause, one.duration) &&
      heard("length-rounded", clause.text.slice(one.duration.end, duration.start)),
  );
}

/** 1年未満で削除することはない: kept that long at least. */
function neverSooner({ text, negations }: ClauseFacts, { bound, end }: DurationMention): boolean {
  // A loss that is denied (上書きされることはありません) is no denial to the signals.
  const isDenied = negations === 1 || (negations === 0 && guards(text));
  return (bound === "<" || bound === "<=") && isDenied && heard("length-deletion", text.slice(end));
}

/** The usual length, where this offer is said to have another (標準90日だが本提案では1年). */
function isUsual(clause: ClauseFacts, clauses: readonly ClauseFacts[]): boolean {
  if (!heard("length-usual", clause.text)) return false;
  return clauses.some((other) => other !== clause && heard("length-this-offer", other.text));
}

/** How long it was before: 以前の6か月から延長済み. */
function wasBefore({ text }: ClauseFacts, { end }: DurationMention): boolean {
  return heard("length-former", text.slice(end));
}

/** While the contract lasts, and a told time after its end. */
function runsOn({ text }: ClauseFacts, duration: DurationMention): boolean {
  return isOpen(duration) && heard("length-after-contract", text);
}

/** As long as something else lasts (契約期間中): beside an endless one it only says so again. */
function isOpen({ months, days, hours, endless }: DurationMention): boolean {
  return months === undefined && days === undefined && hours === undefined && endless === undefined;
}

function methodOf(clause: ClauseFacts, expects: Expects): boolean {
  if (clause.words.has("planned")) return false;
  // 削除しない設定 denies what would end the keeping, and takes nothing from the method.
  const ruledOut = forbiddenReading(clause, expects.forbids).kind === "ruled-out";
  if (clause.words.has("deny") && !ruledOut) return false;
  return expects.present.every((topic) => namesAny(topic.words, clause.text));
}

function clauseFlaws(clause: ClauseFacts, expects: Expects): readonly Flaw[] {
  const flaws = [...signalFlaws(clause, [...EVERYWHERE, "refuse", "customer", "later"])];
  const reading = forbiddenReading(clause, expects.forbids);
  if (reading.kind === "unclear") flaws.push(reading.flaw);
  if (reading.kind === "ruled-out") return flaws;
  // 1年以内のログが上書きされることはない denies what would end the keeping.
  if (readDurations(clause.text).some((one) => neverSooner(clause, one))) return flaws;
  const topical = heard("length-topic", clause.text) || clause.text.length <= 12;
  return [...flaws, ...denial(clause, topical ? "matter" : "something")];
}
