import { say } from "../core/coded";
import { shippedPack } from "../packs/index";
import type { OfflineState } from "../ui/offline-view";
import type { Settings } from "../ui/settings";
import type { NearRow, ShownTable } from "../ui/shown-table";
import { packChoiceWordsFor } from "../words/pack-choice-words";
import type { FileFailure } from "../words/file-failure-catalogue";
import { pageLabel, pageWordsFor } from "../words/page-words";
import { paneWordsFor } from "../words/pane-words";
import { pairEarlier } from "./earlier-files";
import { FileRound } from "./file-round";
import type { ListedFile } from "./listed-file";
import { LastChecked } from "./last-checked";
import { startJudge, type Judge } from "./judging-worker";
import { buildParts, type PageActions, type PageParts } from "./page-parts";
import { PagePacks } from "./page-packs";
import { PageSettings } from "./page-settings";
import { PageSaves } from "./page-saves";
import { problem } from "./page-states";
import { sampleFile } from "./sample-file";
import type { TakenFiles } from "./take-files";

const nothing: OfflineState = { messages: [], sheets: [] };
const RULES = /\.json$/i;
const READ = /\.(xls[xmb]?|csv|tsv|txt|f?ods|pdf|xml|docx|pptx|numbers|html?)$/i;

/** The page that people see: what was chosen and set, and what the judge in the background says of it. */
export function startPage(script: string | null | undefined): void {
  new OfflinePage(startJudge(script));
}

class OfflinePage {
  private readonly settings = new PageSettings();
  private readonly round: FileRound;
  /** A list is shown, rather than the one file that was put in. */
  private isList = false;
  private passed = { unread: 0, tooMany: false };
  private open: ListedFile | undefined;
  /** The page is used before sending. */
  private isVendor = false;
  private readonly checked = new LastChecked();
  /** Counts the judgements that were asked for; only the last one is shown. */
  private asked = 0;
  private readonly packs: PagePacks;
  private readonly saves: PageSaves;
  /** Earlier answers that were put in. */
  private earlier: TakenFiles["files"] = [];
  private parts: PageParts;

  constructor(private readonly judge: Judge) {
    this.packs = new PagePacks({
      judge,
      language: () => this.settings.now.language,
      settings: () => this.settings.now,
      opened: () => this.open && { name: this.open.open.name, source: this.open.source },
      onUse: (table) => this.judgeByOthers(table),
    });
    this.round = new FileRound({
      judge,
      settings: () => this.settings.now,
      onLine: (file) => {
        this.parts.list.put(file);
        this.parts.list.showState();
      },
      onState: () => {
        this.parts.list.showState();
        this.parts.overview.show();
      },
    });
    this.saves = new PageSaves({
      judge,
      round: this.round,
      settings: () => this.settings.now,
      opened: () => this.open,
      tell: (messages) => this.parts.view.tell(messages),
      tellFault: (error) => this.tellFault(error),
    });
    this.parts = this.build();
    this.see();
    void this.packs.ready.then((count) => this.tellFaulty(count));
  }

  private build(): PageParts {
    return buildParts({
      settings: this.settings.now,
      kept: this.settings.kept,
      round: this.round,
      isVendor: this.isVendor,
      packs: this.packs,
      actions: this.actions(),
    });
  }

  private actions(): PageActions {
    const { round } = this;
    return {
      choose: (taken) => void this.choose(taken),
      back: () => this.backToList(),
      step: (by) => this.step(by),
      open: (file) => void this.openFile(file),
      saveOne: (file) => this.saves.one(file),
      again: (file) => this.parts.chooser.ask((taken) => void this.chooseAgain(file, taken)),
      door: (isVendor) => {
        this.isVendor = isVendor;
        void this.judgeOpen();
      },
      sample: () =>
        void this.choose({
          files: [{ file: sampleFile(shippedPack("gaibu-service")), under: "" }],
          unread: 0,
          tooMany: false,
        }),
      earlier: (taken) => {
        if (taken.files.length > 0) this.compareWith(taken.files);
      },
      stopComparing: () => this.compareWith([]),
      saveOverview: () => void this.saves.overview(),
      list: {
        cancel: () => {
          round.stop();
          this.parts.list.showState();
        },
        resume: () => void this.work(),
        saveAll: () => void this.saves.copies(),
        saveLetters: () => void this.saves.letters(),
        empty: () => this.startOver(),
        keepBoth: () => {
          for (const file of round.replacing) round.keepBoth(file);
          this.pair();
          void this.work();
        },
        passed: () => this.passed,
      },
      file: {
        sheet: (name) => this.chooseSheet(name),
        save: (withMemo) => void this.saves.open(withMemo),
        useColumns: (text) => this.useColumns(text),
        forgetColumns: (sheet) => {
          this.open?.open.columns.delete(sheet);
          this.judgeAnew();
        },
        settings: (changed) => this.changeSettings(changed),
        keep: (isKept) => this.settings.keep(isKept),
        table: (near) => this.otherRows(near),
        draft: () => this.parts.packs.draft(),
        again: () => {
          const { open } = this;
          this.parts.chooser.ask((taken) => {
            void (open !== undefined && this.isList ? this.chooseAgain(open, taken) : this.choose(taken));
          });
        },
      },
    };
  }

