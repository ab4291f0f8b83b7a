/** A piece of a number format: a run of one letter, a bracket, or characters that stand for themselves. */
export interface FormatToken {
  readonly kind: "letters" | "bracket" | "literal" | "general" | "meridiem" | "other";
  readonly text: string;
}

const PLAIN = /^(General|G\/標準|AM\/PM|A\/P|上午\/下午)/i;

function quotedEnd(format: string, start: number): number {
  const close = format.indexOf('"', start + 1);
  return close < 0 ? format.length : close + 1;
}

function tokenEnd(format: string, at: number): { readonly end: number; readonly kind: FormatToken["kind"] } {
  const letter = format.charAt(at);
  if (letter === '"') return { end: quotedEnd(format, at), kind: "literal" };
  if (letter === "\\" || letter === "_" || letter === "*") return { end: at + 2, kind: "literal" };
  if (letter === "[") {
    const close = format.indexOf("]", at);
    return { end: close < 0 ? format.length : close + 1, kind: "bracket" };
  }
  const word = PLAIN.exec(format.slice(at, at + 8))?.[0];
  if (word !== undefined) return { end: at + word.length, kind: /^G/i.test(word) ? "general" : "meridiem" };
  if (/[Ee]/.test(letter) && /[+-]/.test(format.charAt(at + 1))) return { end: at + 2, kind: "other" };
  if (!/[A-Za-z]/.test(letter)) return { end: at + 1, kind: "other" };
  let end = at + 1;
  while (format.charAt(end).toLowerCase() === letter.toLowerCase()) end += 1;
  return { end, kind: "letters" };
}

/** Cuts a number format into pieces that joined give the format again. */
export function formatTokens(format: string): readonly FormatToken[] {
  const tokens: FormatToken[] = [];
  for (let at = 0; at < format.length;) {
    const { end, kind } = tokenEnd(format, at);
    tokens.push({ kind, text: format.slice(at, end) });
    at = end;
  }
  return tokens;
}

/** The sections between the semicolons that aren't quoted. */
export function formatSections(format: string): readonly (readonly FormatToken[])[] {
  const sections: FormatToken[][] = [[]];
  for (const token of formatTokens(format)) {
    if (token.kind === "other" && token.text === ";") sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections;
}
