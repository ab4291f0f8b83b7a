import { pattern } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

/** A note that tells nothing of the answers: thanks, contacts, dates, how to fill in, pages, a company's profile. */
export function isHarmlessNote(text: string): boolean {
  const statements = oneWidth(text)
    .toLowerCase()
    .split(/[。\n]/)
    .map((statement) => statement.replace(/\s/g, ""))
    .filter((statement) => /[\p{L}\p{N}]/u.test(statement));
  return statements.every((statement) =>
    [
      pattern("harmless-note-courtesy"),
      pattern("harmless-note-contact"),
      pattern("harmless-note-dates"),
      pattern("harmless-note-handling"),
      pattern("harmless-note-places"),
      pattern("harmless-note-profile"),
      pattern("harmless-note-money"),
      pattern("harmless-note-not-needed"),
    ].some((kind) => kind.test(statement)),
  );
}
