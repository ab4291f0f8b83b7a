import { say } from "../core/coded";
import type { Outcome } from "../core/fault";
import type { MarkOptions } from "../core/mark/mark-request";
import type { Policy } from "../core/policy";
import type { ExcelFault, JudgeFault } from "../core/excel-fault";
import { fileName } from "../excel/file-name";
import { judgeActiveSheet, type JudgedSheet, type SheetRules, writingOf } from "../excel/judge-active-sheet";
import { lookAtSheet } from "../excel/look-at-sheet";
import { openSheet } from "../excel/open-sheet";
import type { SheetReading } from "../excel/read/read-sheet";
import { showRow } from "../excel/show-row";
import type { WriteOptions } from "../excel/write/write-steps";
import { type ChosenPack, policyFor } from "../packs/choose-pack";
import type { ColumnsState } from "../ui/columns-form";
import { label } from "../ui/label";
import type { Compared } from "../ui/compare-page";
import type { ComparisonReport } from "../ui/comparison-report";
import type { PackChoiceState, TakenPack } from "../ui/pack-form";
import type { PaneActions } from "../ui/pane";
import { saveFile } from "../ui/save-file";
import { FIRST_STATE, type Offer, type PaneMessage, type PaneState, type Working } from "../ui/pane-state";
import type { Settings } from "../ui/settings";
import { sheetReport } from "../ui/sheet-report";
import { excelWordsFor } from "../words/excel-words";
import { excelHeading, judgeHeading } from "../words/failure-headings";
import { refusedPack } from "../words/pack-choice-words";
import { paneWordsFor } from "../words/pane-words";
import { wordsFor } from "../words/words";
import { memoText } from "../words/memo-text";
import { clearHeard } from "./clear-heard";
import { clearedMessages } from "./clear-messages";
import { ColumnsMemory } from "./columns-memory";
import { columnsInFront } from "./columns-in-front";
import { columnsUsed, isOutdated, judgedMessages, notWatched } from "./judge-messages";
import { LostEntries, type LostTold } from "../excel/undo/lost-entries";
import { LiveLook } from "./live-look";
import { memoSheet } from "./memo-sheet";
import { excelProblem } from "./excel-problem";
import { keptFaulty, packDifference, packNoted, rulesShown } from "./pack-messages";
import type { PaneDraft } from "./pane-draft";
import { PanePacks } from "./pane-packs";
import type { PaneHost } from "./pane-host";
import { SheetWatch } from "./sheet-watch";

type Work = (options: WriteOptions) => Promise<readonly PaneMessage[]>;
type WorkCode = `working-${"judge" | "clear" | "print" | "memo" | "send" | "unsend"}`;

/** Sending sheets out is loaded when somebody does it. */
const sending = () => import(/* webpackChunkName: "send" */ "./send-messages");

/** Making rules is loaded with the first that are made. */
const makeDraft = async (settings: () => Settings): Promise<PaneDraft> => {
  const { PaneDraft } = await import(/* webpackChunkName: "packs" */ "./pane-draft");
  return new PaneDraft(settings);
};

/** What the pane does in the workbook, and what it knows of it: the last judgement, and who watches its sheet. */
export class PaneSession {
  private readonly packs: PanePacks;
  private readonly watch = new SheetWatch();
  private readonly columns = new ColumnsMemory();
  private readonly lost = new LostEntries();
  private state: PaneState = FIRST_STATE;
  /** What was tried last. */
  private last: (() => void) | undefined;
  private readonly live = new LiveLook();
  private compared: { readonly of: object; readonly report: ComparisonReport } | undefined;
  /** Rules that are being made for another table. */
  private drafting: Promise<PaneDraft> | undefined;
  private judged: { readonly sheet: JudgedSheet; readonly policy: Policy } | undefined;

