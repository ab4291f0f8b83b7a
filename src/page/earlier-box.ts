import { say } from "../core/coded";
import { element, folded } from "../ui/element";
import { label, type PaneWords } from "../ui/label";
import { compareLabel, compareWordsFor } from "../words/compare-words";
import type { Language } from "../words/words";
import { ofDrop, ofField, type TakenFiles } from "./take-files";

export interface EarlierBox {
  readonly node: HTMLElement;
  readonly show: (state: EarlierState | undefined) => void;
}

/** What is compared with what; undefined: nothing is. */
export interface EarlierState {
  readonly paired: number;
  readonly now: readonly string[];
  readonly before: readonly string[];
}

export interface EarlierOptions {
  readonly words: PaneWords;
  readonly language: Language;
  readonly onTake: (taken: TakenFiles) => void;
  readonly onStop: () => void;
}

/** Where earlier answers are put in, and what they were paired with. */
export function earlierBox({ words, language, onTake, onStop }: EarlierOptions): EarlierBox {
  const own = compareWordsFor(language);
  const field = (name: string, attributes: Readonly<Record<string, string>>): HTMLInputElement => {
    const input = element("input", {
      class: name,
      attributes: { type: "file", hidden: "", ...attributes },
      onChange: () => {
        const taken = ofField(input.files ?? []);
        input.value = "";
        onTake(taken);
      },
    });
    return input;
  };
  const files = field("earlier-files", { accept: ".xlsx,.xlsm,.csv,.tsv", multiple: "" });
  const folder = field("earlier-folder", { webkitdirectory: "" });
  const opener = (code: "choose-files" | "choose-folder", input: HTMLInputElement): HTMLElement =>
    element(
      "button",
      { attributes: { type: "button" }, onClick: () => input.click() },
      compareLabel(own, code),
    );
  const said = element("div", { class: "earlier-said", attributes: { role: "status" } });
  const stop = element(
    "button",
    {
      attributes: { type: "button" },
      onClick() {
        node.querySelector("summary")?.focus();
        onStop();
      },
    },
    compareLabel(own, "stop"),
  );
  stop.hidden = true;
  const node = folded(
    { class: "box earlier-box" },
    label(words, "compare-heading"),
    element(
      "div",
      { class: "stack" },
      element("p", {}, compareLabel(own, "lead")),
      files,
      folder,
      element(
        "div",
        { class: "list-acts" },
        opener("choose-files", files),
        opener("choose-folder", folder),
        stop,
      ),
      element("p", { class: "quiet" }, compareLabel(own, "pairs-note")),
      said,
    ),
  );
  node.addEventListener("dragover", (event) => event.preventDefault());
  node.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer) void ofDrop(event.dataTransfer).then(onTake);
  });
  return {
    node,
    show(state) {
      stop.hidden = state === undefined;
      if (state === undefined) return said.replaceChildren();
      const { paired, now, before } = state;
      said.replaceChildren(
        element("p", {}, say(own, { code: "paired", values: { count: paired } })),
        ...(now.length === 0
          ? []
          : [element("p", {}, say(own, { code: "unpaired-now", values: { files: now } }))]),
        ...(before.length === 0
          ? []
          : [element("p", {}, say(own, { code: "unpaired-before", values: { files: before } }))]),
      );
    },
  };
}
