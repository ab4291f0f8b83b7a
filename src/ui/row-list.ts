import { say } from "../core/coded";
import { NO_OBSTACLE } from "../core/status";
import { element } from "./element";
import { label, type PaneWords } from "./label";
import { sign } from "./result-view";
import type { RowReport, SheetReport } from "./sheet-report";

export interface RowListOptions {
  readonly report: SheetReport;
  readonly words: PaneWords;
  /** Selects the row's answer in the sheet; rows are no buttons where nothing can be selected. */
  readonly onShowRow?: (cell: string) => void;
}

const needsAttention = (row: RowReport): boolean => !NO_OBSTACLE.includes(row.status);

/** The rows with their reasons: first those that need attention, and all of them at a choice. */
export function rowList({ report, words, onShowRow }: RowListOptions): HTMLElement {
  const open = report.rows.filter(needsAttention);
  const list = element("ul", { class: "rows", id: "rows" });
  const show = (rows: readonly RowReport[]): void => {
    list.replaceChildren(...rows.map((row) => rowItem(row, words, onShowRow)));
    empty.hidden = rows.length > 0;
  };
  const empty = element("p", {}, label(words, "filter-empty"));
  const openLabel = say(words, { code: "filter-open", values: { count: open.length } });
  const allLabel = say(words, { code: "filter-all", values: { count: report.rows.length } });
  const startWithOpen = open.length > 0;
  show(startWithOpen ? open : report.rows);
  return element(
    "section",
    { attributes: { "aria-labelledby": "rows-heading" } },
    element("h2", { id: "rows-heading" }, label(words, "rows-heading")),
    element(
      "fieldset",
      { class: "filter" },
      element("legend", { class: "unseen" }, label(words, "filter-label")),
      choice(openLabel, startWithOpen, () => show(open)),
      choice(allLabel, !startWithOpen, () => show(report.rows)),
    ),
    empty,
    list,
  );
}

function choice(label: string, checked: boolean, onChange: () => void): HTMLElement {
  const input = element("input", { attributes: { type: "radio", name: "row-filter" }, onChange });
  input.checked = checked;
  return element("label", {}, input, label);
}

function rowItem(row: RowReport, words: PaneWords, onShowRow: RowListOptions["onShowRow"]): HTMLElement {
  const obligation = label(words, row.mandatory ? "mandatory" : "optional");
  const title = [
    element("span", { class: "row-id" }, row.id),
    element("span", { class: `chip status-${row.status}` }, sign(row.sign), row.word),
    element("span", { class: "quiet" }, obligation),
  ];
  return element(
    "li",
    { class: `row row-${row.status}` },
    rowTitle({ row, title, words, onShowRow }),
    element("p", { class: "requirement" }, row.requirement),
    ...answerTexts(row, words).map((text) => element("p", { class: "answer" }, text)),
    ...staffText(row, words).map((text) => element("p", { class: "staff" }, text)),
    ...row.reasons.map((reason) => element("p", { class: "reason" }, reason)),
    ...supportView(row, words),
  );
}

/** What supports the decision, folded away. */
function supportView({ support }: RowReport, words: PaneWords): readonly HTMLElement[] {
  if (support.length === 0) return [];
  const summary = say(words, { code: "row-support", values: { count: support.length } });
  return [
    element(
      "details",
      { class: "support" },
      element("summary", {}, summary),
      ...support.map((text) => element("p", { class: "quiet" }, text)),
    ),
  ];
}

interface RowTitle {
  readonly row: RowReport;
  readonly title: readonly HTMLElement[];
  readonly words: PaneWords;
  readonly onShowRow: RowListOptions["onShowRow"];
}

function rowTitle({ row, title, words, onShowRow }: RowTitle): HTMLElement {
  const { cell } = row;
  if (onShowRow === undefined || cell === undefined) return element("h3", { class: "row-title" }, ...title);
  const hint = say(words, { code: "show-row", values: { id: row.id } });
  return element(
    "h3",
    {},
    element(
      "button",
      {
        class: "row-title",
        attributes: { type: "button", title: hint },
        onClick: () => onShowRow(cell),
      },
      ...title,
    ),
  );
}

function staffText({ staff }: RowReport, words: PaneWords): readonly string[] {
  if (staff === undefined) return [];
  const { decision, differs } = staff;
  return [say(words, { code: differs ? "row-staff-differs" : "row-staff", values: { decision } })];
}

/** What stands in the answer and in the remarks, as displayed. */
function answerTexts({ cell, answer, remarks }: RowReport, words: PaneWords): readonly string[] {
  if (cell === undefined) return [label(words, "row-absent")];
  const blank = answer.trim() === "";
  return [
    blank ? label(words, "row-blank") : say(words, { code: "row-answer", values: { text: answer } }),
    ...(remarks.trim() === "" ? [] : [say(words, { code: "row-remarks", values: { text: remarks } })]),
  ];
}
