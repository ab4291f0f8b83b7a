import { say } from "../core/coded";
import type { Status } from "../core/status";
import { element } from "./element";
import { label, type PaneWords } from "./label";
import { blankGroups, nextRow, rowGroups, rowsOf, type RowFilter, type RowGroup } from "./row-groups";
import { rowElementId, rowView } from "./row-view";
import type { RowReport, SheetReport } from "./sheet-report";
import { tile } from "./tile";

/** The counters in the order in which one looks at them. */
const FIRST_LOOKED_AT: readonly Status[] = [
  "nonconforming",
  "review",
  "unanswered",
  "optional-unmet",
  "exempt",
  "not-applicable",
  "conforming",
];

export interface RowListOptions {
  readonly words: PaneWords;
  /**
   * Selects a row's answer in the sheet; false where that could not be done, or what is to be said of it. Left out where
   * there is no sheet.
   */
  readonly onShowRow?: (cell: string) => Promise<boolean | HTMLElement>;
}

export interface RowList {
  readonly node: HTMLElement;
  /** Shows other rows; the filter, the open row and the focus in it stay, as far as they are still there. */
  readonly show: (report: SheetReport, isOld: boolean) => void;
  /** Opens the first row that needs somebody. */
  readonly walk: () => void;
  readonly openRow: (id: string) => void;
}

/** The counters, which filter, and the rows in the order in which they are worked on. */
export function createRowList({ words, onShowRow }: RowListOptions): RowList {
  const heading = element("h2", { id: "rows-heading" });
  const filters = element("div", { class: "filters" });
  const groups = element("div", { class: "groups" });
  const node = element(
    "section",
    { class: "row-list", attributes: { "aria-labelledby": "rows-heading" } },
    heading,
    element("fieldset", {}, element("legend", { class: "unseen" }, label(words, "filter-label")), filters),
    groups,
  );
  let report: SheetReport | undefined;
  let filter: RowFilter | undefined;
  const openRow = (id: string): void => {
    const row = document.getElementById(rowElementId(id));
    if (!(row instanceof HTMLDetailsElement)) return;
    const around = row.parentElement?.closest("details");
    if (around) around.open = true;
    row.open = true;
    row.querySelector("summary")?.focus();
  };
  const showRows = (): void => {
    if (report === undefined || filter === undefined) return;
    const shown = (report.blank ? blankGroups : rowGroups)(report.rows, filter);
    const open = groups.querySelector("details.row[open]")?.id;
    const hadFocus =
      open !== undefined && groups.querySelector(`[id="${open}"]`)?.contains(document.activeElement);
    groups.replaceChildren(
      ...groupNodes(shown, { words, openRow, ...(onShowRow === undefined ? {} : { onShowRow }) }),
    );
    if (open === undefined) return;
    const again = document.getElementById(open);
    if (!(again instanceof HTMLDetailsElement)) return;
    // Somebody may be typing in the sheet just now: what stays open selects nothing there.
    again.dataset["kept"] = "";
    again.open = true;
    if (hadFocus === true) again.querySelector("summary")?.focus({ preventScroll: true });
  };
  const choose = (wanted: RowFilter): void => {
    filter = wanted;
    for (const input of filters.querySelectorAll("input")) check(input, input.value === wanted);
    showRows();
  };
  groups.addEventListener("toggle", ({ target }) => closeOthers(groups, target), { capture: true });
  return {
    node,
    show(next, isOld) {
      report = next;
      node.classList.toggle("old", isOld);
      heading.textContent = `${label(words, "rows-heading")}${isOld ? label(words, "before-change") : ""}`;
      const kept = filter !== undefined && rowsOf(next.rows, filter).length > 0 ? filter : undefined;
      filter = kept ?? (rowsOf(next.rows, "todo").length > 0 ? "todo" : "all");
      filters.replaceChildren(...filterNodes({ report: next, words, chosen: filter, choose }));
      showRows();
    },
    walk() {
      choose("todo");
      const [first] = rowGroups(report?.rows ?? [], "todo").flatMap(({ rows }) => rows);
      if (first !== undefined) openRow(first.id);
    },
    openRow(id) {
      choose("all");
      openRow(id);
    },
  };
}

