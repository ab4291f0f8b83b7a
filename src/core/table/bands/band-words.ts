import { heard } from "../../lexicon/lexicon";

/** A sentence of the city's that may waive rows. Wide on purpose: what looks like a band and can't be read is reported. */
export function looksLikeBand(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  return plain.length <= 600 && heard("band-waives", plain) && heard("band-points", plain);
}

/** A line that can't be the end of a sentence: the next one goes on. */
export function isUnfinished(text: string): boolean {
  const plain = text.normalize("NFKC").trimEnd();
  return heard("band-unfinished", plain);
}
