import { say } from "../core/coded";
import { shippedPack } from "../packs/index";
import { createOfflineView, type OfflineState, type OfflineView } from "../ui/offline-view";
import {
  canKeep,
  dayOf,
  defaultSettings,
  keepSettings,
  keptSettings,
  languageOf,
  type Settings,
} from "../ui/settings";
import { paneWordsFor } from "../words/pane-words";
import { startJudge, type Judge } from "./judging-worker";
import { copyName, problem, type OpenFile } from "./page-states";
import { saveFile } from "./save-file";

const storage = (): Storage => window.localStorage;
const nothing: OfflineState = { messages: [], sheets: [] };

/** The page that people see: what was chosen and set, and what the judge in the background says of it. */
export function startPage(script: string | null | undefined): void {
  new OfflinePage(startJudge(script));
}

class OfflinePage {
  private readonly pack = shippedPack("gaibu-service");
  private settings: Settings = {
    ...defaultSettings(dayOf(new Date()), languageOf(navigator.language)),
    ...keptSettings(storage),
  };
  private kept = canKeep(storage);
  private open: OpenFile | undefined;
  /** Counts the judgements that were asked for; only the last one is shown. */
  private asked = 0;
  private view: OfflineView = this.build();

  constructor(private readonly judge: Judge) {}

  private build(): OfflineView {
    const words = paneWordsFor(this.settings.language);
    const root = document.getElementById("page");
    if (root === null) throw new Error("The page has no place for its contents.");
    document.documentElement.lang = this.settings.language;
    document.title = say(words, { code: "page-title", values: {} });
    return createOfflineView({
      root,
      words,
      settings: this.settings,
      kept: this.kept,
      bands: this.pack.exemptions,
      rows: this.pack.rows.map(({ id }) => id),
      actions: {
        choose: (files) => void this.choose(files),
        sheet: (name) => this.chooseSheet(name),
        save: (withMemo) => void this.save(withMemo),
        useColumns: (text) => this.useColumns(text),
        forgetColumns: (sheet) => this.forgetColumns(sheet),
        settings: (changed) => this.changeSettings(changed),
      },
    });
  }

  private changeSettings(changed: Settings): void {
    const otherLanguage = changed.language !== this.settings.language;
    this.settings = changed;
    this.kept = keepSettings(this.settings, storage);
    if (otherLanguage) {
      this.view = this.build();
      document.querySelector("details.settings-box")?.setAttribute("open", "");
      document.getElementById("language")?.focus();
    }
    if (this.open !== undefined) void this.judgeOpen();
  }

  private chooseSheet(name: string): void {
    if (this.open !== undefined) this.open.sheet = name;
    void this.judgeOpen();
  }

  /** Columns belong to a sheet, so that the sheet they were set for is from now on the chosen one. */
  private useColumns(text: string): void {
    if (this.open?.shown === undefined) return;
    this.open.columns.set(this.open.shown, text);
    this.chooseSheet(this.open.shown);
  }

  private forgetColumns(sheet: string): void {
    this.open?.columns.delete(sheet);
    void this.judgeOpen();
  }

  private async choose(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    const words = paneWordsFor(this.settings.language);
    const { name } = file;
    this.open = undefined;
    this.asked += 1;
    const refuse = (code: "not-xlsx" | "file-unreadable") => {
      const text = say(words, { code, values: { file: name } });
      this.view.show({ ...nothing, messages: [problem(text)] });
    };
    if (!/\.(xls[xmb]?|csv|tsv|txt|f?ods|pdf|xml|docx|pptx|numbers|html?)$/i.test(name)) {
      refuse("not-xlsx");
      return;
    }
    const asked = this.asked;
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    );
    // Meanwhile another file may have been chosen.
    if (asked !== this.asked) return;
    if (bytes === undefined) {
      refuse("file-unreadable");
      return;
    }
    const several = say(words, { code: "several-files", values: { file: name } });
    this.open = {
      name,
      columns: new Map(),
      shown: undefined,
      notices: files.length > 1 ? [{ tone: "notice", text: several }] : [],
    };
    await this.judgeOpen(bytes);
  }

  /** Has the open file judged, and says meanwhile that work goes on. Its bytes are given the first time. */
  private async judgeOpen(bytes?: Uint8Array): Promise<void> {
    const file = this.open;
    if (file === undefined) return;
    this.asked += 1;
    const asked = this.asked;
    const words = paneWordsFor(this.settings.language);
    const text = say(words, { code: "working-read", values: { file: file.name } });
    this.view.show({ ...nothing, working: { text } });
    const request = { file, settings: this.settings, ...(bytes === undefined ? {} : { bytes }) };
    try {
      const { state, shown } = await this.judge.judge(request);
      if (asked !== this.asked) return;
      file.shown = shown;
      this.view.show(state);
    } catch (error) {
      if (asked === this.asked) this.view.show({ ...nothing, messages: [problem(this.ourFault(error))] });
    }
  }

  private ourFault(error: unknown): string {
    const detail = error instanceof Error ? error.message : typeof error;
    return say(paneWordsFor(this.settings.language), { code: "our-fault", values: { detail } });
  }

  /** A copy that can't be made with the list says so beside the result, which stays. */
  private async save(withMemo: boolean): Promise<void> {
    const file = this.open;
    if (file === undefined) return;
    try {
      const copy = await this.judge.copy(withMemo);
      if (copy === undefined || file !== this.open) return;
      if (copy.ok) saveFile(copyName(file.name), copy.value);
      else this.view.tell([problem(copy.fault)]);
    } catch (error) {
      this.view.tell([problem(this.ourFault(error))]);
    }
  }
}
