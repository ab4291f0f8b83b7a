import type { Coded } from "../coded";
import type { RowId } from "../ids";
import type { Judgement, Reason, RowJudgement } from "../judge/judgement";
import type { Status } from "../status";
import type { Pack, PackRow } from "../pack/pack-schema";
import { DEFAULT_POLICY, type Policy } from "../policy";
import { cellAddress } from "../snapshot/grid";
import type { RowDoubt, SheetTable, TableRow } from "../table/sheet-table";
import { reasonsByRole } from "../judge/reason-role";
import { rowTitle } from "../pack/row-title";
import { attachment } from "./memo-attachment";
import { MEMO_GROUPS, type AskCatalogue, type MemoGroup } from "./memo-words";
import { shortReason } from "./row-note";

/** One point that goes back to the vendor. */
export interface MemoItem {
  readonly group: MemoGroup;
  readonly id: RowId;
  readonly category: string;
  /** By what name people speak of the row. */
  readonly title: string;
  readonly requirement: string;
  /** Where the answer is to be written, A1; undefined where the sheet lacks the row. */
  readonly cell: string | undefined;
  /** What decided, its quotes shortened. */
  readonly reasons: readonly Reason[];
  /** The one thing to do. */
  readonly ask: Coded<AskCatalogue>;
}

export interface MemoRequest {
  readonly judgement: Judgement;
  readonly table: SheetTable;
  readonly pack: Pack;
  readonly language: "ja" | "en";
  /** By which it was judged; the default one if left out. */
  readonly policy?: Policy;
}

/**
 * The points that go back to the vendor, most urgent first, within a group in the pack's order: mandatory rows that are
 * not met, in doubt or unanswered, and optional rows in doubt or unanswered whose answer would settle others.
 */
export function memoItems(request: MemoRequest): readonly MemoItem[] {
  const { judgement, table, pack, language, policy = DEFAULT_POLICY } = request;
  const settling = settlingRows(judgement);
  const required = new Map(pack.rows.map((row) => [row.id, row]));
  const inSheet = new Map(table.rows.map((row) => [row.id, row]));
  const items = judgement.rows.flatMap((row): MemoItem[] => {
    const group = groupOf(row, settling);
    const asked = required.get(row.id);
    if (group === undefined || asked === undefined) return [];
    return [memoItem({ row, group, asked, found: inSheet.get(row.id), language, policy })];
  });
  return [...items].sort((a, b) => MEMO_GROUPS.indexOf(a.group) - MEMO_GROUPS.indexOf(b.group));
}

/** A point with the row that it is about. */
export interface AttentionItem extends MemoItem {
  readonly row: RowJudgement;
}

/**
 * The rows that a meeting has to look at, as points: mandatory before optional, not met before in doubt before unanswered,
 * within these in the pack's order.
 */
export function attentionItems(request: MemoRequest): readonly AttentionItem[] {
  const { judgement, table, pack, language, policy = DEFAULT_POLICY } = request;
  const required = new Map(pack.rows.map((row) => [row.id, row]));
  const inSheet = new Map(table.rows.map((row) => [row.id, row]));
  const items = judgement.rows.flatMap((row) => {
    const asked = required.get(row.id);
    const { status } = row;
    if (asked === undefined) return [];
    if (status !== "nonconforming" && status !== "review" && status !== "unanswered") return [];
    const group = row.obligation === "mandatory" ? status : "optional";
    return [{ ...memoItem({ row, group, asked, found: inSheet.get(row.id), language, policy }), row }];
  });
  const place = ({ row }: { readonly row: RowJudgement }) =>
    (row.obligation === "mandatory" ? 0 : 10) + ATTENTION.indexOf(row.status);
  return [...items].sort((a, b) => place(a) - place(b));
}

const ATTENTION: readonly Status[] = ["nonconforming", "review", "unanswered"];

/** Rows that keep others open, or that belong to a set that would settle the sheet. */
function settlingRows(judgement: Judgement): ReadonlySet<RowId> {
  const open = judgement.exemptions.filter((exemption) => exemption.truth === "unknown");
  return new Set([
    ...judgement.settles.flat(),
    ...open.flatMap((exemption) => exemption.because),
    ...judgement.rows
      .filter((row) => row.obligation === "mandatory")
      .flatMap((row) => row.blockers.filter((id) => id !== row.id)),
  ]);
}

