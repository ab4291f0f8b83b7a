import type { PrintPlan } from "../../core/mark/annotation-plan";

/** What Excel keeps of a footer. */
const FOOTER_LENGTH = 255;

const FIELDS: ReadonlyMap<string, string> = new Map([
  ["{page}", "&P"],
  ["{pages}", "&N"],
  ["{file}", "&F"],
  ["{sheet}", "&A"],
]);

/** A plain text with fields in Excel's codes. A digit or sign right behind a field would be read as part of it. */
function footerCodes(text: string): string {
  return text
    .split(/(\{page\}|\{pages\}|\{file\}|\{sheet\})/)
    .map((piece, index, pieces) => {
      const field = FIELDS.get(piece);
      if (field !== undefined) return field;
      const escaped = piece.replaceAll("&", "&&");
      return FIELDS.has(pieces[index - 1] ?? "") && /^[0-9+-]/.test(escaped) ? ` ${escaped}` : escaped;
    })
    .join("");
}

/** The three parts of a footer as Excel writes them. */
export function footerText({ left, center, right }: PrintPlan["footer"]): string {
  const parts = [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ] as const;
  const text = parts.map(([code, part]) => (part === "" ? "" : code + footerCodes(part))).join("");
  return text.length <= FOOTER_LENGTH ? text : text.slice(0, FOOTER_LENGTH).replace(/&$/, "");
}
