import type { Sentences } from "../../core/coded";
import type { MemoCatalogue, MemoWords } from "../../core/mark/memo-words";
import { longDate } from "./date";
import { rowList, runList } from "./row-names";

const holders = {
  "application-provider": "the provider of the application",
  "cloud-provider": "the cloud service provider",
  "any-provider": "the organisation that provides the service",
} as const;

export const memoSentencesEn: Sentences<MemoCatalogue> = {
  addressee: ({ vendor }) => (vendor === undefined ? "To whom it may concern" : `To: ${vendor}`),
  subject: ({ name }) => `Questions about your answers: ${name}`,
  opening: ({ count }) =>
    count === 1
      ? "Thank you for your answers. Please complete or document the point below."
      : `Thank you for your answers. Please complete or document the ${count} points below.`,
  "asks-of": ({ optional }) =>
    optional ? "Mandatory rows, and optional ones that decide an exemption." : "Mandatory rows only.",
  "nothing-to-ask": () => "Nothing further is needed for the mandatory rows.",
  "settled-by": ({ row, rows }) => `Please tell us when ${row} is granted; ${runList(rows)} are then waived.`,
  "band-open": ({ blockers, rows }) =>
    `Depending on your answer to ${rowList(blockers)}, no answer to ${runList(rows)} is needed.`,
  closing: () => "Thank you for your help.",
  source: ({ id, version, asOf }) => `(Yōken Check ${id} ${version}, judged as of ${longDate(asOf)})`,

  "ask-means": () => "You answered no. Please tell us of another means or of a plan, with its date.",
  "ask-answer": () => "The answer is blank. Please fill it in.",
  "ask-clear": () => "We could not tell whether it is met. Please say whether it is, and how.",
  "ask-rest": ({ part }) =>
    part === undefined
      ? "The answer covers a part. Please tell us about the rest as well."
      : `Please also tell us about: ${part}.`,
  "ask-when": () => "Please give the date and what applies until then.",
  "ask-why-not": () => "You answered not applicable. Please say whether it is met, or why it does not apply.",
  "ask-which": () => "Answer and remarks seem to differ; which one holds?",
  "ask-valid": ({ date }) =>
    date === undefined
      ? "We could not see that the registration or certificate is still valid. Please send what shows its term."
      : `The certificate expired on ${longDate(date)}. Please send the renewed one.`,
  "ask-evidence": () => "Please name the document, or tell us its content.",
  "ask-original": ({ cell }) => `Cell ${cell} seems to differ from the sheet we sent; please have a look.`,
  "ask-as-sent": () => "The order of the rows seems to differ; please have a look.",
  "ask-in-cell": () => "Please write the answer to this requirement alone into its own answer cell.",
  "ask-row-back": () => "We could not find this row; please check that it is there.",
  "ask-others": ({ rows }) => `It may be waived once ${rowList(rows)} is settled; please look at that first.`,

  "attach-registration": ({ register }) =>
    `If the service is registered with ${register}, please write the registration number, the name of the registered service and the period of validity.`,
  "attach-certificate": ({ standards, holder }) =>
    `Please attach a copy of the certificate held by ${holders[holder]} ` +
    `(${standards.length === 1 ? standards.join("") : `one of ${standards.join(", ")}`}) that shows its ` +
    `number, holder and date of expiry.`,
  "attach-assurance": ({ parts }) => `Please write in concrete terms about: ${parts.join("; ")}`,
  "attach-disclosure": ({ parts }) =>
    `Please attach a document, or write in the answer, that shows: ${parts.join("; ")}`,
  "attach-duration": ({ of, atLeast, parts }) =>
    parts.length === 0
      ? `Please write how long ${of} are kept (at least ${durationText(atLeast)}).`
      : `Please write how long ${of} are kept (at least ${durationText(atLeast)}), and: ${parts.join("; ")}`,
  "attach-location": ({ parts }) =>
    `Please write, naming the region, that the following stay within Japan: ${parts.join("; ")}`,
  "attach-jurisdiction": ({ parts }) =>
    `Please write, naming the clause of the contract or terms, that the following can be set to Japan: ${parts.join("; ")}`,
  "attach-tier": ({ tier }) =>
    `Please attach a document that shows the tier by the facility standard of the Japan Data Center Council (tier ${tier} or higher, or equal to it).`,
  "attach-figure": ({ of, figures }) =>
    `Please write the figure with its unit (asked for: ${figures.join(", ")}): ${of}`,
  "attach-list": ({ of, items, atLeast }) =>
    `Please write which of these you meet, and how (${atLeast === undefined ? "all" : `at least ${String(atLeast)}`} asked for; ${of}): ${items.join("; ")}`,
  "attach-assurance-report": ({ reports }) =>
    `Please hand in the report (${reports.join(" or ")}), so that its type and the period it covers can be seen`,
  "attach-named-document": ({ documents }) => `Please hand in: ${documents.join("; ")}`,
  "attach-deadline": ({ of, days }) => `Please write the day (asked for: ${days.join(", ")}): ${of}`,
  "attach-contact": ({ of }) => `Please name a person or a contact: ${of}`,
  "attach-place": ({ of, places }) => `Please write the place (asked for: ${places.join(", ")}): ${of}`,
  "attach-yes-no": ({ of }) => `Please answer yes or no, and say why: ${of}`,
  "attach-as-row": ({ row }) => `Please answer here what row ${row} asks for.`,
  "attach-level": ({ of, level }) =>
    `Please write which level it is${level === undefined ? "" : ` (asked for: ${level})`}: ${of}`,
  "attach-erasure": ({ standard, parts }) =>
    `Please write about erasure in accordance with ${standard}: ${parts.join("; ")}`,
};

export const memoWordsEn: Omit<MemoWords, "reason"> = {
  language: "en",
  sheetName: "Points to confirm",
  group: {
    nonconforming: "Answers that fall short (mandatory)",
    review: "To be clarified (mandatory)",
    unanswered: "Unanswered (mandatory)",
    optional: "Decides an exemption (optional)",
  },
  column: {
    group: "Kind",
    id: "No.",
    requirement: "Requirement",
    cell: "Answer cell",
    found: "Found",
    ask: "Request",
  },
  sentences: memoSentencesEn,
  printPage: "Page {page} of {pages}",
};

const UNITS = { Y: ["year", "years"], M: ["month", "months"], D: ["day", "days"] } as const;

/** "1 year" for P1Y, "13 months" for P13M. */
function durationText(duration: string): string {
  const unit = duration.endsWith("Y") ? "Y" : duration.endsWith("M") ? "M" : "D";
  const number = duration.slice(1, -1);
  const [one, several] = UNITS[unit];
  return `${number} ${number === "1" ? one : several}`;
}
