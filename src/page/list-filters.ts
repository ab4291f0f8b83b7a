import { STATUS_MARKS } from "../core/mark/status-marks";
import type { Verdict } from "../core/status";
import { element, type Child } from "../ui/element";
import { tile } from "../ui/tile";
import { STATUS_OF } from "../ui/verdict-card";
import { pageLabel, type PageWords } from "../words/page-words";
import type { Words } from "../words/words";

export type ListKind = "failed" | Verdict;

export interface ListFilters {
  readonly node: HTMLElement;
  readonly wanted: () => { readonly kind: "every" | ListKind; readonly text: string };
  /** Shows how many files there are of each kind. */
  readonly show: (kinds: readonly ListKind[]) => void;
}

const KINDS = ["failed", "nonconforming", "undecided", "conforming"] as const;

/** The counters of the list, which filter it, and a field to search in. */
export function listFilters(words: Words, page: PageWords, onChange: () => void): ListFilters {
  let wanted: "every" | ListKind = "every";
  const counts = new Map<"every" | ListKind, HTMLElement>();
  const option = (value: "every" | ListKind, ...face: readonly Child[]): HTMLElement => {
    const input = element("input", {
      attributes: { type: "radio", name: "list-filter", value },
      onChange: () => {
        wanted = value;
        onChange();
      },
    });
    input.checked = value === wanted;
    const count = element("b", {}, "0");
    counts.set(value, count);
    return element(
      "label",
      { class: "filter" },
      input,
      element("span", { class: "face" }, ...face, " ", count),
    );
  };
  const search = element("input", { id: "list-search", attributes: { type: "search", autocomplete: "off" } });
  search.addEventListener("input", onChange);
  const node = element(
    "div",
    { class: "list-tools" },
    element(
      "fieldset",
      {},
      element("legend", { class: "unseen" }, pageLabel(page, "list-filter")),
      element(
        "div",
        { class: "filters" },
        option("every", pageLabel(page, "filter-every")),
        ...KINDS.map((kind) => option(kind, ...faceOf(kind, words, page))),
      ),
    ),
    element(
      "div",
      { class: "field" },
      element("label", { attributes: { for: search.id } }, pageLabel(page, "list-search")),
      search,
    ),
  );
  return {
    node,
    wanted: () => ({ kind: wanted, text: search.value.trim().toLowerCase() }),
    show(kinds) {
      for (const [value, count] of counts) {
        const number = value === "every" ? kinds.length : kinds.filter((kind) => kind === value).length;
        count.textContent = String(number);
        const face = count.closest<HTMLElement>(".filter");
        if (face) face.hidden = number === 0 && value !== "every" && value !== wanted;
      }
    },
  };
}

function faceOf(kind: ListKind, words: Words, page: PageWords): readonly Child[] {
  if (kind === "failed") {
    const sign = element("span", { class: "tile is-failed", attributes: { "aria-hidden": "true" } }, "!");
    return [sign, pageLabel(page, "list-failed")];
  }
  const status = STATUS_OF[kind];
  return [tile(status, STATUS_MARKS[status].sign), words.verdict[kind]];
}
