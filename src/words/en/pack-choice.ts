import type { Sentences } from "../../core/coded";
import type { PackChoiceCatalogue } from "../pack-choice-catalogue";

export const packChoiceEn: Sentences<PackChoiceCatalogue> = {
  lead: () => "Rules say which requirements are judged, and how.",
  legend: () => "Rules to judge by",
  automatic: () => "Choose by the table’s texts (automatic)",
  "automatic-note": () => "Of the rules below, those that fit the table’s requirements are used.",
  "automatic-used": ({ name }) => `This time “${name}” was used.`,
  size: ({ rows, mandatory, optional, bands }) =>
    `${rows} rows (${mandatory} mandatory, ${optional} optional)${bands === 0 ? "" : `, ${bands} exemption(s)`}`,
  unchecked: ({ count }) =>
    `${count} rule(s) have not been checked by a person; nothing definite is said by them.`,
  shipped: () => "Comes with Yōken Check",
  own: () => "From a file",
  hash: ({ hash }) => `Check value\u00a0${hash}`,
  "other-table": () => "To judge another table",
  "choose-file": () => "Choose a file of rules (.json)",
  drop: () => "You can also drop the file here.",
  "trust-note": () =>
    "Use files from people you know, such as a colleague in your city. Do not use a file that a vendor sent.",
  checking: ({ file }) => `Checking “${file}” …`,
  taken: ({ name }) => `“${name}” was read and is chosen.`,
  refused: ({ file }) => `“${file}” can’t be used as rules`,
  unreadable: () => "The file can’t be read. Close it elsewhere, then choose it again.",
  "too-large": ({ limit }) => `A file of rules has at most ${limit} MB. Check that it is a file of rules.`,
  "not-json": () =>
    "It can’t be read as JSON. Choose a file of rules (.json). Whoever writes one can test it with pack check.",
  faults: ({ count }) =>
    `Mend the following (${count}), then choose the file again. Nothing was taken from this file.`,
  "more-faults": ({ more }) => `There are ${more} more.`,
  "own-heading": () => "Rules from files",
  keep: ({ name }) => `Remember “${name}” on this machine`,
  "keep-note": () =>
    "Remembered rules are there the next time, too. They stay on this machine; no workbook can change them.",
  "keep-failed": ({ name }) =>
    `“${name}” could not be remembered on this machine. It can be used until you close this.`,
  remove: ({ name }) => `Remove “${name}”`,
  "remove-short": () => "Remove",
  use: () => "Judge by these rules",
  rows: ({ name }) => `Requirements of “${name}”`,
  "in-workbook": () =>
    "The name of the rules you choose is noted in this workbook; the rules themselves are not.",
  "while-open": () => "The rules you choose are used until you close this page.",
  "kept-in-workbook": ({ name }) => `From now on this workbook is judged by the rules “${name}”.`,
  "not-kept-in-workbook": ({ name }) =>
    `The workbook could not note the rules “${name}”. They are used until you close the pane.`,
  "automatic-again": () => "The rules are chosen by the table’s texts.",
  difference: ({ id, version, hash, used, isTrusted }) => {
    const named = `This workbook names the rules “${id} ${version}” (check value ${hash}), `;
    return isTrusted
      ? `${named}but they were not chosen on this machine. It was judged by “${used}”, which fit the table’s texts. To judge by the others, choose them under “Rules”.`
      : `${named}but they have not been confirmed on this machine and were not used. It was judged by “${used}”.`;
  },
  "kept-faulty": ({ count }) =>
    `${count} of the rules remembered on this machine can’t be used by this version. Choose their files again under “Rules”.`,
};
