import { say } from "../core/coded";
import { splitSentence } from "../core/round/split-sentence";
import { STATUS_MARKS } from "../core/mark/status-marks";
import { element, type Child } from "../ui/element";
import { tile } from "../ui/tile";
import { STATUS_OF } from "../ui/verdict-card";
import { pageLabel, type PageWords } from "../words/page-words";
import type { Words } from "../words/words";
import { LEFT, type FileLine, type LeftStatus } from "./file-line";
import { placeOfListed, type ListedFile } from "./listed-file";

export interface FileRowOptions {
  readonly words: Words;
  readonly page: PageWords;
  readonly onOpen: (file: ListedFile) => void;
  readonly onSave: (file: ListedFile) => void;
  readonly onAgain: (file: ListedFile) => void;
}

type Judged = Extract<FileLine, { readonly kind: "judged" }>;
type Failed = Extract<FileLine, { readonly kind: "failed" }>;

/** A file as a row of the list: whose answers, the verdict, what is left, and one button. Texts of files stay texts. */
export function fileRow(file: ListedFile, line: Judged | Failed, options: FileRowOptions): HTMLElement {
  const cells = line.kind === "judged" ? judgedCells(file, line, options) : failedCells(file, line, options);
  return element(
    "tr",
    { class: line.kind === "failed" ? "failed" : "", attributes: { role: "row" } },
    ...cells,
  );
}

const cell = (name: string, ...children: readonly Child[]): HTMLElement =>
  element("td", { class: name, attributes: { role: "cell" } }, ...children);

const rowHead = (...children: readonly Child[]): HTMLElement =>
  element("th", { class: "who", attributes: { scope: "row", role: "rowheader" } }, ...children);

function judgedCells(
  file: ListedFile,
  line: Judged,
  { words, page, onOpen, onSave }: FileRowOptions,
): readonly HTMLElement[] {
  const status = STATUS_OF[line.verdict];
  const place = placeOfListed(file);
  const open = element(
    "button",
    { class: "link", attributes: { type: "button" }, onClick: () => onOpen(file) },
    line.vendor ?? place,
  );
  return [
    rowHead(open, ...(line.vendor === undefined ? [] : [element("span", { class: "quiet place" }, place)])),
    cell("verdict", tile(status, STATUS_MARKS[status].sign), words.verdict[line.verdict]),
    cell("left", ...leftOf(line, page)),
    cell("act", saveButton(file, line, page, onSave)),
  ];
}

function leftOf({ left, compared }: Judged, page: PageWords): readonly Child[] {
  const some = LEFT.filter((status) => left[status].length > 0);
  const rows = some.length === 0 ? [pageLabel(page, "list-all-met")] : rowsOf(some, left, page);
  return compared === undefined ? rows : [...rows, element("span", { class: "quiet place" }, compared)];
}

function rowsOf(some: readonly LeftStatus[], left: Judged["left"], page: PageWords): readonly Child[] {
  return some.map((status) =>
    element("span", { class: "left-rows" }, `${STATUS_MARKS[status].sign} ${rowsLeft(left[status], page)}`),
  );
}

/** A few rows by their numbers; of more only how many. */
const rowsLeft = (rows: readonly string[], page: PageWords): string =>
  rows.length > MOST_NAMED
    ? say(page, { code: "left-count", values: { count: rows.length } })
    : rows.join("・");

const MOST_NAMED = 8;

function saveButton(
  file: ListedFile,
  { copy }: Judged,
  page: PageWords,
  onSave: (file: ListedFile) => void,
): Child {
  if (typeof copy === "string")
    return element("span", { class: "quiet", attributes: { title: copy } }, pageLabel(page, "no-copy"));
  const name = say(page, { code: "save-copy", values: { file: placeOfListed(file) } });
  return element(
    "button",
    { attributes: { type: "button", "aria-label": name }, onClick: () => onSave(file) },
    pageLabel(page, "save-copy-short"),
  );
}

function failedCells(
  file: ListedFile,
  line: Failed,
  { page, onOpen, onAgain }: FileRowOptions,
): readonly HTMLElement[] {
  const place = placeOfListed(file);
  const { what, todo } = splitSentence(line.text, place);
  const code = line.canChoose ? "open-and-mend" : "choose-again";
  const button = element(
    "button",
    {
      attributes: { type: "button", "aria-label": say(page, { code, values: { file: place } }) },
      onClick: () => (line.canChoose ? onOpen(file) : onAgain(file)),
    },
    pageLabel(page, `${code}-short`),
  );
  return [
    rowHead(place),
    cell(
      "verdict",
      element("span", { class: "tile is-failed", attributes: { "aria-hidden": "true" } }, "!"),
      pageLabel(page, "list-failed"),
    ),
    cell("left", element("strong", {}, what), " ", todo),
    cell("act", button),
  ];
}
