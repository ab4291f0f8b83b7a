import { firstHeard, type Concept } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

const HARMLESS: readonly Concept[] = [
  "harmless-note-courtesy",
  "harmless-note-contact",
  "harmless-note-dates",
  "harmless-note-handling",
  "harmless-note-places",
  "harmless-note-profile",
  "harmless-note-money",
  "harmless-note-not-needed",
  "harmless-note-spelling",
];

/** A note that tells nothing of the answers: thanks, contacts, dates, how to fill in, pages, a company's profile. */
export function isHarmlessNote(text: string): boolean {
  const statements = oneWidth(text)
    .toLowerCase()
    .split(/[。\n]/)
    .map((statement) => statement.replace(/\s/g, ""))
    .filter((statement) => /[\p{L}\p{N}]/u.test(statement));
  return statements.every((statement) => firstHeard(HARMLESS, statement) !== undefined);
}
