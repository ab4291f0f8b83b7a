import type { PackRow } from "./pack-schema";

const LONGEST = 11;

/** By what name people speak of a row: its short title, else its category, else the beginning of its text. */
export function rowTitle({ short, category, text }: PackRow): string {
  if (short !== undefined) return short;
  if (category !== "") return category;
  const [line = ""] = text.split("\n");
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : line;
}
