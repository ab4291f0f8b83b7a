import { element } from "./element";
import { label, type PaneWords } from "./label";
import type { PaneMessage, Working } from "./pane-state";

/** One banner. The word before the sentence says its kind, so that colour never has to. */
function banner(message: PaneMessage, words: PaneWords): HTMLElement {
  const kind = message.tone === "problem" ? label(words, "problem") : label(words, "notice");
  const lead = message.tone === "done" ? [] : [element("strong", {}, kind), element("br")];
  return element("p", { class: `banner banner-${message.tone}` }, ...lead, message.text);
}

/** Two live regions that stay in the page, because a region that comes with its text is often not read out. */
export interface Messages {
  readonly nodes: readonly HTMLElement[];
  readonly show: (messages: readonly PaneMessage[], working: Working | undefined) => void;
}

export function messageRegions(words: PaneWords): Messages {
  const polite = element("div", { attributes: { role: "status" } });
  const urgent = element("div", { attributes: { role: "alert" } });
  return {
    nodes: [urgent, polite],
    show(messages, working) {
      const problems = messages.filter(({ tone }) => tone === "problem");
      const others = messages.filter(({ tone }) => tone !== "problem");
      urgent.replaceChildren(...problems.map((message) => banner(message, words)));
      polite.replaceChildren(
        ...(working === undefined ? [] : [progress(working)]),
        ...others.map((message) => banner(message, words)),
      );
    },
  };
}

function progress({ text, hint, done, of }: Working): HTMLElement {
  const measured: Readonly<Record<string, string>> =
    done === undefined || of === undefined ? {} : { value: String(done), max: String(of) };
  return element(
    "div",
    { class: "working" },
    element("progress", { attributes: { "aria-label": text, ...measured } }),
    element("span", {}, text),
    ...(hint === undefined ? [] : [element("p", { class: "banner" }, hint)]),
  );
}
