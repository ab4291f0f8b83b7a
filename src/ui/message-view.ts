import { element } from "./element";
import { label, type PaneWords } from "./label";
import type { PaneMessage, Working } from "./pane-state";

export interface MessageOptions {
  readonly words: PaneWords;
  /** Takes the way on that a message offers. */
  readonly onOffer?: (offer: NonNullable<PaneMessage["offer"]>) => void;
}

/** One banner. The word before the sentence says its kind, so that colour never has to. */
function banner({ tone, text, offer }: PaneMessage, { words, onOffer }: MessageOptions): HTMLElement {
  const kind = label(words, tone === "problem" ? "problem" : "notice");
  const lead = tone === "done" ? [] : [element("strong", {}, kind), element("br")];
  const way =
    offer === undefined || onOffer === undefined
      ? []
      : [
          element(
            "button",
            { attributes: { type: "button" }, onClick: () => onOffer(offer) },
            label(words, offer === "columns" ? "columns-offer" : "offer-result-sheet"),
          ),
        ];
  return element("div", { class: `banner banner-${tone}` }, element("p", {}, ...lead, text), ...way);
}

/** Two live regions that stay in the page, because a region that comes with its text is often not read out. */
export interface Messages {
  readonly nodes: readonly HTMLElement[];
  readonly show: (messages: readonly PaneMessage[], working: Working | undefined) => void;
}

export function messageRegions(options: MessageOptions): Messages {
  const polite = element("div", { attributes: { role: "status" } });
  const urgent = element("div", { attributes: { role: "alert" } });
  return {
    nodes: [urgent, polite],
    show(messages, working) {
      const problems = messages.filter(({ tone }) => tone === "problem");
      const others = messages.filter(({ tone }) => tone !== "problem");
      urgent.replaceChildren(...problems.map((message) => banner(message, options)));
      polite.replaceChildren(
        ...(working === undefined ? [] : [progress(working)]),
        ...others.map((message) => banner(message, options)),
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
