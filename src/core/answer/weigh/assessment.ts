import type { ExpectsBy, Kind } from "../../pack/expects";
import type { PackRow } from "../../pack/pack-schema";
import type { PlainDate } from "../../plain-date";
import type { Policy } from "../../policy";
import type { ClauseFacts } from "../clause-facts";
import type { FlawKind } from "../decide/concept";
import type { Finding } from "../finding";
import type { Mark } from "../read-mark";

export interface Flaw {
  readonly kind: FlawKind;
  readonly finding: Finding;
}

/** How much of the requirement the words themselves affirm. */
export type Core = "affirmed" | "partly" | "none";

export interface Assessment {
  readonly flaws: readonly Flaw[];
  readonly core: Core;
  /** Beside a plain yes, the words are evidence enough. */
  readonly supported: boolean;
  /** What speaks for the answer, or is missing from it. */
  readonly findings: readonly Finding[];
  /** A bare yes is enough for this row. */
  readonly bareYes: boolean;
  /** The row asks to present something. */
  readonly presenting: boolean;
  /** "Not covered" beside a yes denies the matter itself (認証範囲に含まれない), rather than a corner of it. */
  readonly outsideDenies?: boolean;
  /** Words that tell a part leave the rest open rather than lacking (国内 alone says nothing of the backup). */
  readonly partIsOpen?: boolean;
  /** The row allows the requirement to be met later (1.26). */
  readonly planAllowed?: boolean;
}

/** Nothing was weighed: no words, or words that a person judges. */
export const NOTHING_WEIGHED: Assessment = {
  flaws: [],
  core: "none",
  supported: false,
  findings: [],
  bareYes: false,
  presenting: false,
};

/** Everything a weigher may look at. */
export interface Case<K extends Kind = Kind> {
  readonly row: PackRow;
  readonly expects: ExpectsBy[K];
  readonly mark: Mark;
  readonly clauses: readonly ClauseFacts[];
  readonly asOf: PlainDate;
  readonly policy: Policy;
}
