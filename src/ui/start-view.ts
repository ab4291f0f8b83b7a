import { STATUS_MARKS } from "../core/mark/status-marks";
import { STATUSES, type Status, type Verdict } from "../core/status";
import { element } from "./element";
import { label, type PaneWords } from "./label";
import { tile } from "./tile";
import { STATUS_OF } from "./verdict-card";

/** What the engine says of the page's sample, so that one sees what one gets; a test holds that it does say so. */
export const EXAMPLE_VERDICT: Verdict = "undecided";
export const EXAMPLE_ROWS = [
  { id: "1.8", status: "review" },
  { id: "1.14", status: "review" },
  { id: "1.18", status: "unanswered" },
  { id: "1.7", status: "conforming" },
] as const satisfies readonly { readonly id: string; readonly status: Status }[];

/** What one gets, before there is a result: what is never changed, what a result looks like, and what its signs mean. */
export function startView(words: PaneWords): HTMLElement {
  const facts = (["fact-unchanged", "fact-clearable", "fact-local"] as const).map((code) =>
    element("li", {}, label(words, code)),
  );
  const meanings = STATUSES.map((status) =>
    signLine(status, label(words, `status-${status}`), label(words, `meaning-${status}`)),
  );
  return element(
    "div",
    { class: "stack" },
    element("ul", { class: "facts" }, ...facts),
    element("h2", {}, label(words, "example-heading")),
    exampleView(words),
    element("h2", {}, label(words, "signs-heading")),
    element("ul", { class: "meanings" }, ...meanings),
  );
}

/** A verdict and four rows as they are shown after a run, though nothing in them can be opened. */
function exampleView(words: PaneWords): HTMLElement {
  const status = STATUS_OF[EXAMPLE_VERDICT];
  const rows = EXAMPLE_ROWS.map(({ id, status: sign }) =>
    signLine(sign, id, label(words, `example-reason-${id}`)),
  );
  return element(
    "div",
    { class: "framed example" },
    element(
      "p",
      { class: "example-verdict" },
      tile(status, STATUS_MARKS[status].sign),
      element("b", {}, label(words, "example-word")),
      element("span", {}, label(words, "example-verdict")),
    ),
    element("ul", { class: "meanings" }, ...rows),
  );
}

/** A sign, what it stands beside, and a sentence. */
function signLine(status: Status, name: string, text: string): HTMLElement {
  return element(
    "li",
    {},
    tile(status, STATUS_MARKS[status].sign),
    element("b", {}, name),
    element("span", {}, text),
  );
}
