import type { Language } from "../words/words";
import { sendLabel, sendWordsFor, type PlainSendCode } from "../words/send-words";
import { element } from "./element";

export interface SendActions {
  /** Makes the sheet in front ready to be sent out. */
  readonly sendSheet: () => void;
  /** Takes that back. */
  readonly unsendSheet: () => void;
}

const DOES = ["does-choices", "does-columns", "does-fields", "does-locks", "does-how"] as const;

/** Tells what is done to the city's own sheet, and offers it; nothing happens before a button is pressed. */
export function showSend(place: HTMLElement, language: Language, actions: SendActions): void {
  const words = sendWordsFor(language);
  const text = (code: PlainSendCode): string => sendLabel(words, code);
  const button = (code: "send" | "unsend", act: () => void): HTMLElement =>
    element(
      "button",
      { class: code === "send" ? "primary wide" : "wide", attributes: { type: "button" }, onClick: act },
      text(code),
    );
  place.className = "stack";
  place.replaceChildren(
    element("p", {}, text("lead")),
    element("ul", { class: "sent-list" }, ...DOES.map((code) => element("li", {}, text(code)))),
    element("p", { class: "quiet" }, text("no-ctrl-z")),
    button("send", actions.sendSheet),
    element("h2", {}, text("back-heading")),
    element("p", {}, text("back-lead")),
    button("unsend", actions.unsendSheet),
  );
}
