import type { Sentences } from "../../core/coded";
import type { CompareCatalogue } from "../compare-catalogue";

export const compareEn: Sentences<CompareCatalogue> = {
  lead: () =>
    "Choose the file that you got before: each row that came out otherwise is shown with its cause.",
  "choose-file": () => "Choose the earlier file",
  "choose-files": () => "Choose the earlier files",
  "choose-folder": () => "Choose the earlier folder",
  "pairs-note": () =>
    "Of several files, those of the same name are compared (a “_判定済” at the end of a name does not count).",
  reading: ({ file }) => `Reading “${file}” …`,
  paired: ({ count }) => `${count} file(s) are compared with an earlier answer.`,
  "unpaired-now": ({ files }) => `Without an earlier file of the same name: ${files.join(", ")}`,
  "unpaired-before": ({ files }) => `Earlier files without one of the same name now: ${files.join(", ")}`,
  stop: () => "Stop comparing",
  with: ({ file }) => `Compared with “${file}”`,
  "rules-today": () => "The earlier answer was judged by the same rules, settings and date as this one.",
  "nothing-changed": () => "No row came out otherwise than before.",
  "other-vendor": ({ before, now }) =>
    `The vendors’ names differ (before: ${before}; now: ${now}). Check that both answers come from the same vendor.`,
  "same-otherwise": () => "Rows of another sort",
  "change-count": ({ change, count }) => `${change}: ${count}`,
  "same-rows": ({ count }) => `Unchanged rows (${count})`,
  cause: ({ causes, rows }) =>
    `Cause: ${causes.join(", ")}${rows.length === 0 ? "" : ` (${rows.join(", ")})`}`,
  edited: ({ rows }) => `Same result, other words: ${rows.join(", ")}`,
  failed: ({ file }) => `“${file}” can’t be compared`,
  unreadable: () => "The file can’t be read. Close it elsewhere, then choose it again.",
  "list-compared": ({ parts }) => `Since the earlier answer: ${parts.join(", ")}`,
  "list-not-compared": ({ file, text }) => `Not compared with “${file}”. ${text}`,
  "matrix-heading": () => "Compare vendors row by row",
  "matrix-lead": ({ vendors, rows }) =>
    `${vendors} answer(s) are compared in ${rows} rows. Rows that differ come first.`,
  "matrix-region": () => "Rows and vendors",
  "matrix-differs": ({ count }) => `Rows that differ (${count})`,
  "matrix-same": ({ count }) => `Rows that are the same in all answers (${count})`,
  "matrix-none": () => "No answer could be judged.",
  "not-in-pack": () => "no such row",
  "save-overview": () => "Save the overview (判定一覧.xlsx)",
};
