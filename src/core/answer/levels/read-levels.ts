import type { ExpectsBy } from "../../pack/expects";
import { fold } from "../../lexicon/fold";
import { KANJI_DIGITS } from "../../lexicon/data/numerals";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";

/** A level that an answer names, by its name or by the words of the table. */
export interface LevelMention {
  /** Its place in the list of the row; undefined: no level of the list. */
  readonly place?: number;
  readonly text: string;
  /** That level or a better one. */
  readonly orBetter: boolean;
  readonly from: number;
  readonly to: number;
}

type Expects = Pick<ExpectsBy["level"], "levels">;

const ROMAN: readonly string[] = ["", "i", "ii", "iii", "iv", "v"];
const SIGNS = /^[◎○△▲×]$/;

/** How a level is called, however it is written: レベル３, Lv.3, L3, Ⅲ and 3 are one. Undefined: by a name of its own. */
function keyOf(name: string): string | undefined {
  const { text } = fold(name);
  const bare = text.replace(pattern("level-or-better-end"), "");
  if (SIGNS.test(bare)) return bare;
  const match = pattern("level-alone").exec(bare) ?? pattern("level-told").exec(bare);
  if (match === null || match[0].length !== bare.length) return undefined;
  return keyOfName(nameIn(match));
}

function nameIn({ groups = {} }: RegExpExecArray): string {
  return groups["n"] ?? groups["l"] ?? groups["m"] ?? "";
}

function keyOfName(name: string): string {
  const roman = ROMAN.indexOf(name);
  if (roman > 0) return String(roman);
  const kanji = KANJI_DIGITS.indexOf(name);
  return kanji > 0 ? String(kanji) : name;
}

/** The place of a level in the list; undefined where the list has none of that name. */
export function placeOf(name: string, { levels }: Expects): number | undefined {
  const key = keyOf(name);
  const own = fold(name).text;
  const at = levels.findIndex((level) =>
    key === undefined ? fold(level.name).text === own : keyOf(level.name) === key,
  );
  return at < 0 ? undefined : at;
}

/** Every level that a folded clause names, in order. */
export function readLevels(text: string, expects: Expects): readonly LevelMention[] {
  const told = [...byName(text, expects), ...byOwnName(text, expects), ...byWords(text, expects)];
  const kept = told.filter(
    (one) =>
      !told.some(
        (other) => other !== one && other.from <= one.from && other.to >= one.to && isLonger(other, one),
      ),
  );
  return [...kept].sort((one, other) => one.from - other.from);
}

const isLonger = (one: LevelMention, other: LevelMention): boolean =>
  one.to - one.from > other.to - other.from;

function byName(text: string, expects: Expects): readonly LevelMention[] {
  // A(毎日): the name, and what the table prints of it.
  const alone = pattern("level-alone").exec(HEAD.exec(text)?.[0] ?? text);
  const sign = SIGNS.exec(text.replace(pattern("level-or-better-end"), ""));
  if (sign !== null) return [mention(text, { place: placeOf(sign[0], expects), from: 0, to: text.length })];
  const found = alone === null ? [...text.matchAll(everywhere("level-told"))] : [alone];
  return found.map((match) =>
    mention(text, {
      place: placeOf(keyOfName(nameIn(match)), expects),
      from: match.index,
      to: match.index + match[0].length,
    }),
  );
}

/** A name that is no number, letter or sign stands in the answer as it is. */
function byOwnName(text: string, expects: Expects): readonly LevelMention[] {
  return expects.levels.flatMap(({ name }, place) => {
    const own = fold(name).text;
    if (keyOf(name) !== undefined || own.length < 2) return [];
    return placesIn(text, own).map((from) => mention(text, { place, from, to: from + own.length }));
  });
}

/** What the table prints of a level stands for its name: the whole, what stands before its brackets, and what in them. */
function byWords(text: string, expects: Expects): readonly LevelMention[] {
  const pieces = expects.levels.map(({ text: printed }) => piecesOf(printed));
  return pieces.flatMap((own, place) =>
    own
      .filter((piece) => !pieces.some((others, at) => at !== place && others.includes(piece)))
      .flatMap((piece) =>
        placesIn(text, piece)
          .filter((from) => piece.length >= TELLING || isAtHead(text.slice(0, from)))
          .map((from) => mention(text, { place, from, to: from + piece.length })),
      ),
  );
}

const SHORTEST = 2;
/** A shorter piece tells a level only where it stands first: 問題なし is not the level なし. */
const TELLING = 4;

function piecesOf(printed: string): readonly string[] {
  const { text } = fold(printed);
  const [head = ""] = text.split("(");
  const inside = /\(([^()]+)\)/.exec(text)?.[1] ?? "";
  return [...new Set([text, head, inside].map((piece) => piece.trim()))].filter(
    (piece) => piece.length >= SHORTEST && /[\p{L}]/u.test(piece),
  );
}

/** The name of a level before a bracket. */
const HEAD = /^[^()]{1,2}(?=\()/;

const isAtHead = (before: string): boolean => before === "" || /^[^()]{1,2}\($/.test(before);

function placesIn(text: string, piece: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) found.push(at);
  return found;
}

function mention(
  text: string,
  { place, from, to }: { readonly place: number | undefined; readonly from: number; readonly to: number },
): LevelMention {
  const better = pattern("level-or-better").exec(text.slice(to))?.[0].length ?? 0;
  const within = text.slice(from, to);
  return {
    ...(place === undefined ? {} : { place }),
    text: within,
    orBetter: better > 0 || heard("level-or-better-end", within),
    from,
    to: to + better,
  };
}

/** Whether a whole cell is nothing but the name or the words of a level: then its sign is no mark. */
export function isLevelAlone(text: string, expects: Expects): boolean {
  const bare = text.replace(/[。.]$/, "");
  if (SIGNS.test(bare.charAt(0))) return expects.levels.some(({ name }) => keyOf(name) === bare.charAt(0));
  if (pattern("level-alone").exec(bare) !== null) return true;
  return expects.levels.some(({ name, text: words }) =>
    [name, words].some((one) => fold(one).text === bare && bare !== ""),
  );
}
