import { say } from "../core/coded";
import { element } from "./element";
import { label, type PaneWords } from "./label";
import type { Offer, PaneMessage, Working } from "./pane-state";

export interface MessageOptions {
  readonly words: PaneWords;
  /** Takes the way on that a message offers. */
  readonly onOffer?: (offer: Offer) => void;
}

/** One message: what happened, what it means, and a button for the way on. Colour never says it alone. */
function messageView(
  { tone, heading, about, text, offers = [] }: PaneMessage,
  { words, onOffer }: MessageOptions,
): HTMLElement {
  if (tone === "done") return element("p", { class: "done" }, text);
  const kind = heading ?? label(words, tone === "problem" ? "problem" : "notice");
  const title = tone === "problem" ? element("h2", {}, kind) : element("strong", {}, kind);
  const ways =
    onOffer === undefined ? [] : offers.map((offer, at) => offerButton(offer, at === 0, words, onOffer));
  const subject = about === undefined ? [] : [element("p", { class: "quiet" }, about)];
  return element(
    "div",
    { class: `message message-${tone}` },
    title,
    ...subject,
    element("p", {}, text),
    ...ways,
  );
}

function offerButton(
  offer: Offer,
  isFirst: boolean,
  words: PaneWords,
  onOffer: (offer: Offer) => void,
): HTMLElement {
  const options = {
    class: isFirst ? "primary wide" : "wide",
    attributes: { type: "button" },
    onClick: () => onOffer(offer),
  };
  return element("button", options, offerText(offer, words));
}

function offerText(offer: Offer, words: PaneWords): string {
  switch (offer) {
    case "columns":
      return label(words, "columns-offer");
    case "draft":
      return label(words, "offer-draft");
    case "result-sheet":
      return label(words, "offer-result-sheet");
    case "choose-file":
      return label(words, "choose-file");
    case "again":
      return label(words, "try-again");
    default:
      return say(words, { code: "judge-sheet", values: offer });
  }
}

/** Two live regions that stay in the page, because a region that comes with its text is often not read out. */
export interface Messages {
  readonly nodes: readonly HTMLElement[];
  readonly show: (messages: readonly PaneMessage[], working: Working | undefined) => void;
}

export function messageRegions(options: MessageOptions): Messages {
  const polite = element("div", { class: "messages", attributes: { role: "status" } });
  const urgent = element("div", { class: "messages", attributes: { role: "alert" } });
  return {
    nodes: [urgent, polite],
    show(messages, working) {
      const problems = messages.filter(({ tone }) => tone === "problem");
      const others = messages.filter(({ tone }) => tone !== "problem");
      urgent.replaceChildren(...problems.map((message) => messageView(message, options)));
      polite.classList.toggle(
        "said-below",
        working === undefined && others.every(({ isShown }) => isShown === true),
      );
      polite.replaceChildren(
        ...(working === undefined ? [] : [progress(working)]),
        ...others.map((message) => messageView(message, options)),
      );
    },
  };
}

function progress({ text, hint, done, of }: Working): HTMLElement {
  const measured: Readonly<Record<string, string>> =
    done === undefined || of === undefined ? {} : { value: String(done), max: String(of) };
  return element(
    "div",
    { class: "message working" },
    element("strong", {}, text),
    element("progress", { attributes: { "aria-label": text, ...measured } }),
    ...(hint === undefined ? [] : [element("p", { class: "quiet" }, hint)]),
  );
}
