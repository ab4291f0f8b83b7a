import type { Coded } from "../../coded";
import type { ExpectsBy, Kind, Register, Topic } from "../../pack/expects";
import type { ToldInFewWords } from "../weigh/accounted-for";
import type { Assessment, Case } from "../weigh/assessment";
import type { AttachmentCatalogue } from "./attachment";

/** A standard as a certification row wants it. */
export type Wanted = ExpectsBy["certification"]["anyOf"][number];

/** One row of another city's table, to guess from. */
export interface RowToGuess {
  /** The requirement's text and its category, in one width. */
  readonly text: string;
  readonly category: string;
  /** The whole requirement as one topic. */
  readonly topic: Topic;
  /** What the table asks for in a column of its own (設定例: 99.9%以上). */
  readonly asked?: string;
  /** The levels of the table's columns, and the one that it asks for. */
  readonly levels?: Pick<ExpectsBy["level"], "levels" | "asked" | "better">;
  /** The standards that the text names and that an answer can meet. */
  readonly standards: readonly Wanted[];
}

/** How a letter names things, in its language and under the policy. */
export interface Naming {
  readonly topics: (topics: readonly Topic[]) => readonly string[];
  readonly standard: (wanted: Wanted) => string;
}

/** What evidence a kind of requirement takes. */
export interface EvidenceTaken<K extends Kind> {
  /** Terms of validity: the weigher looks at those of its own certificates and entries, or an end that is past counts whatever it is of. */
  readonly terms: "own" | "any";
  /** The matter is told in few words, and every word beside a yes must be one of them. */
  readonly fewWords?: ToldInFewWords;
  /** The words by which the pack knows the matter. */
  readonly topics: (expects: ExpectsBy[K]) => readonly Topic[];
  /** Words that set aside something worse (3か月ではなく), which speaks neither for nor against. */
  readonly namesWorse?: (text: string) => boolean;
  /** The requirement has several sides, and a denial may be of one. */
  readonly severalSides: boolean;
  /** No is the good answer. */
  readonly noIsGood?: (expects: ExpectsBy[K]) => boolean;
  /** The public register that anybody can look up. */
  readonly register?: (expects: ExpectsBy[K]) => Register;
}

/**
 * All that the product knows of a kind of requirement. Its schema is in pack/kinds, since tables are found by packs before
 * answers are read; the type of `KINDS` joins the two, so that a kind without one of the parts does not compile.
 */
export interface KindOfRequirement<K extends Kind> {
  /** A person judges: whatever is answered is read as unclear. */
  readonly byPerson?: true;
  readonly weigh: (given: Case<K>) => Assessment;
  readonly evidence: EvidenceTaken<K>;
  /** What a letter asks the vendor to write or attach. */
  readonly ask: (expects: ExpectsBy[K], naming: Naming) => Coded<AttachmentCatalogue>;
  /** What a draft takes a requirement for; undefined where it is of another kind. */
  readonly guess: (row: RowToGuess) => ExpectsBy[K] | undefined;
}
