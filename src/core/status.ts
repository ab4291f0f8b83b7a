/** The outcome of one row. */
export const STATUSES = [
  "conforming",
  "nonconforming",
  "review",
  "exempt",
  "unanswered",
  "not-applicable",
  "optional-unmet",
] as const;
export type Status = (typeof STATUSES)[number];

/** The outcome of a sheet. */
export type Verdict = "conforming" | "nonconforming" | "undecided";

/** Whether a status stands in the way of a conforming sheet: a new one has to say so. */
const IS_OBSTACLE: Readonly<Record<Status, boolean>> = {
  conforming: false,
  nonconforming: true,
  review: true,
  exempt: false,
  unanswered: true,
  "not-applicable": false,
  "optional-unmet": false,
};

export const NO_OBSTACLE: readonly Status[] = STATUSES.filter((status) => !IS_OBSTACLE[status]);
