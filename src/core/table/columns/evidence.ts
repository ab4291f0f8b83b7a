import type { ColumnKind } from "./header-words";

/** What a column may be. */
export type Role = ColumnKind | "unknown";

/** What speaks for a role of a column. Each is weighed by itself; none takes another's place. */
export type EvidenceCode =
  /** The words of the heading. */
  | "heading"
  /** A heading that names nothing, or none. */
  | "no-heading"
  /** The pack's requirements stand there. */
  | "requirements"
  /** It completes the requirement left of it to a text of the pack. */
  | "completes"
  /** Long texts, each another: only where no requirement is known yet. */
  | "long-texts"
  /** Called so, but what it is called stands in another column. */
  | "stands-elsewhere"
  | "obligations"
  | "numbers"
  /** The only column of marks, called a check. */
  | "checks"
  /** One mark beside every row, without a heading. */
  | "same-mark"
  /** Its heading says when it was answered: one of several rounds. */
  | "round"
  /** The vendor's reply to a question of the city's. */
  | "replies"
  /** Questions of a round, with the replies beside them. */
  | "questions"
  /** A part of what one merged heading names. */
  | "under-one-heading"
  /** Filled with marks (○, 対応可). */
  | "marks"
  /** 内容, right of the answer. */
  | "contents-of-answer"
  /** 内容, where nothing else is the requirement. */
  | "contents-of-requirement"
  /** It asks where something is shown. */
  | "asks-where"
  /** Right of the answer, by a name that says nothing. */
  | "right-of-answer"
  /** Words beside a column of marks. */
  | "explains-marks"
  /** The vendor speaks there of one requirement after the other. */
  | "vendor-speaks"
  /** One and the same entry for every requirement. */
  | "same-for-all"
  /** Remarks left of the answer may be the city's. */
  | "left-of-answer"
  /** Its heading explains the requirement. */
  | "explains-requirement"
  /** A person has said so. */
  | "by-hand";

export interface Evidence {
  readonly role: Role;
  readonly code: EvidenceCode;
  readonly weight: number;
  /** In how many rows. */
  readonly rows?: number;
}

/** A role with the sum of what speaks for it. */
export interface Weighed {
  readonly role: Role;
  readonly weight: number;
}

/** The role for which most speaks, among those that may be; of two alike the one that was told first. */
export function likeliest(why: readonly Evidence[], mayBe: (role: Role) => boolean): Weighed | undefined {
  return ranked(why).find(({ role }) => mayBe(role));
}

/** All roles for which anything speaks, the likeliest first. */
export function ranked(why: readonly Evidence[]): readonly Weighed[] {
  const sums = new Map<Role, number>();
  for (const { role, weight } of why) sums.set(role, (sums.get(role) ?? 0) + weight);
  return [...sums].map(([role, weight]) => ({ role, weight })).sort((a, b) => b.weight - a.weight);
}
