import type { Language } from "../words/words";

/** The language of a command line that could not be understood, or whose command broke off: that of its last --lang. */
export function languageAsked(words: readonly string[]): Language {
  const asked = words.flatMap((word, at) => {
    if (word.startsWith("--lang=")) return [word.slice("--lang=".length)];
    return word === "--lang" ? [words[at + 1] ?? ""] : [];
  });
  return asked.at(-1) === "en" ? "en" : "ja";
}
