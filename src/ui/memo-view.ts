import { element } from "./element";
import { label, type PaneWords } from "./label";

export interface LetterOptions {
  readonly words: PaneWords;
  readonly text: string | Promise<string>;
  /** Puts the letter on a sheet of the workbook; left out where there is none that could be written to. */
  readonly onSheet?: () => void;
}

/** The letter that goes back to the vendor: as text to be copied, and as a sheet. */
export function letterView({ words, text, onSheet }: LetterOptions): HTMLElement {
  const area = element("textarea", {
    attributes: { readonly: "", rows: "16", "aria-label": label(words, "memo-text-label") },
  });
  void Promise.resolve(text).then((known) => (area.value = known));
  const said = element("p", { attributes: { role: "status" } });
  const copy = element(
    "button",
    { class: "primary", attributes: { type: "button" }, onClick: () => copyText(area, said, words) },
    label(words, "memo-copy"),
  );
  const sheet =
    onSheet === undefined
      ? []
      : [element("button", { attributes: { type: "button" }, onClick: onSheet }, label(words, "memo-sheet"))];
  return element(
    "section",
    { class: "letter stack", attributes: { "aria-label": label(words, "memo-heading") } },
    element("p", {}, label(words, "memo-lead")),
    element("div", { class: sheet.length > 0 ? "two" : "one" }, copy, ...sheet),
    said,
    area,
  );
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
