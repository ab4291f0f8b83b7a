import { element } from "../ui/element";
import { pageLabel, type PageWords } from "../words/page-words";

export interface BackActions {
  readonly back: () => void;
  readonly step: (by: 1 | -1) => void;
}

/** The way back from an open file to the list, and on to the files beside it. */
export function backBar(page: PageWords, { back, step }: BackActions): HTMLElement {
  const button = (text: string, look: string, onClick: () => void): HTMLElement =>
    element("button", { class: look, attributes: { type: "button" }, onClick }, text);
  return element(
    "nav",
    { class: "back-bar", attributes: { "aria-label": pageLabel(page, "list-heading") } },
    button(pageLabel(page, "back-to-list"), "subtle back", back),
    button(pageLabel(page, "former-file"), "", () => step(-1)),
    button(pageLabel(page, "next-file"), "", () => step(1)),
  );
}
