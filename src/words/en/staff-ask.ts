import type { Sentences } from "../../core/coded";
import type { AskCatalogue } from "../../core/mark/memo-words";
import { rowList } from "./row-names";

const shown = ({ parts }: { readonly parts: readonly string[] }): string =>
  `Ask for these points, written or in a document: ${parts.join("; ")}`;

export const staffAsksEn: Sentences<AskCatalogue> = {
  "ask-means": () => "Ask whether there is another means or a plan.",
  "ask-answer": () => "Ask for an answer.",
  "ask-clear": () => "Ask whether it is met, and how.",
  "ask-rest": ({ part }) => (part === undefined ? "Ask about the remaining parts." : `Ask about “${part}”.`),
  "ask-when": () => "Ask for the date and what applies until then.",
  "ask-why-not": () => "Ask whether it is met, or why it does not apply.",
  "ask-which": () => "Ask which of answer and remarks is right.",
  "ask-valid": ({ date }) =>
    date === undefined
      ? "Ask for proof that it is still valid."
      : "Ask for a copy of the renewed certificate.",
  "ask-evidence": () => "Ask for the document or its content.",
  "ask-original": ({ cell }) => `Compare cell ${cell} with the sheet that was sent out.`,
  "ask-as-sent": () => "Compare the order of the rows with the sheet that was sent out.",
  "ask-in-cell": () => "Look at the answer cell of this row in the sheet.",
  "ask-row-back": () => "Look in the sheet whether this row is still there.",
  "ask-others": ({ rows }) => `Settle ${rowList(rows)} first; this row may then be waived.`,

  "attach-registration": ({ register }) =>
    `Ask for the ${register} registration number, the service's name and its validity.`,
  "attach-certificate": ({ standards }) => `Ask for a copy of the certificate (${standards.join(" or ")}).`,
  "attach-assurance": shown,
  "attach-disclosure": shown,
  "attach-duration": ({ of }) => `Ask for how long it is kept: ${of}.`,
  "attach-location": ({ parts }) =>
    `Ask whether it is limited to Japan, with the region: ${parts.join("; ")}`,
  "attach-jurisdiction": ({ parts }) =>
    `Ask whether Japan can be agreed on, with the clause: ${parts.join("; ")}`,
  "attach-tier": ({ tier }) => `Ask for a document that shows tier ${tier} or higher.`,
  "attach-figure": ({ of, figures }) => `Ask for the figure (asked for: ${figures.join(", ")}): ${of}`,
  "attach-list": ({ items, atLeast }) =>
    `Ask whether ${atLeast === undefined ? "all" : `at least ${String(atLeast)}`} of these are met: ${items.join("; ")}`,
  "attach-assurance-report": ({ reports }) =>
    `Ask for the report, its type and the period it covers: ${reports.join("; ")}`,
  "attach-named-document": ({ documents }) => `Ask for these documents: ${documents.join("; ")}`,
  "attach-deadline": ({ of, days }) => `Ask for the day (asked for: ${days.join(", ")}): ${of}`,
  "attach-contact": ({ of }) => `Ask for a person or a contact: ${of}`,
  "attach-place": ({ of, places }) => `Ask for the place (asked for: ${places.join(", ")}): ${of}`,
  "attach-yes-no": ({ of }) => `Ask for a yes or a no: ${of}`,
  "attach-as-row": ({ row }) => `Check whether it is as answered in row ${row}.`,
  "attach-level": ({ of, level }) =>
    level === undefined ? `Ask which level it is: ${of}` : `Ask whether it is level ${level}: ${of}`,
  "attach-erasure": ({ standard }) => `Ask by what method data are erased under ${standard}.`,
};
