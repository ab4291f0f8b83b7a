import type { RowId } from "../core/ids";
import type { PlainDate } from "../core/plain-date";
import { columnsForm } from "./columns-form";
import { element } from "./element";
import { label, type PaneWords } from "./label";
import { memoView } from "./memo-view";
import { messageRegions } from "./message-view";
import { FIRST_STATE, type PaneState } from "./pane-state";
import { assumptionsView, groundsView, verdictView } from "./result-view";
import { rowList } from "./row-list";
import type { BandOption } from "./scope-field";
import type { Settings } from "./settings";
import { settingsForm } from "./settings-form";

export interface PaneActions {
  readonly judge: () => void;
  readonly clear: () => void;
  readonly print: () => void;
  /** Judges again and writes the result to a sheet of its own. */
  readonly resultSheet: () => void;
  /** Selects a cell (A1) of the judged sheet. */
  readonly showCell: (cell: string) => void;
  readonly settings: (settings: Settings) => void;
  /** Puts the list for the vendor on a sheet of its own. */
  readonly memoSheet: () => void;
  /** The list for the vendor as text. */
  readonly memoText: () => string;
  /** Judges with columns set by hand (as parseColumns reads them) and remembers them. */
  readonly useColumns: (text: string) => void;
  readonly forgetColumns: (sheet: string) => void;
}

export interface PaneOptions {
  readonly root: HTMLElement;
  readonly words: PaneWords;
  readonly actions: PaneActions;
  readonly settings: Settings;
  readonly bands: readonly BandOption[];
  readonly rows: readonly RowId[];
  /** False where the browser can't remember settings. */
  readonly kept: boolean;
}

export interface Pane {
  /** Shows a state; areas whose data did not change are left alone, with their focus and scroll. */
  readonly show: (state: PaneState) => void;
  /** Shows another judgement date in the settings. */
  readonly showDate: (asOf: PlainDate) => void;
}

/** Builds the task pane. It knows no host: what it shows is data, what it wants done goes out through actions. */
export function createPane(options: PaneOptions): Pane {
  const { root, words, actions } = options;
  const columns = columnsForm({
    words,
    holds: "columns-in-workbook",
    onUse: actions.useColumns,
    onForget: actions.forgetColumns,
  });
  const messages = messageRegions({
    words,
    onOffer: (offer) => (offer === "columns" ? columns.open() : actions.resultSheet()),
  });
  const buttons = actionButtons(options);
  const stale = staleBanner(words, actions.judge);
  const result = element("div");
  const settings = settingsForm({ ...options, onChange: actions.settings });
  const welcome = element(
    "div",
    { class: "welcome" },
    element("p", {}, label(words, "welcome")),
    element("p", {}, label(words, "first-steps")),
  );
  root.replaceChildren(
    element("h1", {}, label(words, "title")),
    buttons.node,
    ...messages.nodes,
    stale,
    welcome,
    result,
    settings.node,
    columns.node,
  );
  let shown: PaneState | undefined;
  const show = (state: PaneState): void => {
    buttons.wait(state.working !== undefined);
    if (shown === undefined || state.messages !== shown.messages || state.working !== shown.working) {
      messages.show(state.messages, state.working);
    }
    stale.hidden = !(state.stale && state.report !== undefined && state.working === undefined);
    welcome.hidden = state.report !== undefined;
    if (state.report !== shown?.report) showReport(result, state, options);
    if (state.columns !== shown?.columns) columns.show(state.columns);
    shown = state;
  };
  show(FIRST_STATE);
  return { show, showDate: settings.showDate };
}

function showReport(result: HTMLElement, { report }: PaneState, { words, actions }: PaneOptions): void {
  if (report === undefined) {
    result.replaceChildren();
    return;
  }
  result.replaceChildren(
    verdictView(report, words),
    memoView({ words, text: actions.memoText, onSheet: actions.memoSheet }),
    rowList({ report, words, onShowRow: actions.showCell }),
    assumptionsView(report, words),
    ...groundsView(report, words),
  );
}

interface ActionButtons {
  readonly node: HTMLElement;
  readonly wait: (waiting: boolean) => void;
}

/** Buttons that wait keep their place in the tab order, so that the focus is not lost while work goes on. */
function actionButtons({ words, actions }: PaneOptions): ActionButtons {
  let waiting = false;
  const button = (text: string, act: () => void, look = ""): HTMLButtonElement =>
    element(
      "button",
      { class: look, attributes: { type: "button" }, onClick: () => (waiting ? undefined : act()) },
      text,
    );
  const all = [
    button(label(words, "judge"), actions.judge, "primary"),
    button(label(words, "clear"), actions.clear),
    button(label(words, "print"), actions.print),
  ];
  const node = element(
    "div",
    { class: "actions", attributes: { role: "group", "aria-label": label(words, "actions") } },
    ...all,
  );
  return {
    node,
    wait(now) {
      waiting = now;
      for (const one of all) one.setAttribute("aria-disabled", String(now));
    },
  };
}

function staleBanner(words: PaneWords, judge: () => void): HTMLElement {
  return element(
    "div",
    { class: "banner banner-notice", attributes: { role: "status" } },
    element("p", {}, label(words, "stale")),
    element("button", { attributes: { type: "button" }, onClick: judge }, label(words, "judge-again")),
  );
}
