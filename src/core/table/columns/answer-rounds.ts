import { heard } from "../../lexicon/lexicon";
import type { Slot } from "./slot";
import { columnKind, headerWord, namesAnswer } from "./header-words";
import { inOrder, isLater, roundOf, type RoundSign } from "./round-signs";

/**
 * Columns that answer one after the other (回答 | 再回答, 当初 | 修正後, 1回目 | 2回目, 回答（11/10）| 回答（11/24）): each
 * gets its round, the earliest 0. The words of the headings have to put all of them in one order; where two columns have
 * no word of order between them, nobody knows which one counts, and nothing is changed.
 */
export function answerRounds(slots: readonly Slot[]): readonly Slot[] {
  const told = slots.map(asRound);
  const heads = headsOf(told);
  const order = inOrder(heads.map(({ sign }) => sign));
  // 一次回答 beside a plain 回答 is what was said before, and fills no blank.
  if (heads.length < 2 || order === undefined || !heads.some(({ sign }) => isLater(sign))) return slots;
  const rounds = new Map(heads.map(({ key }, at) => [key, order[at] ?? 0]));
  const firsts = new Map<string, Slot>();
  for (const { slot, key } of told) if (slot.kind === "answer" && !firsts.has(key)) firsts.set(key, slot);
  const isWords = ({ slot, key }: Told): boolean =>
    slot.kind === "answer" && firsts.get(key) !== slot && asksForWords(slot);
  const answers = told.map((one) =>
    one.slot.kind === "answer" && !isWords(one) ? rounds.get(one.key) : undefined,
  );
  const ends = answers.flatMap((round, at) => (round === undefined ? [] : [{ round, at }]));
  return told.map((one, at): Slot => {
    const { slot, key, isNamed } = one;
    const own = answers[at];
    if (own !== undefined) return ofRound(slot, own);
    if (slot.kind !== "remarks" && !isWords(one)) return slots[at] ?? slot;
    const named = isNamed ? rounds.get(key) : undefined;
    const beside = named ?? (isWords(one) ? leftOf(at, ends) : besideRound(at, ends, told));
    return ofRound({ ...slot, kind: "remarks" }, beside);
  });
}

/** More than whatever else the heading says. */
const ROUND = 25;

/** A column of one round, told as what it is in it. */
const ofRound = (slot: Slot, round: number | undefined): Slot => ({
  ...slot,
  why: [...(slot.why ?? []), { role: slot.kind, code: "round", weight: ROUND }],
  ...(round === undefined ? {} : { round }),
});

/** Where the answers of the rounds stand. */
type Ends = readonly { readonly round: number; readonly at: number }[];

interface Told {
  readonly slot: Slot;
  readonly sign: RoundSign;
  /** Columns of one key are parts of one answer. */
  readonly key: string;
  /** Its heading, or the title above it, has a word of order. */
  readonly isNamed: boolean;
}

/** A column as part of a round: what its heading calls an answer or remarks, whoever's it was taken for. */
function asRound(slot: Slot): Told {
  const parts = slot.label.split(" / ");
  const leaf = parts.at(-1) ?? "";
  const signs = parts.map(roundOf);
  const named = signs.find(({ rank }) => rank !== undefined) ?? { rank: undefined };
  const isNamed = named.rank !== undefined;
  const key = JSON.stringify(named.rank ?? null);
  if (!isNamed || isCitys([...parts, named.rest ?? ""])) return { slot, sign: named, key, isNamed };
  const own = columnKind(named.rest ?? leaf);
  const isAnswer = parts.some(namesAnswer) || own === "answer" || heard("round-noun", named.rest ?? leaf);
  const isOther = slot.kind === "unknown" || slot.kind === "limits" || slot.kind === "aside";
  if (!isOther || !isAnswer) return { slot, sign: named, key, isNamed };
  const leafKind = parts.length > 1 ? columnKind(leaf) : own;
  return {
    slot: { ...slot, kind: leafKind === "remarks" ? "remarks" : "answer" },
    sign: named,
    key,
    isNamed,
  };
}

const isCitys = (parts: readonly string[]): boolean =>
  parts.some((part) => heard("owner-aside", headerWord(part)));

/** The answers, the parts of one (可否 | 内容 under 一次回答) as one; two without a word of order are two. */
function headsOf(told: readonly Told[]): readonly Told[] {
  const answers = told.filter(({ slot }) => slot.kind === "answer");
  const plain = answers.filter(({ isNamed }) => !isNamed);
  const named = answers.filter(({ isNamed }) => isNamed);
  if (named.length === 0) return [];
  const firsts = named.filter(({ key }, at) => named.findIndex((other) => other.key === key) === at);
  return [...plain.slice(0, 1), ...firsts];
}

/** Remarks without a word of order belong to the answer left of them, where every round has some of its own. */
function besideRound(at: number, ends: Ends, told: readonly Told[]): number | undefined {
  const isOwned = ends.every((end, place) => {
    const next = ends[place + 1];
    if (next?.round === end.round) return true;
    return told.slice(end.at + 1, next?.at).some(({ slot }) => slot.kind === "remarks");
  });
  return isOwned ? leftOf(at, ends) : undefined;
}

const leftOf = (at: number, ends: Ends): number | undefined =>
  ends.filter((end) => end.at < at).at(-1)?.round;
/** 対応内容 beside 回答 says what the mark alone does not: it is read with the remarks. */
const asksForWords = ({ label }: Slot): boolean =>
  heard("sibling-asks-for-words", headerWord(label.split(" / ").at(-1) ?? ""));
