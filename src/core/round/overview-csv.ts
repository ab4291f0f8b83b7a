import { say } from "../coded";
import type { Overview } from "./overview";
import { vendorNotes } from "./round-notes";
import type { RoundWords } from "./round-words";

/** What a spreadsheet would take for a formula when it opens a text file. */
const LIKE_FORMULA = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u;

/** One field of a text file: never a formula, and whole whatever it holds. */
export function csvField(text: string): string {
  const safe = LIKE_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The list of vendors as a text file (RFC 4180, UTF-8 with its mark, by which Excel knows it). */
export function overviewCsv(overview: Overview, words: RoundWords): string {
  const isDecided = overview.decided;
  const lines = overview.vendors.map((vendor) => {
    const { line, file, name, standing, nonconforming, review, unanswered } = vendor;
    const { result } = line;
    const open = say(words.sentences, { code: "open-rows", values: { nonconforming, review, unanswered } });
    const counts =
      result.kind === "failed"
        ? ["", "", ""]
        : [nonconforming, review, unanswered].map(({ length }) => String(length));
    const after = result.kind === "judged" ? result.afterStaff : undefined;
    const staff = [after && words.standing[after.verdict], after?.overruled.join(" ")].map(
      (one) => one ?? "",
    );
    return [
      name,
      words.standing[standing],
      ...counts,
      result.kind === "failed" ? result.text : open,
      words.next[standing],
      file,
      result.kind === "judged" ? (result.output ?? "") : "",
      ...(isDecided ? staff : []),
      vendorNotes(vendor, overview, words).join(" "),
    ];
  });
  const headings = [
    ...words.csvHeadings,
    ...(isDecided ? words.csvStaffHeadings : []),
    words.csvNotesHeading,
  ];
  return `\ufeff${[headings, ...lines].map((line) => line.map(csvField).join(",")).join("\r\n")}\r\n`;
}
