import type { Sentences } from "../coded";
import type { Obligation } from "../pack/pack-schema";
import type { CarriedEntry } from "../mark/staff-decisions";
import type { Reopened } from "./carry-decisions";
import type { Cause, Change } from "./compare-rows";
import type { PlainDate } from "../plain-date";
import type { Status, Verdict } from "../status";

/** A file's place in a round: its verdict, or that it could not be judged. */
export type Standing = Verdict | "failed";

/** What the overview of a round says in sentences. */
export interface RoundCatalogue {
  title: Record<never, never>;
  /** What is procured, where a sheet says so, and the days on which the files were judged. */
  basis: { readonly subject?: string; readonly asOf: readonly PlainDate[] };
  counts: Readonly<Record<Standing, number>> & { readonly total: number };
  "people-decide": Record<never, never>;
  /** The hash of the last line of the record, by which a cut end is found. */
  "record-head": { readonly head: string };
  "rows-title": { readonly differing: number };
  "open-title": Record<never, never>;
  /** The mandatory rows of a vendor that are still in the way, by their signs; none is said as such. */
  "open-rows": {
    readonly nonconforming: readonly string[];
    readonly review: readonly string[];
    readonly unanswered: readonly string[];
  };
  /** Two files name the same vendor. */
  "same-vendor": { readonly vendor: string; readonly files: readonly string[] };
  "same-vendor-todo": Record<never, never>;
  /** One certificate number in the answers of two vendors. */
  "shared-number": {
    readonly number: string;
    readonly vendors: readonly string[];
    readonly rows: readonly string[];
  };
  "shared-number-todo": Record<never, never>;
  /** Evidence that is valid until a day before the contract begins. */
  "ends-early": { readonly vendor: string; readonly id: string; readonly date: string };
  "ends-early-todo": Record<never, never>;
  /** A plan or option on which rows hang. */
  "plan-named": {
    readonly plan: string;
    readonly places: readonly { readonly vendor: string; readonly rows: readonly string[] }[];
  };
  "plan-named-todo": { readonly plan: string };
  /** Files of the round that were judged by different rules, or as of different days. */
  "mixed-basis": { readonly packs: readonly string[]; readonly asOf: readonly PlainDate[] };
  "mixed-basis-todo": Record<never, never>;
  /** A file of a kind that holds no table. */
  unread: Record<never, never>;
  "unread-todo": Record<never, never>;
  printPage: Record<never, never>;
  source: { readonly id: string; readonly version: string };
}

export type VendorColumn =
  "vendor" | "verdict" | "afterStaff" | "nonconforming" | "review" | "unanswered" | "open" | "next" | "file";
export type InquiryColumn = "number" | "id" | "requirement" | "found" | "ask" | "answer" | "content";
export type OpenColumn = "file" | "what" | "todo";

/** Everything that the overview of a round says; src/words has one for each language. */
export interface RoundWords {
  readonly language: "ja" | "en";
  readonly sheets: Readonly<Record<"vendors" | "rows" | "changes" | "open", string>>;
  readonly columns: Readonly<Record<VendorColumn, string>>;
  readonly matrix: Readonly<Record<"id" | "requirement" | "obligation" | "verdict", string>>;
  readonly open: Readonly<Record<OpenColumn, string>>;
  readonly csvHeadings: readonly string[];
  /** After them, where people decided on a sheet of the round. */
  readonly csvStaffHeadings: readonly [string, string];
  /** The last column: what is to be looked at besides the rows. */
  readonly csvNotesHeading: string;
  /** The verdict after the decisions of people, with the rows in which they overruled the tool. */
  readonly afterStaff: (verdict: Verdict, overruled: readonly string[]) => string;
  readonly standing: Readonly<Record<Standing, string>>;
  /** Short enough for a narrow column. */
  readonly status: Readonly<Record<Status, string>>;
  readonly obligation: Readonly<Record<Obligation, string>>;
  readonly next: Readonly<Record<Standing, string>>;
  /** Stands where the name of a vendor is not known because its file can't be read. */
  readonly unknownVendor: string;
  readonly record: {
    readonly sheet: string;
    readonly labels: Readonly<
      Record<"day" | "asOf" | "build" | "pack" | "policies" | "file" | "input" | "verdict", string>
    >;
    /** Row, result, and the hashes of answer, remarks and requirement. */
    readonly columns: readonly [string, string, string, string, string];
  };
  readonly inquiry: {
    readonly sheet: string;
    readonly columns: Readonly<Record<InquiryColumn, string>>;
    readonly how: string;
    /** The same in the mail to which the letter is attached. */
    readonly howAttached: string;
    readonly due: (day: PlainDate) => string;
    readonly key: (key: string) => string;
    readonly repliesSheet: string;
    /** Number, row, answer before, reply, its details, result before, result now. */
    readonly repliesHeadings: readonly string[];
  };
  readonly change: Readonly<Record<Change, string>>;
  /** Vendor, row, requirement, before, now, change, cause. */
  readonly changeHeadings: readonly string[];
  readonly cause: Readonly<Record<Cause, string>>;
  /** A row that came out otherwise than before. */
  readonly changed: (row: {
    readonly id: string;
    readonly change: string;
    readonly from: string;
    readonly to: string;
    readonly causes: readonly string[];
    readonly rows: readonly string[];
  }) => string;
  /** Beside a decision that is to be made again: what it was. */
  readonly reopenedRemark: (entry: CarriedEntry & { readonly because: readonly Reopened[] }) => string;
  readonly sentences: Sentences<RoundCatalogue>;
}
