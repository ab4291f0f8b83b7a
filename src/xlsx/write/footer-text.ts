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

/** A header whose left part is ours and whose other parts are as they were. Text without a code stands in the middle. */
export function headerText(ours: string, former: string | null): string {
  const kept = { L: "", C: "", R: "" };
  let into: keyof typeof kept = "C";
  for (const token of (former ?? "").match(/&[^]|[^&]+|&$/g) ?? []) {
    if (token === "&L" || token === "&C" || token === "&R")
      into = token === "&L" ? "L" : token === "&C" ? "C" : "R";
    else kept[into] += token;
  }
  const theirs = (["C", "R"] as const)
    .map((part) => (kept[part] === "" ? "" : `&${part}${kept[part]}`))
    .join("");
  const room = FOOTER_LENGTH - theirs.length - 2;
  return `&L${footerCodes(ours).slice(0, Math.max(0, room)).replace(/&$/, "")}${theirs}`;
}