  private changeSettings(changed: Settings): void {
    const otherLanguage = changed.language !== this.settings.now.language;
    this.settings.change(changed);
    if (otherLanguage) {
      this.parts = this.build();
      this.pair();
      this.see();
      document.querySelector("details.settings-box")?.setAttribute("open", "");
      document.getElementById("language")?.focus();
    }
    this.judgeAll();
  }

  private judgeAll(): void {
    if (this.isList) {
      this.round.forget();
      void this.work();
    }
    if (this.open !== undefined) void this.judgeOpen();
  }

  /** Judges again beside earlier answers; beside none where there are none any more. */
  private compareWith(files: TakenFiles["files"]): void {
    this.earlier = files;
    this.pair();
    this.judgeAll();
  }

  /** Says with what each file is compared. */
  private pair(): void {
    const { files } = this.round;
    const place = ({ open: { name }, under }: ListedFile) => ({ name, under });
    const { pairs, unpaired } = pairEarlier(files, place, this.earlier);
    for (const file of files) {
      const one = pairs.get(file);
      const earlier = one === undefined ? file.former : { name: one.file.name, source: one.file };
      if (earlier === undefined) delete file.earlier;
      else file.earlier = earlier;
    }
    this.parts.earlier.show(this.earlier.length === 0 ? undefined : { paired: pairs.size, ...unpaired });
  }

  /**
   * Another pack was chosen: the settings show its bands, and everything is judged by it.
   * @param table the file from which it was made, which is shown where no other was put in
   */
  private judgeByOthers(table: File | undefined): void {
    this.parts = this.build();
    this.pair();
    this.see();
    this.parts.packs.open();
    if (table !== undefined && this.round.files.length === 0)
      void this.choose({ files: [{ file: table, under: "" }], unread: 0, tooMany: false });
    else this.judgeAll();
  }

  /** Packs that were kept on this machine and are of no use to this version. */
  private tellFaulty(count: number): void {
    if (count === 0) return;
    const words = packChoiceWordsFor(this.settings.now.language);
    this.parts.view.tell([{ tone: "notice", text: say(words, { code: "kept-faulty", values: { count } }) }]);
  }

  private see(): void {
    this.parts.view.see(this.open !== undefined ? "file" : this.isList ? "list" : "start", this.isList);
  }

  private chooseSheet(name: string): void {
    if (this.open !== undefined) this.open.open.sheet = name;
    this.judgeAnew();
  }

  /** Columns belong to a sheet, so that the sheet they were set for is from now on the chosen one. */
  private useColumns(text: string): void {
    const file = this.open?.open;
    if (file?.shown === undefined) return;
    file.columns.set(file.shown, text);
    this.chooseSheet(file.shown);
  }

  /** What was said about the open file changes its line in the list, too. */
  private judgeAnew(): void {
    if (this.open !== undefined && this.isList) {
      this.round.forget(this.open);
      void this.work();
    }
    void this.judgeOpen();
  }

  private async choose({ files, unread, tooMany }: TakenFiles): Promise<void> {
    const [first] = files;
    if (first === undefined) {
      if (unread > 0)
        this.refuse("nothing-taken", pageLabel(pageWordsFor(this.settings.now.language), "list-nothing"));
      return;
    }
    // A file of rules says how to judge; it is none of the answers.
    if (files.length === 1 && RULES.test(first.file.name)) return this.parts.packs.take(first.file);
    this.passed = { unread, tooMany };
    if (files.length === 1 && !this.isList) return this.chooseOne(files);
    else {
      if (!this.isList) this.round.empty();
      this.putIn(files);
    }
    this.isList = true;
    this.open = undefined;
    this.asked += 1;
    this.pair();
    this.parts.view.show(nothing);
    this.see();
    await this.work();
  }

