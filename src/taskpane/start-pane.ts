import { say } from "../core/coded";
import type { Policy } from "../core/policy";
import type { CellRange } from "../core/sheet/grid";
import { clearActiveSheet, judgeActiveSheet, type JudgedSheet } from "../excel/judge-active-sheet";
import { showRow } from "../excel/show-row";
import { watchSheet, type Unwatch } from "../excel/watch-sheet";
import type { WriteOptions } from "../excel/write-steps";
import { packHash } from "../packs/pack-hash";
import { shippedPack } from "../packs/index";
import { takeNote } from "../ui/left-note";
import { createPane, type Pane } from "../ui/pane";
import { FIRST_STATE, type PaneMessage, type PaneState } from "../ui/pane-state";
import { keepSettings, type Settings } from "../ui/settings";
import { sheetReport } from "../ui/sheet-report";
import { excelWordsFor } from "../words/excel-words";
import { paneWordsFor } from "../words/pane-words";
import { wordsFor } from "../words/words";

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

/** The pane's memory: settings, the last judgement, and who watches its sheet. */
class PaneSession {
  private readonly pack = shippedPack("gaibu-service");
  private readonly rules = { pack: this.pack, packHash: packHash(this.pack) };
  private readonly start: PaneStart;
  private settings: Settings;
  private kept = true;
  private pane: Pane | undefined;
  private state: PaneState = FIRST_STATE;
  private judged: { readonly sheet: JudgedSheet; readonly policy: Policy } | undefined;
  private ownRanges: readonly CellRange[] = [];
  private unwatch: Unwatch | undefined;

  constructor(start: PaneStart) {
    this.start = start;
    this.settings = start.settings;
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
    this.pane = createPane({
      root: this.start.root,
      words: this.words(),
      settings: this.settings,
      kept: this.kept,
      bands: this.pack.exemptions,
      rows: this.pack.rows.map(({ id }) => id),
      actions: {
        judge: () => void this.work("working-judge", (options) => this.judge(options)),
        print: () => void this.work("working-print", (options) => this.judge(options, "A4")),
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
    const { messages: _, ...rest } = this.state;
    this.state = { ...rest, ...this.report(), messages: [] };
    this.build();
    document.querySelector("details.settings-box")?.setAttribute("open", "");
    document.getElementById("language")?.focus();
  }

  /** Runs work with its progress shown; whatever happens ends in a sentence. */
  private async work(code: "working-judge" | "working-clear" | "working-print", work: Work): Promise<void> {
    if (this.state.working !== undefined) return;
    const text = say(this.words(), { code, values: {} });
    this.show({ ...this.state, messages: [], working: { text } });
    const options: WriteOptions = {
      onWaiting: () =>
        this.showWorking({ text, hint: say(this.words(), { code: "waiting-for-cell", values: {} }) }),
      onProgress: (done, of) => this.showWorking({ text, done, of }),
    };
    const messages = await this.messagesOf(work, options);
    const { working: _, ...rest } = this.state;
    this.show({ ...rest, messages });
  }

  private showWorking(working: NonNullable<PaneState["working"]>): void {
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

  private async judge(options: WriteOptions, print?: "A4"): Promise<readonly PaneMessage[]> {
    const { asOf, policy, language } = this.settings;
    const words = wordsFor(language);
    const rules = { ...this.rules, asOf, policy, words: words.mark };
    const outcome = await judgeActiveSheet(
      print === undefined ? rules : { ...rules, options: { print } },
      options,
    );
    if (!outcome.ok) {
      const { fault } = outcome;
      const text =
        fault.kind === "table" ? words.tableFault(fault.fault) : excelWordsFor(language).fault(fault.fault);
      return [{ tone: "problem", text }];
    }
    this.judged = { sheet: outcome.value, policy };
    const { written, checked } = outcome.value;
    this.state = { ...this.state, ...this.report(), stale: false };
    await this.watch(outcome.value);
    if (!written.ok) {
      return [
        { tone: "problem", text: excelWordsFor(language).writeFault(written.fault).join("\n") },
        { tone: "notice", text: say(this.words(), { code: "nothing-written", values: {} }) },
      ];
    }
    const { sheet } = checked.table;
    const verdict = words.verdict[checked.judgement.verdict];
    const done =
      print === undefined
        ? say(this.words(), { code: "done-judge", values: { sheet, verdict } })
        : say(this.words(), { code: "done-print", values: { sheet } });
    return [{ tone: "done", text: done }];
  }

  private report(): Pick<PaneState, "report"> {
    if (this.judged === undefined) return {};
    const { policy, sheet } = this.judged;
    const { checked, snapshot } = sheet;
    const words = wordsFor(this.settings.language);
    return { report: sheetReport({ checked, snapshot, ...this.rules, policy, words }) };
  }

  /** A result is old as soon as somebody changes the sheet. Not to be told so is no reason to fail. */
  private async watch({ reading, written }: JudgedSheet): Promise<void> {
    this.ownRanges = written.ok ? written.value.ranges : [];
    await this.unwatch?.();
    this.unwatch = undefined;
    const watching = await watchSheet({
      worksheetId: reading.worksheetId,
      ownRanges: () => this.ownRanges,
      onChanged: () => this.show({ ...this.state, stale: true, messages: [] }),
    });
    if (watching.ok) this.unwatch = watching.value;
  }

  private async clear(options: WriteOptions): Promise<readonly PaneMessage[]> {
    const outcome = await clearActiveSheet(options);
    const words = this.words();
    if (!outcome.ok) {
      return [
        { tone: "problem", text: excelWordsFor(this.settings.language).writeFault(outcome.fault).join("\n") },
      ];
    }
    const { sheet, sizesRestored } = outcome.value;
    if (this.judged?.sheet.snapshot.name === sheet) {
      this.judged = undefined;
      const { report: _, ...rest } = this.state;
      this.state = { ...rest, stale: false };
      await this.unwatch?.();
      this.unwatch = undefined;
    }
    const lost: PaneMessage = {
      tone: "notice",
      text: say(words, { code: "sizes-not-restored", values: {} }),
    };
    return [
      { tone: "done", text: say(words, { code: "done-clear", values: { sheet } }) },
      ...(sizesRestored ? [] : [lost]),
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
