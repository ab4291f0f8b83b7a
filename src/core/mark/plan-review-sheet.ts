import { say } from "../coded";
import type { Pack } from "../pack/pack-schema";
import { tableRange } from "../snapshot/rearranged";
import { STATUSES } from "../status";
import type { CellLook, SheetPlan } from "./annotation-plan";
import { displayWidth } from "./display-width";
import { HEADING_LOOK, NOTE_LOOK } from "./frame-look";
import type { MarkRequest } from "./mark-request";
import { verdictSentence, wayOutSentences } from "./plan-foot";
import { REVIEW_COLUMNS, reviewRows, type ReviewLine } from "./review-rows";
import { DEFAULT_LINE, neededHeights } from "./row-heights";
import { sheetSignatureText, verdictLabel } from "./sheet-vocabulary";
import { STATUS_MARKS } from "./status-marks";
import { brokenLines } from "./text-height";

/** Lines that run over the columns end before the last one does, in every font. */
const LINE_WIDTH = 76;
/** Room to write in, in points. */
const DECISION_HEIGHT = 48;
const PLAIN: CellLook = { fontSize: 11, horizontal: "left", vertical: "top" };
const STRONG: CellLook = { ...PLAIN, bold: true };
const LARGE: CellLook = { ...STRONG, fontSize: 14 };
/** Of six columns: where the names and the date of a decision stand. */
const NAMES_COLUMN = 4;
const DATE_COLUMN = 5;

const line = (text: string, look = PLAIN, column = 0): ReviewLine => ({ cells: [{ column, text, look }] });
const GAP: ReviewLine = { cells: [] };
const over = (text: string, look = PLAIN): readonly ReviewLine[] =>
  brokenLines(text, LINE_WIDTH).map((part) => line(part, look));

/** One page of A4 for the meeting: what was judged, the verdict, what needs a look, and room for the decision. */
export function planReviewSheet(request: MarkRequest, pack: Pack): SheetPlan {
  const { words } = request;
  const lines = [
    ...headLines(request),
    GAP,
    ...verdictLines(request),
    GAP,
    ...reviewRows(request, pack, LINE_WIDTH),
    GAP,
    ...wayOutSentences(request).flatMap((text) => over(text)),
    ...decisionLines(request),
    ...over(say(words.sentences, { code: "people-decide", values: {} })),
    line(sheetSignatureText(request.pack)),
  ];
  const cells = lines.flatMap((one, row) => one.cells.map((cell) => ({ ...cell, row })));
  const columnWidths = REVIEW_COLUMNS.map(({ characters }, column) => ({ column, characters }));
  return {
    sheet: words.review.sheetName,
    target: "new-sheet",
    cells,
    columnWidths,
    rowHeights: [
      ...neededHeights({ cells, columnWidths }, DEFAULT_LINE),
      ...lines.flatMap(({ points, cells: inRow }, row) => {
        // Lines that run over the columns have no height by themselves.
        const wraps = inRow.some(({ look }) => look.wrap === true);
        const size = Math.max(0, ...inRow.map(({ look }) => look.fontSize ?? 0));
        const needed = points ?? (wraps || size === 0 ? undefined : Math.ceil((size / 11) * DEFAULT_LINE));
        return needed === undefined ? [] : [{ row, points: needed }];
      }),
    ],
    choices: [],
    print: {
      area: { top: 0, left: 0, bottom: lines.length - 1, right: REVIEW_COLUMNS.length - 1 },
      paper: "A4",
      orientation: "portrait",
      // One page has no number; pack and date stand on it, and beside them a long file name would have no room.
      footer: { left: "{file}", center: "", right: "" },
    },
  };
}

function headLines({ table, judgement, words, pack, sample }: MarkRequest): readonly ReviewLine[] {
  const { labels, title } = words.review;
  const { vendor, subject } = table.heading ?? {};
  const labelled = (label: string, text: string): string =>
    say(words.review.sentences, { code: "labelled", values: { label, text } });
  return [
    line(title, LARGE),
    ...over(labelled(labels.subject, subject?.name ?? pack.name[words.language])),
    ...over(labelled(labels.vendor, vendor?.name ?? "―"), STRONG),
    ...over(labelled(labels.source, `${table.sheet} (${tableRange(table)})`)),
    ...over(labelled(labels.asOf, say(words.sentences, { code: "as-of", values: { asOf: judgement.asOf } }))),
    ...(sample === undefined
      ? []
      : over(say(words.sentences, { code: "of-a-sample", values: { text: sample.text } }))),
  ];
}

const VERDICT_SIGNS = { conforming: "○", nonconforming: "×", undecided: "？" } as const;

function verdictLines(request: MarkRequest): readonly ReviewLine[] {
  const { judgement, words } = request;
  const counts = STATUSES.filter((status) => judgement.counts[status] > 0).map(
    (status) => `${STATUS_MARKS[status].sign} ${words.status[status]} ${judgement.counts[status]}`,
  );
  const sign = VERDICT_SIGNS[judgement.verdict];
  return [
    line(`${sign}  ${verdictLabel(judgement.verdict, words.language)}`, LARGE),
    ...over(verdictSentence(request)),
    ...joined(counts).map((text) => line(text)),
  ];
}

/** Beside each other, as many as a line has room for. */
function joined(parts: readonly string[]): readonly string[] {
  return parts.reduce<readonly string[]>((lines, part) => {
    const longer = [...lines.slice(-1), part].join("　");
    return lines.length > 0 && displayWidth(longer) <= LINE_WIDTH
      ? [...lines.slice(0, -1), longer]
      : [...lines, part];
  }, []);
}

/** The choices run over four columns, so without lines between them; below them there is room to write in. */
function decisionLines({ words }: MarkRequest): readonly ReviewLine[] {
  const { decision, names, date } = words.review.decision;
  return [
    GAP,
    {
      cells: [
        { column: 0, text: decision, look: STRONG },
        { column: NAMES_COLUMN, text: names, look: HEADING_LOOK },
        { column: DATE_COLUMN, text: date, look: HEADING_LOOK },
      ],
    },
    {
      cells: [NAMES_COLUMN, DATE_COLUMN].map((column) => ({ column, text: "", look: NOTE_LOOK })),
      points: DECISION_HEIGHT,
    },
  ];
}
