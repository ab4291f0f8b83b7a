import { say } from "../core/coded";
import type { RowId } from "../core/ids";
import { comparisonView } from "./comparison-view";
import type { ComparisonReport } from "./comparison-report";
import { columnsForm, type ColumnsState } from "./columns-form";
import { compareWordsFor } from "../words/compare-words";
import { pageLabel, type PageWords } from "../words/page-words";
import { element, folded } from "./element";
import { fixElementId, fixesView, type FixReport, type SinceLast } from "./fixes-view";
import { label, type PaneWords } from "./label";
import { letterView } from "./memo-view";
import { messageRegions } from "./message-view";
import type { PaneMessage, Working } from "./pane-state";
import { basisView, createResultView } from "./result-view";
import type { BandOption } from "./scope-field";
import type { Settings } from "./settings";
import { settingsForm } from "./settings-form";
import { sheetChoice, type SheetOption } from "./sheet-choice";
import type { SheetReport } from "./sheet-report";
import type { NearRow, ShownTable } from "./shown-table";
import { createTableView, type TableView } from "./table-view";

export interface OfflineState {
  readonly working?: Working;
  readonly messages: readonly PaneMessage[];
  readonly report?: SheetReport;
  /** The workbook's sheets; a choice is offered where there are several. */
  readonly sheets: readonly SheetOption[];
  /** The sheet that was judged, or could not be; "" where a person must choose first. */
  readonly sheet?: string;
  /** The annotated copy, where there is one to save. */
  readonly copy?: CopyState;
  /** The list for the vendor as text. */
  readonly memo?: string;
  readonly columns?: ColumnsState;
  /** What a vendor mends before sending. */
  readonly fixes?: readonly FixReport[];
  readonly since?: SinceLast;
  /** The sheet with our columns. */
  readonly table?: ShownTable;
  /** How it compares with an earlier answer. */
  readonly comparison?: ComparisonReport;
}

export interface CopyState {
  /** The file's name. */
  readonly name: string;
  /** Whether the list for the vendor can be one of its sheets. */
  readonly memo: "possible" | "structure-locked";
}

export interface OfflineOptions {
  readonly root: HTMLElement;
  readonly words: PaneWords;
  readonly settings: Settings;
  readonly bands: readonly BandOption[];
  readonly rows: readonly RowId[];
  /** The pack whose bands these are, by its id, where it is another than the one with which the page begins. */
  readonly scopesOf: string | undefined;
  /** Where packs are chosen, earlier answers are put in, and all files are compared row by row. */
  readonly packs: HTMLElement;
  readonly earlier: HTMLElement;
  readonly overview: HTMLElement;
  /** Whether the settings are kept on this device; undefined where the browser can't. */
  readonly kept: boolean | undefined;
  readonly actions: {
    readonly sheet: (name: string) => void;
    readonly save: (withMemo: boolean) => void;
    /** Judges with columns set by hand, as parseColumns reads them. */
    readonly useColumns: (text: string) => void;
    readonly forgetColumns: (sheet: string) => void;
    readonly settings: (settings: Settings) => void;
    /** Keeps the settings on this device from now on, or no longer. */
    readonly keep: (isKept: boolean) => void;
    /** Asks for the mended file. */
    readonly again: () => void;
    /** Makes rules from the open file. */
    readonly draft: () => void;
    /** Other rows of the table that is shown; undefined where it is none any more. */
    readonly table: (near: NearRow) => Promise<ShownTable | undefined>;
  };
  /** Where files are put in, and how the page is said to be used. */
  readonly chooser: HTMLElement;
  /** The files that were put in, and the way back to them from one that is open. */
  readonly list: HTMLElement;
  readonly back: HTMLElement;
  readonly page: PageWords;
}

/** What of the page is seen: nothing yet, the list of files, or one file. */
export type Seen = "start" | "list" | "file";

export interface OfflineView {
  readonly show: (state: OfflineState) => void;
  /** Shows messages beside what stands there. */
  readonly tell: (messages: readonly PaneMessage[]) => void;
  /** @param fromList the open file is one of a list, to which there is a way back */
  readonly see: (what: Seen, fromList: boolean) => void;
}