function groupOf(row: RowJudgement, settling: ReadonlySet<RowId>): MemoGroup | undefined {
  const { status } = row;
  if (status !== "nonconforming" && status !== "review" && status !== "unanswered") return undefined;
  if (status === "review" && row.reasons.some(isOwnDoubt)) return undefined;
  if (row.obligation === "mandatory") return status;
  return settling.has(row.id) ? "optional" : undefined;
}

/** A rule that nobody has checked is ours to check: there is nothing to ask the vendor. */
const isOwnDoubt = (reason: Reason): boolean =>
  reason.about === "sheet" && reason.doubt.code === "rule-not-checked";

interface ItemRequest {
  readonly row: RowJudgement;
  readonly group: MemoGroup;
  readonly asked: PackRow;
  readonly found: TableRow | undefined;
  readonly language: "ja" | "en";
  readonly policy: Policy;
}

function memoItem({ row, group, asked, found, language, policy }: ItemRequest): MemoItem {
  const [answerCell] = found?.answerCells ?? [];
  const { deciding, besides } = reasonsByRole(row.status, row.reasons);
  return {
    group,
    id: row.id,
    category: asked.category,
    title: rowTitle(asked),
    requirement: asked.text,
    cell: answerCell === undefined ? undefined : cellAddress(answerCell),
    reasons: [...(deciding === undefined ? [] : [deciding]), ...besides].map(shortReason),
    ask: askFor(row, found, attachment(asked.expects, language, policy.successorEditions), language),
  };
}

/** The one thing to ask: a doubt about the sheet comes first, then other rows that may waive this one, then the answer. */
function askFor(
  row: RowJudgement,
  found: TableRow | undefined,
  content: Coded<AskCatalogue>,
  language: "ja" | "en",
): Coded<AskCatalogue> {
  if (found === undefined) return { code: "ask-row-back", values: {} };
  const [doubt] = found.doubts;
  if (doubt !== undefined) return doubtAsk(doubt);
  const others = row.blockers.filter((id) => id !== row.id);
  if (row.status === "review" && others.length > 0) return { code: "ask-others", values: { rows: others } };
  switch (row.reading) {
    case "not_met":
      return { code: "ask-means", values: {} };
    case "partial":
      return { code: "ask-rest", values: missingPart(row, language) };
    case "planned":
      return { code: "ask-when", values: {} };
    case "na":
      return { code: "ask-why-not", values: {} };
    case "contradictory":
      return { code: "ask-which", values: {} };
    case "expired":
      return { code: "ask-valid", values: expiry(row) };
    case "blank":
    case "weak_evidence":
    case "met":
    case "unclear":
      return content;
  }
}

function missingPart({ reasons }: RowJudgement, language: "ja" | "en"): { readonly part?: string } {
  const [part] = reasons.flatMap((reason) =>
    reason.about === "answer" && reason.finding.code === "part-missing"
      ? [reason.finding.values[language]]
      : [],
  );
  return part === undefined ? {} : { part };
}

function expiry({ reasons }: RowJudgement): { readonly date?: string } {
  const [date] = reasons.flatMap((reason) =>
    reason.about === "answer" && reason.finding.code === "expired" ? [reason.finding.values.date] : [],
  );
  return date === undefined ? {} : { date };
}

function doubtAsk(doubt: RowDoubt): Coded<AskCatalogue> {
  switch (doubt.code) {
    case "altered":
      return { code: "ask-original", values: { cell: doubt.values.cell } };
    case "duplicate":
      return { code: "ask-which", values: {} };
    case "uncertain-row":
      return { code: "ask-as-sent", values: {} };
    case "reserved":
    case "no-tick":
    case "unticked":
    case "noted":
    case "rule-not-checked":
      return { code: "ask-clear", values: {} };
    case "overlaid":
    case "cell-picture":
    case "no-result":
    case "struck-answer":
    case "error-value":
    case "unread-symbols":
    case "answer-elsewhere":
    case "answer-shared":
    case "no-tick":
      return { code: "ask-in-cell", values: {} };
    case "reserved":
    case "noted":
      return { code: "ask-clear", values: {} };
  }
}
