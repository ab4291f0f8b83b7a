import type { PlainDate } from "../core/plain-date";
import { say } from "../core/coded";
import type { Outcome } from "../core/fault";
import { askDialog } from "./ask-dialog";
import type { ColumnsState } from "./columns-form";
import type { CompareActions } from "./compare-page";
import { element } from "./element";
import { headView } from "./head-view";
import { label, type PaneWords } from "./label";
import { letterView } from "./memo-view";
import { messageRegions } from "./message-view";
import type { PackActions } from "./pack-form";
import { FIRST_STATE, type Offer, type PaneState, type RulesShown } from "./pane-state";
import { basisView, createResultView } from "./result-view";
import type { Settings } from "./settings";
import type { SendActions } from "./send-page";
import { settingsForm } from "./settings-form";
import { startView } from "./start-view";
import { linkList, subPages } from "./sub-pages";

export interface PaneActions extends PackActions, CompareActions, SendActions {
  readonly judge: () => void;
  readonly clear: () => void;
  /** What clearing has asked: to do it all the same, or not. */
  readonly clearAnyway: () => void;
  readonly clearNothing: () => void;
  readonly print: () => void;
  /** Judges again and writes the result to a sheet of its own. */
  readonly resultSheet: () => void;
  /** Brings a sheet of the workbook to the front and judges it. */
  readonly judgeSheet: (sheet: string) => void;
  /** Tries again what failed last. */
  readonly again: () => void;
  /** Selects a cell (A1) of the judged sheet; false where that could not be done. */
  readonly showCell: (cell: string) => Promise<boolean>;
  readonly settings: (settings: Settings) => void;
  /** Puts the list for the vendor on a sheet of its own. */
  readonly memoSheet: () => void;
  /** The list for the vendor as text. */
  readonly memoText: () => Promise<string>;
  /** The columns of the sheet in front, or why they are not known. */
  readonly offerColumns: () => Promise<Outcome<ColumnsState, string>>;
  /** Judges with columns set by hand (as parseColumns reads them) and remembers them. */
  readonly useColumns: (text: string) => void;
  readonly forgetColumns: (sheet: string) => void;
}

export interface PaneOptions {
  readonly root: HTMLElement;
  readonly words: PaneWords;
  readonly actions: PaneActions;
  /** As they are at the moment. */
  readonly settings: () => Settings;
  /** The pack by which is judged until a state names another. */
  readonly rules: RulesShown;
  /** False where the browser can't remember settings. */
  readonly kept: () => boolean;
  /** Whether results can follow what is typed into the sheet. */
  readonly canBeLive?: boolean;
}

export interface Pane {
  /** Shows a state; areas whose data did not change are left alone, with their focus and scroll. */
  readonly show: (state: PaneState) => void;
  /** Shows another judgement date in the settings. */
  readonly showDate: (asOf: PlainDate) => void;
  readonly open: (page: string) => void;
}

