import { quieted } from "./quiet";

/** Whether nothing of a clause is left but particles, once all that is known to be harmless is taken out. */
export function isHarmless({ text }: { readonly text: string }): boolean {
  const rest = quieted(text);
  return rest !== text && !/[\p{Script=Han}\p{Script=Katakana}a-z\d]/u.test(rest);
}
