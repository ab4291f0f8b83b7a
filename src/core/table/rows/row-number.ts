import type { RowId } from "../../ids";
import { heard, pattern } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";
import { remembered } from "../../lexicon/remembered";

/** What a number cell says about which row it numbers. */
export interface RowNumber {
  /** As displayed. */
  readonly found: string;
  /**
   * "same": a pack number (in any width or style). "value": a number that has the value of a pack number (1.1 for 1.10).
   * "place": only the last part tells (10, (10), ⑩, 2.10 for 1.10). "other": a number that no row of the pack has.
   */
  readonly how: "same" | "value" | "place" | "other";
  /** The rows that it may mean, likeliest first. */
  readonly ids: readonly RowId[];
}

const NEAR = 1e-6;
/** A number with all its brackets is not longer. */
const LONGEST = 40;

/**
 * Reads the number of a requirement row. Excel stores 1.10 as 1.1 (also as 1.1000000000000001) and "1-10" as a date, so
 * a number may mean several rows: requirement text and order have to decide. undefined: no number at all.
 */
export function readRowNumber(
  text: string,
  stored: number | undefined,
  ids: readonly RowId[],
): RowNumber | undefined {
  const found = text.trim();
  const plain = plainNumber(found);
  if (plain === undefined) return undefined;
  const same = ids.filter((id) => id === plain);
  const value = plain.split(".").length > 2 ? undefined : Number(plain);
  const ofValue = ids.filter(
    (id) => value !== undefined && plain.includes(".") && Math.abs(Number(id) - value) < NEAR,
  );
  if (same.length > 0 && stored === undefined && ofValue.length <= 1)
    return { found, how: "same", ids: same };
  if (ofValue.length > 0) {
    const isSame = stored === undefined && same.length > 0;
    return { found, how: isSame ? "same" : "value", ids: [...new Set([...same, ...ofValue])] };
  }
  if (same.length > 0) return { found, how: "same", ids: same };
  const last = plain.split(".").at(-1);
  const ofPlace = ids.filter((id) => id.split(".").at(-1) === last);
  return ofPlace.length > 0 ? { found, how: "place", ids: ofPlace } : { found, how: "other", ids: [] };
}

/** "１－１０", "(1.10)", "No.1.10", "1.10.", "1月10日" -> "1.10"; undefined where more than a number stands there. */
export function plainNumber(text: string): string | undefined {
  return text.length > LONGEST || !/[\p{N}]/u.test(text) ? undefined : numberIn(text);
}

const numberIn = remembered((text: string): string | undefined => {
  const bare = oneWidth(text)
    .replace(/\s/g, "")
    .replace(pattern("row-number-label"), "")
    .replace(/^[([{<【〔「［]+/u, "")
    .replace(pattern("row-number-tail"), "");
  const date = pattern("row-number-as-date").exec(bare);
  if (date !== null) return `${date[1]}.${date[2]}`;
  if (!heard("row-number-plain", bare)) return undefined;
  return bare
    .split(/[^\d]/)
    .map((part, at) => (at === 0 ? String(Number(part)) : part))
    .join(".");
});

/** The number at the beginning of a text that holds number and requirement in one cell. */
export function leadingNumber(text: string): { readonly number: string; readonly rest: string } | undefined {
  const match =
    /^\s*([(（【]?[0-9０-９]{1,3}(?:[.．\-－‐][0-9０-９]{1,3})*[)）】.．:：]?)(?:\s+(?=\S)|(?=[^0-9０-９\s.．]))/u.exec(
      text,
    );
  if (match?.[1] === undefined) return undefined;
  return { number: match[1], rest: text.slice(match[0].length) };
}
