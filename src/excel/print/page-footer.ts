/** A footer's three parts, in Excel's own codes. */
export interface FooterParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** The file format keeps the three in one text. Null where there is nothing. */
export function joinFooter({ left, center, right }: FooterParts): string | null {
  const joined = [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ].map(([code = "", text = ""]) => (text === "" ? "" : `${code}${text}`));
  return joined.join("") || null;
}

/** The three parts of one text; text without a code stands in the middle. */
export function splitFooter(joined: string | null): FooterParts {
  const parts = { left: "", center: "", right: "" };
  let into: keyof FooterParts = "center";
  for (const token of (joined ?? "").match(/&[^]|[^&]+|&$/g) ?? []) {
    if (token === "&L") into = "left";
    else if (token === "&C") into = "center";
    else if (token === "&R") into = "right";
    else parts[into] += token;
  }
  return parts;
}

const FIELDS: ReadonlyMap<string, string> = new Map([
  ["{page}", "&P"],
  ["{pages}", "&N"],
  ["{file}", "&F"],
  ["{sheet}", "&A"],
]);

/** A plan's footer text in Excel's codes: fields become codes, a real "&" is doubled. */
export function footerCodes(text: string): string {
  return text.replace(/&|\{(?:page|pages|file|sheet)\}/g, (found) => FIELDS.get(found) ?? "&&");
}
