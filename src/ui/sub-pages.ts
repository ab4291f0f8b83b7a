import { element } from "./element";
import { label, type PaneWords, type PlainCode } from "./label";

/** A page beside the result, in the same document: office.js does not let a pane have a history. */
export interface SubPage {
  readonly name: string;
  readonly heading: PlainCode;
  /** Makes the content anew each time that the page is opened. */
  readonly content: () => readonly HTMLElement[];
}

export interface SubPages {
  readonly nodes: readonly HTMLElement[];
  readonly open: (name: string) => void;
  readonly close: () => void;
}

/**
 * Shows one page in the place of the main one. Going back leads to where one was: the main page is only hidden, and the
 * focus returns to what opened the page.
 */
export function subPages(main: HTMLElement, pages: readonly SubPage[], words: PaneWords): SubPages {
  let opener: Element | null = null;
  let current: string | undefined;
  let scroll = 0;
  const title = element("h1", { attributes: { tabindex: "-1" } });
  const body = element("div", { class: "stack" });
  const close = (): void => {
    if (current === undefined) return;
    current = undefined;
    place.hidden = true;
    main.hidden = false;
    body.replaceChildren();
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    window.scrollTo(0, scroll);
  };
  const back = element(
    "button",
    { class: "subtle back", attributes: { type: "button" }, onClick: close },
    label(words, "back"),
  );
  const place = element("div", { class: "sub-page stack" }, back, title, body);
  place.hidden = true;
  return {
    nodes: [place],
    close,
    open(name) {
      const page = pages.find((one) => one.name === name);
      if (page === undefined) return;
      if (current === undefined) {
        opener = document.activeElement;
        scroll = window.scrollY;
      }
      current = name;
      title.textContent = label(words, page.heading);
      body.replaceChildren(...page.content());
      main.hidden = true;
      place.hidden = false;
      window.scrollTo(0, 0);
      title.focus();
    },
  };
}

export interface LinkOptions {
  /** As a function where it may change while the list stands. */
  readonly text: string | (() => string);
  readonly onClick: () => void;
  readonly isPage?: boolean;
  /** It leads to nothing before there is a result. */
  readonly needsResult?: boolean;
}

export interface LinkList {
  readonly node: HTMLElement;
  readonly show: (hasResult: boolean) => void;
}

/** A list of everything else that can be done. */
export function linkList(links: readonly LinkOptions[]): LinkList {
  const items = links.map(({ text, onClick, isPage, needsResult = false }) => {
    const look = { class: isPage === true ? "to-page" : "", attributes: { type: "button" }, onClick };
    const button = element("button", look);
    const name = typeof text === "string" ? () => text : text;
    return { needsResult, button, name, item: element("li", {}, button) };
  });
  return {
    node: element("ul", { class: "links" }, ...items.map(({ item }) => item)),
    show(hasResult) {
      for (const { item, needsResult, button, name } of items) {
        item.hidden = needsResult && !hasResult;
        button.textContent = name();
      }
    },
  };
}
