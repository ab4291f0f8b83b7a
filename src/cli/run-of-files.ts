import type { RecordEntry } from "../core/round/record-entry";
import type { RoundLine } from "../core/round/round-line";
import type { FileJob } from "./file-job";
import type { InputFile } from "./find-inputs";

/** What became of a file of a run. */
export type FileOutcome =
  | {
      readonly kind: "judged";
      readonly line: RoundLine;
      readonly entry: RecordEntry;
      /** The earlier file or the letter that goes with it could not be read. */
      readonly incomparable: boolean;
      /** A letter with questions was written. */
      readonly asked: boolean;
    }
  /** One of our own outputs: it is no vendor's. */
  | { readonly kind: "own"; readonly file: string };

/** One run of `judge`: what its files have in common, and how it goes on. */
export interface JudgeRun {
  readonly inputs: readonly InputFile[];
  readonly job: Omit<FileJob, "file" | "input">;
  /** Says which file comes next, where there are several. */
  readonly begin: (index: number) => void;
  readonly count: (outcome: FileOutcome) => void;
  /** Says how many files came out how and returns the exit status. */
  readonly end: () => 0 | 1 | 2;
}
