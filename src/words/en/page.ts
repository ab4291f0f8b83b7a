import type { Sentences } from "../../core/coded";
import type { PageCatalogue } from "../page-catalogue";

const files = (count: number): string => (count === 1 ? "1 file" : `${count} files`);

export const pageEn: Sentences<PageCatalogue> = {
  "keep-settings": () => "Remember the settings on this device (never the judgement date)",
  "choose-folder": () => "Choose a folder",
  "drop-many": () => "You can also drop files or folders here.",
  "list-heading": () => "Files",
  "list-working": ({ done, of }) => `${done} of ${of} judged`,
  "list-done": ({ judged, failed }) =>
    `${files(judged)} judged.${failed === 0 ? "" : ` ${files(failed)} could not be judged.`}`,
  "list-stopped": ({ left }) => `Cancelled. ${files(left)} not judged.`,
  "list-passed": ({ count }) => `${files(count)} of other kinds passed over.`,
  "list-own": ({ count }) => `${files(count)} made by this program passed over.`,
  "list-too-many": ({ limit }) =>
    `At most ${limit} files can be judged at once. Please put in the rest separately.`,
  "list-nothing": () => "There was no file to judge.",
  cancel: () => "Cancel",
  resume: () => "Judge the rest",
  "clear-list": () => "Empty the list",
  "save-all": ({ count }) => `Save all copies (${count})`,
  "save-letters": () => "Save all letters",
  "making-archive": () => "Making the file to save…",
  "archive-copies": () => "judged",
  "archive-letters": () => "letters",
  "list-filter": () => "Filter by verdict",
  "filter-every": () => "All",
  "list-failed": () => "Not judged",
  "list-search": () => "Find a vendor or a file",
  "list-none": () => "No file matches.",
  "list-vendor": () => "Vendor and file",
  "list-open": () => "Mandatory rows left",
  "list-all-met": () => "none",
  "list-save": () => "Copy",
  "choose-again": ({ file }) => `Choose again (${file})`,
  "open-and-mend": ({ file }) => `Choose sheet or columns (${file})`,
  "choose-again-short": () => "Choose again",
  "open-and-mend-short": () => "Choose sheet or columns",
  "save-copy": ({ file }) => `Save (${file})`,
  "save-copy-short": () => "Save",
  "no-copy": () => "No copy",
  "back-to-list": () => "Back to the list",
  "former-file": () => "Previous file",
  "next-file": () => "Next file",
};
