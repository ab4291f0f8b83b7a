import { element } from "./element";
import { label, type PaneWords } from "./label";
import type { Asked } from "./pane-state";

export interface AskDialogOptions {
  readonly words: PaneWords;
  /** Does it all the same. */
  readonly onAnyway: () => void;
  readonly onKeep: () => void;
}

export interface AskDialog {
  readonly node: HTMLElement;
  readonly show: (asked: Asked | undefined) => void;
}

/** Asks before something of people's is lost. Keeping it comes first, has the focus, and is what the Esc key does. */
export function askDialog({ words, onAnyway, onKeep }: AskDialogOptions): AskDialog {
  const title = element("h2", { id: "ask-heading" });
  const text = element("p", { id: "ask-text" });
  const node = element("dialog", {
    class: "ask",
    attributes: { "aria-labelledby": title.id, "aria-describedby": text.id },
  });
  let opener: Element | null = null;
  const answer = (act: () => void): void => {
    node.close();
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    act();
  };
  const button = (of: "clear-keep" | "clear-anyway", onClick: () => void): HTMLElement =>
    element(
      "button",
      {
        class: of === "clear-keep" ? "primary wide" : "wide",
        attributes: { type: "button" },
        onClick: () => answer(onClick),
      },
      label(words, of),
    );
  node.append(title, text, button("clear-keep", onKeep), button("clear-anyway", onAnyway));
  node.addEventListener("cancel", onKeep);
  // office.js takes the Esc key from the browser on the web: then the dialog has to close by itself.
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    answer(onKeep);
  });
  return {
    node,
    show(asked) {
      if (asked === undefined) return node.close();
      title.textContent = asked.heading;
      text.textContent = asked.text;
      if (node.open) return;
      opener = document.activeElement;
      node.showModal();
    },
  };
}
