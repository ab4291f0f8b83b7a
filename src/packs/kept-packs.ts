import { z } from "zod";

/*
 * The packs that a user has put in and wants to have again, and the key by which the user's choices in workbooks are known.
 * They stay in this browser's storage, which no workbook reaches.
 */

const PACKS = "yoken-check.packs";
const KEY = "yoken-check.choice-key";

const textsSchema = z.array(z.string());
const keySchema = z.string().regex(/^[0-9a-f]{32}$/);

/** The texts of the packs that are kept; none where nothing is, it is damaged, or the browser refuses. */
export function keptPackTexts(storage: () => Storage): readonly string[] {
  try {
    const text = storage().getItem(PACKS);
    const parsed = textsSchema.safeParse(text === null ? [] : JSON.parse(text));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** Keeps these and no others; false where the browser refuses, or has no room for them. */
export function keepPackTexts(texts: readonly string[], storage: () => Storage): boolean {
  try {
    if (texts.length === 0) storage().removeItem(PACKS);
    else storage().setItem(PACKS, JSON.stringify(texts));
    return true;
  } catch {
    return false;
  }
}

/** The key of this user on this machine, made when it is first needed; where it can't be kept, another one each time. */
export function choiceKey(storage: () => Storage): string {
  const made = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  try {
    const kept = keySchema.safeParse(storage().getItem(KEY));
    if (kept.success) return kept.data;
    storage().setItem(KEY, made);
  } catch {
    // What can't be kept holds as long as the pane is open.
  }
  return made;
}