  private putIn(files: TakenFiles["files"]): void {
    const { added, gone } = this.round.add(files);
    for (const file of gone) this.parts.list.drop(file);
    for (const file of added) this.checked.putIn(file);
  }

  /** A mended file takes the place of the one that was put in. */
  private async chooseAgain(former: ListedFile, taken: TakenFiles): Promise<void> {
    const [first, second] = taken.files;
    if (first === undefined || second !== undefined) return this.choose(taken);
    const wasOpen = this.open === former;
    const now = this.round.replace(former, first);
    this.checked.putIn(now, former);
    this.parts.list.drop(former);
    this.pair();
    if (wasOpen) void this.openFile(now);
    await this.work();
  }

  /** One file by itself is shown at once. */
  private async chooseOne(files: TakenFiles["files"]): Promise<void> {
    this.round.empty();
    this.open = undefined;
    this.asked += 1;
    this.see();
    const name = files[0]?.file.name ?? "";
    if (!READ.test(name)) {
      this.refuse(
        "not-xlsx",
        say(paneWordsFor(this.settings.now.language), { code: "not-xlsx", values: { file: name } }),
      );
      return;
    }
    this.putIn(files);
    this.pair();
    const [file] = this.round.files;
    if (file !== undefined) await this.openFile(file);
  }

  private refuse(failure: FileFailure, text: string): void {
    this.parts.view.show({ ...nothing, messages: [problem(failure, text, this.settings.now)] });
  }

  private tellFault(error: unknown): void {
    this.parts.view.tell([problem("our-fault", this.ourFault(error), this.settings.now)]);
  }

  private async work(): Promise<void> {
    try {
      await this.round.run();
    } catch (error) {
      this.tellFault(error);
    }
  }

  private async openFile(file: ListedFile): Promise<void> {
    this.open = file;
    this.see();
    await this.judgeOpen();
  }

  private backToList(): void {
    const { open } = this;
    this.open = undefined;
    this.asked += 1;
    this.parts.view.show(nothing);
    this.see();
    if (open !== undefined) this.parts.list.focus(open);
  }

  private step(by: 1 | -1): void {
    const next = this.open && this.parts.list.beside(this.open, by);
    if (next !== undefined) void this.openFile(next);
  }

  private startOver(): void {
    for (const file of this.round.files) this.parts.list.drop(file);
    this.round.empty();
    this.earlier = [];
    this.parts.earlier.show(undefined);
    this.isList = false;
    this.open = undefined;
    this.parts.view.show(nothing);
    this.see();
    this.parts.chooser.focus();
  }

  /** Has the open file judged, and says meanwhile that work goes on. */
  private async judgeOpen(): Promise<void> {
    const file = this.open;
    if (file === undefined) return;
    this.asked += 1;
    const asked = this.asked;
    const words = paneWordsFor(this.settings.now.language);
    const text = say(words, { code: "working-read", values: { file: file.open.name } });
    this.parts.view.show({ ...nothing, working: { text } });
    const request = {
      file: file.open,
      source: file.source,
      settings: this.settings.now,
      earlier: file.earlier,
      isVendor: this.isVendor,
    };
    try {
      const { state, shown, pack, bytes } = await this.judge.judge(request);
      if (bytes !== undefined) file.source = bytes;
      if (asked !== this.asked) return;
      file.open.shown = shown;
      if (pack !== undefined) this.packs.used = pack;
      this.parts.view.show(this.withSince(file, state));
    } catch (error) {
      if (asked === this.asked) this.refuse("our-fault", this.ourFault(error));
    }
  }

  /** Beside what is to be mended, what has changed since a file of this name was last checked. */
  private withSince(file: ListedFile, state: OfflineState): OfflineState {
    const since = state.fixes && this.checked.since(file, state.fixes);
    return since === undefined ? state : { ...state, since };
  }

  private ourFault(error: unknown): string {
    const detail = error instanceof Error ? error.message : typeof error;
    return say(paneWordsFor(this.settings.now.language), { code: "our-fault", values: { detail } });
  }

  private async otherRows(near: NearRow): Promise<ShownTable | undefined> {
    const { asked } = this;
    try {
      const table = await this.judge.table(near);
      return asked === this.asked ? table : undefined;
    } catch (error) {
      this.tellFault(error);
      return undefined;
    }
  }
}
