import { heard } from "../../lexicon/lexicon";
import { mayTakeBack } from "../notes/vendor-speech";
import { answerName } from "./answer-siblings";
import { FEWEST, isMarked, isVendorsColumn, type ColumnContents } from "./column-contents";
import { ranked, type EvidenceCode, type Role } from "./evidence";
import { asksForEvidence } from "./evidence-words";
import { columnKind, headerWord } from "./header-words";
import { withEvidence, type Slot } from "./slot";

/*
 * What the place beside the answer says of a column. Which column is the answer is not settled here: each column that
 * may be is supposed to be it, and what the others would be then is weighed (assign-columns).
 */

type Contents = ReadonlyMap<number, ColumnContents>;

/** More than the lack of a heading, and less than a heading: a column that had to be taken for another costs something. */
const LITTLE = 8;
/** More than a heading's own word. */
const SOME = 18;
/** So much it costs to take a column for another than its heading says. */
const LESS = 2;
/** A vendor who has a column for remarks right of the answer, and fills another one left of it as well, fills most rows. */
const MANY = 8;

/**
 * The columns with the evidence of their places, where this one is the answer.
 * @param answer undefined: none is
 */
export function weighPlaces(
  slots: readonly Slot[],
  answer: Slot | undefined,
  contents: Contents,
): readonly Slot[] {
  const named = slots.map((slot) => asksWhere(namesContents(slot, slots, answer)));
  if (answer === undefined) return named;
  const beside = named.map((slot) => besideAnswer(slot, answer, contents));
  const isExplained = beside.some(({ kind, left }) => kind === "remarks" && left > answer.left);
  return beside.map((slot) => leftOfAnswer(slot, { answer, slots: beside, contents, isExplained }));
}

/** 内容 without a group title is part of the answer where it stands right of it. */
function namesContents(slot: Slot, slots: readonly Slot[], answer: Slot | undefined): Slot {
  if (slot.kind !== "unknown" || !heard("header-contents", headerWord(slot.label))) return slot;
  if (answer !== undefined && answer.left < slot.left)
    return withEvidence(slot, { role: "answer", code: "contents-of-answer", weight: LITTLE });
  return slots.some(({ kind }) => kind === "requirement")
    ? slot
    : withEvidence(slot, { role: "requirement", code: "contents-of-requirement", weight: SOME });
}

/** A column that asks where something is shown, whatever it is called. */
function asksWhere(slot: Slot): Slot {
  return (slot.kind === "unknown" || slot.kind === "remarks") && asksForEvidence(slot.label)
    ? {
        ...withEvidence(slot, { role: "remarks", code: "asks-where", weight: SOME }),
        evidence: true,
      }
    : slot;
}

/**
 * A column right of the answer whose name is not known is read with the remarks: a reservation there must not be lost.
 * Words left of a column of marks (対応内容 | 対応可否) explain the marks.
 */
function besideAnswer(slot: Slot, answer: Slot, contents: Contents): Slot {
  if (slot.kind === "unknown" && slot.left > answer.left)
    return withEvidence(slot, { role: "remarks", code: "right-of-answer", weight: LITTLE });
  const isLeft = slot.kind === "answer" && slot.left < answer.left && slot.round === answer.round;
  if (!isLeft || !isMarked(contents.get(answer.left))) return slot;
  const own = contents.get(slot.left);
  const isWords = own !== undefined && own.marks * 4 <= own.filled;
  return isWords && answerName(slot.label) !== answerName(answer.label)
    ? withEvidence(slot, { role: "remarks", code: "explains-marks", weight: SOME })
    : slot;
}

interface Place {
  readonly answer: Slot;
  readonly slots: readonly Slot[];
  readonly contents: Contents;
  /** Remarks stand right of the answer. */
  readonly isExplained: boolean;
}

/**
 * Between requirement and answer stands what the city says of its requirement, or what the vendor says of its answer:
 * the vendor's, where it speaks of one requirement after the other. Where either may have written, what stands there
 * supports nothing, and what speaks against the answer is for a person to read.
 */
