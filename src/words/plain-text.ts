/** White space that moves the cursor, runs of it and the blanks around. */
const BREAKS = /[ \u3000]*[\t\n\v\f\r\u0085\u2028\u2029]+[ \u3000]*/g;

/**
 * What a terminal or an editor acts on in place of showing it: C0, DEL and C1; marks, embeddings and isolates that turn
 * the order of writing; interlinear notes; tag characters.
 */
const ACTING =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A sign that shows which character stood there: ␛, or its number. */
function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? "␡" : `\\u{${code.toString(16).padStart(4, "0")}}`;
}

/**
 * A text as one line that can only be read: breaks and tabs become a blank, everything that acts becomes a visible sign
 * ("\u001b[2K" is shown as "␛[2K"). Doing it twice is the same as once.
 */
export function plainLine(text: string): string {
  return text.replace(BREAKS, " ").replace(LONE_SURROGATE, "\ufffd").replace(ACTING, shown);
}

/** A text of several lines of our own making ("\n"), each a plain one. */
export function plainText(text: string): string {
  return text.split("\n").map(plainLine).join("\n");
}

/** JSON with all that acts written as \u escapes, which every reader of JSON turns back into the same value. */
export function plainJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .split("\n")
    .map((line) => line.replace(ACTING, escaped))
    .join("\n");
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");
}
