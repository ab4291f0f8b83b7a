import type { RowId } from "../ids";
import type { Judgement, RowJudgement } from "../judge/judgement";
import { heard } from "../lexicon/lexicon";
import type { Status, Verdict } from "../status";
import type { StaffDecision } from "./sheet-vocabulary";
import { withStaff, type StaffOutcome } from "./staff-outcome";

/** A row after people have decided; an answer that offers something else in its place waits for the review of it. */
export type StatusAfter = Status | "alternative-review";

export interface RowAfterStaff {
  readonly id: RowId;
  readonly status: StatusAfter;
  readonly decision?: StaffDecision;
  /** What each of several people wrote, in the order of their columns; empty where one did not vote. */
  readonly votes?: readonly string[];
  /** The cell for the page of the evidence, where it was left empty; A1. */
  readonly page?: string;
}

/** What comes out once people have decided, beside what the tool found. */
export interface AfterStaff {
  readonly verdict: Verdict;
  /** Officials look at these first: their evidence can't be found. */
  readonly pagesMissing: readonly RowId[];
  /** Where people decided the opposite of what the tool found. */
  readonly overruled: readonly RowId[];
  readonly held: readonly RowId[];
  readonly alternatives: readonly RowId[];
  /** Cells for decisions in which something else stands; A1. */
  readonly unread: readonly string[];
  /** Those without the page of their evidence first, then in the order of the sheet. */
  readonly rows: readonly RowAfterStaff[];
}

const NOTHING_DECIDED: Pick<StaffOutcome, "decisions" | "held" | "votes"> = {
  decisions: new Map(),
  held: [],
  votes: new Map(),
};

/**
 * The officials' own procedure over a judged sheet: what people decided stands in the place of the tool's results, and
 * an open △ goes to the review of alternatives. The tool's own results stay as they are.
 */
export function afterStaff(
  judgement: Judgement,
  outcome: StaffOutcome | undefined,
  unread: readonly string[],
): AfterStaff {
  const decided = outcome ?? NOTHING_DECIDED;
  const rows = judgement.rows.map((row): RowAfterStaff => {
    const decision = decided.decisions.get(row.id);
    const isOpen = decision === undefined && !decided.held.includes(row.id);
    const votes = decided.votes.get(row.id);
    const page = emptyPage(row);
    return {
      id: row.id,
      status: isOpen && offersAlternative(row) ? "alternative-review" : withStaff(row, decided),
      ...(decision && { decision }),
      ...(votes && { votes }),
      ...(page === undefined ? {} : { page }),
    };
  });
  const withoutPage = rows.filter(({ page }) => page !== undefined);
  return {
    verdict: outcome?.verdict ?? judgement.verdict,
    pagesMissing: withoutPage.map(({ id }) => id),
    overruled: outcome?.differs ?? [],
    held: decided.held,
    alternatives: rows.filter(({ status }) => status === "alternative-review").map(({ id }) => id),
    unread,
    rows: [...withoutPage, ...rows.filter((row) => !withoutPage.includes(row))],
  };
}

/** Whether the answer is the mark of an alternative (△), and nothing but a person can settle it. */
function offersAlternative({ status, reasons }: RowJudgement): boolean {
  return (
    status === "review" &&
    reasons.some(
      (reason) =>
        reason.about === "answer" &&
        reason.finding.code === "says-partly" &&
        heard("mark-of-alternative", reason.finding.values.word),
    )
  );
}

function emptyPage({ reasons }: RowJudgement): string | undefined {
  for (const reason of reasons) {
    if (reason.about === "answer" && reason.finding.code === "page-left-out")
      return reason.finding.values.cell;
  }
  return undefined;
}