/** Builds the task pane. It knows no host: what it shows is data, what it wants done goes out through actions. */
export function createPane(options: PaneOptions): Pane {
  const { root, words, actions } = options;
  const main = element("div", { class: "stack" });
  const back = (act: () => void) => () => {
    pages.close();
    // What comes of it is told at the top.
    window.scrollTo(0, 0);
    act();
  };
  const columns = (): readonly HTMLElement[] => {
    const place = element("div");
    // It comes with the engine, without which no sheet can be read.
    void import(/* webpackChunkName: "pane" */ "./columns-page").then(({ showColumns }) =>
      showColumns(place, {
        words,
        offer: actions.offerColumns,
        onUse: (text) => back(() => actions.useColumns(text))(),
        onForget: (sheet) => back(() => actions.forgetColumns(sheet))(),
      }),
    );
    return [place];
  };
  let startsDraft = false;
  const packs = (): readonly HTMLElement[] => {
    const place = element("div");
    const { language } = options.settings();
    const isDrafting = startsDraft;
    startsDraft = false;
    const usePack = (hash: string | undefined) => back(() => actions.usePack(hash))();
    void import(/* webpackChunkName: "pane" */ "./packs-page").then(({ showPacks }) =>
      showPacks(place, { words, language, actions: { ...actions, usePack }, startsDraft: isDrafting }),
    );
    return [place];
  };
  const compare = (): readonly HTMLElement[] => {
    const place = element("div");
    const { language } = options.settings();
    void import(/* webpackChunkName: "pane" */ "./compare-page").then(({ showCompare }) =>
      showCompare(place, language, actions),
    );
    return [place];
  };
  const send = (): readonly HTMLElement[] => {
    const place = element("div");
    const { language } = options.settings();
    const sending = { sendSheet: back(actions.sendSheet), unsendSheet: back(actions.unsendSheet) };
    void import(/* webpackChunkName: "send" */ "./send-page").then(({ showSend }) =>
      showSend(place, language, sending),
    );
    return [place];
  };
  const rules = (): RulesShown => shown?.rules ?? options.rules;
  let settings: ReturnType<typeof settingsForm> | undefined;
  const pages = subPages(
    main,
    [
      {
        name: "settings",
        heading: "settings-heading",
        content() {
          const { id, rows, bands } = rules();
          settings = settingsForm({
            ...options,
            settings: options.settings(),
            kept: options.kept(),
            rows: rows.map((row) => row.id),
            bands,
            scopesOf: id === options.rules.id ? undefined : id,
            onChange: actions.settings,
          });
          return [settings.node, judgeButton(label(words, "settings-judge"), back(actions.judge))];
        },
      },
      { name: "columns", heading: "columns-heading", content: columns },
      {
        name: "letter",
        heading: "memo-heading",
        content: () => [letterView({ words, text: actions.memoText(), onSheet: back(actions.memoSheet) })],
      },
      { name: "compare", heading: "compare-heading", content: compare },
      { name: "basis", heading: "assumptions-heading", content: () => basisView(shown?.report, words) },
      { name: "rules", heading: "rules-heading", content: packs },
      { name: "send", heading: "send-heading", content: send },
    ],
    words,
  );
  const openPage = (name: string) => (): void => pages.open(name);
  const openDraft = (): void => {
    startsDraft = true;
    pages.open("rules");
  };
  const messages = messageRegions({
    words,
    onOffer: (offer) => takeOffer(offer, actions, { columns: openPage("columns"), draft: openDraft }),
  });
  const ask = askDialog({ words, onAnyway: actions.clearAnyway, onKeep: actions.clearNothing });
  const head = headView(words, actions.judge);
  const stale = staleBanner(words, actions.judge);
  const result = createResultView({
    words,
    onShowRow: actions.showCell,
    onLetter: openPage("letter"),
    onJudge: actions.judge,
    onPrint: actions.print,
  });
  const start = startView(words);
  const busy = (act: () => void) => () => (shown?.working === undefined ? act() : undefined);
  const links = linkList([
    { text: label(words, "print"), onClick: busy(actions.print) },
    { text: label(words, "clear"), onClick: busy(actions.clear) },
    { text: label(words, "memo-heading"), onClick: openPage("letter"), isPage: true, needsResult: true },
    {
      text: label(words, "assumptions-heading"),
      onClick: openPage("basis"),
      isPage: true,
      needsResult: true,
    },
    { text: label(words, "compare-heading"), onClick: openPage("compare"), isPage: true, needsResult: true },
    { text: label(words, "settings-heading"), onClick: openPage("settings"), isPage: true },
    { text: label(words, "columns-heading"), onClick: openPage("columns"), isPage: true },
    {
      text: () => say(words, { code: "rules-link", values: { name: rules().name } }),
      onClick: openPage("rules"),
      isPage: true,
    },
    { text: label(words, "send-heading"), onClick: openPage("send"), isPage: true },
  ]);
  const others = element(
    "nav",
    { attributes: { "aria-label": label(words, "other-actions") } },
    element("h2", {}, label(words, "other-actions")),
    links.node,
  );
  main.append(head.node, ...messages.nodes, stale.node, result.node, start, others);
  root.className = "pane";
  root.replaceChildren(main, ...pages.nodes, ask.node);
  let shown: PaneState | undefined;
  const show = (state: PaneState): void => {
    head.show(state);
    if (shown === undefined || state.messages !== shown.messages || state.working !== shown.working) {
      messages.show(state.messages, state.working);
    }
    stale.show(state);
    if (state.asked !== shown?.asked) ask.show(state.asked);
    start.hidden = state.report !== undefined;
    const isOld = isOutdated(state);
    if (state.report !== shown?.report || isOld !== (shown && isOutdated(shown)))
      result.show(state.report, isOld);
    shown = state;
    links.show(state.report !== undefined);
  };
  show(FIRST_STATE);
  return { show, showDate: (asOf) => settings?.showDate(asOf), open: pages.open };
}

/** What is shown is of a state of the sheet that is gone. */
const isOutdated = ({ stale, ahead }: PaneState): boolean => stale && ahead !== true;

function takeOffer(
  offer: Offer,
  actions: PaneActions,
  pages: { readonly columns: () => void; readonly draft: () => void },
): void {
  if (offer === "columns" || offer === "draft") pages[offer]();
  else if (offer === "result-sheet") actions.resultSheet();
  else if (offer === "again") actions.again();
  else if (offer !== "choose-file") actions.judgeSheet(offer.sheet);
}

function judgeButton(text: string, judge: () => void): HTMLElement {
  const button = element(
    "button",
    { class: "primary wide", attributes: { type: "button" }, onClick: judge },
    text,
  );
  return element("div", { class: "sticky-end" }, button);
}

interface StaleBanner {
  readonly node: HTMLElement;
  readonly show: (state: PaneState) => void;
}

/** Says that the sheet was changed, and offers to judge again; where the pane has judged already, only the sheet is old. */
function staleBanner(words: PaneWords, judge: () => void): StaleBanner {
  const title = element("h2");
  const text = element("p");
  const button = element(
    "button",
    { class: "primary wide", attributes: { type: "button" }, onClick: judge },
    label(words, "judge-once-more"),
  );
  const node = element(
    "div",
    { class: "message stale", attributes: { role: "status" } },
    title,
    text,
    button,
  );
  return {
    node,
    show({ stale, changed, ahead, report, working }) {
      node.hidden = !(stale && report !== undefined && working === undefined);
      const values = changed === undefined ? {} : { cell: changed };
      title.textContent = say(words, { code: "stale-heading", values });
      text.textContent = label(words, ahead === true ? "stale-sheet" : "stale");
    },
  };
}
