import { remembered } from "./remembered";

/**
 * One spelling for what vendors type in many: width, circles, crosses, dashes, quotation marks, case and white space.
 * The place of every character in the source is kept, so that a finding can quote the vendor's own spelling.
 */
export interface NormalText {
  readonly source: string;
  readonly text: string;
  /** For each UTF-16 unit of text: where its source begins; one more entry at the end. */
  readonly starts: readonly number[];
}

const UNIFIED = new Map<string, string>(
  Object.entries({
    "○": "〇◯⭕⚪",
    "×": "✕✖❌✗✘╳☓⨯",
    "✓": "✔✅🗸",
    "☑": "☒🗹",
    "□": "☐▢",
    "■": "◼⬛",
    "-": "―—–‐‑‒−─━➖﹣",
    "~": "〜∼˜",
    "'": "‘’‛′",
    '"': "“”„″",
    "・": "•‧∙⋅◦",
  }).flatMap(([to, from]) => [...from].map((char): [string, string] => [char, to])),
);

const INVISIBLE = /[\p{M}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164]/gu;
const SPACE = /[\s\u0000-\u001f\u007f-\u009f\u2800]/u;
/** A mark that belongs to the character before it (also the half-width kana's own). */
const ATTACHED = /[\p{M}\uff9e\uff9f]/u;
/** Longer pile-ups of combining marks carry no meaning; the limit keeps normalising linear. */
const MARKS_PER_CHARACTER = 8;

/** Normalises an answer. Normalising twice is the same as once. */
export const fold: (source: string) => NormalText = remembered(foldText);

function foldText(source: string): NormalText {
  const units: { char: string; at: number }[] = [];
  for (const { cluster, at } of clusters(source)) {
    for (const char of normaliseCluster(cluster)) units.push({ char, at });
  }
  return collapseSpace(source, units);
}

/** The other two circles, where ○ alone is meant: `fold` turns them with all else. */
export const CIRCLES = /[〇◯]/g;

/** The same letters in one width (ＩＳＭＡＰ → ISMAP, ｶﾅ → カナ, № → No); case, marks and white space stay as they are. */
export function oneWidth(text: string): string {
  return text.normalize("NFKC");
}

/** The vendor's own words behind a stretch of normalised text, white space at its ends taken off. */
export function sourceOf(normal: NormalText, start: number, end: number): string {
  const from = normal.starts[start] ?? normal.source.length;
  const to = normal.starts[end] ?? normal.source.length;
  return normal.source.slice(from, to).trim();
}

function* clusters(source: string): Generator<{ cluster: string; at: number }> {
  let cluster = "";
  let at = 0;
  let marks = 0;
  let offset = 0;
  for (const char of source) {
    if (cluster !== "" && marks < MARKS_PER_CHARACTER && ATTACHED.test(char)) {
      cluster += char;
      marks += 1;
    } else {
      if (cluster !== "") yield { cluster, at };
      [cluster, at, marks] = [char, offset, 0];
    }
    offset += char.length;
  }
  if (cluster !== "") yield { cluster, at };
}

/** Texts are made of few characters, each folded over and over; bounded by the number of characters that there are. */
const FOLDED = new Map<string, string>();

function normaliseCluster(cluster: string): string {
  if (cluster.length > 1) return foldedCluster(cluster);
  const folded = FOLDED.get(cluster) ?? foldedCluster(cluster);
  FOLDED.set(cluster, folded);
  return folded;
}

function foldedCluster(cluster: string): string {
  if (cluster === "\n" || cluster === "\r" || cluster === "\u2028" || cluster === "\u2029") return "\n";
  const folded = cluster.normalize("NFKC").toLowerCase().normalize("NFKC").replace(INVISIBLE, "");
  let out = "";
  for (const char of folded) out += UNIFIED.get(char) ?? (SPACE.test(char) ? " " : char);
  return out;
}

/** Runs of white space become one; none stays at the ends, beside a line break, or between Japanese and Latin. */
function collapseSpace(source: string, units: readonly { char: string; at: number }[]): NormalText {
  const kept: { char: string; at: number }[] = [];
  let gap: { char: string; at: number } | undefined;
  for (const unit of units) {
    if (unit.char === " " || unit.char === "\n") {
      if (gap === undefined || unit.char === "\n") gap = unit;
      continue;
    }
    const before = kept[kept.length - 1];
    if (gap !== undefined && before !== undefined && keepsGap(before.char, gap.char, unit.char)) {
      kept.push(gap);
    }
    gap = undefined;
    kept.push(unit);
  }
  const starts: number[] = [];
  let text = "";
  for (const { char, at } of kept) {
    for (let unit = 0; unit < char.length; unit += 1) starts.push(at);
    text += char;
  }
  starts.push(source.length);
  return { source, text: text.replace(DONE_IN_KANA, "済み").replace(YOUR_TOWN, "貴"), starts };
}

/** 対応ずみ, 取得すみ: what is done, in the spelling that the catalogues have. The length stays. */
const DONE_IN_KANA =
  /(?<=(?:対応|取得|登録|実施|導入|認証|認定|整備|策定|実装|設定|暗号化|規定|締結|完了|掲載|公開|提出|提示|確認))[ずす]み(?!や)/g;

/** 御市, 御庁: the town that asks, as 貴市. 東御市 is a town of its own. The length stays. */
const YOUR_TOWN = /(?<!東)御(?=[市庁町村県区](?![\p{Script=Han}]{0,3}[場内]))/gu;

function keepsGap(before: string, gap: string, after: string): boolean {
  if (gap === "\n") return true;
  const latin = (char: string) => char < "\u0080";
  if (latin(before) !== latin(after)) return false;
  return latin(before) || (isWordy(before) && isWordy(after));
}

function isWordy(char: string): boolean {
  return /[\p{L}\p{N}ー]/u.test(char);
}

/** Whether a text has Japanese letters, whatever signs stand among them. */
export const isJapanese = (text: string): boolean => /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(text);
