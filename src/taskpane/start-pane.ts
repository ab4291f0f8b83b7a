import { say } from "../core/coded";
import type { MarkOptions } from "../core/mark/mark-request";
import type { PlainDate } from "../core/plain-date";
import type { Policy } from "../core/policy";
import type { JudgeFault } from "../core/excel-fault";
import { judgeActiveSheet, type JudgedSheet, writingOf } from "../excel/judge-active-sheet";
import { showRow } from "../excel/show-row";
import type { WriteOptions } from "../excel/write/write-steps";
import { shippedPack } from "../packs/index";
import { packHash } from "../packs/pack-hash";
import type { ColumnsState } from "../ui/columns-form";
import { lettersOf } from "../ui/columns-text";
import { takeNote } from "../ui/left-note";
import { createPane, type Pane } from "../ui/pane";
import { FIRST_STATE, type PaneMessage, type PaneState, type Working } from "../ui/pane-state";
import { canKeep, dayOf, keepSettings, type Settings } from "../ui/settings";
import { sheetReport } from "../ui/sheet-report";
import { excelWordsFor } from "../words/excel-words";
import { paneWordsFor } from "../words/pane-words";
import { wordsFor } from "../words/words";
import { memoText } from "../words/memo-text";
import { clearHeard } from "./clear-heard";
import { clearedMessages } from "./clear-messages";
import { ColumnsMemory } from "./columns-memory";
import { columnsUsed, isOutdated, judgedMessages, notWatched } from "./judge-messages";
import { LostEntries } from "../excel/undo/lost-entries";
import { memoSheet } from "./memo-sheet";
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
type WorkCode = "working-judge" | "working-clear" | "working-print" | "working-memo";

