import { say } from "../core/coded";
import { STATUS_MARKS } from "../core/mark/status-marks";
import type { Status, Verdict } from "../core/status";
import { element } from "./element";
import { label, type PaneWords } from "./label";
import type { SheetReport } from "./sheet-report";
import { tile } from "./tile";

/** A verdict looks like the status that brings it about. */
export const STATUS_OF: Readonly<Record<Verdict, Status>> = {
  conforming: "conforming",
  nonconforming: "nonconforming",
  undecided: "review",
};

/** The verdict first, with the sentence that says why; where staff have decided rows, theirs, and the tool's beside it. */
export function verdictCard(report: SheetReport, words: PaneWords, isOld: boolean): HTMLElement {
  const { staff } = report;
  const name = staff === undefined ? "verdict-label" : "verdict-with-staff";
  return element(
    "section",
    { class: isOld ? "result old" : "result", attributes: { "aria-labelledby": "verdict-label" } },
    card({
      verdict: staff?.verdict ?? report.verdict,
      word: staff?.verdictWord ?? report.verdictWord,
      caption: isOld ? `${label(words, name)}${label(words, "before-change")}` : label(words, name),
      // The sentence tells why the tool judged so; of people's verdict only they can tell.
      text: staff === undefined || staff.verdict === report.verdict ? report.verdictText : undefined,
    }),
    ...staffView(report, words),
    ...report.notices.map((notice) => element("p", { class: "notice" }, notice)),
  );
}

interface Card {
  readonly verdict: Verdict;
  readonly word: string;
  readonly caption: string;
  readonly text: string | undefined;
}

function card({ verdict, word, caption, text }: Card): HTMLElement {
  const status = STATUS_OF[verdict];
  return element(
    "div",
    { class: `verdict-card verdict-${verdict}` },
    tile(status, STATUS_MARKS[status].sign, "large"),
    element(
      "div",
      {},
      element("p", { class: "quiet", id: "verdict-label" }, caption),
      element("p", { class: "verdict-word" }, word),
    ),
    ...(text === undefined ? [] : [element("p", { class: "verdict-text" }, text)]),
  );
}

/** How many rows people have decided, what the tool said by itself, and where the two part. */
function staffView(report: SheetReport, words: PaneWords): readonly HTMLElement[] {
  const { staff } = report;
  if (staff === undefined) return [];
  const { decisions, differs } = staff;
  const difference =
    differs.length === 0
      ? label(words, "staff-agrees")
      : say(words, { code: "staff-differs", values: { rows: differs } });
  const tool = { verdict: report.verdictWord, text: report.verdictText };
  return [
    element(
      "div",
      { class: "framed" },
      element("p", {}, say(words, { code: "staff-count", values: { count: decisions } })),
      element("p", {}, say(words, { code: "verdict-of-tool", values: tool })),
      element("p", { class: differs.length === 0 ? "" : "strong" }, difference),
    ),
  ];
}
