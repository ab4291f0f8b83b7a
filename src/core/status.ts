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

export const NO_OBSTACLE: readonly Status[] = ["conforming", "exempt", "not-applicable", "optional-unmet"];
