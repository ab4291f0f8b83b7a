import { say } from "../core/coded";
import { rowId } from "../core/ids";
import type { PlainDate } from "../core/plain-date";
import { packOutline } from "../packs/pack-outline";
import { takeNote } from "../ui/left-note";
import { label } from "../ui/label";
import { createPane, type Pane, type PaneActions } from "../ui/pane";
import { FIRST_STATE, type PaneState } from "../ui/pane-state";
import { canKeep, dayOf, keepSettings, type Settings } from "../ui/settings";
import { paneWordsFor } from "../words/pane-words";
import type { PaneHost } from "./pane-host";
import { loadSession } from "./load-session";
import type { PaneSession } from "./pane-session";
import { whenIdle } from "./when-idle";

export interface PaneStart {
  readonly root: HTMLElement;
  readonly settings: Settings;
  readonly storage: () => Storage;
}

/**
 * The pane as it stands there at once: it can be read and pressed before the engine has been loaded, and what was pressed
 * is done as soon as it is. It keeps the settings; what is known of the workbook is the session's.
 */
export class PaneShell implements PaneHost {
  settings: Settings;
  private kept: boolean;
  /** The day that the pane took for today. */
  private today: PlainDate;
  private pane: Pane | undefined;
  private state: PaneState = FIRST_STATE;
  private readonly engine: () => Promise<PaneSession>;

  constructor(private readonly start: PaneStart) {
    this.settings = start.settings;
    this.kept = canKeep(start.storage);
    this.today = start.settings.asOf;
    this.build();
    this.engine = whenIdle(() => {
      const session = loadSession(this);
      session.catch((error: unknown) => this.notLoaded(error));
      return session;
    });
    const note = takeNote(start.storage);
    if (note === undefined) return;
    const text = say(this.words(), { code: "left-note", values: { text: note } });
    this.show({ ...this.state, messages: [{ tone: "notice", text }] });
  }

  get storage(): () => Storage {
    return this.start.storage;
  }

  show(state: PaneState): void {
    this.state = state;
    this.pane?.show(state);
  }

  /** A pane that stays open overnight judges as of the new day, unless a date was chosen. */
  turnDay(): void {
    const now = dayOf(new Date());
    if (now === this.today) return;
    if (this.settings.asOf === this.today) {
      this.settings = { ...this.settings, asOf: now };
      this.pane?.showDate(now);
    }
    this.today = now;
  }

  private words() {
    return paneWordsFor(this.settings.language);
  }

  private build(): void {
    const { language } = this.settings;
    document.documentElement.lang = language;
    const { id, name, exemptions, rows } = packOutline(language);
    this.pane = createPane({
      root: this.start.root,
      words: this.words(),
      settings: () => this.settings,
      kept: () => this.kept,
      canBeLive: true,
      rules: { id, name, bands: exemptions, rows: rows.map((row) => ({ ...row, id: rowId(row.id) })) },
      actions: this.actions(),
    });
    this.pane.show(this.state);
  }

  /** The session's actions, each done once it is there. */
  private actions(): PaneActions {
    const later = (act: (actions: ReturnType<PaneSession["actions"]>) => void) => () =>
      void this.engine().then((session) => act(session.actions()));
    return {
      judge: later((actions) => actions.judge()),
      print: later((actions) => actions.print()),
      resultSheet: later((actions) => actions.resultSheet()),
      clear: later((actions) => actions.clear()),
      clearAnyway: later((actions) => actions.clearAnyway()),
      clearNothing: later((actions) => actions.clearNothing()),
      // Without the engine the pane has to be loaded anew.
      again: () =>
        void this.engine().then(
          (session) => session.actions().again(),
          () => window.location.reload(),
        ),
      memoSheet: later((actions) => actions.memoSheet()),
      judgeSheet: (sheet) => later((actions) => actions.judgeSheet(sheet))(),
      offerColumns: async () => (await this.engine()).actions().offerColumns(),
      useColumns: (text) => later((actions) => actions.useColumns(text))(),
      forgetColumns: (sheet) => later((actions) => actions.forgetColumns(sheet))(),
      showCell: async (cell) => (await this.engine()).actions().showCell(cell),
      memoText: async () => (await this.engine()).actions().memoText(),
      compare: async (file) => (await this.engine()).actions().compare(file),
      compared: async () => (await this.engine()).actions().compared(),
      packs: async () => (await this.engine()).actions().packs(),
      takePack: async (file) => (await this.engine()).actions().takePack(file),
      keepPack: async (hash, isKept) => (await this.engine()).actions().keepPack(hash, isKept),
      removePack: async (hash) => (await this.engine()).actions().removePack(hash),
      sendSheet: later((actions) => actions.sendSheet()),
      unsendSheet: later((actions) => actions.unsendSheet()),
      usePack: (hash) => later((actions) => actions.usePack(hash))(),
      draft: this.draftDoor(),
      settings: (settings) => this.changeSettings(settings),
    };
  }

  private draftDoor(): PaneActions["draft"] {
    const door = async () => (await this.engine()).actions().draft;
    return {
      from: "sheet",
      begin: async () => (await door()).begin(),
      resume: async (hash) => (await door()).resume(hash),
      ask: async (question) => (await door()).ask(question),
      save: (text, file) => void door().then(({ save }) => save(text, file)),
    };
  }

  private changeSettings(settings: Settings): void {
    const otherLanguage = settings.language !== this.settings.language;
    this.settings = settings;
    this.kept = keepSettings(settings, this.start.storage);
    if (!otherLanguage) return;
    this.build();
    void this.engine().then((session) => session.retell());
    this.pane?.open("settings");
    document.getElementById("language")?.focus();
  }

  private notLoaded(error: unknown): void {
    const detail = error instanceof Error ? error.message : String(error);
    const text = say(this.words(), { code: "our-fault", values: { detail } });
    const heading = label(this.words(), "failed-fault");
    this.show({ ...this.state, messages: [{ tone: "problem", heading, text, offers: ["again"] }] });
  }
}
