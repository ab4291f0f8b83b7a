import { readAnswer } from "../answer/read-answer";
import type { AnswerReading } from "../answer/answer-reading";
import type { ExemptionId, RowId } from "../ids";
import { byItself } from "../judge/judge-row";
import type { Reason } from "../judge/judgement";
import { rowsNamed } from "../pack/condition";
import type { Pack, PackRow } from "../pack/pack-schema";
import { rowTitle } from "../pack/row-title";
import type { PlainDate } from "../plain-date";
import type { Policy } from "../policy";
import type { Status } from "../status";
import { packScopes } from "./worked-cases";

/** One answer, as if it stood alone beside its row. */
export interface AnswerToTry {
  readonly pack: Pack;
  readonly row: PackRow;
  readonly answer: string;
  readonly remarks: string;
  readonly asOf: PlainDate;
  readonly policy: Policy;
}

/** What a row makes of one answer, whatever other rows say, and what other rows could change. */
export interface TriedAnswer extends AnswerReading {
  /** By what name people speak of the row. */
  readonly title: string;
  readonly status: Status;
  readonly reasons: readonly Reason[];
  /** The rows on which it depends whether this one is asked at all. */
  readonly askedBy: readonly RowId[];
  /** The exemptions that may waive the row. */
  readonly waivedBy: readonly ExemptionId[];
  /** Nobody has checked the row's rule: on a sheet nothing definite is said by it. */
  readonly isUnchecked: boolean;
}

/** What one answer comes to by the row's own rule. A row that nobody has checked leaves every answer to a person. */
export function tryAnswer({ pack, row, answer, remarks, asOf, policy }: AnswerToTry): TriedAnswer {
  const read = readAnswer({ row, answer, remarks, asOf, policy });
  const facts = { id: row.id, ...read, doubts: [], answered: answer };
  const { status, reasons } = byItself({ row, facts, policy });
  const isUnchecked = row.review === true;
  const waiving = packScopes(pack).filter(({ rows }) => row.neverExempt !== true && rows.includes(row.id));
  return {
    ...read,
    title: rowTitle(row),
    status: isUnchecked && status !== "unanswered" ? "review" : status,
    reasons,
    askedBy: row.appliesWhen === undefined ? [] : rowsNamed(row.appliesWhen),
    waivedBy: waiving.map(({ id }) => id),
    isUnchecked,
  };
}
