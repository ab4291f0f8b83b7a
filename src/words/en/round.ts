import type { RoundWords } from "../../core/round/round-words";
import { longDate } from "./date";

const STANDING = {
  conforming: "○ Conforming",
  nonconforming: "× Nonconforming",
  undecided: "？ Undecided",
  failed: "！ Not judged",
} as const;

const columns = {
  vendor: "Vendor",
  verdict: "Verdict",
  nonconforming: "×",
  review: "？",
  unanswered: "□",
  open: "Mandatory rows still open",
  next: "What to do next",
  file: "File",
} as const;

const REOPENED = {
  answer: "the answer",
  remarks: "the remarks",
  requirement: "the requirement",
  status: "the tool's result",
  vendor: "the vendor",
} as const;

export const roundWordsEn: RoundWords = {
  language: "en",
  sheets: { vendors: "Vendors", rows: "Rows compared", changes: "Since last time", open: "Not judged" },
  columns: { ...columns, afterStaff: "After staff" },
  matrix: { id: "No.", requirement: "Requirement", obligation: "Kind", verdict: "Verdict" },
  open: { file: "File", what: "What is the matter", todo: "What to do" },
  csvStaffHeadings: ["After staff", "Overruled by staff"],
  csvNotesHeading: "To be checked",
  afterStaff: (verdict, overruled) =>
    [STANDING[verdict], ...(overruled.length === 0 ? [] : [`Overruled: ${overruled.join(", ")}`])].join("\n"),
  csvHeadings: [...Object.values(columns), "Judged copy"],
  standing: STANDING,
  status: {
    conforming: "Met",
    nonconforming: "Not met",
    review: "Check",
    exempt: "Exempt",
    unanswered: "Blank",
    "not-applicable": "N/A",
    "optional-unmet": "Unmet",
  },
  obligation: { mandatory: "Must", optional: "Option" },
  next: {
    conforming: "See the certificates themselves",
    nonconforming: "Ask for another way (× rows)",
    undecided: "Ask about the ？ and □ rows",
    failed: "Mend the file, judge again",
  },
  unknownVendor: "(not readable)",
  record: {
    sheet: "Record",
    labels: {
      day: "Judged on",
      asOf: "As of",
      build: "Program",
      pack: "Rule pack",
      policies: "Policies",
      file: "File",
      input: "SHA-256",
      verdict: "Verdict",
    },
    columns: ["No.", "Result", "Hash of answer", "Hash of remarks", "Hash of requirement"],
  },
  inquiry: {
    sheet: "Questions",
    columns: {
      number: "Question",
      id: "No.",
      requirement: "Requirement",
      found: "What was found",
      ask: "What we ask",
      answer: "Yes or no",
      content: "Details, document and page",
    },
    how: "Please write into the framed cells and send this file back as it is. A row with yes or no takes the place of your former answer; a row with details alone adds to it.",
    howAttached:
      "Please write into the framed cells of the attached letter (.xlsx) and send it back. A row with yes or no takes the place of your former answer; a row with details alone adds to it.",
    due: (day) => `Please answer by ${longDate(day)}`,
    key: (key) => `Reference: ${key}`,
    repliesSheet: "Replies",
    repliesHeadings: ["Question", "No.", "Former answer", "Reply", "Details", "Result before", "Result now"],
  },
  change: { same: "unchanged", better: "better", worse: "worse", requirement: "another requirement" },
  changeHeadings: ["Vendor", "No.", "Requirement", "Before", "Now", "Change", "Cause"],
  cause: {
    answer: "the answer changed",
    remarks: "the remarks changed",
    requirement: "the requirement changed",
    "row-added": "the row was added",
    "row-removed": "the row was taken out",
    pack: "the rule pack changed",
    policy: "the policy changed",
    day: "the judgement date changed",
    "other-rows": "other rows were answered otherwise",
    unknown: "the cause is not known",
  },
  changed: ({ id, change, from, to, causes, rows }) => {
    const others = rows.length === 0 ? "" : `: ${rows.join(", ")}`;
    return `${id} ${change}: ${from} → ${to} (${causes.join("; ")}${others})`;
  },
  reopenedRemark: ({ text, remark, because }) => {
    const was = remark === "" ? text : `${text} (${remark})`;
    return `[Decide again] Before: ${was}. Changed: ${because.map((one) => REOPENED[one]).join(", ")}`;
  },
  sentences: {
    title: () => "Requirements on external services: overview",
    basis: ({ subject, asOf }) => {
      const days = asOf.map(longDate).join(", ");
      return subject === undefined ? `Judged as of ${days}` : `For: ${subject}    Judged as of ${days}`;
    },
    counts: ({ total, nonconforming, undecided, conforming, failed }) =>
      `${total} files: ${nonconforming} nonconforming, ${undecided} undecided, ${conforming} conforming, ${failed} not judged`,
    "people-decide": () => "Judged by machine from what is written. The decision is the staff's.",
    "record-head": ({ head }) => `Hash of the record's last line: ${head}`,
    "rows-title": ({ differing }) => `Rows compared (the ${differing} that differ come first)`,
    "open-title": () => "Not judged, and to be checked",
    "open-rows": ({ nonconforming, review, unanswered }) => {
      const signed = [
        ["×", nonconforming],
        ["？", review],
        ["□", unanswered],
      ] as const;
      const parts = signed.flatMap(([sign, rows]) =>
        rows.length === 0 ? [] : [`${sign} ${rows.join(", ")}`],
      );
      return parts.length === 0 ? "none" : parts.join("  ");
    },
    "same-vendor": ({ vendor, files }) =>
      `${files.length} answers come in the name of "${vendor}". Each was judged.`,
    "same-vendor-todo": () => "Ask the vendor which answer counts, and take the other out.",
    "shared-number": ({ number, vendors, rows }) =>
      `The certificate number ${number} stands in the answers of ${vendors.join(", ")} (${rows.join(", ")}).`,
    "shared-number-todo": () =>
      "It may be that of a cloud provider they have in common. Otherwise see on the certificates whose it is.",
    "ends-early": ({ vendor, id, date }) =>
      `The evidence of ${vendor} for ${id} is valid until ${longDate(date)}, which is before the contract begins.`,
    "ends-early-todo": () => "Ask the vendor about the renewal, and when its certificate can be shown.",
    "plan-named": ({ plan, places }) =>
      `Answers have "${plan}" as their condition (${places.map(({ vendor, rows }) => `${vendor} ${rows.join(", ")}`).join("; ")}).`,
    "plan-named-todo": ({ plan }) =>
      `Decide whether "${plan}" will be bought. If so, name it as a plan that is bought and judge again (--plan "${plan}"); if not, ask the vendor whether the row is met without it.`,
    "mixed-basis": ({ packs, asOf }) =>
      `The files were not judged alike (rule packs ${packs.join(", ")}; as of ${asOf.map(longDate).join(", ")}).`,
    "mixed-basis-todo": () => "Judge again with one rule pack and one date before comparing.",
    unread: () => "Not read: this kind of file holds no answer table.",
    "unread-todo": () =>
      "If it is an answer, ask the vendor to send it as .xlsx. Attachments are for people to look at.",
    printPage: () => "Page {page} of {pages}",
    source: ({ id, version }) => `Yōken Check ${id} ${version}`,
  },
};