function leftOfAnswer(slot: Slot, place: Place): Slot {
  if (slot.kind === "aside" && heard("column-afterwards", slot.label)) return { ...slot, heard: true };
  if (slot.left > place.answer.left || heard("column-vendors", slot.label)) return slot;
  const own = place.contents.get(slot.left);
  switch (slot.kind) {
    case "unknown":
      return unnamedLeft(slot, own, place);
    case "limits":
      return heard("column-wishes", slot.label) && isOfAll(own)
        ? instead(slot, "aside", "same-for-all")
        : slot;
    case "remarks":
      return remarksLeft(slot, own, place);
    default:
      return slot;
  }
}

function unnamedLeft(slot: Slot, own: ColumnContents | undefined, { slots, isExplained }: Place): Slot {
  if (isOfAll(own)) return withEvidence(slot, { role: "aside", code: "same-for-all", weight: LITTLE });
  const requirement = slots.find(({ kind }) => kind === "requirement");
  if (requirement === undefined) return slot;
  if (isVendorsRemarks(own, isExplained))
    return withEvidence(slot, { role: "remarks", code: "vendor-speaks", weight: LITTLE });
  // Behind words that explain the marks: what stands there may go on with them.
  if (slots.some((other) => other.left < slot.left && isExplaining(other)))
    return withEvidence(slot, { role: "limits", code: "left-of-answer", weight: LITTLE });
  return { ...slot, heard: slot.left > requirement.left ? true : "against" };
}

const isExplaining = ({ why = [] }: Slot): boolean => why.some(({ code }) => code === "explains-marks");

function remarksLeft(slot: Slot, own: ColumnContents | undefined, place: Place): Slot {
  if (isWordsOf(place.answer, slot, place.contents) || isVendorsRemarks(own, place.isExplained)) return slot;
  if (heard("column-times", headerWord(slot.label)) && isOfAll(own))
    return instead(slot, "aside", "same-for-all");
  if (heard("column-explains", headerWord(slot.label)))
    return { ...instead(slot, "aside", "explains-requirement"), heard: true };
  // One or two entries (SLA等) say of whom the column is as little as none: a statement is heard, a name takes nothing.
  const isNearlyEmpty = (own?.filled ?? 0) < FEWEST;
  return isNearlyEmpty
    ? { ...instead(slot, "aside", "left-of-answer"), heard: true }
    : instead(slot, "limits", "left-of-answer");
}

/** What speaks for another role than that of the heading takes all from the heading, and counts a little less. */
function instead(slot: Slot, role: Role, code: EvidenceCode): Slot {
  const [own] = ranked((slot.why ?? []).filter((one) => one.role === slot.kind));
  const weight = own?.weight ?? LITTLE;
  return withEvidence(
    slot,
    { role: slot.kind, code, weight: -weight },
    { role, code, weight: weight - LESS },
  );
}

/** The vendor speaks there of one requirement after the other. */
function isVendorsRemarks(own: ColumnContents | undefined, isExplained: boolean): boolean {
  if (!isVendorsColumn(own)) return false;
  return !isExplained || (own !== undefined && own.filled >= MANY && own.vendors * 2 >= own.filled);
}

/** A column that is called an answer and holds words stands with the marks beside it. */
const isWordsOf = (answer: Slot, slot: Slot, contents: Contents): boolean =>
  isMarked(contents.get(answer.left)) && columnKind(lastWords(slot)) === "answer";
const lastWords = (slot: Slot): string => slot.label.split(" / ").at(-1) ?? "";

/** One and the same entry for every requirement, filled in before the sheet was sent (契約時, 対象 ○). */
function isOfAll(of: ColumnContents | undefined): boolean {
  const [text] = of?.texts ?? [];
  return of !== undefined && text !== undefined && of.filled > 5 && of.texts.size === 1 && !mayTakeBack(text);
}
