import { say } from "../core/coded";
import type { DraftWords } from "../words/draft-words";
import { countsOf } from "./draft-counts";
import type { DraftReply, DraftShown } from "./draft-desk";
import { element, folded } from "./element";
import { field } from "./field";

export interface EndOptions {
  readonly draft: DraftShown;
  readonly words: DraftWords;
  readonly canKeep: boolean;
  /** The pack under a name. */
  readonly finish: (name: string) => Promise<DraftReply | undefined>;
  readonly onUse: (text: string, file: string, isKept: boolean) => Promise<void>;
  readonly onSave: (text: string, file: string) => void;
  readonly onBack: () => void;
}

/** A name that any file system takes. */
const fileNameOf = (name: string): string =>
  `${name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, "_").slice(0, 60)}.json`;

/** Where the checked rules are saved, kept and used. */
export function draftEndView(options: EndOptions): HTMLElement {
  const { draft, words, canKeep } = options;
  const counts = countsOf(draft);
  const name = element("input", {
    id: "draft-name",
    attributes: { type: "text", maxlength: "80", required: "", value: draft.name },
  });
  const problem = element("p", {
    id: "draft-name-problem",
    class: "field-problem",
    attributes: { role: "alert" },
  });
  const said = element("p", { class: "done", attributes: { role: "status" } });
  const kept = element("input", { attributes: { type: "checkbox" } });
  const area = element("textarea", {
    attributes: { readonly: "", rows: "8", "aria-label": say(words, { code: "json", values: {} }) },
  });
  const finished = async (then: (text: string, file: string) => unknown): Promise<void> => {
    const isNamed = name.value.trim() !== "";
    problem.textContent = isNamed ? "" : say(words, { code: "name-missing", values: {} });
    name.setAttribute("aria-invalid", String(!isNamed));
    if (!isNamed) return name.focus();
    const { text } = (await options.finish(name.value.trim())) ?? {};
    if (text !== undefined) await then(text, fileNameOf(name.value.trim()));
  };
  const save = (text: string, file: string): void => {
    options.onSave(text, file);
    said.textContent = say(words, { code: "saved", values: { file } });
  };
  const copyable = folded({ class: "more" }, say(words, { code: "json", values: {} }), area);
  copyable.addEventListener("toggle", () => {
    if (copyable.open) void finished((text) => (area.value = text));
  });
  const button = (code: "use" | "save", look: string, act: () => void): HTMLElement =>
    element(
      "button",
      { class: look, attributes: { type: "button" }, onClick: act },
      say(words, { code, values: {} }),
    );
  return element(
    "section",
    { class: "draft-card framed stack", attributes: { "aria-labelledby": "draft-end" } },
    element(
      "h3",
      { id: "draft-end", attributes: { tabindex: "0" } },
      say(words, { code: "end-heading", values: { open: counts.open } }),
    ),
    element("p", {}, say(words, { code: "end-text", values: counts })),
    field(say(words, { code: "name", values: {} }), name, problem),
    ...(canKeep
      ? [element("label", { class: "check" }, kept, say(words, { code: "keep", values: {} }))]
      : []),
    button(
      "use",
      "primary wide",
      () => void finished((text, file) => options.onUse(text, file, kept.checked)),
    ),
    button("save", "wide", () => void finished(save)),
    said,
    copyable,
    element(
      "button",
      { class: "subtle", attributes: { type: "button" }, onClick: options.onBack },
      say(words, { code: "to-rules", values: {} }),
    ),
  );
}
