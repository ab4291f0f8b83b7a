import type { ReviewWords } from "../../core/mark/mark-words";
import { memoSentencesEn } from "./memo";
import { rowList } from "./row-names";

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
  ask: memoSentencesEn,
};
