import { say } from "../core/coded";
import { STATUS_MARKS } from "../core/mark/status-marks";
import type { Overview, OverviewRow } from "../core/round/overview";
import type { RoundWords } from "../core/round/round-words";
import type { Status, Verdict } from "../core/status";
import { compareLabel, type CompareWords } from "../words/compare-words";
import { element, type Child } from "./element";
import { tile } from "./tile";
import { STATUS_OF } from "./verdict-card";

export interface MatrixOptions {
  readonly words: CompareWords;
  readonly round: RoundWords;
}

/** What a person looks for in a table of many cells; the others keep their sign and lose their ground. */
const CALLS: ReadonlySet<Status> = new Set(["nonconforming", "review", "unanswered"]);

/** Rows by vendors, those first in which the vendors differ. It scrolls by itself, the requirement staying in view. */
export function matrixView(overview: Overview, { words, round }: MatrixOptions): HTMLElement {
  const judged = overview.vendors.filter(({ standing }) => standing !== "failed");
  if (judged.length === 0) return element("p", {}, compareLabel(words, "matrix-none"));
  const differing = overview.rows.filter(({ differs }) => differs);
  const alike = overview.rows.filter(({ differs }) => !differs);
  const columns = judged.length + 1;
  const lead = { vendors: judged.length, rows: overview.rows.length };
  const corner = element("th", { attributes: { scope: "col" } }, round.matrix.requirement);
  const names = judged.map(({ name }) => element("th", { attributes: { scope: "col" } }, name));
  const verdicts = judged.map(({ standing }) => element("td", {}, verdictMark(standing, round)));
  const verdictHead = element("th", { attributes: { scope: "row" } }, round.matrix.verdict);
  const group = (code: "matrix-differs" | "matrix-same", rows: readonly OverviewRow[]): readonly Child[] =>
    rows.length === 0
      ? []
      : [
          element(
            "tr",
            { class: "matrix-group" },
            element(
              "th",
              { attributes: { scope: "colgroup", colspan: String(columns) } },
              element("span", {}, say(words, { code, values: { count: rows.length } })),
            ),
          ),
          ...rows.map((row) => matrixRow(row, { words, round })),
        ];
  const region = { tabindex: "0", role: "region", "aria-label": compareLabel(words, "matrix-region") };
  return element(
    "div",
    { class: "stack" },
    element("p", {}, say(words, { code: "matrix-lead", values: lead })),
    element(
      "div",
      { class: "matrix-wrap", attributes: region },
      element(
        "table",
        { class: "matrix" },
        element(
          "thead",
          {},
          element("tr", {}, corner, ...names),
          element("tr", {}, verdictHead, ...verdicts),
        ),
        element("tbody", {}, ...group("matrix-differs", differing), ...group("matrix-same", alike)),
      ),
    ),
  );
}

function matrixRow(
  { id, title, obligation, statuses }: OverviewRow,
  { words, round }: MatrixOptions,
): HTMLElement {
  return element(
    "tr",
    {},
    element(
      "th",
      { attributes: { scope: "row" } },
      element("b", {}, id),
      ` ${title} `,
      element("span", { class: "quiet" }, round.obligation[obligation]),
    ),
    ...statuses.map((status) =>
      status === undefined
        ? element("td", { class: "calm" }, compareLabel(words, "not-in-pack"))
        : element("td", { class: CALLS.has(status) ? "" : "calm" }, mark(status, round.status[status])),
    ),
  );
}

const mark = (status: Status, word: string): HTMLElement =>
  element("span", { class: "status-mark" }, tile(status, STATUS_MARKS[status].sign), word);

/** The words of an overview carry their sign; the tile beside them has it already. */
function verdictMark(standing: Verdict | "failed", { standing: names }: RoundWords): Child {
  if (standing === "failed") return names[standing];
  const status = STATUS_OF[standing];
  const { sign } = STATUS_MARKS[status];
  return mark(status, names[standing].replace(sign, "").trim());
}
