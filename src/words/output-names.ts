/*
 * How the files that a run makes are called, whatever the language: by these names people find them, and a later run looks
 * at what such a file holds before it takes it for one of ours.
 */

/** Behind the name of a judged copy. */
export const COPY = "_判定済";
/** Behind the name of the list for the vendor. */
export const MEMO = "_指摘一覧";
/** Behind the name of the letter with questions. */
export const INQUIRY = "_照会書";

const LETTER = "照会";
const LIST = "判定一覧";
const RECORD = "判定記録";

const numbered = (name: string, number: number): string =>
  number === 1 ? name : `${name}_${String(number)}`;

/** The name of an overview without its ending; a second one stands beside one that people have annotated. */
export const overviewStem = (number: number): string => numbered(LIST, number);

/** The name of a record; a second one is begun beside one that is broken. */
export const recordName = (number: number): string => `${numbered(RECORD, number)}.jsonl`;

/** An overview or a letter, by its name: they hold nobody's answers. */
export const isListOrLetter = (name: string): boolean =>
  name.startsWith(LIST) || name.includes(`${LETTER}書`);

/** A name that ours are like: whether the file is one is told by what it holds. */
export const isLikeOurs = (stem: string): boolean =>
  stem.includes(COPY) || stem.startsWith(LIST) || stem.includes(LETTER);

/** What programs and people put behind the name of a copy: 「_判定済 (1)」. */
const BEHIND = /^(?:[ _(\uff08-].{0,20})?$/u;

/** Of which name a copy was made, without endings; undefined where it is not called like a copy. */
export function copiedStem(stem: string): string | undefined {
  const at = stem.lastIndexOf(COPY);
  return at > 0 && BEHIND.test(stem.slice(at + COPY.length)) ? stem.slice(0, at) : undefined;
}

/** Texts and records that lie beside the copies: no table. */
export function isBesideCopies(name: string): boolean {
  const plain = name.toLowerCase();
  if (plain.startsWith(RECORD)) return plain.endsWith(".jsonl");
  return [`${MEMO}.txt`, `${INQUIRY.slice(1)}.txt`, `${LETTER}.txt`].some((end) => plain.endsWith(end));
}

/** A file for which something is made: files of one folder must not get one name. */
export interface NamedFile {
  readonly folder: string;
  readonly name: string;
}

/**
 * The names of what is made of files, before what marks them. Where files of one folder differ by their ending alone
 * (A.xls and A.xlsx), the workbook of today keeps the plain name, and the others carry their ending in it.
 */
export function outputStems(files: readonly NamedFile[]): readonly string[] {
  const groups = new Map<string, NamedFile[]>();
  const keyOf = ({ folder, name }: NamedFile): string => `${folder}\n${plainStem(name).toLowerCase()}`;
  for (const file of files) groups.set(keyOf(file), [...(groups.get(keyOf(file)) ?? []), file]);
  return files.map((file) => {
    const [first = file] = [...(groups.get(keyOf(file)) ?? [])].sort((a, b) => rank(a) - rank(b));
    const isPlain = endingOf(file.name) === endingOf(first.name);
    return isPlain ? plainStem(file.name) : file.name.replace(/\.(?=[^.]*$)/, "_");
  });
}

const PLAIN_FIRST = [".xlsx", ".xlsm", ".csv", ".tsv"];

function rank({ name }: NamedFile): number {
  const at = PLAIN_FIRST.indexOf(endingOf(name).toLowerCase());
  return at < 0 ? PLAIN_FIRST.length : at;
}

/** ".xlsx"; "" where a name has no ending. */
export const endingOf = (name: string): string => /.(\.[^.]*)$/s.exec(name)?.[1] ?? "";

const plainStem = (name: string): string => name.slice(0, name.length - endingOf(name).length);
