import { isMarkLike } from "./mark-like";
import { limitsExemption } from "../bands/limit-words";
import { stanceOf } from "./stance";
import { statementsOf } from "./standing";
import { isTrifleBeside } from "./trifle-beside";
import { mayTakeBack, speaksAsCity } from "./vendor-speech";
import { heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

const plainOf = (text: string): string => oneWidth(text).replace(/\s/g, "");

/** Whether words that lie on a cell are none of an answer: thanks, a stamp, a name, praise. */
export function isOfNoAnswer(text: string): boolean {
  const plain = plainOf(text);
  return (
    plain === "" ||
    heard("overlay-courtesy", plain) ||
    heard("overlay-stamped", plain) ||
    heard("overlay-person", plain) ||
    isTrifleBeside(text)
  );
}

/** Whether words that lie on a cell plainly leave its answer alone: thanks, or how to fill the cell in. */
export function leavesAnswerAlone(text: string): boolean {
  const plain = plainOf(text);
  if (isOfNoAnswer(text) || stanceOf(text) === "harmless") return true;
  if (plain.length > 300 || !heard("overlay-guides", plain) || heard("overlay-turns", plain)) return false;
  // 自社の社員だけの回答です: 回答 guides nobody there.
  return statementsOf(text).every((statement) => stanceOf(statement) !== "turns" || speaksAsCity(statement));
}

/** Whether words beside an answer, or on a cell of the city's, may turn it: the vendor's statement, or a bare mark. */
export function mayTurnAnswer(text: string): boolean {
  return (
    !leavesAnswerAlone(text) &&
    (isMarkLike(text) || mayTakeBack(text) || heard("overlay-turns", plainOf(text)))
  );
}

/** Whether they are about waiving rows, or about asking for rows that a band would waive. */
export function isAboutWaiver(text: string): boolean {
  return (
    !heard("overlay-courtesy", plainOf(text)) &&
    (limitsExemption(text, "around") || heard("overlay-of-all", plainOf(text)))
  );
}

/** Whether words plainly take an answer back or give another one (訂正：×). */
export const plainlyTurns = (text: string): boolean =>
  isMarkLike(text) || (heard("overlay-turns", plainOf(text)) && stanceOf(text) === "turns");
