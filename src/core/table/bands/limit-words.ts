import { speaksOfRegisteredToo, staysAsked, waivesOnCondition } from "./still-asked";
import { everywhere, heard } from "../../lexicon/lexicon";
import { STAND_INS } from "../../lexicon/data/spellings";
import { CIRCLES, oneWidth } from "../../lexicon/fold";

/** Where a text stands: on a row's own cells, on a line between the rows, or above, below or on another sheet. */
export type LimitPlace = "row" | "between" | "around";

export const plainLimit = (text: string): string =>
  oneWidth(text)
    .toLowerCase()
    .replace(/(\d)\s+(?=\d)/g, "$1、")
    .replace(/[\s"“”]/g, "")
    .replace(CIRCLES, "○")
    .replace(/[〜～]/g, "~");

/** Statements of a text; what stands in brackets is one of its own. */
const statementsOf = (text: string): readonly string[] =>
  text
    .split(/[。\n!]/)
    .flatMap((part) => [
      part,
      part.replace(/[(（][^()（）]*[)）]/g, ""),
      ...[...part.matchAll(/[(（【［]([^()（）【】［］]*)[)）】］]/g)].map(([, own = ""]) => own),
    ]);

/**
 * Whether a text that is no band may limit one. Wide on purpose: what speaks of waiving and is not understood must not
 * be granted; what only tells how a waived row is filled in, or of waiving something else, takes nothing.
 */
export function limitsExemption(text: string, place: LimitPlace): boolean {
  if (text.length > 4_000) return true;
  if (waivesOnCondition(plainLimit(text))) return true;
  return statementsOf(text).some((statement) => limits(plainLimit(statement), place));
}

function limits(whole: string, place: LimitPlace): boolean {
  const text = whole
    .replace(everywhere("limit-other-matters"), "")
    .replace(everywhere("limit-not-needed"), "")
    .replace(everywhere("limit-no-matter"), STAND_INS.fine);
  if (text.length < 3 || heard("limit-besides", text)) return false;
  const isThing = heard("limit-asks-for-a-thing", text) && !heard("limit-asks-for-answers", text);
  if (heard("limit-denied-plainly", text)) return true;
  if (heard("limit-denied", text)) return !isThing;
  if (staysAsked(text)) return !isThing;
  if (speaksOfRegisteredToo(text) && (heard("limit-asked", text) || heard("limit-below", text)))
    return !isThing;
  if (
    heard("limit-regardless", text) &&
    (heard("limit-registered", text) || heard("limit-waiver", text)) &&
    heard("limit-asked", text)
  )
    return !isThing;
  if (isThing) return false;
  if (heard("limit-waiver", text.replace(everywhere("limit-granted"), ""))) return true;
  if (place === "around")
    return (
      heard("limit-everyone", text) &&
      (heard("limit-all-rows", text) || heard("limit-below", text)) &&
      heard("limit-asked", text)
    );
  if (heard("limit-everyone", text) && heard("limit-asked", text)) return true;
  if (heard("limit-eases", text) && heard("limit-registered", text)) return true;
  if (heard("limit-common", text) || heard("limit-asked-anyhow", text)) return true;
  return heard("limit-below", text) && heard("limit-without-exception", text) && heard("limit-asked", text);
}

/** Asks for rows that it names without exception: 1.10〜1.14は必ず回答してください. */
export function asksForNamedRows(text: string): boolean {
  const plain = plainLimit(text);
  return (
    heard("limit-asked-anyhow", plain) || heard("limit-everyone", plain) || heard("limit-no-exception", plain)
  );
}

/** Which rows a line between the rows is about, by its words. */
export function directionOf(text: string): "below" | "above" | "all" | undefined {
  const plain = plainLimit(text);
  if (heard("limit-below", plain) || heard("limit-up-to-here", plain)) return "below";
  if (heard("limit-above", plain)) return "above";
  return heard("limit-waiver-word", plain) && heard("limit-denied-word", plain) ? "all" : undefined;
}
