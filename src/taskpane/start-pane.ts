import { say } from "../core/coded";
import type { MarkOptions } from "../core/mark/mark-request";
import type { PlainDate } from "../core/plain-date";
import type { Policy } from "../core/policy";
import { clearActiveSheet, judgeActiveSheet, type JudgedSheet } from "../excel/judge-active-sheet";
import { showRow } from "../excel/show-row";
import type { WriteOptions } from "../excel/write-steps";
import { shippedPack } from "../packs/index";
import { packHash } from "../packs/pack-hash";
import { takeNote } from "../ui/left-note";
import { createPane, type Pane } from "../ui/pane";
import { FIRST_STATE, type PaneMessage, type PaneState, type Working } from "../ui/pane-state";
import { canKeep, dayOf, keepSettings, type Settings } from "../ui/settings";
import { sheetReport } from "../ui/sheet-report";
import { excelWordsFor } from "../words/excel-words";
import { paneWordsFor } from "../words/pane-words";
import { wordsFor } from "../words/words";
import { judgedMessages } from "./judge-messages";
import { SheetWatch } from "./sheet-watch";

export interface PaneStart {
  readonly root: HTMLElement;
  readonly settings: Settings;
  readonly storage: () => Storage;
}

/** Wires the pane to the workbook: what its buttons do, and what it shows afterwards. */
export function startPane(start: PaneStart): void {
  new PaneSession(start).open();
}

type Work = (options: WriteOptions) => Promise<readonly PaneMessage[]>;
type WorkCode = "working-judge" | "working-clear" | "working-print";

/** The pane's memory: settings, the last judgement, and who watches its sheet. */
class PaneSession {
  private readonly pack = shippedPack("gaibu-service");
  private readonly rules = { pack: this.pack, packHash: packHash(this.pack) };
  private readonly watch = new SheetWatch();
  private readonly start: PaneStart;
  private settings: Settings;
  private kept: boolean;
  /** The day that the pane took for today. */
  private today: PlainDate;
  private pane: Pane | undefined;
  private state: PaneState = FIRST_STATE;
  private judged: { readonly sheet: JudgedSheet; readonly policy: Policy } | undefined;

  constructor(start: PaneStart) {
    this.start = start;
    this.settings = start.settings;
    this.kept = canKeep(start.storage);
    this.today = start.settings.asOf;
  }

  open(): void {
    this.build();
    const note = takeNote(this.start.storage);
    if (note === undefined) return;
    const text = say(this.words(), { code: "left-note", values: { text: note } });
    this.show({ ...this.state, messages: [{ tone: "notice", text }] });
  }

  private words() {
    return paneWordsFor(this.settings.language);
  }

  private build(): void {
    document.documentElement.lang = this.settings.language;
    const judge = (code: WorkCode, marks: MarkOptions) => () =>
      void this.work(code, (options) => this.judge(marks, options));
    this.pane = createPane({
      root: this.start.root,
      words: this.words(),
      settings: this.settings,
      kept: this.kept,
      bands: this.pack.exemptions,
      rows: this.pack.rows.map(({ id }) => id),
      actions: {
        judge: judge("working-judge", {}),
        print: judge("working-print", { print: "A4" }),
        resultSheet: judge("working-judge", { target: "result-sheet" }),
        clear: () => void this.work("working-clear", (options) => this.clear(options)),
        showCell: (cell) => void this.showCell(cell),
        settings: (settings) => this.changeSettings(settings),
      },
    });
    this.pane.show(this.state);
  }

  private show(state: PaneState): void {
    this.state = state;
    this.pane?.show(state);
  }

  private changeSettings(settings: Settings): void {
    const otherLanguage = settings.language !== this.settings.language;
    this.settings = settings;
    this.kept = keepSettings(settings, this.start.storage);
    if (!otherLanguage) return;
    this.state = { ...this.state, ...this.report(), messages: [] };
    this.build();
    document.querySelector("details.settings-box")?.setAttribute("open", "");
    document.getElementById("language")?.focus();
  }

