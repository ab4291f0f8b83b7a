import { STATUS_MARKS } from "../core/mark/status-marks";
import { STATUSES } from "../core/status";
import { element } from "./element";
import { label, type PaneWords } from "./label";
import { tile } from "./tile";

/** What one gets, before there is a result: what is never changed, and what the signs will mean. */
export function startView(words: PaneWords): HTMLElement {
  const facts = (["fact-unchanged", "fact-clearable", "fact-local"] as const).map((code) =>
    element("li", {}, label(words, code)),
  );
  const meanings = STATUSES.map((status) =>
    element(
      "li",
      {},
      tile(status, STATUS_MARKS[status].sign),
      element("b", {}, label(words, `status-${status}`)),
      element("span", {}, label(words, `meaning-${status}`)),
    ),
  );
  return element(
    "div",
    { class: "stack" },
    element("ul", { class: "facts" }, ...facts),
    element("h2", {}, label(words, "signs-heading")),
    element("ul", { class: "meanings" }, ...meanings),
  );
}
