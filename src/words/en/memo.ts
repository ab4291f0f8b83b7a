import type { Sentences } from "../../core/coded";
import type { MemoCatalogue, MemoWords } from "../../core/mark/memo-words";
import { rowList, runList } from "./row-names";

const holders = {
  "application-provider": "the provider of the application",
  "cloud-provider": "the cloud service provider",
  "any-provider": "the organisation that provides the service",
} as const;

const sentences: Sentences<MemoCatalogue> = {
  subject: ({ name }) => `Your answers to "${name}": points to confirm`,
  opening: ({ name, sheet, count }) =>
    count === 1
      ? `Thank you for your answers to "${name}" (sheet "${sheet}"). We kindly ask you to look at the following point and to complete the answer or attach the document named.`
      : `Thank you for your answers to "${name}" (sheet "${sheet}"). We kindly ask you to look at the following ${count} points and to complete the answers or attach the documents named.`,
  "nothing-to-ask": ({ name, sheet }) =>
    `Thank you for your answers to "${name}" (sheet "${sheet}"). There is nothing further that we have to ask.`,
  "settled-by": ({ sets }) =>
    `All mandatory requirements are met or waived as soon as you show that one of these sets of rows is met: ${sets.map((set) => `[${rowList(set)}]`).join(", ")}`,
  "band-open": ({ blockers, rows }) =>
    `Depending on your answer to ${rowList(blockers)}, no answer may be needed to ${runList(rows)}.`,
  closing: () => "Thank you very much for your help.",
  source: ({ id, version, asOf }) => `(Checked with Yōken Check ${id} ${version}, as of ${asOf})`,

  "ask-means": () =>
    "You answered that this is not met. If there is another way to meet it, or a plan to do so, please write what it is and by when.",
  "ask-answer": () => "The answer is blank. Please fill it in.",
  "ask-clear": () => "We could not tell from the answer whether this is met. Please state it clearly.",
  "ask-rest": () => "The answer covers a part of the requirement. Please answer the other parts as well.",
  "ask-when": () => "You answered that this is planned. Please write by when, and what is done until then.",
  "ask-why-not": () =>
    "You answered that this does not apply, but an answer is needed. Please state whether it is met, or give the reason why it does not apply.",
  "ask-which": () => "The answer contradicts itself. Please check which part is right and correct the other.",
  "ask-valid": () =>
    "The registration or certificate has expired, or we could not see that it is still valid. Please show the renewed one.",
  "ask-evidence": () => "We could not see what the answer rests on. Please give the evidence or attach it.",
  "ask-original": ({ cell }) =>
    `The requirement or its obligation (cell ${cell}) is not as it was sent to you. Please answer the requirement as sent.`,
  "ask-as-sent": () =>
    "The row is not where it was when the table was sent to you, or has another number. Please put rows and numbers back as sent.",
  "ask-in-cell": () =>
    "Please write the answer to this requirement, and to no other, into its own answer cell.",
  "ask-row-back": () =>
    "The table lacks the row of this requirement. Please put the row back as it was sent, and answer it.",
  "ask-others": ({ rows }) =>
    `This may be waived once your answer to ${rowList(rows)} is settled; please look at that first. If it is not waived, we ask for the following.`,

  "attach-registration": ({ register }) =>
    `If the service is registered with ${register}, please write the registration number, the name of the registered service and the period of validity.`,
  "attach-certificate": ({ standards, holder }) =>
    `Please attach a copy of the certificate held by ${holders[holder]} (${standards.length === 1 ? standards.join("") : `one of ${standards.join(", ")}`}) that shows its number, holder and date of expiry.`,
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
  "attach-erasure": ({ standard, parts }) =>
    `Please write about erasure in accordance with ${standard}: ${parts.join("; ")}`,
};

export const memoWordsEn: Omit<MemoWords, "reason"> = {
  language: "en",
  sheetName: "Points to confirm",
  group: {
    nonconforming: "Not met (mandatory)",
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
  sentences,
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
