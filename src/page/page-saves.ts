import type { Settings } from "../ui/settings";
import { overviewStem } from "../words/output-names";
import { pageLabel, pageWordsFor } from "../words/page-words";
import type { PaneMessage } from "../ui/pane-state";
import type { ArchivedFile } from "./archived-file";
import type { FileRound } from "./file-round";
import type { ListedFile } from "./listed-file";
import type { Judge } from "./judging-worker";
import { roundLines } from "./overview-box";
import { copyName, problem } from "./page-states";
import { saveFile } from "../ui/save-file";

export interface PageSavesOptions {
  readonly judge: Judge;
  readonly round: FileRound;
  readonly settings: () => Settings;
  readonly opened: () => ListedFile | undefined;
  /** Says something beside the result, which stays. */
  readonly tell: (messages: readonly PaneMessage[]) => void;
  readonly tellFault: (error: unknown) => void;
}

/** What the page hands out: copies, letters and the overview. */
export class PageSaves {
  constructor(private readonly given: PageSavesOptions) {}

  one({ line, open }: ListedFile): void {
    if (line?.kind === "judged" && typeof line.copy !== "string") saveFile(copyName(open.name), line.copy);
  }

  copies = (): Promise<void> => this.all(this.given.round.copies(), "archive-copies");

  letters = (): Promise<void> => this.all(this.given.round.letters(), "archive-letters");

  async overview(): Promise<void> {
    const { judge, round, settings, tellFault } = this.given;
    try {
      const book = await judge.overview(roundLines(round.files), settings().language);
      saveFile(`${overviewStem(1)}.xlsx`, book);
    } catch (error) {
      tellFault(error);
    }
  }

  /** The open file's copy. One that can't be made with the list says so beside the result, which stays. */
  async open(withMemo: boolean): Promise<void> {
    const { judge, opened, settings, tell, tellFault } = this.given;
    const file = opened();
    if (file === undefined) return;
    try {
      const copy = await judge.copy(withMemo);
      if (copy === undefined || file !== opened()) return;
      if (copy.ok) saveFile(copyName(file.open.name), new Blob([new Uint8Array(copy.value)]));
      else tell([problem("no-copy", copy.fault, settings())]);
    } catch (error) {
      tellFault(error);
    }
  }

  private async all(
    files: readonly ArchivedFile[],
    name: "archive-copies" | "archive-letters",
  ): Promise<void> {
    const { judge, settings, tell, tellFault } = this.given;
    const page = pageWordsFor(settings().language);
    tell([{ tone: "notice", text: pageLabel(page, "making-archive") }]);
    try {
      const archive = await judge.archive(files);
      tell([]);
      saveFile(`${pageLabel(page, name)}.zip`, archive, "application/zip");
    } catch (error) {
      tellFault(error);
    }
  }
}
