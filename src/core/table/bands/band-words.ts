import { heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

/** A sentence of the city's that may waive rows. Wide on purpose: what looks like a band and can't be read is reported. */
export function looksLikeBand(text: string): boolean {
  const plain = oneWidth(text).replace(/\s/g, "");
  if (plain.length > 600 || heard("band-without-cause", plain)) return false;
  // 以下の行は、免除になると聞いたので中身を読まずに○を並べてあります: a vendor's word on its own marks.
  if (heard("standing-made-otherwise", plain.toLowerCase())) return false;
  return heard("band-waives", plain) && heard("band-points", plain);
}

/** A line that can't be the end of a sentence: the next one goes on. */
export function isUnfinished(text: string): boolean {
  const plain = oneWidth(text).trimEnd();
  return heard("band-unfinished", plain);
}
