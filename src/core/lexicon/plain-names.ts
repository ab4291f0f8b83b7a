import { fold } from "./fold";
import { remembered } from "./remembered";

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** A name of Latin letters is a word of its own; one in Japanese may stand within a run. */
function formOf(name: string): string {
  const body = escaped(fold(name).text);
  const left = /^[a-z\d]/.test(body) ? "(?<![a-z\\d])" : "";
  return `${left}${body}${/[a-z\d]$/.test(body) ? "(?![a-z\\d])" : ""}`;
}

const compiled = remembered((key: string) => {
  const names = (JSON.parse(key) as readonly string[]).filter((name) => fold(name).text !== "");
  // The longest first, so that no part is taken for the whole.
  const forms = [...names].sort((one, other) => other.length - one.length).map(formOf);
  return new RegExp(forms.length === 0 ? "(?!)" : forms.join("|"), "g");
});

/** Finds names given as plain words, never as patterns, in folded text. For `matchAll`, `replace` and `search`. */
export const namesPattern = (names: readonly string[]): RegExp => compiled(JSON.stringify(names));

const numbers = remembered((example: string) => {
  const body = escaped(fold(example).text).replace(/\d/g, "\\d");
  return new RegExp(`(?<![a-z\\d])${body}(?![a-z\\d-])`);
});

/** Finds numbers that look like an example: each digit stands for any digit, the rest for itself (C21-0006-2). */
export const numbersLike = (example: string): RegExp => numbers(example);
