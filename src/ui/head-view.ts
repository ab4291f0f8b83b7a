import { element } from "./element";
import { label, type PaneWords } from "./label";
import type { PaneState } from "./pane-state";

export interface HeadView {
  readonly node: HTMLElement;
  readonly show: (state: PaneState) => void;
}

/**
 * Whose answers these are and in which sheet, with the button that judges. The button stays the same element
 * before and after, so that it keeps the focus; while work goes on it waits, and keeps its place in the tab order.
 */
export function headView(words: PaneWords, judge: () => void): HeadView {
  let isWaiting = false;
  const title = element("h1");
  const place = element("p", { class: "quiet place" });
  const button = element("button", {
    attributes: { type: "button" },
    onClick: () => (isWaiting ? undefined : judge()),
  });
  const node = element("header", { class: "head" }, title, place, button);
  return {
    node,
    show({ report, working }) {
      isWaiting = working !== undefined;
      button.setAttribute("aria-disabled", String(isWaiting));
      node.classList.toggle("start", report === undefined);
      button.className = report === undefined ? "primary wide" : "";
      button.textContent = label(words, report === undefined ? "judge" : "judge-again");
      if (report === undefined) {
        title.textContent = label(words, "start-heading");
        place.textContent = label(words, "welcome");
        return;
      }
      const { vendor, sheet, file } = report;
      const known = vendor === undefined ? [file, sheet] : [vendor, sheet, file];
      const [name = "", ...rest] = known.filter((one) => one !== undefined);
      title.textContent = name;
      place.replaceChildren(...rest.map((text) => element("span", {}, text)));
    },
  };
}
