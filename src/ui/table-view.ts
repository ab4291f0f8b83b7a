import { say } from "../core/coded";
import { pageLabel, type PageWords } from "../words/page-words";
import { element } from "./element";
import { bodyRow, head, leastPixels } from "./table-rows";
import type { NearRow, ShownTable } from "./shown-table";

export interface TableViewOptions {
  readonly page: PageWords;
  /** A row of the table was chosen: its result is to be opened. */
  readonly onRow: (id: string) => void;
  /** Asks for other rows of the table. */
  readonly more: (near: NearRow) => Promise<ShownTable | undefined>;
}

export interface TableView {
  readonly node: HTMLElement;
  /** Shows a table, or nothing. */
  readonly show: (table: ShownTable | undefined) => void;
  /**
   * Marks the row of a cell and brings it into sight. What leads there from elsewhere comes back; undefined without a table.
   * @param cell A1; of an answer that stands on another sheet, with that sheet's name before it
   */
  readonly select: (cell: string) => Promise<HTMLElement | undefined>;
}

/** So many rows are made at once: the screen answers between them. */
const SLICE = 24;
/** More hidden runs than that are only counted. */
const MOST_NAMED = 6;

/** The judged sheet with our columns, beside the rows. */
export function createTableView({ page, onRow, more }: TableViewOptions): TableView {
  const note = element("p", { class: "quiet" });
  const table = element("table", { class: "sheet" });
  const region = element(
    "div",
    {
      class: "sheet-region",
      attributes: { role: "region", tabindex: "0", "aria-label": pageLabel(page, "table-region") },
    },
    table,
  );
  const steps = element("div", { class: "sheet-steps" });
  const heading = element("h2", { id: "table-heading" }, pageLabel(page, "table-heading"));
  const node = element(
    "section",
    { class: "table-view stack", attributes: { "aria-labelledby": heading.id } },
    element("div", {}, heading, note),
    steps,
    region,
  );
  let shown: ShownTable | undefined;
  let made: Promise<void> = Promise.resolve();
  const show = (next: ShownTable | undefined): void => {
    shown = next;
    node.hidden = next === undefined;
    note.textContent = next === undefined ? "" : noteOf(next, page);
    steps.replaceChildren(...(next === undefined ? [] : stepNodes(next, page, (near) => void step(near))));
    table.replaceChildren();
    if (next !== undefined) made = fill(table, next, page, () => shown === next);
  };
  const step = async (near: NearRow): Promise<void> => {
    const next = await more(near);
    if (next === undefined) return;
    show(next);
    await made;
    region.scrollTop = 0;
    region.focus();
  };
  table.addEventListener("click", ({ target }) => {
    const id = target instanceof Element ? target.closest<HTMLElement>("tr")?.dataset["id"] : undefined;
    // Whoever marks words with the mouse wants to copy them.
    if (id !== undefined && window.getSelection()?.isCollapsed !== false) onRow(id);
  });
  table.addEventListener("keydown", (event) => moveOn(table, event));
  return {
    node,
    show,
    async select(cell) {
      if (shown === undefined) return undefined;
      const row = rowOf(cell, shown);
      if (row < shown.shown.first || row > shown.shown.last) {
        const next = await more({ row, as: "within" });
        if (next !== undefined) show(next);
      }
      await made;
      const found = table.querySelector<HTMLElement>(`tr[data-row="${String(row)}"]`);
      for (const other of table.querySelectorAll(".sel")) {
        other.classList.remove("sel");
        other.removeAttribute("aria-current");
      }
      if (found === null)
        return element("span", {}, say(page, { code: "table-row-hidden", values: { row } }));
      found.classList.add("sel");
      found.setAttribute("aria-current", "true");
      intoSight(region, found);
      return element(
        "button",
        {
          class: "link",
          attributes: { type: "button" },
          onClick: () => {
            found.scrollIntoView({ block: "nearest" });
            found.querySelector("button")?.focus();
          },
        },
        say(page, { code: "table-see-row", values: { row } }),
      );
    },
  };
}

