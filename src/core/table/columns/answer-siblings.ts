import { FEWEST, isMarked, type ColumnContents } from "./column-contents";
import type { Slot } from "./slot";
import { headerWord, namesAnswer } from "./header-words";
import { heard, pattern } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

export interface Siblings {
  /** The slots, those marked of which the cells are to be doubted. */
  readonly slots: readonly Slot[];
  /** Columns each of which is a whole answer (two companies, two rounds): which one counts is not told. Two or none. */
  readonly rivals: readonly Slot[];
}

/**
 * Tells columns that are one answer in parts (○ | its reasons) from columns that answer each by itself: those bear one
 * name, or are filled with marks, both of them. An answer put together from two companies' columns is nobody's answer.
 */
export function findSiblings(
  slots: readonly Slot[],
  contents: ReadonlyMap<number, ColumnContents>,
): Siblings {
  const rounds = [...new Set(slots.flatMap(({ round }) => (round === undefined ? [] : [round])))];
  if (rounds.length === 0) return siblingsOfOneRound(slots, contents);
  const found = rounds.map((round) =>
    siblingsOfOneRound(
      slots.filter((slot) => slot.kind !== "answer" || slot.round === round),
      contents,
    ),
  );
  const told = found.flatMap((of) => of.slots);
  return {
    slots: slots.map(
      (slot) => told.find(({ kind, left }) => kind === slot.kind && left === slot.left) ?? slot,
    ),
    rivals: found.flatMap(({ rivals }) => rivals).slice(0, 8),
  };
}

function siblingsOfOneRound(slots: readonly Slot[], contents: ReadonlyMap<number, ColumnContents>): Siblings {
  const answers = slots.filter((slot) => slot.kind === "answer");
  const marked = markedOf(answers, contents);
  const named = groupsOf(answers);
  const rounds = marked.filter((slot) => heard("sibling-answer", slot.label));
  const rivals = [...named, rounds, ...choiceGroups(slots)].find((group) => isOpen(group, contents));
  const again = new Set(named.flatMap((group) => group.slice(1)));
  const others = marked.filter((slot) => !again.has(slot));
  const twins = new Set(others.length > 1 ? others : []);
  return {
    slots: slots.map((slot) => ({
      ...slot,
      ...(again.has(slot) ? { again: true } : {}),
      ...(twins.has(slot) ? { twin: true } : {}),
    })),
    rivals: rivals ?? (answers.length > 0 || hasChoices(slots) ? [] : othersAnswers(slots, contents)),
  };
}

/** More than a slip stands outside the first of them. */
function isOpen(group: readonly Slot[], contents: ReadonlyMap<number, ColumnContents>): boolean {
  const [first, ...others] = group.map((slot) => contents.get(slot.left)?.filled ?? 0);
  const most = others.reduce((best, count) => Math.max(best, count), 0);
  return first !== undefined && most > 0 && (most > first || (most >= FEWEST && first >= FEWEST));
}

/** Columns of marks; one that stands left of another is one however few it holds. */
function markedOf(answers: readonly Slot[], contents: ReadonlyMap<number, ColumnContents>): readonly Slot[] {
  const asked = answers.filter((slot) => !asksForWords(slot));
  const last = asked.map((slot) => isMarked(contents.get(slot.left))).lastIndexOf(true);
  return asked.filter((slot, at) => {
    const of = contents.get(slot.left);
    return isMarked(of) || (at < last && of !== undefined && of.filled > 0 && of.marks === of.filled);
  });
}

/** 可 | 否 twice, once for each of two companies: a choice that is ticked in the second is not the first one's. */
function choiceGroups(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const groups = new Map<string, Slot[]>();
  for (const slot of slots) {
    if (slot.kind !== "choice" || slot.choice === undefined) continue;
    const name = headerWord(slot.choice);
    groups.set(name, [...(groups.get(name) ?? []), slot]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const hasChoices = (slots: readonly Slot[]): boolean => slots.some((slot) => slot.kind === "choice");

/** 回答 | 回答, also under two companies' names or with them in brackets. */
function groupsOf(answers: readonly Slot[]): readonly (readonly Slot[])[] {
  const groups = new Map<string, Slot[]>();
  for (const slot of answers) {
    const name = answerName(slot.label);
    if (name === "") continue;
    groups.set(name, [...(groups.get(name) ?? []), slot]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** 内容, 方法: a part of the answer, even where marks are written there. */
const asksForWords = (slot: Slot): boolean => heard("sibling-asks-for-words", headerWord(lastOf(slot.label)));
const lastOf = (label: string): string => label.split(" / ").at(-1) ?? "";

/** What a column is called, without the brackets, but for those that say which part of the answer it takes. */
export function answerName(label: string): string {
  const leaf = lastOf(label);
  const part = pattern("sibling-part").exec(oneWidth(leaf).replace(/\s/g, ""))?.[0] ?? "";
  const word = headerWord(leaf);
  return word === "" ? "" : word + part;
}

/** Where no column is the vendor's answer: columns of marks that are called somebody's answer (Ａ社回答 | Ｂ社回答). */
function othersAnswers(
  slots: readonly Slot[],
  contents: ReadonlyMap<number, ColumnContents>,
): readonly Slot[] {
  const found = slots.filter(
    (slot) =>
      (slot.kind === "limits" || slot.kind === "aside") &&
      isMarked(contents.get(slot.left)) &&
      namesAnswer(lastOf(slot.label)),
  );
  return found.length > 1 ? found : [];
}