/** One row is open at a time, also where the browser does not know that of `name`. */
function closeOthers(groups: HTMLElement, target: EventTarget | null): void {
  if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches(".row")) return;
  for (const other of groups.querySelectorAll<HTMLDetailsElement>("details.row[open]"))
    if (other !== target) other.open = false;
}

/** The counters are one stop of the Tab key, also where office.js takes it over. */
function check(input: HTMLInputElement, isChecked: boolean): void {
  input.checked = isChecked;
  input.tabIndex = isChecked ? 0 : -1;
}

interface Filters {
  readonly report: SheetReport;
  readonly words: PaneWords;
  readonly chosen: RowFilter;
  readonly choose: (filter: RowFilter) => void;
}

function filterNodes({ report: { rows, counts }, words, chosen, choose }: Filters): readonly HTMLElement[] {
  const option = (value: RowFilter, count: number, ...face: readonly (Node | string)[]): HTMLElement => {
    const input = element("input", {
      attributes: { type: "radio", name: "row-filter", value },
      onChange: () => choose(value),
    });
    check(input, value === chosen);
    return element(
      "label",
      { class: "filter" },
      input,
      element("span", { class: "face" }, ...face, " ", element("b", {}, String(count))),
    );
  };
  const todo = rowsOf(rows, "todo").length;
  return [
    ...(todo === 0 ? [] : [option("todo", todo, label(words, "filter-todo"))]),
    option("all", rows.length, label(words, "filter-all")),
    ...[...counts]
      .sort((one, other) => FIRST_LOOKED_AT.indexOf(one.status) - FIRST_LOOKED_AT.indexOf(other.status))
      .filter(({ count }) => count > 0)
      .map(({ status, sign, word, count }) => option(status, count, tile(status, sign), word)),
  ];
}

interface GroupOptions extends RowListOptions {
  readonly openRow: (id: string) => void;
}

function groupNodes(groups: readonly RowGroup[], options: GroupOptions): readonly HTMLElement[] {
  const { words } = options;
  if (groups.length === 0) return [element("p", {}, label(words, "filter-empty"))];
  return groups.flatMap((group) => {
    const list = element("div", { class: "rows" }, ...group.rows.map((row) => rowNode(row, groups, options)));
    if (group.folded !== undefined) return [foldedLine(group.rows, group.folded, list, words)];
    return group.of === undefined ? [list] : [groupTitle(group.of, group.rows.length, words), list];
  });
}

function rowNode(row: RowReport, groups: readonly RowGroup[], options: GroupOptions): HTMLElement {
  const { words, onShowRow, openRow } = options;
  const next = nextRow(groups, row.id);
  return rowView(row, {
    words,
    ...(onShowRow === undefined ? {} : { onShow: onShowRow }),
    ...(next === undefined ? {} : { next: { id: next.id, open: () => openRow(next.id) } }),
  });
}

function groupTitle(of: NonNullable<RowGroup["of"]>, count: number, words: PaneWords): HTMLElement {
  const title = say(words, { code: `group-${of}`, values: { count } });
  const note = of === "decided" ? "" : label(words, `group-${of}-note`);
  return element(
    "h3",
    { class: "group-title" },
    title,
    ...(note === "" ? [] : [" ", element("span", { class: "quiet" }, note)]),
  );
}

function foldedLine(
  rows: readonly RowReport[],
  of: NonNullable<RowGroup["folded"]>,
  list: HTMLElement,
  words: PaneWords,
): HTMLElement {
  const [first, last] = [rows[0], rows.at(-1)];
  const count = rows.length;
  const text =
    of === "blank"
      ? say(words, { code: "blank-line", values: { count } })
      : say(words, { code: "waived-line", values: { from: first?.id ?? "", to: last?.id ?? "", count } });
  return element(
    "details",
    { class: "waived more" },
    element(
      "summary",
      { attributes: { tabindex: "0" } },
      tile(first?.status ?? "unanswered", first?.sign ?? ""),
      text,
    ),
    list,
  );
}
