import type { CheckedSheet } from "../core/check-workbook";
import { say } from "../core/coded";
import type { RowJudgement } from "../core/judge/judgement";
import { STATUSES, type Status, type Verdict } from "../core/status";
import type { MarkRequest } from "../core/mark/mark-request";
import type { FootLabel } from "../core/mark/mark-words";
import { footLines, verdictSentence } from "../core/mark/plan-foot";
import { rowNote, supportNotes } from "../core/mark/row-note";
import { STAFF_WORDS } from "../core/mark/sheet-vocabulary";
import { STATUS_MARKS } from "../core/mark/status-marks";
import type { Pack } from "../core/pack/pack-schema";
import type { Policy } from "../core/policy";
import { cellAddress } from "../core/snapshot/grid";
import type { SheetSnapshot } from "../core/snapshot/sheet-snapshot";
import type { Words } from "../words/words";

export interface RowReport {
  readonly id: string;
  readonly mandatory: boolean;
  readonly status: Status;
  readonly word: string;
  readonly sign: string;
  readonly requirement: string;
  readonly answer: string;
  readonly remarks: string;
  /** The same sentences as in the sheet, one a line. */
  readonly reasons: readonly string[];
  /** What supports them, for whoever asks why. */
  readonly support: readonly string[];
  /** What a member of staff decided, and whether that is the opposite. */
  readonly staff?: { readonly decision: string; readonly differs: boolean };
  /** The first cell of its answer, where the sheet has the requirement. */
  readonly cell?: string;
}

export interface StaffReport {
  readonly verdict: Verdict;
  readonly verdictWord: string;
  readonly decisions: number;
  /** The rows in which staff decided the opposite. */
  readonly differs: readonly string[];
}

/** One judged sheet in finished sentences, as the pane and the offline page show it. */
export interface SheetReport {
  readonly sheet: string;
  readonly verdict: Verdict;
  readonly verdictWord: string;
  readonly verdictText: string;
  readonly date: { readonly label: string; readonly text: string };
  /** The verdict with the decisions of staff in the place of the tool's results, where there are any. */
  readonly staff?: StaffReport;
  /** What would make the sheet conforming; undefined where nothing is to say. */
  readonly settles?: string;
  readonly counts: readonly {
    readonly status: Status;
    readonly sign: string;
    readonly word: string;
    readonly count: number;
  }[];
  readonly rows: readonly RowReport[];
  readonly assumptions: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly notices: readonly string[];
}

const ASSUMPTIONS: readonly FootLabel[] = ["scope", "missing", "assumed", "read-as", "pack", "note"];

export interface SheetToReport {
  readonly checked: CheckedSheet;
  readonly snapshot: SheetSnapshot;
  readonly pack: Pack;
  readonly packHash: string;
  readonly policy: Policy;
  readonly words: Words;
}

/** Puts a judgement into sentences; where the sheet itself carries the same sentence, it is the same one. */
export function sheetReport({
  checked,
  snapshot,
  pack,
  packHash,
  policy,
  words,
}: SheetToReport): SheetReport {
  const { table, judgement } = checked;
  const { id, version, name } = pack;
  const request: MarkRequest = {
    snapshot,
    table,
    judgement,
    policy,
    pack: { id, version, name, hash: packHash },
    words: words.mark,
    options: {},
  };
  const requirements = new Map<string, string>(pack.rows.map((row) => [row.id, row.text]));
  const foot = footLines(request, undefined);
  const texts = (label: FootLabel) =>
    foot.filter((line) => line.label === words.mark.foot[label]).map((line) => line.text);
  const [settles] = texts("settles");
  return {
    sheet: table.sheet,
    verdict: judgement.verdict,
    verdictWord: words.verdict[judgement.verdict],
    verdictText: verdictSentence(request),
    date: { label: words.mark.foot.asOf, text: texts("asOf").join("\n") },
    ...(settles === undefined ? {} : { settles }),
    ...staffReport(checked, words),
    counts: STATUSES.map((status) => ({
      status,
      sign: STATUS_MARKS[status].sign,
      word: words.status[status],
      count: judgement.counts[status],
    })),
    rows: judgement.rows.map((row) => ({
      ...rowReport(row, request, requirements),
      ...rowStaff(row, checked, words),
    })),
    assumptions: [
      ...ASSUMPTIONS.flatMap((label) => {
        const lines = [
          ...texts(label).flatMap((text) => text.split("\n")),
          ...(label === "note" ? untoldLines(snapshot, words) : []),
        ];
        return lines.length === 0 ? [] : [{ label: words.mark.foot[label], lines }];
      }),
      ...unreadTexts(checked, words),
    ],
    notices: checked.notices.map((notice) => words.notice(notice)),
  };
}

/** What the host can't tell is said once, among what the judgement rests on; it takes no certainty. */
function untoldLines({ untold: what = [] }: SheetSnapshot, { mark }: Words): readonly string[] {
  return what.length === 0 ? [] : [say(mark.sentences, { code: "untold-by-excel", values: { what } })];
}

/** Texts outside the answers that nobody heard, for a person to read. */
function unreadTexts({ unread }: CheckedSheet, { mark: { sentences } }: Words): SheetReport["assumptions"] {
  if (unread.length === 0) return [];
  const lines = unread.map((values) => say(sentences, { code: "unread-text", values }));
  return [{ label: say(sentences, { code: "unread-texts", values: {} }), lines }];
}

function staffReport({ staff }: CheckedSheet, words: Words): Pick<SheetReport, "staff"> {
  if (staff === undefined) return {};
  const { verdict, decisions, differs } = staff;
  return { staff: { verdict, verdictWord: words.verdict[verdict], decisions: decisions.size, differs } };
}

function rowStaff({ id }: RowJudgement, { staff }: CheckedSheet, words: Words): Pick<RowReport, "staff"> {
  const decision = staff?.decisions.get(id);
  if (staff === undefined || decision === undefined) return {};
  return {
    staff: { decision: STAFF_WORDS[words.language][decision], differs: staff.differs.includes(id) },
  };
}

function rowReport(
  row: RowJudgement,
  { table, words }: MarkRequest,
  requirements: ReadonlyMap<string, string>,
): RowReport {
  const place = table.rows.find(({ id }) => id === row.id);
  return {
    id: row.id,
    mandatory: row.obligation === "mandatory",
    status: row.status,
    word: words.status[row.status],
    sign: STATUS_MARKS[row.status].sign,
    requirement: requirements.get(row.id) ?? "",
    answer: place?.answer ?? "",
    remarks: place?.remarks ?? "",
    reasons: rowNote(row, table, words)
      .split("\n")
      .filter((line) => line !== ""),
    support: supportNotes(row, words),
    ...(place === undefined
      ? {}
      : { cell: cellAddress(place.answerCells[0] ?? { row: place.rows.first, column: table.range.left }) }),
  };
}
