import { element } from "../ui/element";
import { label, type PaneWords } from "../ui/label";
import { pageLabel, type PageWords } from "../words/page-words";
import { ofDrop, ofField, type TakenFiles } from "./take-files";

export interface FileChooser {
  readonly node: HTMLElement;
  /** Asks the person for a file. */
  readonly ask: () => void;
  readonly focus: () => void;
}

/** Where files and folders are put in: by buttons, or dropped. */
export function fileChooser(
  words: PaneWords,
  page: PageWords,
  choose: (taken: TakenFiles) => void,
): FileChooser {
  const input = field("file", { accept: ".xlsx,.xlsm,.csv,.tsv", multiple: "" }, choose);
  const folder = field("folder", { webkitdirectory: "" }, choose);
  const caption = (of: string, look: string, text: string): HTMLElement =>
    element("label", { class: look, attributes: { for: of } }, text);
  const zone = element(
    "div",
    { class: "choose" },
    input,
    caption("file", "button primary", label(words, "choose-file")),
    " ",
    folder,
    caption("folder", "button", pageLabel(page, "choose-folder")),
    element("p", {}, pageLabel(page, "drop-many")),
  );
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    if (event.dataTransfer) void ofDrop(event.dataTransfer).then(choose);
  });
  return { node: zone, ask: () => input.click(), focus: () => input.focus() };
}

function field(
  id: string,
  attributes: Readonly<Record<string, string>>,
  choose: (taken: TakenFiles) => void,
): HTMLInputElement {
  const input = element("input", {
    id,
    attributes: { type: "file", ...attributes },
    onChange: () => {
      const taken = ofField(input.files ?? []);
      // The same file can be chosen again after it was mended.
      input.value = "";
      choose(taken);
    },
  });
  return input;
}
