import { say } from "../core/coded";
import { element, folded } from "./element";
import { label, type PaneWords } from "./label";
import { markedPieces } from "./marked-text";
import type { RowReport } from "./row-report";
import { tile } from "./tile";

export interface RowViewOptions {
  readonly words: PaneWords;
  /** Selects the row's answer in the sheet; false where that could not be done. Left out where there is no sheet. */
  readonly onShow?: (cell: string) => Promise<boolean | HTMLElement>;
  /** The next row in the order shown. */
  readonly next?: { readonly id: string; readonly open: () => void };
}

/** Longer answers are shown to so many characters, and whole at a press. */
const LONG = 220;
/** A cell that somebody is editing keeps Excel waiting; after so long that is said. In milliseconds. */
const WAITING = 700;

export const rowElementId = (id: string): string => `row-${id}`;

/** One row: a line that opens. Its parts are made when it opens first, so that 27 rows cost what 27 lines cost. */
export function rowView(row: RowReport, options: RowViewOptions): HTMLDetailsElement {
  const here = element("p", { class: "here", attributes: { role: "status" } });
  // On paper nothing can be opened: there the reason stands below the line.
  const [decisive] = row.reasons;
  const view = element(
    "details",
    { class: "row", id: rowElementId(row.id), attributes: { name: "rows" } },
    element(
      "summary",
      { attributes: { tabindex: "0", "data-reason": decisive ?? "" } },
      tile(row.status, row.sign),
      element("span", { class: "word" }, row.word),
      element("span", { class: "row-id" }, row.id),
      element("span", { class: "row-name" }, row.title),
    ),
  );
  let isMade = false;
  view.addEventListener("toggle", () => {
    if (!view.open) return;
    if (!isMade) view.append(rowBody(row, here, options));
    isMade = true;
    if (view.dataset["kept"] === undefined) void showCell(row, here, options);
    delete view.dataset["kept"];
  });
  return view;
}

async function showCell(
  { cell }: RowReport,
  here: HTMLElement,
  { onShow, words }: RowViewOptions,
): Promise<void> {
  if (cell === undefined || onShow === undefined) return;
  const waiting = setTimeout(() => (here.textContent = label(words, "select-waiting")), WAITING);
  const shown = await onShow(cell);
  clearTimeout(waiting);
  if (typeof shown === "boolean")
    here.textContent = shown ? say(words, { code: "selected", values: { cell } }) : "";
  else here.replaceChildren(shown);
}

function rowBody(row: RowReport, here: HTMLElement, { words, next }: RowViewOptions): HTMLElement {
  const [decisive, ...others] = row.reasons;
  return element(
    "div",
    { class: "row-body" },
    here,
    ...staffText(row, words).map((text) => element("p", { class: "strong" }, text)),
    ...(decisive === undefined ? [] : [element("p", { class: "decisive" }, decisive)]),
    ...others.map((text) => element("p", { class: "reason" }, text)),
    answerView(row, words),
    ...(row.ask === undefined
      ? []
      : [element("p", { class: "ask" }, element("strong", {}, label(words, "ask-lead")), row.ask)]),
    ...supportView(row, words),
    folded(
      { class: "more" },
      label(words, "full-text"),
      element("p", { class: "requirement" }, row.requirement),
    ),
    ...(next === undefined ? [] : [nextButton(next, words)]),
  );
}

function nextButton({ id, open }: NonNullable<RowViewOptions["next"]>, words: PaneWords): HTMLElement {
  const text = say(words, { code: "next-row", values: { id } });
  return element(
    "div",
    { class: "row-end" },
    element("button", { attributes: { type: "button" }, onClick: open }, text),
  );
}

/** What stands in the answer and in the remarks, as displayed, with the words that decided. */
function answerView({ cell, answer, remarks, quotes }: RowReport, words: PaneWords): HTMLElement {
  if (cell === undefined) return element("p", { class: "quiet" }, label(words, "row-absent"));
  const blank = element("span", { class: "quiet" }, label(words, "row-blank"));
  const pair = (name: string, value: readonly Node[]): readonly HTMLElement[] => [
    element("dt", {}, name),
    element("dd", {}, ...value),
  ];
  return element(
    "dl",
    { class: "pair" },
    ...pair(label(words, "row-answer"), answer.trim() === "" ? [blank] : vendorText(answer, quotes, words)),
    ...(remarks.trim() === "" ? [] : pair(label(words, "row-remarks"), vendorText(remarks, quotes, words))),
  );
}

function vendorText(text: string, quotes: readonly string[], words: PaneWords): readonly Node[] {
  const pieces = markedPieces(text, quotes).map(({ text: piece, isMarked }) =>
    isMarked ? element("mark", {}, piece) : document.createTextNode(piece),
  );
  if (text.length <= LONG) return [element("span", { class: "vendor" }, ...pieces)];
  const shown = element("span", { class: "vendor clamped" }, ...pieces);
  const more = element(
    "button",
    {
      class: "subtle",
      attributes: { type: "button" },
      onClick: () => {
        shown.classList.remove("clamped");
        more.remove();
      },
    },
    label(words, "show-more"),
  );
  return [shown, more];
}

/** What supports the decision, folded away. */
function supportView({ support }: RowReport, words: PaneWords): readonly HTMLElement[] {
  if (support.length === 0) return [];
  const summary = say(words, { code: "row-support", values: { count: support.length } });
  return [folded({ class: "more" }, summary, ...support.map((text) => element("p", {}, text)))];
}

function staffText({ staff }: RowReport, words: PaneWords): readonly string[] {
  if (staff === undefined) return [];
  const { decision, differs } = staff;
  return [say(words, { code: differs ? "row-staff-differs" : "row-staff", values: { decision } })];
}