/** The row that shows a cell, 1-based: beside an answer that stands elsewhere, the requirement's. */
function rowOf(cell: string, { rows }: ShownTable): number {
  if (cell.includes("!")) return rows.find(({ answer }) => answer === cell)?.number ?? 0;
  return Number(/\d+$/.exec(cell)?.[0] ?? 0);
}

/** Makes the rows in slices; stops where another table is to be shown. */
async function fill(
  table: HTMLTableElement,
  shown: ShownTable,
  page: PageWords,
  isWanted: () => boolean,
): Promise<void> {
  const body = element("tbody");
  const caption = say(page, { code: "table-caption", values: { sheet: shown.sheet } });
  table.append(element("caption", { class: "unseen" }, caption), ...head(shown, page), body);
  const least = shown.columns.reduce((sum, column) => sum + leastPixels(column), 0);
  table.style.minWidth = `${String(NUMBER_PIXELS + least)}px`;
  table.style.maxWidth = `${String(NUMBER_PIXELS + WIDEST * least)}px`;
  for (let at = 0; at < shown.rows.length; at += SLICE) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!isWanted()) return;
    body.append(...shown.rows.slice(at, at + SLICE).map((row) => bodyRow(row, shown, page)));
  }
  // One stop of the Tab key for all rows; the arrows go on from there.
  body.querySelector("button")?.setAttribute("tabindex", "0");
}

/** Pixels of the column of numbers, and how much wider than they have to be the others become where there is room. */
const NUMBER_PIXELS = 44;
const WIDEST = 2;

function noteOf({ ours, hidden, left, shown, all }: ShownTable, page: PageWords): string {
  const count = hidden.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const isWhole = shown.first === all.first && shown.last === all.last;
  return [
    pageLabel(page, "table-unchanged"),
    ...(ours.length === 0 ? [] : [say(page, { code: "table-ours", values: { columns: ours } })]),
    ...(hidden.length === 0
      ? []
      : [
          hidden.length > MOST_NAMED
            ? say(page, { code: "table-hidden-many", values: { count } })
            : say(page, { code: "table-hidden", values: { hidden } }),
        ]),
    ...(left.length === 0
      ? []
      : [say(page, { code: "table-left", values: { columns: left.slice(0, 2 * MOST_NAMED) } })]),
    ...(isWhole ? [] : [say(page, { code: "table-part", values: { ...shown, of: all.last } })]),
  ].join(" ");
}

function stepNodes(
  { shown, all }: ShownTable,
  page: PageWords,
  go: (near: NearRow) => void,
): readonly HTMLElement[] {
  const button = (code: "table-before" | "table-behind", near: NearRow): HTMLElement =>
    element("button", { attributes: { type: "button" }, onClick: () => go(near) }, pageLabel(page, code));
  return [
    ...(shown.first > all.first ? [button("table-before", { row: shown.first - 1, as: "last" })] : []),
    ...(shown.last < all.last ? [button("table-behind", { row: shown.last + 1, as: "first" })] : []),
  ];
}

/** Scrolls the table, by the least distance, and never the page. */
function intoSight(region: HTMLElement, row: HTMLElement): void {
  const headHeight = region.querySelector("thead")?.clientHeight ?? 0;
  const top = row.offsetTop - headHeight;
  const bottom = row.offsetTop + row.offsetHeight;
  if (top < region.scrollTop) region.scrollTop = top;
  else if (bottom > region.scrollTop + region.clientHeight)
    region.scrollTop = Math.min(top, bottom - region.clientHeight);
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The arrow keys go from one judged row to the next. */
function moveOn(table: HTMLElement, event: KeyboardEvent): void {
  const buttons = [...table.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = at < 0 ? undefined : buttons[STEPS[event.key]?.(at, buttons.length) ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}
