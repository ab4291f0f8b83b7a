import { say } from "../core/coded";
import type { Verdict } from "../core/status";
import { STATUS_MARKS } from "../core/mark/status-marks";
import { element, folded } from "./element";
import { label, type PaneWords } from "./label";
import type { SheetReport } from "./sheet-report";

const VERDICT_SIGN: Readonly<Record<Verdict, string>> = {
  conforming: STATUS_MARKS.conforming.sign,
  nonconforming: STATUS_MARKS.nonconforming.sign,
  undecided: STATUS_MARKS.review.sign,
};

/** A sign that is read out by the word beside it. */
export function sign(text: string): HTMLElement {
  return element("span", { class: "sign", attributes: { "aria-hidden": "true" } }, text);
}

/** The verdict with its sentence, counts and notices. */
export function verdictView(report: SheetReport, words: PaneWords): HTMLElement {
  const heading = say(words, { code: "result-heading", values: { sheet: report.sheet } });
  return element(
    "section",
    { class: "result", attributes: { "aria-labelledby": "result-heading" } },
    element("h2", { id: "result-heading" }, heading),
    ...(report.staff === undefined ? [] : [caption(label(words, "verdict-of-tool"))]),
    verdictBox(report.verdict, report.verdictWord),
    element("p", {}, report.verdictText),
    ...staffView(report, words),
    ...report.notices.map((notice) => element("p", { class: "notice" }, notice)),
    countsView(report, words),
    ...settlesView(report, words),
    element(
      "p",
      { class: "quiet" },
      element("span", {}, report.date.label),
      " ",
      element("span", {}, report.date.text),
    ),
  );
}

const caption = (text: string): HTMLElement => element("p", { class: "verdict-caption" }, text);

function verdictBox(verdict: Verdict, word: string): HTMLElement {
  return element(
    "p",
    { class: `verdict verdict-${verdict}` },
    sign(VERDICT_SIGN[verdict]),
    element("strong", {}, word),
  );
}

/** The verdict of people beside the tool's own, and where the two part. */
function staffView({ staff }: SheetReport, words: PaneWords): readonly HTMLElement[] {
  if (staff === undefined) return [];
  const { verdict, verdictWord, decisions, differs } = staff;
  const difference =
    differs.length === 0
      ? label(words, "staff-agrees")
      : say(words, { code: "staff-differs", values: { rows: differs } });
  return [
    caption(label(words, "verdict-with-staff")),
    verdictBox(verdict, verdictWord),
    element("p", {}, say(words, { code: "staff-count", values: { count: decisions } })),
    element("p", { class: differs.length === 0 ? "" : "notice" }, difference),
  ];
}

function countsView(report: SheetReport, words: PaneWords): HTMLElement {
  const name = label(words, "counts-heading");
  return element(
    "ul",
    { class: "counts", attributes: { "aria-label": name } },
    ...report.counts.map(({ status, sign: mark, word, count }) =>
      element(
        "li",
        { class: count === 0 ? "none" : "" },
        element("span", { class: `chip status-${status}` }, sign(mark), word),
        element("span", { class: "count" }, String(count)),
      ),
    ),
  );
}

function settlesView(report: SheetReport, words: PaneWords): readonly HTMLElement[] {
  if (report.settles === undefined) return [];
  return [
    element("h3", {}, label(words, "settles-heading")),
    ...report.settles.split("\n").map((line) => element("p", {}, line)),
  ];
}

/** What the judgement rests on, folded away until it is asked for. */
export function assumptionsView(report: SheetReport, words: PaneWords): HTMLElement {
  return folded(
    { class: "assumptions" },
    label(words, "assumptions-heading"),
    ...report.assumptions.flatMap(({ label, lines }) => [
      element("h3", {}, label),
      ...lines.map((line) => element("p", {}, line)),
    ]),
  );
}

/** By what the columns and rows were told, folded away until it is asked for. */
export function groundsView({ grounds = [] }: SheetReport, words: PaneWords): readonly HTMLElement[] {
  if (grounds.length === 0) return [];
  const lines = grounds.map((line) => element("p", {}, line));
  return [folded({ class: "assumptions" }, label(words, "grounds-heading"), ...lines)];
}
