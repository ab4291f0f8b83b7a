import { headerWord } from "../columns/header-words";
import { plainlyNo } from "./sheet-notes";
import { heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

/** Whether an entry under a heading that asks for the time or the price leaves a yes as it is. */
export function isPlainTerm(heading: string, text: string, answer: string): boolean {
  const word = headerWord(heading.split(" / ").at(-1) ?? "");
  const plain = oneWidth(text).replace(/[\s。.]/g, "");
  if (answer === "" || plainlyNo(answer) || heard("terms-half", oneWidth(answer).trim())) return false;
  return (
    (heard("terms-time", word) && heard("terms-at-once", plain)) ||
    (heard("terms-cost", word) && heard("terms-free", plain))
  );
}

/** Whether an entry under a heading that asks from when on the requirement is met may put a yes off. */
export function mayPutOff(heading: string, text: string, answer: string): boolean {
  const word = headerWord(heading.split(" / ").at(-1) ?? "");
  return heard("terms-from-when", word) && !plainlyNo(answer) && !isPlainTerm(heading, text, answer);
}
