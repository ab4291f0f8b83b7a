import type { Legend, LegendMark } from "../../legend";
import { cellAddress } from "../../snapshot/grid";
import { codeLegends, type CodeText } from "./read-code-legend";
import { asLegend, foldedMark, pairOf, readLegendLine, unreadLegend } from "./read-legend";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";
const LONGEST = 600;

/**
 * The sheet's own key to its marks: in one cell, in cells below or beside each other, or in the header of the answer
 * column; marks, letters or numbers. Where two keys disagree on a mark, its meaning is for a person to say.
 */
export function findLegend(lines: readonly SheetLine[]): Legend | undefined {
  const found: Legend[] = [];
  const unread: Legend[] = [];
  let run: LineLegends[] = [];
  let codes: CodeText[] = [];
  let last = -2;
  const close = (): void => {
    const pairs = run.flatMap(({ pieces }) => pieces);
    const cell = run[0]?.cell ?? "";
    const legend = asLegend(cell, pairs);
    const isLoose = run.some(({ announced }) => !announced) && !hasBothEnds(pairs);
    if (legend !== undefined && !isLoose) found.push(legend);
    if (legend === undefined && !isLoose) unread.push(...listed(unreadLegend(cell, pairs)));
    run = [];
  };
  const closeCodes = (): void => {
    found.push(...codeLegends(codes));
    codes = [];
  };
  for (const line of lines) {
    if (line.row !== last + 1) {
      close();
      closeCodes();
    }
    last = line.row;
    const own = legendsIn(line);
    found.push(...own.whole);
    unread.push(...own.unread);
    if (own.pieces.length === 0) close();
    else run.push(own);
    const texts = codeTexts(line);
    if (texts.length === 0) closeCodes();
    codes.push(...texts);
  }
  close();
  closeCodes();
  // A key of which nothing is understood may be to another column, where there is one that is.
  return merged(found.length > 0 ? found : unread);
}

const listed = <Value>(value: Value | undefined): readonly Value[] => (value === undefined ? [] : [value]);

interface LineLegends {
  /** Legends that one cell holds in full. */
  readonly whole: readonly Legend[];
  readonly unread: readonly Legend[];
  /** Single pairs, which make a legend together with the neighbouring lines'. */
  readonly pieces: readonly LegendMark[];
  readonly announced: boolean;
  readonly cell: string;
}

function legendsIn(line: SheetLine): LineLegends {
  const whole: Legend[] = [];
  const unread: Legend[] = [];
  const pieces: LegendMark[] = [];
  let isAnnounced = true;
  let first: LineCell | undefined;
  line.cells.forEach((cell, at) => {
    if (cell.text.length > LONGEST || isObligationKey(cell.text)) return;
    const lone = pattern("legend-lone-mark").exec(cell.text.trim())?.[1];
    const beside = line.cells[at + 1];
    if (lone !== undefined && beside !== undefined && !heard("legend-lone-mark", beside.text.trim())) {
      const meaning = beside.text.replace(/^[:：=＝\s]+/u, "");
      if (!heard("legend-obligation", meaning))
        pieces.push({ ...pairOf(lone, meaning), cell: cellAddress(cell) });
      first ??= cell;
      return;
    }
    const { pairs, announced } = readLegendLine(cell.text);
    const place = cellAddress(cell);
    const isSingle = pairs.length === 1 && (announced || isShortPair(cell.text));
    const legend = pairs.length < 2 ? undefined : asLegend(place, pairs);
    if (legend !== undefined) whole.push(legend);
    else if (isSingle) {
      pieces.push(...pairs.map((pair) => ({ ...pair, cell: place })));
      isAnnounced &&= announced;
      first ??= cell;
    } else if (announced) unread.push(...listed(unreadLegend(place, pairs)));
  });
  return {
    whole,
    unread,
    pieces,
    announced: isAnnounced,
    cell: first === undefined ? "" : cellAddress(first),
  };
}

const isShortPair = (text: string): boolean => text.length <= 30 && heard("legend-mark-first", text.trim());

/** Texts that may hold codes with their meaning; a lone code is read with the cell beside it. */
function codeTexts(line: SheetLine): readonly CodeText[] {
  return line.cells.flatMap((cell, at) => {
    if (cell.text.length > LONGEST) return [];
    const beside = line.cells[at + 1];
    const isLone =
      heard("legend-lone-code", cell.text.trim()) && beside !== undefined && beside.text.length <= LONGEST;
    const text = isLone ? `${cell.text.trim()}: ${beside.text}` : cell.text;
    return [{ cell: cellAddress(cell), text }];
  });
}

/** ◎ 適合する / × 適合しない, not two bullets of a list. */
function hasBothEnds(pairs: readonly LegendMark[]): boolean {
  const told = pairs.filter(({ meaning }) => meaning !== "human").length;
  const has = (marks: RegExp): boolean => pairs.some(({ mark }) => marks.test(mark));
  return told >= 1 && has(pattern("legend-circle")) && has(/[×✕✖☓╳✗❌△▲]/u);
}

/** A key to the obligation column (◎必須 ○任意) says nothing of answers. */
function isObligationKey(text: string): boolean {
  const meanings = [...oneWidth(text).matchAll(everywhere("legend-mark-and-words"))].map(
    ([, words]) => words ?? "",
  );
  return (
    meanings.some((words) => heard("legend-obligation", words)) &&
    meanings.every((words) => heard("legend-no-answer", words))
  );
}

/** Several keys as one: a mark on which they disagree is left open. */
export function merged(legends: readonly Legend[]): Legend | undefined {
  const [first] = legends;
  if (first === undefined) return undefined;
  const marks = new Map<string, LegendMark>();
  for (const legend of legends) {
    for (const own of legend.marks) {
      const pair = legend.cell === first.cell ? own : { cell: legend.cell, ...own };
      const key = foldedMark(own.mark);
      const before = marks.get(key);
      if (before === undefined) marks.set(key, pair);
      else if (before.meaning !== pair.meaning)
        marks.set(key, { mark: before.mark, meaning: "human", cell: pair.cell ?? legend.cell });
    }
  }
  const turned = legends.some((legend) => legend.turned === true);
  return { cell: first.cell, marks: [...marks.values()], ...(turned ? { turned: true } : {}) };
}
