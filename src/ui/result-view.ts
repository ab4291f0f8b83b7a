import { say } from "../core/coded";
import { element } from "./element";
import { label, type PaneWords } from "./label";
import { nextStepView } from "./next-step-view";
import { createRowList, type RowListOptions } from "./row-list";
import type { SheetReport } from "./sheet-report";
import { verdictCard } from "./verdict-card";

export interface ResultOptions extends RowListOptions {
  readonly onLetter: () => void;
  readonly onJudge?: () => void;
  readonly onPrint?: () => void;
}

export interface ResultView {
  readonly node: HTMLElement;
  /** @param isOld the sheet has changed since: everything is marked so, and nothing can be done with it */
  readonly show: (report: SheetReport | undefined, isOld: boolean) => void;
  /** Opens a row and moves the focus there. */
  readonly openRow: (id: string) => void;
}

/** A result: verdict, next step, rows; nothing where there is none. */
export function createResultView(options: ResultOptions): ResultView {
  const { words } = options;
  const rows = createRowList(options);
  const above = element("div", { class: "stack" });
  const date = element("p", { class: "quiet" });
  const node = element("div", { class: "stack" }, above, rows.node, date);
  return {
    node,
    openRow: rows.openRow,
    show(report, isOld) {
      node.hidden = report === undefined;
      if (report === undefined) return;
      const next = { ...options, report, onWalk: rows.walk, onRow: rows.openRow };
      above.replaceChildren(verdictCard(report, words, isOld), ...(isOld ? [] : [nextStepView(next)]));
      rows.show(report, isOld);
      date.textContent = say(words, {
        code: "judged-as-of",
        values: { label: report.date.label, text: report.date.text },
      });
    },
  };
}

/** What the judgement rests on. */
export function basisView(report: SheetReport | undefined, words: PaneWords): readonly HTMLElement[] {
  if (report === undefined) return [element("p", {}, label(words, "basis-none"))];
  const ways = { label: label(words, "ways-heading"), lines: report.ways };
  // By what columns and rows were told comes last: it is looked up when something seems wrong.
  const grounds = { label: label(words, "grounds-heading"), lines: report.grounds ?? [] };
  return [ways, ...report.assumptions, grounds]
    .filter(({ lines }) => lines.length > 0)
    .map(({ label: title, lines }) =>
      element("div", {}, element("h2", {}, title), ...lines.map((line) => element("p", {}, line))),
    );
}
