import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A string, and the old file and name of the pattern that hears it. */
export interface OracleString {
  readonly text: string;
  readonly from: string;
}

/** One line a string as JSON has it, under a line with the old file and name that it comes from. */
export const STRINGS = join(__dirname, "strings.txt");

export function loadStrings(file = STRINGS): readonly OracleString[] {
  let from = "";
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line): readonly OracleString[] => {
      if (line.startsWith('"')) return [{ text: JSON.parse(line) as string, from }];
      if (line !== "" && !line.startsWith("#")) from = line;
      return [];
    });
}

export function writeStrings(strings: readonly OracleString[]): string {
  const head = "# Heard by the patterns of old-reader.cjs. Made by: npx tsx test/oracle/make-strings.ts\n";
  let last = "";
  return strings.reduce((text, one) => {
    const heading = one.from === last ? "" : `${one.from}\n`;
    last = one.from;
    return `${text}${heading}${JSON.stringify(one.text)}\n`;
  }, head);
}

/** The same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** So many of them, all over the list, the same for the same seed. */
export function sampleOf<One>(all: readonly One[], count: number, seed: number): readonly One[] {
  const random = randomOf(seed);
  const keyed = all.map((one, at) => ({ one, at, key: random() }));
  const chosen = keyed.sort((left, right) => left.key - right.key).slice(0, count);
  return chosen.sort((left, right) => left.at - right.at).map(({ one }) => one);
}