/** The page without Excel: choose a file, read the result, save the annotated copy. */
export function createOfflineView(options: OfflineOptions): OfflineView {
  const { root, words, actions } = options;
  const columns = columnsForm({
    words,
    holds: "columns-while-open",
    onUse: actions.useColumns,
    onForget: actions.forgetColumns,
  });
  const columnsBox = folded({ class: "box" }, label(words, "columns-heading"), columns.node);
  columnsBox.hidden = true;
  const openColumns = (): void => {
    columnsBox.open = true;
    columnsBox.querySelector("summary")?.focus();
  };
  const messages = messageRegions({
    words,
    onOffer: (offer) => {
      if (offer === "choose-file") actions.again();
      else if (offer === "draft") actions.draft();
      else openColumns();
    },
  });
  const above = element("div", { class: "stack" });
  const below = element("div", { class: "stack" });
  const letter = folded({ class: "box letter-box" }, label(words, "memo-heading"));
  const table = createTableView({
    page: options.page,
    onRow: (id) => {
      if (root.classList.contains("for-vendor")) document.getElementById(fixElementId(id))?.focus();
      else result.openRow(id);
    },
    more: actions.table,
  });
  const result = createResultView({
    words,
    onShowRow: async (cell) => (await table.select(cell)) ?? false,
    onLetter() {
      letter.open = true;
      letter.querySelector("summary")?.focus();
    },
  });
  const settings = settingsForm({ ...options, kept: options.kept !== undefined, onChange: actions.settings });
  const side = element("div", { class: "stack" }, above, result.node, below);
  const file = element(
    "div",
    { class: "stack file" },
    options.back,
    element("div", { class: "beside-table" }, side, table.node),
  );
  root.className = "pane page";
  root.replaceChildren(
    element("h1", {}, label(words, "page-title")),
    element("p", {}, label(words, "page-lead")),
    element("p", {}, element("strong", {}, label(words, "page-privacy"))),
    options.chooser,
    ...messages.nodes,
    options.list,
    file,
    options.overview,
    options.earlier,
    options.packs,
    folded(
      { class: "box settings-box" },
      label(words, "settings-heading"),
      settings.node,
      ...keepChoice(options),
    ),
    columnsBox,
  );
  return {
    tell: (told) => messages.show(told, undefined),
    see(what, fromList) {
      options.list.hidden = what !== "list";
      file.hidden = what !== "file";
      options.back.hidden = !fromList;
      options.earlier.hidden = what === "start";
      options.overview.classList.toggle("elsewhere", what !== "list");
      options.chooser.hidden = what === "file" && fromList;
      if (what !== "file") columnsBox.hidden = true;
    },
    show(state) {
      messages.show(state.messages, state.working);
      above.replaceChildren(
        ...chooserOf(state, options),
        ...headingOf(state, words),
        ...saveOf(state, options),
      );
      result.show(state.report, false);
      table.show(state.table);
      letter.replaceChildren(
        ...[...letter.children].slice(0, 1),
        letterView({ words, text: state.memo ?? "" }),
      );
      root.classList.toggle("for-vendor", state.fixes !== undefined);
      below.replaceChildren(
        ...(state.comparison === undefined
          ? []
          : [comparisonView(state.comparison, compareWordsFor(options.settings.language))]),
        ...(state.fixes === undefined ? [] : [fixesOf(state, state.fixes, options, table)]),
        ...(state.memo === undefined ? [] : [letter]),
        ...(state.report === undefined
          ? []
          : [
              folded(
                { class: "box" },
                label(words, "assumptions-heading"),
                ...basisView(state.report, words),
              ),
            ]),
      );
      if (state.working !== undefined) return;
      columns.show(state.columns);
      columnsBox.hidden = state.columns === undefined;
    },
  };
}

const fixesOf = (
  { since }: OfflineState,
  fixes: readonly FixReport[],
  { page, actions }: OfflineOptions,
  table: TableView,
): HTMLElement =>
  fixesView({
    fixes,
    since,
    page,
    onAgain: actions.again,
    onShow: (cell) => void table.select(cell).then((link) => link?.click()),
  });

/** Nothing is kept unless somebody asks for it. */
function keepChoice({ kept, page, actions }: OfflineOptions): readonly HTMLElement[] {
  if (kept === undefined) return [];
  const input = element("input", {
    attributes: { type: "checkbox" },
    onChange: () => actions.keep(input.checked),
  });
  input.checked = kept;
  return [element("label", { class: "check" }, input, pageLabel(page, "keep-settings"))];
}

function chooserOf(
  { sheets, sheet }: OfflineState,
  { words, actions }: OfflineOptions,
): readonly HTMLElement[] {
  if (sheet === undefined) return [];
  if (sheets.length < 2 && !(sheets.length === 1 && sheet === "")) return [];
  return [sheetChoice({ sheets, chosen: sheet, words, choose: actions.sheet })];
}

/** Whose answers these are, and on which sheet they stand. */
function headingOf({ report }: OfflineState, words: PaneWords): readonly HTMLElement[] {
  if (report === undefined) return [];
  const { vendor, sheet, file } = report;
  return [
    element("h2", {}, say(words, { code: "result-heading", values: { sheet } })),
    element(
      "p",
      { class: "place" },
      ...[vendor, file].flatMap((text) => (text === undefined ? [] : [element("span", {}, text)])),
    ),
  ];
}

const saveOf = ({ copy }: OfflineState, options: OfflineOptions): readonly HTMLElement[] =>
  copy === undefined ? [] : [element("div", { class: "framed" }, ...saveButton(copy, options))];

function saveButton({ name, memo }: CopyState, { words, actions }: OfflineOptions): readonly HTMLElement[] {
  const text = say(words, { code: "download-copy", values: { file: name } });
  const withMemo = element("input", { attributes: { type: "checkbox" } });
  const save = () => actions.save(withMemo.checked);
  return [
    memo === "possible"
      ? element("label", { class: "check" }, withMemo, label(words, "memo-in-copy"))
      : element("p", { class: "quiet" }, label(words, "memo-not-in-copy")),
    element("button", { class: "primary", attributes: { type: "button" }, onClick: save }, text),
    element("p", { class: "quiet" }, label(words, "copy-note")),
  ];
}
