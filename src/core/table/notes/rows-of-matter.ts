import { topicsOf } from "../../answer/kinds/kinds";
import { fold, isJapanese } from "../../lexicon/fold";
import { findStandards } from "../../lexicon/find-standards";
import { everywhere, heard } from "../../lexicon/lexicon";
import { STAND_INS } from "../../lexicon/data/spellings";
import { namesOwn, registerFacts } from "../../answer/own-names";
import type { Pack, PackRow } from "../../pack/pack-schema";

/** What the rows of a pack are about, by the words that only they have. */
interface Matters {
  /** The rows that a word stands in. */
  readonly rowsOf: ReadonlyMap<string, readonly PackRow[]>;
}

/** A word that more rows share tells none of them. */
const MOST_ROWS = 2;
/** In a list of matters it may be shared by one more. */
const MOST_LISTED = 3;
const RUN = /\p{sc=Han}+|[\p{sc=Katakana}ー]+|[a-z][a-z0-9]{2,}/gu;
const SHORTEST = 2;
const LONGEST = 8;
/** So many characters of words that only one row has tell it; fewer where the statement is plainly about them. */
const ENOUGH = 3;

const known = new WeakMap<Pack, Matters>();

function mattersOf(pack: Pack): Matters {
  const ready = known.get(pack);
  if (ready !== undefined) return ready;
  const rowsOf = new Map<string, PackRow[]>();
  const add = (row: PackRow, texts: readonly string[], known: ReadonlySet<string>): void => {
    const runs = texts.flatMap((text) => [...fold(text).text.matchAll(RUN)].map(([run]) => run));
    for (const word of new Set(runs.flatMap(piecesOf)))
      if (!known.has(word)) rowsOf.set(word, [...(rowsOf.get(word) ?? []), row]);
  };
  for (const row of pack.rows) add(row, [row.short ?? "", row.text], new Set());
  // Words of answers tell a row only where no requirement has them.
  const asked = new Set(rowsOf.keys());
  for (const row of pack.rows)
    add(
      row,
      topicsOf(row.expects).flatMap(({ words }) => words),
      asked,
    );
  const matters = { rowsOf };
  known.set(pack, matters);
  return matters;
}

/** Words of kanji are made of words; those of other letters are not cut. */
function piecesOf(run: string): readonly string[] {
  if (!/\p{sc=Han}/u.test(run)) return [run];
  const pieces: string[] = [];
  for (let from = 0; from < run.length; from += 1)
    for (let to = from + SHORTEST; to <= Math.min(run.length, from + LONGEST); to += 1)
      pieces.push(run.slice(from, to));
  return pieces;
}

/**
 * The rows that a statement is about where it names none by number: by a register, a standard, or by words that only
 * their requirement has (消去証明書, 裁判管轄, 死活監視).
 */
export function rowsOfMatter(statement: string, pack: Pack): readonly PackRow[] {
  const byName = pack.rows.filter((row) => namesWhat(row, statement));
  if (byName.length > 0) return byName;
  const folded = fold(statement).text;
  // In a text of English one word of it tells as little as one character of Japanese.
  const isEnglish = !isJapanese(folded);
  const weight = (word: string): number => (isEnglish ? 1 : word.length);
  const spelled = folded.replace(everywhere("matter-incidents"), STAND_INS.incidents);
  const text = spelled.replace(everywhere("matter-common"), (word) => " ".repeat(word.length));
  const { rowsOf } = mattersOf(pack);
  const points = new Map<PackRow, number>();
  const subjects = new Set<PackRow>();
  for (const { word, end } of longestWords(text, rowsOf)) {
    const rows = rowsOf.get(word) ?? [];
    const titled = titledBy(word, rows);
    for (const row of rows) {
      // 監査 stands in three requirements, and is what one of them is called.
      const share = titled.length === 1 && titled[0] === row ? 1 : 1 / rows.length;
      points.set(row, (points.get(row) ?? 0) + weight(word) * share);
      if (heard("matter-subject", text.slice(end).trimStart())) subjects.add(row);
    }
  }
  const told = pack.rows.filter((row) => (points.get(row) ?? 0) >= (subjects.has(row) ? SHORTEST : ENOUGH));
  if (told.length === 0) return [];
  // 管理体制・事故対応・改善方法: in a list words that any paper has are a matter when they stand together.
  const listed = listedBeside(spelled, rowsOf);
  return pack.rows.filter((row) => told.includes(row) || listed.has(row));
}

