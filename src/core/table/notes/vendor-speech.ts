import { isMarkLike } from "./mark-like";
import { heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

/** Whether a text outside the answer reads as the vendor's own statement, not as a word of who asks. */
export function speaksAsVendor(text: string): boolean {
  const plain = oneWidth(text).trim();
  return plain.length <= 4_000 && heard("speech-speaks", plain) && !heard("speech-asks", plain);
}

/** Whether it reads as a word of who asks. */
export function speaksAsCity(text: string): boolean {
  const plain = oneWidth(text).trim();
  return plain.length <= 4_000 && heard("speech-asks", plain);
}

/** Whether a text reads as what a vendor does, rather than as an explanation of what is asked. */
export function tellsOwnDoing(text: string): boolean {
  const plain = oneWidth(text).trim();
  if (plain.length > 4_000 || heard("speech-asks", plain) || heard("speech-explains-asked", plain))
    return false;
  return heard("speech-speaks", plain) || heard("speech-own-doings", plain);
}

/** A statement, or a bare no, where the answer is given in another column: a reservation may be among them. */
export function mayTakeBack(text: string): boolean {
  const plain = oneWidth(text).trim();
  if (plain.length > 4_000) return true;
  if (heard("speech-nothing", plain)) return false;
  if (isMarkLike(plain)) return heard("speech-takes-back", plain);
  return (heard("speech-speaks", plain) || heard("speech-states", plain)) && !heard("speech-asks", plain);
}
