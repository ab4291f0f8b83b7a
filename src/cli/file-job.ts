import type { Pack } from "../core/pack/pack-schema";
import type { Policy } from "../core/policy";
import type { ColumnsByHand } from "../core/table/columns/place-columns";
import type { CliWords } from "../words/cli-words";
import type { InputFile } from "./find-inputs";
import type { Pairs } from "./find-pairs";
import type { RunFiles } from "./own-output";
import type { Arguments } from "./parse-arguments";
import type { TakenPlaces } from "./write-copy";

/** One file of a run, with all that its judgement needs. */
export interface FileJob {
  readonly file: string;
  readonly input: InputFile;
  /** All files of the run: what was made of one of them is no answer. */
  readonly run: RunFiles;
  /** With which earlier files these are compared. */
  readonly pairs?: Pairs;
  /** Say only what must not be missed: the run ends with a line for each vendor. */
  readonly brief: boolean;
  readonly args: Arguments;
  readonly pack: Pack;
  readonly words: CliWords;
  readonly taken: TakenPlaces;
  readonly columns: ColumnsByHand | undefined;
  readonly policy: Policy;
}
