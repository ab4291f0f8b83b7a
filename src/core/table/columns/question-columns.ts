import { heard } from "../../lexicon/lexicon";
import { isMarked, type ColumnContents } from "./column-contents";
import { headerWord, namesAnswer } from "./header-words";
import { withEvidence, type Slot } from "./slot";

/*
 * A round of questions beside the answers: what the city asked, and what the vendor replied. The reply is no answer to
 * the requirement, but it may well take one back: it is read with the remarks.
 */

/** As much as a heading and marks together, and more. */
const REPLY = 18;

const leafOf = ({ label }: Slot): string => headerWord(label.split(" / ").at(-1) ?? "");

/** 質問, 確認事項: a column of questions, where the requirements stand in another. */
export const asksQuestions = (slot: Slot): boolean => heard("column-question", leafOf(slot));

/** Columns 回答 right of 質問, or called replies, where another column is the answer. */
export function withReplies(
  slots: readonly Slot[],
  contents: ReadonlyMap<number, ColumnContents>,
): readonly Slot[] {
  const isReply = (slot: Slot, at: number): boolean => {
    if (slot.kind !== "answer" && slot.kind !== "limits") return false;
    if (isMarked(contents.get(slot.left))) return false;
    if (heard("column-reply", leafOf(slot))) return true;
    const before = slots[at - 1];
    return before !== undefined && isBeside(before) && namesAnswer(leafOf(slot));
  };
  const isBeside = (slot: Slot): boolean => asksQuestions(slot) && !holdsRequirements(slot);
  const replies = slots.map(isReply);
  const isAnswered = slots.some(
    ({ kind }, at) => (kind === "answer" || kind === "choice") && replies[at] === false,
  );
  if (!isAnswered) return slots;
  return slots.map((slot, at) => {
    if (replies[at] === true) return withEvidence(slot, { role: "remarks", code: "replies", weight: REPLY });
    // What was asked supports nothing, but what speaks against the answer is heard, whoever has written it there.
    return replies[at + 1] === true && slot.kind === "unknown" && isBeside(slot)
      ? { ...withEvidence(slot, { role: "aside", code: "questions", weight: REPLY }), heard: true }
      : slot;
  });
}

const holdsRequirements = ({ why = [] }: Slot): boolean => why.some(({ code }) => code === "requirements");
