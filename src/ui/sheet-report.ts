import type { CheckedSheet } from "../core/check-workbook";
import { say } from "../core/coded";
import { STATUSES, type Status, type Verdict } from "../core/status";
import type { MarkRequest } from "../core/mark/mark-request";
import type { FootLabel } from "../core/mark/mark-words";
import { footLines, verdictSentence, wayOutSentences } from "../core/mark/plan-foot";
import { STATUS_MARKS } from "../core/mark/status-marks";
import type { Pack } from "../core/pack/pack-schema";
import type { Policy } from "../core/policy";
import type { SheetSnapshot } from "../core/snapshot/sheet-snapshot";
import type { Words } from "../words/words";
import { rowReports, type RowReport } from "./row-report";

export type { RowReport } from "./row-report";

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
  /** Who answers, by the sheet's own words. */
  readonly vendor?: string;
  /** The file that it stands in. */
  readonly file?: string;
  /** Nothing has been filled in. */
  readonly blank: boolean;
  /** The row by whose registration or certificate others are waived, where the sheet conforms. */
  readonly carriedBy?: string;
  /** By which rules it was judged: name and version. */
  readonly rules: string;
  readonly verdict: Verdict;
  readonly verdictWord: string;
  readonly verdictText: string;
  readonly date: { readonly label: string; readonly text: string };
  /** The verdict with the decisions of staff in the place of the tool's results, where there are any. */
  readonly staff?: StaffReport;
  /** What would make the sheet conforming, and what is not asked any more: one sentence each. */
  readonly ways: readonly string[];
  /** The one of them that is said beside the next step: what is planned, else what is to be settled. */
  readonly way?: string;
  readonly counts: readonly {
    readonly status: Status;
    readonly sign: string;
    readonly word: string;
    readonly count: number;
  }[];
  readonly rows: readonly RowReport[];
  readonly assumptions: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly notices: readonly string[];
  /** By what the columns and rows were told, one a line. */
  readonly grounds?: readonly string[];
}

const ASSUMPTIONS: readonly FootLabel[] = ["scope", "missing", "assumed", "read-as", "pack", "note"];

export interface SheetToReport {
  readonly checked: CheckedSheet;
  readonly snapshot: SheetSnapshot;
  readonly pack: Pack;
  readonly packHash: string;
  readonly policy: Policy;
  readonly words: Words;
  readonly file?: string;
}

/** Puts a judgement into sentences; where the sheet itself carries the same sentence, it is the same one. */
export function sheetReport({
  checked,
  snapshot,
  pack,
  packHash,
  policy,
  words,
  file,
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
  const foot = footLines(request, undefined);
  const texts = (label: FootLabel) =>
    foot.filter((line) => line.label === words.mark.foot[label]).map((line) => line.text);
  const ways = wayOutSentences(request);
  const { rows: toSettle, planned } = judgement.wayOut;
  const way = ways[planned !== undefined && toSettle.length > 0 ? 1 : 0];
  const vendor = table.heading?.vendor?.name;
  const carriedBy = judgement.exemptions.find(({ truth }) => truth === "true")?.because[0];
  return {
    sheet: table.sheet,
    ...(vendor === undefined ? {} : { vendor }),
    ...(file === undefined ? {} : { file }),
    blank: judgement.rows.every(({ reading }) => reading === "blank"),
    ...(carriedBy === undefined ? {} : { carriedBy }),
    rules: `${name[words.language]} ${version}`,
    verdict: judgement.verdict,
    verdictWord: words.verdict[judgement.verdict],
    verdictText: verdictSentence(request),
    date: { label: words.mark.foot.asOf, text: texts("asOf").join("\n") },
    ways,
    ...(way === undefined ? {} : { way }),
    ...staffReport(checked, words),
    counts: STATUSES.map((status) => ({
      status,
      sign: STATUS_MARKS[status].sign,
      word: words.status[status],
      count: judgement.counts[status],
    })),
    rows: rowReports({ request, checked, pack, words }),
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
    ...(table.explained === undefined ? {} : { grounds: words.explained(table.explained) }),
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
