import { say } from "../coded";
import type { Pack } from "../pack/pack-schema";
import type { CellLook, PlannedCell } from "./annotation-plan";
import { HEADING_LOOK, NOTE_LOOK } from "./frame-look";
import type { MarkRequest } from "./mark-request";
import type { ReviewColumn } from "./mark-words";
import { attentionItems, type AttentionItem } from "./memo-items";
import { DEFAULT_LINE, neededHeights } from "./row-heights";
import { shorten } from "./shorten";
import { STATUS_MARKS, statusLook } from "./status-marks";
import { brokenLines } from "./text-height";

/** As wide as one page of A4 lets type of 11 points be printed with at least 8 (plan-print.ts has the measures). */
export const REVIEW_COLUMNS: readonly { readonly of: ReviewColumn; readonly characters: number }[] = [
  { of: "id", characters: 6 },
  { of: "title", characters: 16 },
  { of: "status", characters: 11 },
  { of: "cell", characters: 7 },
  { of: "reason", characters: 24 },
  { of: "ask", characters: 25 },
];
/** What one page has left between head and decision, in points before it is made smaller. */
const ROOM = 400;
/** Here a text may end in …: the sheet and the letter have it whole. */
const TITLE_LIMIT = 24;
const REASON_LIMIT = 40;
const ASK_LIMIT = 40;

/** One row of the sheet; `points` where it is higher than its texts need. */
export interface ReviewLine {
  readonly points?: number;
  readonly cells: readonly Omit<PlannedCell, "row">[];
}

/** The rows that a meeting looks at, as many as one page holds; the others are named. */
export function reviewRows(request: MarkRequest, pack: Pack, lineWidth: number): readonly ReviewLine[] {
  const { words, judgement, table, policy } = request;
  const { sentences } = words.review;
  const items = attentionItems({ judgement, table, pack, language: words.language, policy });
  const plain = (text: string, bold = false): readonly ReviewLine[] =>
    brokenLines(text, lineWidth).map((part) => ({
      cells: [{ column: 0, text: part, look: { fontSize: 11, horizontal: "left", vertical: "top", bold } }],
    }));
  if (items.length === 0) return plain(say(sentences, { code: "no-rows", values: {} }));
  const mandatory = items.filter(({ row }) => row.obligation === "mandatory").length;
  const values = { mandatory, optional: items.length - mandatory };
  const { shown, left } = asMuchAsFits(items.map((item) => ({ item, line: itemLine(item, request) })));
  return [
    ...plain(say(sentences, { code: "rows-heading", values }), true),
    {
      cells: REVIEW_COLUMNS.map(({ of }, column) => ({
        column,
        text: words.review.columns[of],
        look: HEADING_LOOK,
      })),
    },
    ...shown,
    ...(left.length === 0 ? [] : plain(say(sentences, { code: "more-rows", values: { rows: left } }))),
  ];
}

interface Candidate {
  readonly item: AttentionItem;
  readonly line: ReviewLine;
}

function asMuchAsFits(candidates: readonly Candidate[]) {
  let used = 0;
  let count = 0;
  for (const { line } of candidates) {
    used += heightOf(line);
    if (used > ROOM) break;
    count += 1;
  }
  return {
    shown: candidates.slice(0, count).map(({ line }) => line),
    left: candidates.slice(count).map(({ item }) => item.id),
  };
}

function heightOf({ cells }: ReviewLine): number {
  const columnWidths = REVIEW_COLUMNS.map(({ characters }, column) => ({ column, characters }));
  const planned = cells.map((cell) => ({ ...cell, row: 0 }));
  return neededHeights({ cells: planned, columnWidths }, DEFAULT_LINE)[0]?.points ?? DEFAULT_LINE;
}

function itemLine(item: AttentionItem, { words }: MarkRequest): ReviewLine {
  const { review } = words;
  const { row } = item;
  const title = shorten(item.title, TITLE_LIMIT);
  const [reason] = item.reasons;
  const texts: Readonly<Record<ReviewColumn, string>> = {
    id: item.id,
    title:
      row.obligation === "optional"
        ? say(review.sentences, { code: "optional-title", values: { title } })
        : title,
    status: `${STATUS_MARKS[row.status].sign} ${words.status[row.status]}`,
    cell: item.cell ?? "",
    reason: reason === undefined ? "" : shorten(words.reason(reason), REASON_LIMIT),
    ask: shorten(say(review.ask, item.ask), ASK_LIMIT),
  };
  const labelLook = statusLook(row.status);
  const centred: CellLook = { ...NOTE_LOOK, horizontal: "center" };
  const looks: Partial<Record<ReviewColumn, CellLook>> = { status: labelLook, id: centred, cell: centred };
  return {
    cells: REVIEW_COLUMNS.map(({ of }, column) => ({
      column,
      text: texts[of],
      look: looks[of] ?? NOTE_LOOK,
    })),
  };
}
