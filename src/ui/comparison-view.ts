import { say } from "../core/coded";
import { compareLabel, type CompareWords } from "../words/compare-words";
import type { ComparedLine, ComparisonReport, MarkedStatus } from "./comparison-report";
import { element, folded } from "./element";
import { tile } from "./tile";

/** How an answer compares with an earlier one: what is worse first, and what did not change behind a line. */
export function comparisonView(report: ComparisonReport, words: CompareWords): HTMLElement {
  const { file, notices, counts, groups, same, edited } = report;
  const sameRows = element(
    "ul",
    { class: "compared-rows" },
    ...same.map(({ id, title, mark }) =>
      element("li", {}, element("b", {}, id), element("span", {}, title), statusMark(mark)),
    ),
  );
  return element(
    "section",
    { class: "comparison stack", attributes: { "aria-labelledby": "comparison-heading" } },
    element(
      "div",
      {},
      element(
        "h2",
        { id: "comparison-heading", attributes: { tabindex: "-1" } },
        say(words, { code: "with", values: { file } }),
      ),
      element("p", { class: "change-counts" }, ...counts.map((text) => element("span", {}, text))),
      element("p", { class: "quiet" }, compareLabel(words, "rules-today")),
    ),
    ...notices.map((notice) => element("p", { class: "notice" }, notice)),
    ...(groups.length === 0 ? [element("p", {}, compareLabel(words, "nothing-changed"))] : []),
    ...groups.map(({ name, rows }) =>
      element(
        "div",
        {},
        element("h3", {}, name),
        element("ul", { class: "compared-rows" }, ...rows.map(changedRow)),
      ),
    ),
    ...(edited === "" ? [] : [element("p", {}, edited)]),
    ...(same.length === 0
      ? []
      : [
          folded(
            { class: "more" },
            say(words, { code: "same-rows", values: { count: same.length } }),
            sameRows,
          ),
        ]),
  );
}

function changedRow({ id, title, from, to, cause }: ComparedLine): HTMLElement {
  return element(
    "li",
    {},
    element("b", {}, id),
    element("span", {}, title),
    element("span", { class: "from-to" }, statusMark(from), " → ", statusMark(to)),
    element("span", { class: "cause quiet" }, cause),
  );
}

const statusMark = ({ status, sign, word }: MarkedStatus): HTMLElement =>
  element("span", { class: "status-mark" }, tile(status, sign), word);
