import { say } from "../core/coded";
import type { RowId } from "../core/ids";
import { element } from "./element";
import { choice, field } from "./field";
import { label, type PaneWords } from "./label";
import { messageRegions } from "./message-view";
import type { PaneMessage, Working } from "./pane-state";
import { assumptionsView, verdictView } from "./result-view";
import { rowList } from "./row-list";
import type { BandOption } from "./scope-field";
import type { Settings } from "./settings";
import { settingsForm } from "./settings-form";
import type { SheetReport } from "./sheet-report";

export interface OfflineState {
  readonly working?: Working;
  readonly messages: readonly PaneMessage[];
  readonly report?: SheetReport;
  /** The sheets that hold a table; a choice is offered where there are several. */
  readonly sheets: readonly string[];
  /** The name of the annotated copy, where there is one to save. */
  readonly copy?: string;
}

export interface OfflineOptions {
  readonly root: HTMLElement;
  readonly words: PaneWords;
  readonly settings: Settings;
  readonly bands: readonly BandOption[];
  readonly rows: readonly RowId[];
  readonly kept: boolean;
  readonly actions: {
    readonly choose: (files: readonly File[]) => void;
    readonly sheet: (name: string) => void;
    readonly save: () => void;
    readonly settings: (settings: Settings) => void;
  };
}

export interface OfflineView {
  readonly show: (state: OfflineState) => void;
}

/** The page without Excel: choose a file, read the result, save the annotated copy. */
export function createOfflineView(options: OfflineOptions): OfflineView {
  const { root, words, actions } = options;
  const messages = messageRegions({ words });
  const result = element("div");
  root.replaceChildren(
    element("h1", {}, label(words, "page-title")),
    element("p", {}, label(words, "page-lead")),
    element("p", {}, element("strong", {}, label(words, "page-privacy"))),
    fileChooser(words, actions.choose),
    ...messages.nodes,
    result,
    settingsForm({ ...options, onChange: actions.settings }).node,
  );
  return {
    show(state) {
      messages.show(state.messages, state.working);
      result.replaceChildren(...resultNodes(state, options));
    },
  };
}

function fileChooser(words: PaneWords, choose: (files: readonly File[]) => void): HTMLElement {
  const input = element("input", {
    id: "file",
    attributes: { type: "file", accept: ".xlsx,.xlsm" },
    onChange: () => {
      choose([...(input.files ?? [])]);
      // The same file can be chosen again after it was mended.
      input.value = "";
    },
  });
  const caption = element(
    "label",
    { class: "button primary", attributes: { for: "file" } },
    label(words, "choose-file"),
  );
  const zone = element(
    "div",
    { class: "choose" },
    input,
    caption,
    element("p", {}, label(words, "drop-here")),
  );
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    choose([...(event.dataTransfer?.files ?? [])]);
  });
  return zone;
}

function resultNodes(state: OfflineState, { words, actions }: OfflineOptions): readonly HTMLElement[] {
  const { report, sheets, copy } = state;
  if (report === undefined) return [];
  return [
    ...(sheets.length > 1 ? [sheetChoice(sheets, report.sheet, { words, choose: actions.sheet })] : []),
    verdictView(report, words),
    ...(copy === undefined ? [] : saveButton(copy, words, actions.save)),
    rowList({ report, words }),
    assumptionsView(report, words),
  ];
}

function sheetChoice(
  sheets: readonly string[],
  chosen: string,
  { words, choose }: { readonly words: PaneWords; readonly choose: (name: string) => void },
): HTMLElement {
  const options = sheets.map((name) => [name, name] as const);
  const { node, value } = choice<string>({ id: "sheet", options, chosen });
  node.addEventListener("change", () => choose(value()));
  return field(label(words, "sheet-label"), node);
}

function saveButton(file: string, words: PaneWords, save: () => void): readonly HTMLElement[] {
  const text = say(words, { code: "download-copy", values: { file } });
  return [
    element("button", { class: "primary", attributes: { type: "button" }, onClick: save }, text),
    element("p", { class: "quiet" }, label(words, "copy-note")),
  ];
}
