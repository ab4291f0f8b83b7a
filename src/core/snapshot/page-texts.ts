/**
 * What a person reads on top and at the foot of every printed page, part by part, without Excel's codes: fonts, sizes,
 * colours, and fields such as the page's number or the file's name.
 *
 * @param kept headers and footers as a file keeps them (`&L…&C…&R…`); null where there is none
 */
export function pageTexts(kept: readonly (string | null | undefined)[]): readonly string[] {
  const texts = kept.flatMap((joined) =>
    partsOf(joined ?? "").map((part) =>
      part
        .replace(CODES, code)
        .replace(/[^\S\n]+/g, " ")
        .trim(),
    ),
  );
  return [...new Set(texts.filter((text) => /[\p{L}\p{N}]/u.test(text)))];
}

/** A doubled sign is the sign itself; a font name stands in quotes, a colour has six characters, a size is a number. */
const CODES = /&(?:(&)|"[^"]{0,80}"|K(?:[0-9A-F]{6}|[0-9]{2}[+-][0-9]{3})|[0-9]{1,3}|[A-Za-z])/giu;

const code = (_: string, sign: string | undefined): string => sign ?? "";

/** Cut at the codes for left, middle and right; a doubled sign begins none. */
function partsOf(joined: string): readonly string[] {
  const parts = [""];
  for (const token of joined.match(/&[^]|[^&]+|&$/g) ?? []) {
    if (/^&[LCR]$/i.test(token)) parts.push("");
    else parts.push((parts.pop() ?? "") + token);
  }
  return parts;
}
