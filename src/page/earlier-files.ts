import { COPY, endingOf, isListOrLetter } from "../words/output-names";
import { placeOf, type TakenFile } from "./take-files";

/** A file by its name and the folder within the one that was put in. */
export interface NamedPlace {
  readonly name: string;
  readonly under: string;
}

export interface Pairing<Now> {
  readonly pairs: ReadonlyMap<Now, TakenFile>;
  /** Those without a counterpart, as people see them. */
  readonly unpaired: { readonly now: readonly string[]; readonly before: readonly string[] };
}

/**
 * Which earlier file each file is compared with: one with one, whatever they are called; of several, those of the same name
 * in the same folder, as the command line pairs them. A judged copy stands for the file that it was made of, and of two
 * answers that differ by their ending nobody knows which is meant.
 */
export function pairEarlier<Now>(
  files: readonly Now[],
  placeOfFile: (file: Now) => NamedPlace,
  earlier: readonly TakenFile[],
): Pairing<Now> {
  const answers = earlier.filter(({ file }) => !isListOrLetter(file.name));
  const [only] = answers;
  const pairs = new Map<Now, TakenFile>();
  const [first] = files;
  if (files.length === 1 && answers.length === 1 && first !== undefined && only !== undefined) {
    pairs.set(first, only);
  } else {
    const byKey = new Map<string, TakenFile[]>();
    for (const one of answers) {
      const key = keyOf({ name: one.file.name, under: one.under });
      byKey.set(key, [...(byKey.get(key) ?? []), one]);
    }
    for (const file of files) {
      const found = byKey.get(keyOf(placeOfFile(file))) ?? [];
      const copies = found.filter((one) => isCopy(one.file.name));
      const [match, other] = copies.length > 0 ? copies : found;
      if (match !== undefined && other === undefined) pairs.set(file, match);
    }
  }
  const used = new Set([...pairs.values()].map((one) => keyOf({ name: one.file.name, under: one.under })));
  return {
    pairs,
    unpaired: {
      now: files.filter((file) => !pairs.has(file)).map((file) => shown(placeOfFile(file))),
      before: answers
        .filter((one) => !used.has(keyOf({ name: one.file.name, under: one.under })))
        .map(placeOf),
    },
  };
}

const stemOf = (name: string): string => name.slice(0, name.length - endingOf(name).length);
const isCopy = (name: string): boolean => stemOf(name).endsWith(COPY);

function keyOf({ name, under }: NamedPlace): string {
  const stem = stemOf(name);
  return `${under}\n${(isCopy(name) ? stem.slice(0, -COPY.length) : stem).toLowerCase()}`;
}

const shown = ({ name, under }: NamedPlace): string => (under === "" ? name : `${under}/${name}`);