  /** Runs work with its progress shown; whatever happens ends in a sentence. */
  private async work(code: WorkCode, work: Work): Promise<void> {
    if (this.state.working !== undefined) return;
    const text = say(this.words(), { code, values: {} });
    const hint = say(this.words(), { code: "waiting-for-cell", values: {} });
    this.show({ ...this.state, messages: [], working: { text } });
    const messages = await this.messagesOf(work, {
      onWaiting: () => this.showWorking({ text, hint }),
      onProgress: (done, of) => this.showWorking({ text, done, of }),
    });
    const { working: _, ...rest } = this.state;
    this.show({ ...rest, messages });
  }

  private showWorking(working: Working): void {
    if (this.state.working !== undefined) this.show({ ...this.state, working });
  }

  private async messagesOf(work: Work, options: WriteOptions): Promise<readonly PaneMessage[]> {
    try {
      return await work(options);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return [{ tone: "problem", text: say(this.words(), { code: "our-fault", values: { detail } }) }];
    }
  }

  private async judge(marks: MarkOptions, options: WriteOptions): Promise<readonly PaneMessage[]> {
    this.turnDay();
    const { asOf, policy, language } = this.settings;
    const words = wordsFor(language).mark;
    const outcome = await judgeActiveSheet({ ...this.rules, asOf, policy, words, options: marks }, options);
    if (!outcome.ok) {
      // The sheet in front is another one than the result is of; the result would look like its answer.
      if (outcome.fault.kind !== "excel") await this.forget();
      return [{ tone: "problem", text: excelWordsFor(language).judgeFault(outcome.fault) }];
    }
    this.judged = { sheet: outcome.value, policy };
    this.state = { ...this.state, ...this.report(), stale: false };
    await this.watch.start(outcome.value, () => this.show({ ...this.state, stale: true, messages: [] }));
    return judgedMessages(outcome.value, marks, language);
  }

  /** A pane that stays open overnight judges as of the new day, unless a date was chosen. */
  private turnDay(): void {
    const now = dayOf(new Date());
    if (now === this.today) return;
    if (this.settings.asOf === this.today) {
      this.settings = { ...this.settings, asOf: now };
      this.pane?.showDate(now);
    }
    this.today = now;
  }

  private report(): Pick<PaneState, "report"> {
    if (this.judged === undefined) return {};
    const { policy, sheet } = this.judged;
    const words = wordsFor(this.settings.language);
    const { checked, snapshot } = sheet;
    return { report: sheetReport({ checked, snapshot, ...this.rules, policy, words }) };
  }

  private async forget(): Promise<void> {
    this.judged = undefined;
    const { report: _, ...rest } = this.state;
    this.state = { ...rest, stale: false };
    await this.watch.stop();
  }

  private async clear(options: WriteOptions): Promise<readonly PaneMessage[]> {
    const outcome = await clearActiveSheet(options);
    if (!outcome.ok) {
      const { language } = this.settings;
      return [{ tone: "problem", text: excelWordsFor(language).writeFault(outcome.fault).join("\n") }];
    }
    const { sheet, sizesRestored } = outcome.value;
    if (this.judged?.sheet.snapshot.name === sheet) await this.forget();
    const done = say(this.words(), { code: "done-clear", values: { sheet } });
    const lost = say(this.words(), { code: "sizes-not-restored", values: {} });
    return [
      { tone: "done", text: done },
      ...(sizesRestored ? [] : [{ tone: "notice" as const, text: lost }]),
    ];
  }

  private async showCell(cell: string): Promise<void> {
    if (this.judged === undefined) return;
    const shown = await showRow(this.judged.sheet.reading.worksheetId, cell);
    if (shown.ok) return;
    const text = excelWordsFor(this.settings.language).fault(shown.fault);
    this.show({ ...this.state, messages: [{ tone: "problem", text }] });
  }
}
