import { likeliest, type Evidence, type Role } from "./evidence";

/** One column of the table as its header announces it; in a 方眼紙 layout it spans several sheet columns. */
export interface Slot {
  readonly kind: Role;
  readonly left: number;
  readonly right: number;
  /** The header's words, top row first. */
  readonly label: string;
  /** Kind "choice": what a tick in this column says. */
  readonly choice?: string;
  /** Another column of the same name stands left of it: what is filled in here is not the answer for certain. */
  readonly again?: boolean;
  /** Another column of the answer is filled with marks as well: the two have to agree. */
  readonly twin?: boolean;
  /**
   * Left of the answer: the city's column, unless the vendor has written in it. "against": it may as well be a category
   * (アクセス制限), so that only what speaks against the row's own answer is the vendor's.
   */
  readonly heard?: true | "against";
  /** Kind "remarks": it asks where something is shown (根拠資料, 資料名・頁), and for nothing else. */
  readonly evidence?: boolean;
  /** Kind "remarks": on a line of its own below the requirement that it belongs to. */
  readonly below?: true;
  /** An evidence column that asks for the page, and in which some row has one. */
  readonly pages?: boolean;
  /** Kinds "answer" and "remarks" where answers were given one after the other: the earliest is 0. */
  readonly round?: number;
  /** What speaks for this and for other roles. */
  readonly why?: readonly Evidence[];
  /** Kind "choice": no other column takes another answer, so a cell without a tick says nothing. */
  readonly alone?: boolean;
}

/** A slot with more evidence; what it is follows from all of it. */
export function withEvidence(slot: Slot, ...more: readonly Evidence[]): Slot {
  const why = [...(slot.why ?? []), ...more];
  return { ...slot, why, kind: likeliest(why, () => true)?.role ?? "unknown" };
}
