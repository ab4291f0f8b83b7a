import type { RowJudgement } from "./judgement";
import { STATUSES, type Status, type Verdict } from "../status";

/** The verdict of a sheet: only mandatory rows can hold it up (design: statuses). */
export function verdictOf(rows: readonly Pick<RowJudgement, "obligation" | "status">[]): Verdict {
  const mandatory = rows.filter((row) => row.obligation === "mandatory").map((row) => row.status);
  if (mandatory.includes("nonconforming")) return "nonconforming";
  return mandatory.includes("review") || mandatory.includes("unanswered") ? "undecided" : "conforming";
}

/** How many rows have each status; a status that no row has counts 0. */
export function countStatuses(
  rows: readonly Pick<RowJudgement, "status">[],
): Readonly<Record<Status, number>> {
  const count = (status: Status) => rows.filter((row) => row.status === status).length;
  const [conforming, nonconforming, review, exempt, unanswered, notApplicable, optionalUnmet] = STATUSES;
  return {
    [conforming]: count(conforming),
    [nonconforming]: count(nonconforming),
    [review]: count(review),
    [exempt]: count(exempt),
    [unanswered]: count(unanswered),
    [notApplicable]: count(notApplicable),
    [optionalUnmet]: count(optionalUnmet),
  };
}