  constructor(private readonly shell: PaneHost) {
    this.packs = new PanePacks(shell.storage);
    void this.packs.ready.then((faulty) => {
      const told = keptFaulty(faulty, this.settings.language);
      if (told.length > 0) this.show({ ...this.state, messages: [...this.state.messages, ...told] });
    });
  }

  /** What the buttons of the pane do. */
  actions(): Omit<PaneActions, "settings"> {
    const judge = (code: WorkCode, marks: MarkOptions) => () =>
      void this.work(code, (options) => this.judge(marks, options));
    return {
      judge: judge("working-judge", {}),
      print: judge("working-print", { print: "A4" }),
      resultSheet: judge("working-judge", { target: "result-sheet" }),
      clear: () => void this.work("working-clear", (options) => this.clear(options, true)),
      clearAnyway: () => void this.work("working-clear", (options) => this.clear(options, false)),
      clearNothing: () => this.show(unasked(this.state)),
      judgeSheet: (sheet) => void this.work("working-judge", (options) => this.judgeSheet(sheet, options)),
      again: () => this.last?.(),
      showCell: (cell) => this.showCell(cell),
      memoSheet: () => void this.work("working-memo", (options) => this.addMemo(options)),
      memoText: () => Promise.resolve(this.memoText()),
      offerColumns: () => this.offerColumns(),
      useColumns: (text) => void this.work("working-judge", (options) => this.useColumns(text, options)),
      forgetColumns: (sheet) => void this.work("working-judge", () => this.forgetColumns(sheet)),
      compare: (file) => this.compare(file),
      compared: () => Promise.resolve(this.compared?.of === this.judged ? this.compared?.report : undefined),
      packs: () => this.packs.state(this.settings.language),
      takePack: (file) => this.takePack(file),
      keepPack: (hash, isKept) => Promise.resolve(this.packs.keep(hash, isKept)),
      removePack: (hash) => this.removePack(hash),
      draft: this.draftDoor(),
      sendSheet: () => void this.work("working-send", (options) => this.send(options)),
      unsendSheet: () => void this.work("working-unsend", (options) => this.unsend(options)),
      usePack: (hash) => void this.work("working-judge", (options) => this.usePack(hash, options)),
    };
  }

  /** Says in the language of today what was said in another. */
  retell(): void {
    this.compared = undefined;
    const pack = this.judged?.sheet.rules.pack;
    const rules = pack === undefined ? {} : { rules: rulesShown(pack, this.settings.language) };
    this.show({ ...this.state, ...this.report(), ...rules, messages: [] });
  }

  private words() {
    return paneWordsFor(this.settings.language);
  }

  private show(state: PaneState): void {
    this.state = state;
    this.shell.show(state);
  }

  private get settings(): Settings {
    return this.shell.settings;
  }