/** The pane's memory: settings, the last judgement, and who watches its sheet. */
class PaneSession {
  private readonly pack = shippedPack("gaibu-service");
  private readonly rules = { pack: this.pack, packHash: packHash(this.pack) };
  private readonly watch = new SheetWatch();
  private readonly columns = new ColumnsMemory();
  private readonly lost = new LostEntries();
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
        memoSheet: () => void this.work("working-memo", (options) => this.addMemo(options)),
        memoText: () => this.memoText(),
        useColumns: (text) => void this.work("working-judge", (options) => this.useColumns(text, options)),
        forgetColumns: (sheet) => void this.work("working-judge", () => this.forgetColumns(sheet)),
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
      onTakingBack: () =>
        this.showWorking({ text: say(this.words(), { code: "working-take-back", values: {} }) }),
    });
    const told = await this.lostTold();
    const { working: _, ...rest } = this.state;
    this.show({ ...rest, messages: [...messages, ...told] });
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

  /** @param columns set by hand just now */
  private async judge(
    marks: MarkOptions,
    options: WriteOptions,
    columns?: string,
  ): Promise<readonly PaneMessage[]> {
    this.turnDay();
    const { asOf, policy, language, staff } = this.settings;
    const words = wordsFor(language).mark;
    const rules = { ...this.rules, asOf, policy, words, options: { ...marks, staff } };
    const columnsFor = this.columns.columnsFor(columns);
    const onChange = this.watch.begin();
    const outcome = await judgeActiveSheet(rules, { ...options, columnsFor, onChange });
    if (!outcome.ok) return this.notJudged(outcome.fault);
    this.judged = { sheet: outcome.value, policy };
    this.state = {
      ...this.state,
      ...this.report(),
      columns: columnsOf(outcome.value),
      stale: isOutdated(outcome.value),
    };
    const isWatched = await this.watch.start(outcome.value, {
      onChanged: () => this.showStale(),
      onWrittenOver: (entries) => {
        this.lost.hear(writingOf(outcome.value), entries);
        if (this.state.working === undefined) void this.enterLost();
      },
    });
    return [
      ...(isWatched ? [] : notWatched(outcome.value, language)),
      ...judgedMessages(outcome.value, marks, language),
      ...(columns === undefined ? columnsUsed(outcome.value, language) : []),
    ];
  }

  private async enterLost(): Promise<void> {
    const told = await this.lostTold();
    if (told.length > 0) this.show({ ...this.state, messages: [...this.state.messages, ...told] });
  }

  private async lostTold(): Promise<readonly PaneMessage[]> {
    return (await this.lost.enter()).map((told) => ({ tone: "problem", text: say(this.words(), told) }));
  }

  private showStale(): void {
    if (this.judged === undefined) return;
    // What was done is told no more once the sheet has changed; a problem stays until it is answered.
    const messages = this.state.messages.filter(({ tone }) => tone === "problem");
    this.show({ ...this.state, stale: true, messages });
  }

  private async notJudged(fault: JudgeFault): Promise<readonly PaneMessage[]> {
    const text = excelWordsFor(this.settings.language).judgeFault(fault);
    // The sheet in front is another one than the result is of; the result would look like its answer.
    if (fault.kind !== "excel") await this.forget();
    if (fault.kind !== "table") return [{ tone: "problem", text }];
    const { sheet } = fault.fault.values;
    const columns = { sheet, ...(fault.columns === undefined ? {} : { inForce: fault.columns }) };
    this.state = { ...this.state, columns };
    const isElsewhere = fault.fault.code === "sheet-empty" || (fault.elsewhere ?? []).length > 0;
    return [{ tone: "problem", text, ...(isElsewhere ? {} : { offer: "columns" as const }) }];
  }

  /** Judges with columns set by hand, and remembers them once they have shown a table. */
  private async useColumns(text: string, options: WriteOptions): Promise<readonly PaneMessage[]> {
    const before = this.judged;
    const messages = await this.judge({}, options, text);
    if (this.judged === undefined || this.judged === before) return messages;
    const sheet = this.judged.sheet.snapshot.name;
    const kept = await this.columns.keep(sheet, text);
    const told = say(this.words(), {
      code: kept ? "columns-kept" : "columns-not-kept",
      values: { sheet },
    });
    return [...messages, { tone: kept ? "done" : "notice", text: told }];
  }

  private async forgetColumns(sheet: string): Promise<readonly PaneMessage[]> {
    await this.columns.keep(sheet, undefined);
    await this.forget();
    this.state = { ...this.state, columns: { sheet } };
    return [{ tone: "done", text: say(this.words(), { code: "columns-forgotten", values: { sheet } }) }];
  }

  private async addMemo(options: WriteOptions): Promise<readonly PaneMessage[]> {
    if (this.judged === undefined) return [];
    const { language } = this.settings;
    const added = await memoSheet({ judged: this.judged.sheet, pack: this.pack, language }, options);
    if (added.outdated) this.state = { ...this.state, stale: true };
    return added.messages;
  }

  private memoText(): string {
    if (this.judged === undefined) return "";
    const { language } = this.settings;
    return memoText({ checked: this.judged.sheet.checked, pack: this.pack, language });
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
    // What was entered at the very moment of clearing is told of only now.
    await this.watch.leave();
  }

  private async clear(options: WriteOptions): Promise<readonly PaneMessage[]> {
    const { language } = this.settings;
    this.watch.forgetEntries();
    const outcome = await clearHeard(this.watch.watched, options);
    if (!outcome.ok)
      return [{ tone: "problem", text: excelWordsFor(language).writeFault(outcome.fault).join("\n") }];
    const { cleared, told } = outcome.value;
    if (this.judged?.sheet.reading.worksheetId === cleared.worksheetId) await this.forget();
    return [
      ...clearedMessages(cleared, language),
      ...told.map((one): PaneMessage => ({ tone: "problem", text: say(this.words(), one) })),
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

/** What the fields for columns show of a judged sheet. */
function columnsOf({ checked, columns }: JudgedSheet): ColumnsState {
  const { sheet, columns: read } = checked.table;
  return { sheet, read: lettersOf(read), ...(columns === undefined ? {} : { inForce: columns }) };
}