/** 監視、脆弱性診断および権限設定は: in a list with what tells its rows, a word by itself tells those that have it. */
function listedBeside(text: string, rowsOf: Matters["rowsOf"]): ReadonlySet<PackRow> {
  const runs = [...text.matchAll(RUN)].filter(({ 0: run, index }) => {
    const rows = rowsOf.get(run) ?? [];
    return rows.length <= MOST_LISTED && heard("matter-listed", text.slice(index + run.length));
  });
  return new Set(runs.flatMap(([run]) => rowsOf.get(run) ?? []));
}

/** バックアップだけはシンガポールに複製されます: the rows that ask where the data lie. */
export function rowsOfPlace(statement: string, pack: Pack): readonly PackRow[] {
  if (!liesAgainst(fold(statement).text) && !heard("matter-data-at-home", fold(statement).text)) return [];
  return pack.rows.filter(({ expects }) => expects.kind === "location");
}

const liesAgainst = (text: string): boolean =>
  heard("matter-place-not-chosen", text) || (heard("place-foreign", text) && heard("matter-data-lie", text));

/**
 * The rows against which a statement tells a fact, in whatever words: that data lie abroad or nobody knows where, that
 * what the customer gives serves other ends, that data can be read by all.
 */
export function rowsOfFact(statement: string, pack: Pack): readonly PackRow[] {
  const { text } = fold(statement);
  const isOfPlace = liesAgainst(text);
  const isOfUse = heard("matter-other-use", text);
  const isOfPlainText = heard("matter-plain-text", text);
  return pack.rows.filter(
    (row) =>
      (isOfPlace && row.expects.kind === "location") ||
      (isOfUse && heard("matter-purpose", fold(row.text).text)) ||
      (isOfPlainText && heard("matter-encryption", fold(row.text).text)),
  );
}

/** The rows that are called by a word. */
const titledBy = (word: string, rows: readonly PackRow[]): readonly PackRow[] =>
  rows.filter(({ short = "", category }) => fold(short + category).text.includes(word));

/** The telling words of a text, the longest first at each place, none over another. */
function longestWords(
  text: string,
  rowsOf: Matters["rowsOf"],
): readonly { readonly word: string; readonly end: number }[] {
  const found: { word: string; end: number }[] = [];
  const seen = new Set<string>();
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const isWhole = !/\p{sc=Han}/u.test(run);
    for (let from = 0; from < run.length;) {
      const most = isWhole ? run.length : Math.min(run.length, from + LONGEST);
      let to = most;
      const isTelling = (): boolean => {
        const word = run.slice(from, to);
        const rows = rowsOf.get(word) ?? [];
        return rows.length > 0 && (rows.length <= MOST_ROWS || titledBy(word, rows).length === 1);
      };
      while (to >= from + SHORTEST && !isTelling()) to -= isWhole ? run.length : 1;
      const word = to >= from + SHORTEST ? run.slice(from, to) : "";
      if (word !== "" && !seen.has(word)) found.push({ word, end: index + to });
      if (word !== "") seen.add(word);
      from = word === "" ? (isWhole ? run.length : from + 1) : to;
    }
  }
  return found;
}

function namesWhat({ expects }: PackRow, statement: string): boolean {
  const plain = fold(statement).text;
  if (namesOwn(expects, plain)) return true;
  if (expects.kind === "registration") return registerFacts(expects).mentions.test(plain);
  if (expects.kind !== "certification") return false;
  const named = findStandards(plain);
  return expects.anyOf.some(({ standard }) => named.some((one) => one.standard === standard));
}

/** Whether a statement speaks of registers or certificates by which rows are waived, without naming one. */
export const speaksOfRegistration = (statement: string): boolean =>
  heard("matter-registration", fold(statement).text.replace(everywhere("matter-other-registration"), " "));
