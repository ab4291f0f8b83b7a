import { element } from "./element";
import { label, type PaneWords } from "./label";

export interface MemoOptions {
  readonly words: PaneWords;
  /** The list as text; asked for when it is to be shown. */
  readonly text: () => string;
  /** Puts the list on a sheet of the workbook; left out where there is none that could be written to. */
  readonly onSheet?: () => void;
}

/** The list that goes back to the vendor: as a sheet, and as text to be copied. */
export function memoView({ words, text, onSheet }: MemoOptions): HTMLElement {
  const place = element("div", { class: "memo-text", id: "memo-text" });
  const toggle = element(
    "button",
    { attributes: { type: "button", "aria-expanded": "false", "aria-controls": place.id } },
    label(words, "memo-show"),
  );
  toggle.addEventListener("click", () => {
    const isOpen = place.childElementCount > 0;
    place.replaceChildren(...(isOpen ? [] : textNodes(text(), words)));
    toggle.setAttribute("aria-expanded", String(!isOpen));
    toggle.textContent = label(words, isOpen ? "memo-show" : "memo-hide");
  });
  const sheet =
    onSheet === undefined
      ? []
      : [element("button", { attributes: { type: "button" }, onClick: onSheet }, label(words, "memo-sheet"))];
  return element(
    "section",
    { class: "memo", attributes: { "aria-labelledby": "memo-heading" } },
    element("h2", { id: "memo-heading" }, label(words, "memo-heading")),
    element("p", {}, label(words, "memo-lead")),
    element("div", { class: "buttons" }, ...sheet, toggle),
    place,
  );
}

function textNodes(text: string, words: PaneWords): readonly HTMLElement[] {
  const area = element("textarea", {
    attributes: { readonly: "", rows: "12", "aria-label": label(words, "memo-text-label") },
  });
  area.value = text;
  const said = element("p", { attributes: { role: "status" } });
  const copy = element(
    "button",
    { attributes: { type: "button" }, onClick: () => copyText(area, said, words) },
    label(words, "memo-copy"),
  );
  return [element("div", { class: "buttons" }, copy), said, area];
}

/**
 * Frames of Excel on the web may not use the Clipboard API, but may copy what is selected. Where that is refused too, the
 * text stays selected for the keyboard.
 */
function copyText(area: HTMLTextAreaElement, said: HTMLElement, words: PaneWords): void {
  area.focus({ preventScroll: true });
  area.select();
  const isCopied = document.execCommand("copy");
  said.textContent = label(words, isCopied ? "memo-copied" : "memo-selected");
}