  /** Runs work with its progress shown; whatever happens ends in a sentence. */
  private async work(code: WorkCode, work: Work): Promise<void> {
    if (this.state.working !== undefined) return;
    this.last = () => void this.work(code, work);
    const text = say(this.words(), { code, values: {} });
    const hint = say(this.words(), { code: "waiting-for-cell", values: {} });
    this.show({ ...unasked(this.state), messages: [], working: { text } });
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
      const text = say(this.words(), { code: "our-fault", values: { detail } });
      return [{ tone: "problem", heading: label(this.words(), "failed-fault"), text, offers: ["again"] }];
    }
  }

  /** @param columns set by hand just now */
  private async judge(
    marks: MarkOptions,
    options: WriteOptions,
    columns?: string,
  ): Promise<readonly PaneMessage[]> {
    this.shell.turnDay();
    const { asOf, language, staff } = this.settings;
    const words = wordsFor(language).mark;
    await this.packs.ready;
    let chosen: ChosenPack | undefined;
    const rules = (reading: SheetReading): SheetRules => {
      chosen = this.packs.choose(reading);
      return { ...this.rulesOf(chosen), asOf, words, options: { ...marks, staff } };
    };
    const columnsFor = this.columns.columnsFor(columns);
    const onChange = this.watch.begin();
    const outcome = await judgeActiveSheet(rules, { ...options, columnsFor, onChange });
    if (!outcome.ok) return this.notJudged(outcome.fault);
    this.judged = { sheet: outcome.value, policy: outcome.value.rules.policy };
    this.state = {
      ...this.state,
      ...this.report(),
      rules: rulesShown(outcome.value.rules.pack, language),
      stale: isOutdated(outcome.value),
      ahead: false,
    };
    const isWatched = await this.watch.start(outcome.value, {
      onChanged: (address) => this.changed(address.replace(/^.*!/, "")),
      onChangedElsewhere: (address) => this.changed(address),
      onWrittenOver: (entries) => {
        this.lost.hear(writingOf(outcome.value), entries);
        if (this.state.working === undefined) void this.enterLost();
      },
    });
    return [
      ...(isWatched ? [] : notWatched(outcome.value, language)),
      ...judgedMessages(outcome.value, marks, language),
      ...(chosen === undefined ? [] : packDifference(chosen, language)),
      ...(columns === undefined ? columnsUsed(outcome.value, language) : []),
    ];
  }

  private async enterLost(): Promise<void> {
    const told = await this.lostTold();
    if (told.length > 0) this.show({ ...this.state, messages: [...this.state.messages, ...told] });
  }

  private async lostTold(): Promise<readonly PaneMessage[]> {
    return (await this.lost.enter()).map((told) => this.entryTold(told));
  }

  /**
   * Somebody else has changed the sheet, or another one that was heard: its columns are old from here on, and the pane
   * follows where it is to.
   */
  private changed(address: string | undefined): void {
    if (this.judged === undefined) return;
    // What was done is told no more once the sheet has changed; a problem stays until it is answered.
    const messages = this.state.messages.filter(({ tone }) => tone === "problem");
    const { changed: _, ...before } = this.state;
    const changed = address?.replaceAll("$", "");
    this.show({ ...before, stale: true, ...(changed !== undefined && { changed }), messages });
    if (this.settings.live) this.live.ask(() => this.look());
  }

  /** Judges the watched sheet as it stands, for the pane alone. */
  private async look(): Promise<void> {
    const before = this.judged;
    if (before === undefined || this.state.working !== undefined) return;
    const { asOf, language, staff } = this.settings;
    const words = wordsFor(language).mark;
    const { pack, packHash } = before.sheet.rules;
    const policy = policyFor(this.settings, pack);
    const rules = { pack, packHash, asOf, policy, words, options: { staff } };
    const looked = await lookAtSheet(before.sheet.reading.worksheetId, rules, {
      columnsFor: this.columns.columnsFor(undefined),
    });
    // What was judged and written meanwhile is newer.
    if (this.judged !== before || this.state.working !== undefined || !this.state.stale) return;
    if (!looked.ok) return this.show({ ...this.state, ahead: false });
    const { checked, snapshot } = looked.value;
    const file = before.sheet.reading.workbookName;
    const report = sheetReport({
      checked,
      snapshot,
      pack,
      packHash,
      policy,
      words: wordsFor(language),
      file,
    });
    this.show({ ...this.state, report, ahead: true });
  }

  private excelProblem(fault: ExcelFault, text: string): PaneMessage {
    const { language } = this.settings;
    const file = this.judged?.sheet.reading.workbookName ?? fileName();
    return excelProblem({ fault, text, offers: ["again"], language, file });
  }

  private entryTold(told: LostTold): PaneMessage {
    const words = this.words();
    const { sheet } = told.values;
    return {
      tone: "problem",
      heading: label(words, "failed-entry"),
      text: say(words, told),
      offers: [{ sheet }],
    };
  }

  private async notJudged(fault: JudgeFault): Promise<readonly PaneMessage[]> {
    const text = excelWordsFor(this.settings.language).judgeFault(fault);
    await this.keepOlder(fault);
    if (fault.kind === "excel") return [this.excelProblem(fault.fault, text)];
    const elsewhere = (fault.elsewhere ?? []).map((name): Offer => ({ sheet: name }));
    const isTable = fault.kind === "table" && fault.fault.code !== "sheet-empty";
    const byHand: readonly Offer[] = isTable ? ["columns", "draft"] : [];
    const offers = [...elsewhere, ...byHand];
    const heading = label(this.words(), judgeHeading(fault));
    return [{ tone: "problem", heading, text, offers: offers.length === 0 ? ["again"] : offers }];
  }

  /**
   * A result of the very sheet that can't be judged any more stays, as one from before; that of another sheet would look
   * like the answer of the one in front.
   */
  private async keepOlder(fault: JudgeFault): Promise<void> {
    if (fault.kind === "excel" || this.judged === undefined) return;
    const sheet = fault.kind === "table" ? fault.fault.values.sheet : fault.sheet;
    if (sheet === this.judged.sheet.checked.table.sheet)
      this.state = { ...this.state, stale: true, ahead: false };
    else await this.forget();
  }

  /** Brings the sheet that has the table to the front, and judges it. */
  private async judgeSheet(sheet: string, options: WriteOptions): Promise<readonly PaneMessage[]> {
    const opened = await openSheet(sheet);
    if (opened.ok) return this.judge({}, options);
    return this.notJudged({ kind: "excel", fault: opened.fault });
  }

  private offerColumns(): Promise<Outcome<ColumnsState, string>> {
    const { language } = this.settings;
    const columnsFor = this.columns.columnsFor(undefined);
    return columnsInFront({
      packFor: (reading) => this.packs.choose(reading).trusted.pack,
      columnsFor,
      judged: this.judged?.sheet,
      language,
    });
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
    return [{ tone: "done", text: say(this.words(), { code: "columns-forgotten", values: { sheet } }) }];
  }

  private rulesOf({ trusted: { pack, hash } }: ChosenPack): Pick<SheetRules, "pack" | "packHash" | "policy"> {
    return { pack, packHash: hash, policy: policyFor(this.settings, pack) };
  }

  /** Makes the sheet in front ready to be sent out. */
  private async send(options: WriteOptions): Promise<readonly PaneMessage[]> {
    await this.packs.ready;
    const { asOf, language } = this.settings;
    const words = wordsFor(language).mark;
    const rulesFor = (reading: SheetReading) => ({
      ...this.rulesOf(this.packs.choose(reading)),
      asOf,
      words,
    });
    const { sendMessages } = await sending();
    return sendMessages({ rulesFor, language }, options);
  }

  private async unsend(options: WriteOptions): Promise<readonly PaneMessage[]> {
    const { unsendMessages } = await sending();
    return unsendMessages(this.settings.language, options);
  }

  private async takePack(file: File): Promise<TakenPack> {
    const { language } = this.settings;
    const text = await file.text().catch(() => undefined);
    const taken = text === undefined ? undefined : await this.packs.take(text);
    if (taken?.ok !== true) {
      const fault = taken?.fault ?? ({ code: "unreadable" } as const);
      return { ok: false, refused: refusedPack(fault, file.name, language) };
    }
    return { ok: true, hash: taken.value, state: await this.packs.state(language) };
  }

  private async compare(file: File): Promise<Compared> {
    const { judged } = this;
    const { language } = this.settings;
    const { compareEarlier } = await import(/* webpackChunkName: "compare" */ "./compare-earlier");
    if (judged === undefined) return { ok: false, text: label(this.words(), "basis-none") };
    const compared = await compareEarlier(file, judged.sheet, language);
    this.compared = compared.ok ? { of: judged, report: compared.report } : undefined;
    return compared;
  }

  private draftDoor(): PaneActions["draft"] {
    const drafting = () => (this.drafting ??= makeDraft(() => this.settings));
    return {
      from: "sheet",
      begin: async () => (await drafting()).begin(),
      resume: async (hash) => (await drafting()).resume(this.packs.find(hash)),
      ask: async (question) => (await this.drafting)?.ask(question),
      save: (text, file) => saveFile(file, new Blob([text]), "application/json"),
    };
  }

  private removePack(hash: string): Promise<PackChoiceState> {
    this.packs.remove(hash);
    return this.packs.state(this.settings.language);
  }

  /** Judges by a pack that was chosen, and notes it in the workbook once it has shown a table. */
  private async usePack(hash: string | undefined, options: WriteOptions): Promise<readonly PaneMessage[]> {
    this.packs.say(hash);
    const before = this.judged;
    const messages = await this.judge({}, options);
    if (this.judged === undefined || this.judged === before) return messages;
    const isNoted = await this.packs.note();
    const pack = hash === undefined ? undefined : this.judged.sheet.rules.pack;
    return [...messages, packNoted(pack, isNoted, this.settings.language)];
  }

  private async addMemo(options: WriteOptions): Promise<readonly PaneMessage[]> {
    if (this.judged === undefined) return [];
    const { language } = this.settings;
    const judged = this.judged.sheet;
    const added = await memoSheet({ judged, pack: judged.rules.pack, language }, options);
    if (added.outdated) this.state = { ...this.state, stale: true };
    return added.messages;
  }

  private memoText(): string {
    if (this.judged === undefined) return "";
    const { language } = this.settings;
    const { checked, rules } = this.judged.sheet;
    return memoText({ checked, pack: rules.pack, language });
  }

  private report(): Pick<PaneState, "report"> {
    if (this.judged === undefined) return {};
    const { policy, sheet } = this.judged;
    const words = wordsFor(this.settings.language);
    const { checked, snapshot, reading, rules } = sheet;
    const { pack, packHash } = rules;
    const file = reading.workbookName;
    return { report: sheetReport({ checked, snapshot, pack, packHash, policy, words, file }) };
  }

  private async forget(): Promise<void> {
    this.judged = undefined;
    const { report: _, ...rest } = this.state;
    this.state = { ...rest, stale: false, ahead: false };
    // What was entered at the very moment of clearing is told of only now.
    await this.watch.leave();
  }

  private async clear(options: WriteOptions, sparesStaff: boolean): Promise<readonly PaneMessage[]> {
    const { language } = this.settings;
    this.watch.forgetEntries();
    const { outcome, told } = await clearHeard(this.watch.watched, { ...options, sparesStaff });
    const entered = told.map((one) => this.entryTold(one));
    if (!outcome.ok) {
      const { because, asks } = outcome.fault;
      if (asks !== undefined) {
        const heading = label(this.words(), excelHeading(because));
        const text = asks.map((one) => excelWordsFor(language).fault(one)).join("\n");
        this.state = { ...this.state, asked: { heading, text } };
        return entered;
      }
      const text = excelWordsFor(language).writeFault(outcome.fault).join("\n");
      return [this.excelProblem(because, text), ...entered];
    }
    const cleared = outcome.value;
    if (this.judged?.sheet.reading.worksheetId === cleared.worksheetId) await this.forget();
    return [...clearedMessages(cleared, language), ...entered];
  }

  /** @returns false where the cell could not be selected, which is told */
  private async showCell(cell: string): Promise<boolean> {
    if (this.judged === undefined) return false;
    const shown = await showRow(this.judged.sheet.reading.worksheetId, cell);
    if (shown.ok) return true;
    this.last = () => void this.showCell(cell);
    const text = excelWordsFor(this.settings.language).fault(shown.fault);
    this.show({ ...this.state, messages: [this.excelProblem(shown.fault, text)] });
    return false;
  }
}

function unasked({ asked: _, ...state }: PaneState): PaneState {
  return state;
}
