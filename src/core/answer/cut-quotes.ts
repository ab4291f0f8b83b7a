import type { Finding } from "./finding";

const LONGEST_QUOTE = 80;

/** The findings with long quotations cut for display: the last step of reading, so that no decision is made on a part. */
export function cutQuotes(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const { quote } = finding;
    return quote === undefined ? finding : { ...finding, quote: { ...quote, text: cut(quote.text) } };
  });
}

function cut(text: string): string {
  // No character takes more than two units, and a text may be as long as a cell.
  const characters = [...text.slice(0, LONGEST_QUOTE * 2 + 2)];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join("")}…` : text;
}
