import { element } from "../ui/element";
import { label, type PaneWords } from "../ui/label";
import { pageLabel, type PageWords } from "../words/page-words";
import { ofDrop, ofField, type TakenFiles } from "./take-files";

export interface FileChooser {
  readonly node: HTMLElement;
  /** Asks the person for a file that is meant for one thing only; what else is put in goes its own way. */
  readonly ask: (take: (taken: TakenFiles) => void) => void;
  readonly focus: () => void;
}

export interface ChooserOptions {
  readonly words: PaneWords;
  readonly page: PageWords;
  readonly isVendor: boolean;
  readonly choose: (taken: TakenFiles) => void;
  readonly onDoor: (isVendor: boolean) => void;
  readonly onSample: () => void;
}

/** Where files and folders are put in: by buttons, or dropped. */
export function fileChooser(options: ChooserOptions): FileChooser {
  const { words, page, choose } = options;
  let asked: ((taken: TakenFiles) => void) | undefined;
  const chosen = (taken: TakenFiles): void => {
    const take = asked ?? choose;
    asked = undefined;
    take(taken);
  };
  const input = field("file", { accept: ".xlsx,.xlsm,.csv,.tsv", multiple: "" }, chosen);
  input.addEventListener("cancel", () => (asked = undefined));
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
  const node = element("div", { class: "stack" }, doors(options), zone, sampleButton(options));
  return {
    node,
    ask: (take) => {
      asked = take;
      input.click();
    },
    focus: () => input.focus(),
  };
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

/** For whom it is: the city, or a vendor before sending. */
function doors({ page, isVendor, onDoor }: ChooserOptions): HTMLElement {
  const door = (of: "clerk" | "vendor"): HTMLElement => {
    const input = element("input", {
      attributes: { type: "radio", name: "door", value: of },
      onChange: () => onDoor(of === "vendor"),
    });
    input.checked = isVendor === (of === "vendor");
    const note = element("span", { class: "quiet" }, pageLabel(page, `door-${of}-note`));
    return element(
      "label",
      { class: "door" },
      input,
      element("strong", {}, pageLabel(page, `door-${of}`)),
      note,
    );
  };
  const legend = element("legend", {}, pageLabel(page, "door-legend"));
  return element("fieldset", {}, legend, element("div", { class: "doors" }, door("clerk"), door("vendor")));
}

const sampleButton = ({ page, onSample }: ChooserOptions): HTMLElement =>
  element(
    "button",
    { class: "try-sample", attributes: { type: "button" }, onClick: onSample },
    pageLabel(page, "try-sample"),
  );
