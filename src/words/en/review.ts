import type { Sentences } from "../../core/coded";
import type { AskCatalogue } from "../../core/mark/memo-words";
import type { ReviewWords } from "../../core/mark/mark-words";
import { rowList } from "./row-names";

const of = (parts: readonly string[]): string => parts.join(", ");

/** What staff ask the vendor: the letter's points in a few words. */
const ask: Sentences<AskCatalogue> = {
  "ask-means": () => "Ask for another means, or a plan.",
  "ask-answer": () => "Ask for an answer.",
  "ask-clear": () => "Ask whether it is met.",
  "ask-rest": ({ part }) => (part === undefined ? "Ask what part is not met." : `Ask about “${part}”.`),
  "ask-when": () => "Ask for the date, and what applies until then.",
  "ask-why-not": () => "Ask why it does not apply.",
  "ask-which": () => "Ask which holds: answer or remarks.",
  "ask-valid": ({ date }) =>
    date === undefined ? "Ask for proof of its term." : "Ask for the renewed certificate.",
  "ask-evidence": () => "Ask for the document or its content.",
  "ask-original": ({ cell }) => `Compare ${cell} with the sheet you sent.`,
  "ask-as-sent": () => "Compare the order of rows with the sheet you sent.",
  "ask-in-cell": () => "Ask for an answer to this row alone.",
  "ask-row-back": () => "Ask whether the row is still there.",
  "ask-others": ({ rows }) => `Settle ${rowList(rows)} first.`,

  "attach-registration": ({ register }) => `Ask for the ${register} number and term.`,
  "attach-certificate": () => "Ask for the certificate (number, holder, term).",
  "attach-assurance": ({ parts }) => `Ask for specifics: ${of(parts)}`,
  "attach-disclosure": ({ parts }) => `Ask for documents or content: ${of(parts)}`,
  "attach-duration": ({ of: what }) => `Ask how long and how ${what} is kept.`,
  "attach-location": ({ parts }) => `Ask where in Japan: ${of(parts)}`,
  "attach-jurisdiction": ({ parts }) => `Ask for the clause of the contract: ${of(parts)}`,
  "attach-tier": ({ tier }) => `Ask for proof of tier ${tier} or above.`,
  "attach-figure": ({ figures }) => `Ask for the figure (asked for: ${of(figures)}).`,
  "attach-list": ({ items, atLeast }) =>
    `Ask whether ${atLeast === undefined ? "all" : `at least ${String(atLeast)}`} are met: ${of(items)}`,
  "attach-assurance-report": ({ reports }) => `Check the report’s type and period: ${of(reports)}`,
  "attach-named-document": ({ documents }) => `Ask for the document: ${of(documents)}`,
  "attach-deadline": ({ days }) => `Ask for the day (asked for: ${of(days)}).`,
  "attach-contact": () => "Ask for a person or a contact.",
  "attach-place": ({ places }) => `Ask for the place (asked for: ${of(places)}).`,
  "attach-yes-no": () => "Ask for a yes or a no.",
  "attach-as-row": ({ row }) => `Ask whether it is as in row ${row}.`,
  "attach-level": ({ level }) =>
    level === undefined ? "Ask which level it is." : `Ask whether it is level ${level}.`,
  "attach-erasure": ({ parts }) => `Ask how data are erased: ${of(parts)}`,
};

export const reviewEn: ReviewWords = {
  sheetName: "Review sheet",
  title: "Review sheet",
  labels: {
    subject: "Subject",
    vendor: "Vendor",
    source: "Judged",
    asOf: "As of",
    verdict: "Verdict",
    counts: "Counts",
  },
  columns: {
    id: "No.",
    title: "Requirement",
    status: "Result",
    cell: "Answer",
    reason: "Reason",
    ask: "To ask the vendor",
  },
  decision: {
    decision: "Decision (circle one): conforming, with conditions, nonconforming, inquiring",
    names: "Names",
    date: "Date",
  },
  sentences: {
    labelled: ({ label, text }) => `${label}: ${text}`,
    "rows-heading": ({ mandatory, optional }) =>
      `Rows to look at (mandatory ${mandatory}, optional ${optional})`,
    "no-rows": () => "No row needs a look.",
    "more-rows": ({ rows }) => `${rows.length} more (${rowList(rows)}): see the result column of the sheet.`,
    "optional-title": ({ title }) => `${title} (optional)`,
  },
  ask,
};
