/** How many people decide, or the text that says no such number. */
export type Reviewers =
  { readonly ok: true; readonly count: number } | { readonly ok: false; readonly text: string };

/** More columns than these fit no screen and no meeting. */
const MOST = 15;
const WITH_NUMBER = "--staff=";

/** Takes the number out of `--staff=N`: the option stands with one and without. The last one counts. */
export function staffAsked(words: readonly string[]): {
  readonly rest: readonly string[];
  readonly reviewers?: Reviewers;
} {
  const end = words.indexOf("--");
  const options = end < 0 ? words : words.slice(0, end);
  const text = options
    .filter((word) => word.startsWith(WITH_NUMBER))
    .at(-1)
    ?.slice(WITH_NUMBER.length);
  if (text === undefined) return { rest: words };
  const rest = words.map((word, at) =>
    at < options.length && word.startsWith(WITH_NUMBER) ? "--staff" : word,
  );
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return { rest, reviewers: count >= 1 && count <= MOST ? { ok: true, count } : { ok: false, text } };
}
